import { CancellationTokenSource, commands, ProgressLocation, Uri, window, workspace, type CancellationToken, type Disposable, type Progress, type QuickPickItem } from 'vscode';
import { State, WorkDoneProgress } from 'vscode-languageclient';
import type { CheckSummary } from '../../server/src/lsp/check-requests';
import type { LanguageClient } from './client';

/** `package.json` shows the command that stops while it is set. */
const HAS_CHECKED = 'thethuc.hasChecked';
const SHOW_PROBLEMS = 'Mở danh sách lỗi';
const SHOW_LOG = 'Mở nhật ký';

/** Looks through folders and files that are not open; VS Code itself counts what is found beside their names in the explorer. */
export class FolderChecks implements Disposable {
  readonly #client: LanguageClient;
  readonly #subscriptions: readonly Disposable[];
  /** What was looked through, so that a server that starts anew can do it again. */
  #chosen = new Set<string>();
  #runs = 0;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      commands.registerCommand('thethuc.checkFolder', (clicked?: Uri, selected?: readonly Uri[]) => this.#check(clicked, selected)),
      commands.registerCommand('thethuc.stopCheck', () => this.#stop()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running && this.#chosen.size > 0) void this.#ask([...this.#chosen], new CancellationTokenSource().token).catch(() => undefined);
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** From the explorer what is selected there, from elsewhere an open folder. Answers with what it says in its message. */
  async #check(clicked: Uri | undefined, selected: readonly Uri[] | undefined): Promise<CheckSummary | undefined> {
    const files = clicked ? (selected?.length ? selected : [clicked]) : await pickFolders();
    if (files.length === 0) return undefined;
    const uris = files.map((file) => this.#client.code2ProtocolConverter.asUri(file));
    const options = { location: ProgressLocation.Notification, title: 'Đang soát văn bản', cancellable: true };
    const summary = await window.withProgress(options, (progress, token) => this.#ask(uris, token, progress).catch((error: unknown) => (token.isCancellationRequested ? undefined : Promise.reject(error))));
    if (!summary) {
      if (summary === null) void window.showWarningMessage('Chưa soát được; vì sao thì ghi trong nhật ký của Thể Thức.');
      return undefined;
    }
    for (const uri of uris) this.#chosen.add(uri);
    await commands.executeCommand('setContext', HAS_CHECKED, true);
    void this.#say(summary, files);
    return summary;
  }

  async #ask(uris: readonly string[], token: CancellationToken, progress?: Progress<{ message?: string; increment?: number }>): Promise<CheckSummary | null> {
    const workDoneToken = `thethuc.checkFolder ${(this.#runs += 1)}`;
    let told = 0;
    const listening = this.#client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== 'report' || value.percentage === undefined) return;
      progress?.report({ message: value.message ?? '', increment: value.percentage - told });
      told = value.percentage;
    });
    try {
      return await this.#client.sendRequest<CheckSummary | null>('thethuc/checkFiles', { uris, workDoneToken }, token);
    } finally {
      listening.dispose();
    }
  }

  async #say(summary: CheckSummary, files: readonly Uri[]): Promise<void> {
    const found = summary.withErrors + summary.withWarnings > 0 ? [SHOW_PROBLEMS] : [];
    const picked = await window.showInformationMessage(inWords(summary, files.some(({ scheme }) => scheme !== 'file')), ...found, ...(summary.unread > 0 ? [SHOW_LOG] : []));
    if (picked === SHOW_PROBLEMS) await commands.executeCommand('workbench.actions.view.problems');
    if (picked === SHOW_LOG) await commands.executeCommand('thethuc.showOutput');
  }

  async #stop(): Promise<void> {
    this.#chosen = new Set();
    await commands.executeCommand('setContext', HAS_CHECKED, false);
    if (this.#client.isRunning()) await this.#client.sendNotification('thethuc/stopCheck');
  }
}

/** One, or all; none when the user thinks better of it. */
async function pickFolders(): Promise<readonly Uri[]> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) void window.showInformationMessage('Hãy mở một thư mục có văn bản (*.vbhc) trước.');
  if (folders.length < 2) return folders.map(({ uri }) => uri);
  const all: QuickPickItem & { uris: readonly Uri[] } = { label: 'Mọi thư mục đang mở', uris: folders.map(({ uri }) => uri) };
  const each = folders.map(({ name, uri }) => ({ label: name, description: uri.fsPath, uris: [uri] }));
  return (await window.showQuickPick([all, ...each], { title: 'Soát các văn bản trong thư mục', placeHolder: 'Thư mục nào?' }))?.uris ?? [];
}

/** Of folders that are not on a disk only VS Code in the browser reads the files. */
const NONE = {
  here: 'Không có văn bản nào (*.vbhc) ở đây.',
  elsewhere: 'Không thấy văn bản nào (*.vbhc) ở đây; tệp của thư mục ảo thì chỉ VS Code trong trình duyệt đọc được.',
};

/** `Đã soát 200 văn bản: 12 có lỗi, 30 chỉ có cảnh báo. 1 tệp không soát được, tên ghi trong nhật ký.` */
function inWords({ documents, withErrors, withWarnings, off, unread, isCut }: CheckSummary, isElsewhere: boolean): string {
  const count = (many: number, what: string) => (many > 0 ? [`${many.toLocaleString('vi')} ${what}`] : []);
  const found = [...count(withErrors, 'có lỗi'), ...count(withWarnings, withErrors > 0 ? 'chỉ có cảnh báo' : 'có cảnh báo')].join(', ');
  const first = documents > 0 ? `Đã soát ${documents.toLocaleString('vi')} văn bản: ${found || 'không có lỗi, cảnh báo nào'}.` : off + unread > 0 ? '' : NONE[isElsewhere ? 'elsewhere' : 'here'];
  const others = [
    ...count(off, 'văn bản không soát vì cài đặt thethuc.enable của thư mục đang tắt.'),
    ...count(unread, 'tệp không soát được, tên ghi trong nhật ký.'),
    ...(isCut ? ['Thư mục có quá nhiều tệp, những tệp sau chưa soát.'] : []),
  ];
  return [first, ...others].filter(Boolean).join(' ');
}

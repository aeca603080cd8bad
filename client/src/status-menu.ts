import { commands, QuickPickItemKind, workspace, type Disposable, type Uri } from 'vscode';
import type { LanguageClient } from './client';
import { activeEditor } from './commands';
import { showDay } from './day';
import { pick, type Choice } from './quick-picks';
import { inWords, requestStatus, whenJudged, type Status } from './status';

/** The command it runs; none for a line between two groups. */
type Entry = Choice<string | null>;

/** What one can do with the document at hand: behind the status item, and in the palette. */
export function registerStatusMenu(client: LanguageClient): Disposable {
  return commands.registerCommand('thethuc.showMenu', async () => {
    const document = activeEditor()?.document;
    const status = document && (await requestStatus(client, document).catch(() => null));
    if (!document) return;
    const entries = status ? [...documentEntries(status), ...regimeEntries(document.uri)] : [];
    const placeHolder = status ? whenJudged(status) : 'Máy chủ ngôn ngữ không chạy; hãy khởi động lại hoặc xem nhật ký';
    const command = await pick<string | null>({ title: status ? inWords(status) : 'Thể Thức', placeHolder, choices: [...entries, ...toolEntries(status)] });
    if (command) await commands.executeCommand(command);
  });
}

function documentEntries({ enabled, counts, safeFixes }: Status): readonly Entry[] {
  if (!enabled) return [];
  const isClean = counts.error + counts.warning + counts.info + counts.hint === 0;
  const problems: readonly Entry[] = [
    { label: '$(arrow-down) Tới chỗ kế tiếp', description: 'F8', value: 'editor.action.marker.next' },
    { label: '$(list-unordered) Mở danh sách vấn đề', value: 'workbench.actions.view.problems' },
  ];
  const fix: Entry = { label: '$(wand) Sửa mọi lỗi sửa được an toàn', description: `${safeFixes} chỗ`, value: 'thethuc.fixAll' };
  return [...(safeFixes > 0 ? [fix] : []), ...(isClean ? [] : problems)];
}

function regimeEntries(document: Uri): readonly Entry[] {
  const asOf = workspace.getConfiguration('thethuc', document).get('asOf', '');
  return [
    line('Thể thức'),
    { label: '$(question) Vì sao được xét theo thể thức này?', value: 'thethuc.showEvidence' },
    { label: '$(law) Chọn thể thức …', value: 'thethuc.setProfile' },
    { label: '$(calendar) Xét theo quy định của ngày khác …', ...(asOf !== '' && { description: `đang theo ngày ${showDay(asOf)}` }), value: 'thethuc.setAsOf' },
  ];
}

function toolEntries(status: Status | null | undefined): readonly Entry[] {
  const isOff = status?.enabled === false;
  const toggle: Entry = { label: isOff ? '$(play) Bật kiểm tra' : '$(circle-slash) Tắt kiểm tra', value: 'thethuc.toggleChecks' };
  const restart: Entry = { label: '$(debug-restart) Khởi động lại máy chủ ngôn ngữ', value: 'thethuc.restart' };
  return [
    line('Tiện ích'),
    status ? toggle : restart,
    { label: '$(output) Mở nhật ký', value: 'thethuc.showOutput' },
    { label: '$(gear) Mở cài đặt', value: 'thethuc.openSettings' },
  ];
}

function line(label: string): Entry {
  return { label, kind: QuickPickItemKind.Separator, value: null };
}

import { commands, window, workspace, WorkspaceEdit, type Disposable, type TextDocument } from 'vscode';
import type { TextEdit } from 'vscode-languageclient';
import type { Status } from '../../server/src/lsp/requests';
import type { LanguageClient } from './client';
import { activeEditor } from './commands';
import { readDay, showDay } from './day';
import { settingPlace, writeSetting } from './folder-settings';
import { pick } from './quick-picks';
import { PROFILE_NAMES } from './status';

const TITLE = 'Chọn thể thức';

type Profile = Status['profile'] | 'auto';

/** What a key binding or another extension may say beforehand; what it leaves out is asked. */
export interface ProfileChoice {
  readonly profile?: Profile;
  readonly where?: 'document' | 'folder';
}

/** By which law a document is judged, as of which day, and whether at all. */
export function registerRegimeCommands(client: LanguageClient): readonly Disposable[] {
  return [
    commands.registerCommand('thethuc.setProfile', (choice?: ProfileChoice) => setProfile(client, choice ?? {})),
    commands.registerCommand('thethuc.setAsOf', (day?: unknown) => setAsOf(day)),
    commands.registerCommand('thethuc.toggleChecks', toggleChecks),
    commands.registerCommand('thethuc.openSettings', () => commands.executeCommand('workbench.action.openSettings', '@ext:thethuc.thethuc')),
  ];
}

async function setProfile(client: LanguageClient, choice: ProfileChoice): Promise<void> {
  const document = activeEditor()?.document;
  if (!document) return;
  const profile = choice.profile ?? (await pickProfile());
  if (!profile) return;
  const where = choice.where ?? (await pickPlace(document));
  if (where === 'folder') await writeSetting(document, 'profile', profile);
  else if (where === 'document') await writeRemark(client, document, profile === 'auto' ? null : profile);
}

async function pickProfile(): Promise<Profile | undefined> {
  return pick<Profile>({
    title: TITLE,
    placeHolder: 'Xét theo thể thức nào?',
    choices: [
      { value: 'auto', label: 'Theo dấu hiệu trong văn bản', description: 'Quốc hiệu, tiêu đề của Đảng, ký hiệu, chữ ký …' },
      { value: 'state', label: PROFILE_NAMES.state, description: 'Nghị định số 30/2020/NĐ-CP' },
      { value: 'party', label: PROFILE_NAMES.party, description: 'Hướng dẫn số 05-HD/VPTW' },
      { value: 'legislation', label: 'Văn bản quy phạm pháp luật', description: 'chỉ những quy tắc chung' },
      { value: 'unknown', label: 'Không theo thể thức nào', description: 'chỉ những quy tắc chung' },
    ],
  });
}

async function pickPlace(document: TextDocument): Promise<ProfileChoice['where']> {
  return pick<ProfileChoice['where']>({
    title: TITLE,
    placeHolder: 'Cho những văn bản nào?',
    choices: [
      { value: 'document', label: 'Riêng văn bản này', description: 'một dòng ghi chú ở đầu văn bản, không in ra' },
      { value: 'folder', label: `Mọi văn bản của ${settingPlace(document)}`, description: 'cài đặt thethuc.profile' },
    ],
  });
}

async function writeRemark(client: LanguageClient, document: TextDocument, profile: Status['profile'] | null): Promise<void> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const answer = await client.sendRequest<{ version: number; edits: TextEdit[] } | null>('thethuc/profileRemark', { uri, profile });
  if (!answer) return;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits(answer.edits));
  const isDone = answer.version === document.version && (await workspace.applyEdit(edit));
  if (!isDone) void window.showWarningMessage('Văn bản vừa thay đổi, chưa ghi được; hãy thử lại.');
}

/** An empty day leaves it to the day of each document. */
async function setAsOf(given: unknown): Promise<void> {
  const document = activeEditor()?.document;
  if (!document) return;
  const typed = typeof given === 'string' ? given : await askDay(document);
  if (typed === undefined) return;
  const day = typed.trim() === '' ? '' : readDay(typed);
  if (day !== null) await writeSetting(document, 'asOf', day);
}

async function askDay(document: TextDocument): Promise<string | undefined> {
  const known = workspace.getConfiguration('thethuc', document.uri).get('asOf', '');
  return window.showInputBox({
    title: 'Xét theo quy định của ngày khác',
    prompt: `Cho mọi văn bản của ${settingPlace(document)}. Để trống: theo ngày ghi trong từng văn bản`,
    placeHolder: '27/05/2026',
    value: known && showDay(known),
    validateInput: (typed) => (typed.trim() === '' || readDay(typed) ? null : 'Ghi ngày, tháng, năm, như 27/05/2026'),
  });
}

async function toggleChecks(): Promise<void> {
  const document = activeEditor()?.document;
  if (!document) return;
  const isOn = workspace.getConfiguration('thethuc', document.uri).get('enable', true);
  await writeSetting(document, 'enable', !isOn);
}

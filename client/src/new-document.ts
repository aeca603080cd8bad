import { commands, FileSystemError, Position, QuickPickItemKind, SnippetString, Uri, window, workspace, type Disposable, type WorkspaceFolder } from 'vscode';
import type { IssuingBody, NewDocument, NewDocumentChoices, SignerChoice, SkeletonOrder, SkeletonType } from '../../server/src/lsp/new-document-requests';
import { LANGUAGE, type LanguageClient } from './client';
import { draftAt } from './draft-file';
import { pick as pickFrom, type Choice } from './quick-picks';

const TITLE = 'Tạo văn bản mới';
const FILE = '.thethuc.json';

type Regime = IssuingBody['regime'];

/** What a key binding or another extension may say beforehand; what it leaves out is asked. */
export type NewDocumentAnswers = Partial<SkeletonOrder> & {
  readonly regime?: Regime;
  /** Where it belongs: the folder that was clicked, the file whose menu was opened. */
  readonly place?: Uri;
  /** Writes a body that is given here into `.thethuc.json`. */
  readonly remember?: boolean;
};

/** The file of a folder that remembers bodies; `text` is null when there is none, and '' when there is one that nobody can read. */
interface Memory {
  readonly uri: Uri;
  readonly text: string | null;
}

export function registerNewDocument(client: LanguageClient): Disposable {
  return commands.registerCommand('thethuc.newDocument', (given?: NewDocumentAnswers | Uri) => create(client, given instanceof Uri ? { place: given } : (given ?? {})));
}

/** Nothing is written and nothing opened when the user thinks better of it at any step. */
async function create(client: LanguageClient, answers: NewDocumentAnswers): Promise<void> {
  const folder = (answers.place ? workspace.getWorkspaceFolder(answers.place) : activeFolder()) ?? (answers.body && !answers.remember ? undefined : await pickFolder());
  if (folder === null) return;
  const memory = await readMemory(folder);
  const choices = await client.sendRequest<NewDocumentChoices | null>('thethuc/newDocumentChoices', { remembered: memory?.text ?? null });
  if (!choices) return;
  if (choices.problem !== null) void window.showWarningMessage(`${choices.problem}.`);
  const regime = answers.regime ?? answers.body?.regime ?? (await pickRegime());
  const type = regime && (await pickType(choices.types[regime], answers));
  if (!type) return;
  const known = choices.bodies.filter((body) => body.regime === regime);
  const body = answers.body ?? (await pickBody(regime, known));
  if (!body) return;
  const isNew = memory !== null && body.name !== '' && !known.includes(body);
  const remember = isNew && (answers.body ? answers.remember === true : await askToRemember());
  if (remember === undefined) return;
  const signer = answers.signer ?? (await pickSigner(await client.sendRequest<readonly SignerChoice[]>('thethuc/newDocumentSigners', { docType: type.id, body })));
  if (signer === undefined) return;
  const subject = type.hasSubject ? (answers.subject ?? (await askSubject(type))) : '';
  if (subject === undefined) return;
  const made = await client.sendRequest<NewDocument | null>('thethuc/newDocument', { docType: type.id, body, signer, subject, ...(type.attached && { attached: type.attached }) });
  const place = answers.place ?? folder?.uri;
  if (made) await open(made, place ? await draftAt(place, `${type.name} ${subject}`) : null);
  if (remember) await rememberBody(client, memory.uri, body);
}

async function open({ snippet }: NewDocument, draft: Uri | null): Promise<void> {
  const document = await (draft ? workspace.openTextDocument(draft) : workspace.openTextDocument({ language: LANGUAGE, content: '' }));
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
}

/** The folder of the active document; else the only one there is. */
function activeFolder(): WorkspaceFolder | undefined {
  const active = window.activeTextEditor?.document.uri;
  const [only, another] = workspace.workspaceFolders ?? [];
  return (active && workspace.getWorkspaceFolder(active)) ?? (another ? undefined : only);
}

/** Of several, each of which remembers bodies of its own; null when the user thinks better of it. */
async function pickFolder(): Promise<WorkspaceFolder | undefined | null> {
  if (!workspace.workspaceFolders) return undefined;
  return (await window.showWorkspaceFolderPick({ placeHolder: 'Văn bản của thư mục nào?' })) ?? null;
}

async function readMemory(folder: WorkspaceFolder | undefined): Promise<Memory | null> {
  if (!folder) return null;
  const uri = Uri.joinPath(folder.uri, FILE);
  return { uri, text: await readText(uri) };
}

async function readText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound' ? null : '';
  }
}

/** Reads the file again right before: what somebody wrote meanwhile stays. What is being edited, or cannot be read, is left alone. */
async function rememberBody(client: LanguageClient, uri: Uri, body: IssuingBody): Promise<void> {
  const isEdited = workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri.toString());
  const text = isEdited ? null : await client.sendRequest<string | null>('thethuc/rememberBody', { remembered: await readText(uri), body });
  if (text === null) void window.showWarningMessage(`Chưa nhớ được cơ quan này: ${FILE} đang sửa dở hoặc không đọc được.`);
  else await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function pickRegime(): Promise<Regime | undefined> {
  return pick<Regime>('Văn bản của Nhà nước hay của Đảng?', [
    { label: 'Nhà nước', description: 'Nghị định số 30/2020/NĐ-CP', value: 'state' },
    { label: 'Đảng', description: 'Hướng dẫn số 05-HD/VPTW', value: 'party' },
  ]);
}

async function pickType(types: readonly SkeletonType[], { docType, attached }: NewDocumentAnswers): Promise<SkeletonType | undefined> {
  if (docType !== undefined) return types.find((type) => type.id === docType && type.attached === attached);
  return pick('Loại văn bản', types.map((type) => ({ label: type.name, description: type.form, value: type })));
}

async function askSubject({ attached }: SkeletonType): Promise<string | undefined> {
  if (!attached) return ask('Trích yếu: văn bản về việc gì? Để trống thì điền sau', 'về việc kiện toàn Tổ công tác');
  return ask('Tên văn bản ban hành kèm theo, không ghi “Quy chế”, “Quy định”; để trống thì điền sau', 'công tác văn thư của Sở Nội vụ');
}

async function pickBody(regime: Regime, known: readonly IssuingBody[]): Promise<IssuingBody | undefined> {
  if (known.length === 0) return askBody(regime);
  const remembered: Choice<IssuingBody | null>[] = known.map((body) => ({ label: body.name, ...(body.parent !== undefined && { description: body.parent }), value: body }));
  const other: Choice<IssuingBody | null> = { label: '$(add) Cơ quan khác …', value: null };
  const line: Choice<IssuingBody | null> = { label: '', kind: QuickPickItemKind.Separator, value: null };
  const picked = await pick('Cơ quan ban hành', [...remembered, line, other]);
  return picked === null ? askBody(regime) : picked;
}

async function askBody(regime: Regime): Promise<IssuingBody | undefined> {
  const isParty = regime === 'party';
  const name = await ask('Tên cơ quan ban hành, viết như trong câu', isParty ? 'Đảng uỷ xã Tân Lập' : 'Sở Nội vụ');
  if (name === undefined) return undefined;
  const parent = await ask('Cơ quan chủ quản, cấp trên ghi ở dòng trên; để trống nếu không có', isParty ? 'Đảng bộ tỉnh An Phú' : 'Ủy ban nhân dân tỉnh An Phú');
  if (parent === undefined) return undefined;
  const abbreviation = await ask('Chữ viết tắt trong ký hiệu; để trống thì lấy chữ đầu của tên', isParty ? 'ĐU' : 'SNV');
  if (abbreviation === undefined) return undefined;
  const place = await ask('Địa danh trước ngày, tháng', 'An Phú');
  if (place === undefined) return undefined;
  const parts = Object.entries({ parent, abbreviation, place }).filter(([, text]) => text !== '');
  return { regime, name, ...Object.fromEntries(parts) };
}

async function askToRemember(): Promise<boolean | undefined> {
  return pick(`Có ghi cơ quan này vào ${FILE} của thư mục không?`, [
    { label: 'Chỉ dùng cho văn bản này', value: false },
    { label: 'Nhớ cơ quan này cho thư mục', description: FILE, value: true },
  ]);
}

async function pickSigner(signers: readonly SignerChoice[]): Promise<number | undefined> {
  if (signers.length < 2) return 0;
  return pick('Ai ký?', signers.map(({ label, note }, value) => ({ label, description: note, value })));
}

function pick<T>(placeHolder: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
  return pickFrom({ title: TITLE, placeHolder, choices });
}

async function ask(prompt: string, placeHolder: string): Promise<string | undefined> {
  return (await window.showInputBox({ title: TITLE, prompt, placeHolder, ignoreFocusOut: true }))?.trim();
}

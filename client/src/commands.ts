import { commands, languages, Position, Range, Uri, window, workspace, type CodeAction, type Disposable, type TextEditor } from 'vscode';
import { LANGUAGE, type LanguageClient } from './client';
import { registerNewDocument } from './new-document';
import { RulePages } from './rule-pages';
import { DECIDED_BY, PROFILE_NAMES, requestStatus } from './status';

/** Every command that `package.json` contributes. */
export function registerCommands(client: LanguageClient): readonly Disposable[] {
  const pages = new RulePages(client);
  return [
    pages,
    registerNewDocument(client),
    commands.registerCommand('thethuc.fixAll', fixAll),
    commands.registerCommand('thethuc.showEvidence', () => showEvidence(client)),
    commands.registerCommand('thethuc.explainRule', (code?: unknown) => explainRule(pages, code)),
    commands.registerCommand('thethuc.restart', () => client.restart()),
    commands.registerCommand('thethuc.showOutput', () => client.outputChannel.show(true)),
  ];
}

/** The document the user works on, beside the walkthrough too, which is no text itself; says what is wanted when it is none of ours. */
export function activeEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor ?? window.visibleTextEditors.find(({ document }) => document.languageId === LANGUAGE);
  if (editor?.document.languageId === LANGUAGE) return editor;
  void window.showInformationMessage('Hãy mở một văn bản hành chính (*.vbhc) trước.');
  return undefined;
}

async function fixAll(): Promise<void> {
  const document = activeEditor()?.document;
  if (!document) return;
  const whole = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, 'source.fixAll.thethuc');
  const edit = actions.find((action) => action.edit)?.edit;
  if (!edit) void window.showInformationMessage('Không có lỗi nào sửa được an toàn.');
  else if (!(await workspace.applyEdit(edit))) void window.showWarningMessage('Văn bản vừa thay đổi, chưa sửa được; hãy thử lại.');
}

async function showEvidence(client: LanguageClient): Promise<void> {
  const editor = activeEditor();
  const status = editor && (await requestStatus(client, editor.document));
  if (!status) return;
  const items = status.evidence.map(({ says, profile, range }) => ({ label: says, description: PROFILE_NAMES[profile], range }));
  const picked = await window.showQuickPick(items, {
    title: `${PROFILE_NAMES[status.profile]}, ${DECIDED_BY[status.decidedBy]}`,
    placeHolder: items.length > 0 ? 'Chọn một dấu hiệu để tới chỗ đó' : 'Không thấy dấu hiệu nào trong văn bản',
  });
  if (picked) await goTo(editor, client.protocol2CodeConverter.asRange(picked.range));
}

async function goTo({ document, viewColumn }: TextEditor, selection: Range): Promise<void> {
  await window.showTextDocument(document, { selection, ...(viewColumn !== undefined && { viewColumn }) });
}

/** Without a code: one of those found in the active document, those on the cursor's line first. */
async function explainRule(pages: RulePages, code: unknown): Promise<void> {
  const wanted = typeof code === 'string' ? code : await pickCode();
  if (wanted !== undefined && !(await pages.show(wanted))) void window.showInformationMessage(`Không có quy tắc ${wanted}.`);
}

async function pickCode(): Promise<string | undefined> {
  const editor = activeEditor();
  if (!editor) return undefined;
  const { line } = editor.selection.active;
  const distance = ({ range }: { range: Range }) => Math.abs(range.start.line - line);
  const found = languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'thethuc');
  const sorted = [...found].sort((a, b) => distance(a) - distance(b));
  const items = new Map(sorted.reverse().map(({ code, message }) => [codeText(code), message]));
  const picks = [...items].reverse().map(([label, description]) => ({ label, description }));
  if (picks.length === 0) void window.showInformationMessage('Văn bản không có lỗi nào để giải thích.');
  return picks.length === 0 ? undefined : (await window.showQuickPick(picks, { title: 'Giải thích quy tắc nào?' }))?.label;
}

function codeText(code: string | number | { value: string | number; target: Uri } | undefined): string {
  return String(typeof code === 'object' ? code.value : code);
}

import { AnnotatedTextEdit, type ChangeAnnotation, type ClientCapabilities, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { COLUMN_GAP, type Edit } from '../core';
import { hasCommand } from './client-commands';
import { PREVIEW_COMMAND, type PreviewParams } from './preview-requests';
import { toTextEdits, toWorkspaceEdit } from './to-lsp';

/** Under which words each kind of edit is shown. */
export type Labels<Role extends string> = Readonly<Record<Role, Omit<ChangeAnnotation, 'needsConfirmation'>>>;

const QUESTION: ChangeAnnotation = { label: 'Xem trước', needsConfirmation: true, description: 'Dòng này không đổi gì; bỏ chọn ở dưới những chỗ muốn giữ nguyên rồi bấm Apply' };

export interface PreviewOptions<Role extends string> {
  readonly edits: readonly (Edit & { readonly role: Role })[];
  readonly labels: Labels<Role>;
}

/** Whether the client shows edits in a list of ours, in which each says what it changes. */
export function canPreview(client: ClientCapabilities): boolean {
  return hasCommand(client, PREVIEW_COMMAND);
}

/** The edits as that list shows them: by kind, in the order of the labels. */
export function toPreviewParams<Role extends string>(document: TextDocument, title: string, { edits, labels }: PreviewOptions<Role>): PreviewParams {
  const texts = toTextEdits(document, edits);
  const rows = edits.flatMap(({ role, newText, span }, at) => {
    const edit = texts[at];
    return edit ? [{ edit, label: labelOf(document.getText(), { span, newText }), place: `dòng ${edit.range.start.line + 1}`, kind: labels[role].label }] : [];
  });
  const kinds = Object.values<Labels<Role>[Role]>(labels).map(({ label }) => label);
  return { uri: document.uri, version: document.version, title, rows: rows.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)) };
}

/** So much of the line is shown on either side of what changes (UTF-16 units). */
const SHOWN_BEFORE = 30;
const SHOWN_AFTER = 40;

/** `Điều 3 → 2. Mức thưởng`; of a line with two columns that in which the change is: `- Như Điều 5 → 4;` */
function labelOf(text: string, edit: Edit): string {
  const { span: { start, end }, newText } = wholeWords(text, edit);
  const above = text.slice(0, start);
  const lineStart = Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1;
  const old = text.slice(start, end);
  const lineEnd = /[\r\n]$/u.test(old) ? 0 : (/[\r\n]|$/u.exec(text.slice(end, end + 2 * SHOWN_AFTER))?.index ?? 0);
  const [left, right] = [above.slice(lineStart).split(COLUMN_GAP).at(-1) ?? '', text.slice(end, end + lineEnd).split(COLUMN_GAP)[0] ?? ''];
  const before = clipped(left, (words) => words.slice(words.indexOf(' ', words.length - SHOWN_BEFORE) + 1));
  const after = clipped(right, (words) => words.slice(0, Math.max(words.lastIndexOf(' ', SHOWN_AFTER), 0)));
  return `${before.text && (before.isCut ? `… ${before.text}` : before.text)}${/^\s/u.test(old) && before.text ? ' ' : ''}${shown(old)} → ${shown(newText)}${after.text}${after.isCut ? ' …' : ''}`.trim();
}

/** A letter or a sign alone says little: `Về → về`, `15/QĐ-UBND → 15-QĐ/UBND`, `Căn → - Căn`. Words across a line end stay out. */
function wholeWords(text: string, { span: { start, end }, newText }: Edit): Edit {
  const old = text.slice(start, end);
  const before = /^\s/u.test(old) ? '' : (/[\p{L}\p{M}\p{N}/-]+$/u.exec(text.slice(Math.max(start - SHOWN_BEFORE, 0), start))?.[0] ?? '');
  const after = /[\r\n]$/u.test(old) ? '' : (/^[\p{L}\p{M}\p{N}/-]+/u.exec(text.slice(end, end + SHOWN_AFTER))?.[0] ?? '');
  return { span: { start: start - before.length, end: end + after.length }, newText: before + newText + after };
}

function clipped(text: string, cut: (text: string) => string): { readonly text: string; readonly isCut: boolean } {
  const most = Math.max(SHOWN_BEFORE, SHOWN_AFTER);
  return text.length > most ? { text: cut(text), isCut: true } : { text, isCut: false };
}

/** Line ends and what is nothing, to be seen. */
function shown(text: string): string {
  return text === '' ? '(không có gì)' : text.replace(/\r?\n|\r/g, ' ⏎ ').trim() || '(khoảng trống)';
}

/**
 * Clients that know annotations show the edits under them and wait for a yes. VS Code shows what needs one unchecked, so that a plain
 * yes would change nothing: the question hangs on an edit that changes nothing, and the edits themselves come checked.
 */
export function toPreview<Role extends string>(client: ClientCapabilities, document: TextDocument, { edits, labels }: PreviewOptions<Role>): WorkspaceEdit {
  const texts = toTextEdits(document, edits);
  const { documentChanges, changeAnnotationSupport } = client.workspace?.workspaceEdit ?? {};
  if (!documentChanges || !changeAnnotationSupport) return toWorkspaceEdit(client, document, texts);
  const { uri, version } = document;
  const annotated = edits.flatMap(({ role }, at) => {
    const text = texts[at];
    return text ? [AnnotatedTextEdit.replace(text.range, text.newText, role)] : [];
  });
  const [first] = texts;
  const shown = Object.entries<Labels<Role>[Role]>(labels).map(([role, label]): [string, ChangeAnnotation] => [role, { ...label, needsConfirmation: false }]);
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: first ? [AnnotatedTextEdit.insert(first.range.start, '', 'question'), ...annotated] : [] }],
    changeAnnotations: { question: QUESTION, ...Object.fromEntries(shown) },
  };
}

import { AnnotatedTextEdit, type ChangeAnnotation, type ClientCapabilities, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../core';
import { toTextEdits, toWorkspaceEdit } from './to-lsp';

/** Under which words each kind of edit is shown. */
export type Labels<Role extends string> = Readonly<Record<Role, Omit<ChangeAnnotation, 'needsConfirmation'>>>;

const QUESTION: ChangeAnnotation = { label: 'Xem trước', needsConfirmation: true, description: 'Dòng này không đổi gì; bỏ chọn ở dưới những chỗ muốn giữ nguyên rồi bấm Apply' };

export interface PreviewOptions<Role extends string> {
  readonly edits: readonly (Edit & { readonly role: Role })[];
  readonly labels: Labels<Role>;
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

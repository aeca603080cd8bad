import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Renumbering, RenumberScope } from '../core';
import type { Judgment, OpenDocuments } from './documents';
import { canPreview } from './preview';
import { PREVIEW_REQUEST, type PreviewAnswer } from './preview-requests';
import { RENUMBER_TITLES, toAnnotatedEdit, toNumberingPreview } from './renumbering';
import { toTextEdits } from './to-lsp';

export interface Desk {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly documents: OpenDocuments;
}

/** What was found to be renumbered. */
export interface Planned {
  readonly judgment: Judgment;
  readonly result: Renumbering;
  readonly scope: RenumberScope['of'];
}

/** Shows the edits, in a list of the client's or by `workspace/applyEdit`, and says what became of them. */
export async function showAndMake({ connection, client, documents }: Desk, { judgment, result, scope }: Planned): Promise<PreviewAnswer> {
  const { document } = judgment;
  if (canPreview(client)) return connection.sendRequest(PREVIEW_REQUEST, toNumberingPreview(document, scope, result.edits));
  const { applied } = await connection.workspace.applyEdit({ label: RENUMBER_TITLES[scope], edit: toAnnotatedEdit(client, document, result.edits) });
  if (!applied) return documents.isCurrent(judgment) ? 'none' : 'moved';
  const now = (await documents.judge(document.uri))?.document.getText();
  return now === document.getText() || now === TextDocument.applyEdits(document, toTextEdits(document, result.edits)) ? 'all' : 'some';
}

import { LSPErrorCodes, MessageType, ResponseError, ShowMessageNotification, type PrepareRenameResult, type WorkspaceEdit } from 'vscode-languageserver';
import { renameEdits, renameNumber, renameSiteAt, type Refusal } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { noticeOf } from '../renumbering';
import { toOffset, toRange, toTextEdits, toWorkspaceEdit } from '../to-lsp';

/** `textDocument/rename` and `textDocument/prepareRename`: another symbol for a document, another number for a provision, wherever the text names it. */
export const rename: Feature = {
  capabilities: (client) => ({ renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true }),
  register(connection, { client, documents, log }) {
    connection.onPrepareRename(
      guard({ log, what: 'textDocument/prepareRename', empty: null as PrepareRenameResult | ResponseError | null }, async ({ textDocument, position }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return null;
        const { document, analysis } = judgment;
        const site = renameSiteAt(analysis, toOffset(document, position));
        return 'refusal' in site ? refused(site) : { range: toRange(document, site.span), placeholder: site.symbol };
      }),
    );
    connection.onRenameRequest(
      guard({ log, what: 'textDocument/rename', empty: null as WorkspaceEdit | ResponseError | null }, async ({ textDocument, position, newName }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return null;
        const { document, analysis } = judgment;
        const offset = toOffset(document, position);
        const number = renameNumber(analysis, offset, newName);
        if (number && 'refusal' in number) return refused(number);
        const notice = number && noticeOf(document, number.left);
        if (notice) void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: notice });
        const edits = number?.edits ?? renameEdits(analysis, offset, newName);
        return 'refusal' in edits ? refused(edits) : toWorkspaceEdit(client, document, toTextEdits(document, edits));
      }),
    );
  },
};

/** The protocol's way to say no with a reason, which editors show as it is. */
function refused({ refusal }: Refusal): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal);
}

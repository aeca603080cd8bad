import { TextDocument } from 'vscode-languageserver-textdocument';
import { moveBlock } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { MOVE_BLOCK_REQUEST, type MoveBlockAnswer } from '../numbering-requests';
import { noticeOf } from '../renumbering';
import { toOffset, toRange, toTextEdits } from '../to-lsp';

const MOVED_ON = 'Văn bản vừa thay đổi; hãy thử lại';

/** `thethuc/moveBlock`: the numbered block under the cursor up, down, in or out, with the references to it. */
export const moveBlocks: Feature = {
  capabilities: () => ({}),
  register(connection, { documents, log }) {
    connection.onRequest(
      MOVE_BLOCK_REQUEST,
      guard({ log, what: MOVE_BLOCK_REQUEST.method, empty: null as MoveBlockAnswer | null }, async ({ uri, version, position, direction }) => {
        const judgment = await documents.judge(uri);
        if (!judgment) return null;
        const { document, analysis } = judgment;
        if (document.version !== version) return { refusal: MOVED_ON };
        const move = moveBlock(analysis, toOffset(document, position), direction);
        if ('refusal' in move) return move;
        const edits = toTextEdits(document, move.edits);
        const after = TextDocument.create(uri, document.languageId, version, TextDocument.applyEdits(document, edits));
        return { edits, cursor: toRange(after, { start: move.cursor, end: move.cursor }).start, notice: noticeOf(document, move.left) };
      }),
    );
  },
};

import { profileRemark as remarkEdits } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { PROFILE_REMARK_REQUEST } from '../requests';
import { toTextEdits } from '../to-lsp';

/** `thethuc/profileRemark`: by which profile the document wants to be judged, said in its text. */
export const profileRemark: Feature = {
  capabilities: () => ({}),
  register(connection, { documents, log }) {
    connection.onRequest(
      PROFILE_REMARK_REQUEST,
      guard({ log, what: PROFILE_REMARK_REQUEST.method, empty: null }, async ({ uri, profile }) => {
        const judgment = await documents.judge(uri);
        if (!judgment) return null;
        const { document, analysis } = judgment;
        return { version: document.version, edits: toTextEdits(document, remarkEdits(analysis, profile)) };
      }),
    );
  },
};

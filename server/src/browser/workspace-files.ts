import type { Connection } from 'vscode-languageserver';
import type { WorkspaceFiles } from '../lsp/workspace-files';
import { LIST_FILES_REQUEST, READ_FILE_REQUEST } from './requests';

/** The files that the editor can reach. One that does not know our requests has none. */
export function filesOf(connection: Connection): WorkspaceFiles {
  return {
    async *list(folder) {
      yield* await connection.sendRequest(LIST_FILES_REQUEST, { folder }).catch((): readonly string[] => []);
    },

    read: (uri) => connection.sendRequest(READ_FILE_REQUEST, { uri }).catch(() => null),
  };
}

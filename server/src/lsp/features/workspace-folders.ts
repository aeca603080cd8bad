import { DidChangeWatchedFilesNotification, DidChangeWorkspaceFoldersNotification, WatchKind, type FileSystemWatcher } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { MEMORY_FILE } from '../remembered-bodies';

/** A folder that goes, or comes, is told as one file without an ending. */
const WATCHERS: readonly FileSystemWatcher[] = [{ globPattern: '**/*.vbhc' }, { globPattern: `**/${MEMORY_FILE}` }, { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete }];

/** `workspace/didChangeWatchedFiles` and `workspace/didChangeWorkspaceFolders`: what has to be read anew, and by which folder's settings. */
export const workspaceFolders: Feature = {
  capabilities: () => ({ workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  register(connection, { client, onInitialized, folders, index, check, bodies, settings }) {
    onInitialized(() => {
      if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
        void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHERS] });
      }
      index.start();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      index.changeFiles(changes);
      check.changeFiles(changes);
      bodies.changeFiles(changes);
    });
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      const gone = removed.map(({ uri }) => uri);
      folders.change(added.map(({ uri }) => uri), gone);
      check.dropFolders(gone);
      settings.change(undefined);
    });
  },
};

import { DidChangeWatchedFilesNotification, DidChangeWorkspaceFoldersNotification, WatchKind, type FileSystemWatcher } from 'vscode-languageserver';
import type { Feature } from '../feature';

/** A folder that goes, or comes, is told as one file without an ending. */
const WATCHERS: readonly FileSystemWatcher[] = [{ globPattern: '**/*.vbhc' }, { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete }];

/** `workspace/didChangeWatchedFiles` and `workspace/didChangeWorkspaceFolders`: what the register has to read anew. */
export const workspaceFolders: Feature = {
  capabilities: () => ({ workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  register(connection, { client, onInitialized, index }) {
    onInitialized(() => {
      if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
        void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHERS] });
      }
      index.start();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => index.changeFiles(changes));
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      index.changeFolders(added.map(({ uri }) => uri), removed.map(({ uri }) => uri));
    });
  },
};

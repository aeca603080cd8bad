import {
  Emitter,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { allRules } from '../core';
import { OpenDocuments, type Shell } from './documents';
import type { Context } from './feature';
import { FEATURES } from './features';
import { FolderCheck } from './folder-check';
import { Log } from './log';
import { OpenFolders } from './open-folders';
import { Register } from './register';
import { RememberedBodies } from './remembered-bodies';
import type { About } from './requests';
import { SettingsSource } from './settings';
import { WorkspaceIndex } from './workspace-index';

export type { Shell } from './documents';

/** Puts the language server behind `connection` and begins to listen. The shell brings the connection and the clock. */
export function startServer(connection: Connection, shell: Shell): void {
  connection.onInitialize((params): InitializeResult => {
    const context = createContext(connection, params, shell);
    for (const feature of FEATURES) feature.register(connection, context);
    const about: About = { platform: shell.platform, rules: (shell.rules ?? allRules).length };
    return { capabilities: { ...capabilitiesFor(context), experimental: { thethuc: about } }, serverInfo: { name: 'thethuc' } };
  });
  connection.listen();
}

function createContext(connection: Connection, params: InitializeParams, shell: Shell): Context {
  const client = params.capabilities;
  const initialized = new Emitter<void>();
  connection.onInitialized(() => initialized.fire());
  const log = new Log(connection, shell.now);
  const settings = new SettingsSource({ connection, client, log, initial: params.initializationOptions });
  const register = new Register();
  const documents = new OpenDocuments({ connection, settings, register, log, shell });
  const folders = new OpenFolders(foldersOf(params));
  const bodies = new RememberedBodies({
    files: shell.files,
    foldersOf: (uri) => folders.thatMayHold(uri),
    isWatched: client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    warn: (sentence) => connection.console.warn(sentence),
  });
  const index = new WorkspaceIndex({ documents, register, settings, log, shell, folders });
  const check = new FolderCheck({ documents, folders, index, register, settings, log, shell, warn: (sentence) => connection.console.warn(sentence) });
  return { client, onInitialized: initialized.event, documents, register, folders, index, check, bodies, settings, log, today: shell.today };
}

/** Clients that know one folder only say so in an older way. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
}

function capabilitiesFor({ client }: Context): ServerCapabilities {
  const core: ServerCapabilities = {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  };
  return Object.assign(core, ...FEATURES.map((feature) => feature.capabilities(client)));
}

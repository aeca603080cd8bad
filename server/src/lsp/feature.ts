import type { ClientCapabilities, Connection, Event, ServerCapabilities } from 'vscode-languageserver';
import type { CalendarDate } from '../core';
import type { OpenDocuments } from './documents';
import type { FolderCheck } from './folder-check';
import type { Log } from './log';
import type { OpenFolders } from './open-folders';
import type { Register } from './register';
import type { RememberedBodies } from './remembered-bodies';
import type { SettingsSource } from './settings';
import type { WorkspaceIndex } from './workspace-index';

/** What every feature may use. Made once, when the client has introduced itself. */
export interface Context {
  readonly client: ClientCapabilities;
  /** Fires when the client is ready to be asked. The connection's own event has one listener only: the last takes it from all others. */
  readonly onInitialized: Event<void>;
  readonly documents: OpenDocuments;
  readonly register: Register;
  /** What fills the register. */
  readonly index: WorkspaceIndex;
  readonly folders: OpenFolders;
  /** Findings of files that are not open. */
  readonly check: FolderCheck;
  /** Those who issue documents, by the folder. */
  readonly bodies: RememberedBodies;
  readonly settings: SettingsSource;
  readonly log: Log;
  /** The day on which somebody looks. */
  readonly today: () => CalendarDate;
}

/** One LSP method (or a few that belong together): what it advertises and what it answers stand in one object. */
export interface Feature {
  capabilities(client: ClientCapabilities): Partial<ServerCapabilities>;
  register(connection: Connection, context: Context): void;
}

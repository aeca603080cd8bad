import { RequestType } from 'vscode-languageserver';
import type { Unread } from '../lsp/workspace-files';

/** What the extension says to the worker before anything else; the protocol begins behind it. */
export interface Start {
  /** The text of `dist/known-documents.tsv`; null when it cannot be read. */
  readonly knownDocuments: string | null;
}

/*
 * A worker has no files: what it wants of the folders that are open, it asks of the editor, by which they may lie anywhere.
 */

/** The addresses of the `.vbhc` files in a folder and the folders in it. */
export const LIST_FILES_REQUEST = new RequestType<{ readonly folder: string }, readonly string[], void>('thethuc/listFiles');

/** The text of a file without its BOM; null when it is gone. */
export const READ_FILE_REQUEST = new RequestType<{ readonly uri: string }, string | Unread | null, void>('thethuc/readFile');

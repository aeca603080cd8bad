/** The files of the user's folders, as a shell can reach them. */
export interface WorkspaceFiles {
  /** Addresses of the `.vbhc` files in a folder and the folders in it, as they are found; not of what programs keep there. */
  list(folder: string): AsyncIterable<string>;
  /** The text of a file without its BOM; null when it is gone. */
  read(uri: string): Promise<string | Unread | null>;
}

/** A file that is there, and gives no text. */
export interface Unread {
  readonly unread: 'too-large' | 'no-utf8' | 'no-access';
}

/** Larger than any document; what is larger is something else under that name. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** More than any office keeps in one folder; a folder with more is something else, and is read as far as that. */
export const MOST_FILES = 5_000;

/** The files of the user's folders, as a shell can reach them. */
export interface WorkspaceFiles {
  /** Addresses of the `.vbhc` files in a folder and the folders in it, as they are found; not of what programs keep there. */
  list(folder: string): AsyncIterable<string>;
  /** The text of a file without its BOM; null when there is none to be had: it is gone, too large or no UTF-8. */
  read(uri: string): Promise<string | null>;
}

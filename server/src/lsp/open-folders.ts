import { fileKey, fileName, isInside } from './file-key';

/** The folders that the client has open. */
export class OpenFolders {
  #folders: readonly string[];

  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  get all(): readonly string[] {
    return this.#folders;
  }

  change(added: readonly string[], removed: readonly string[]): void {
    const changed = new Set([...removed, ...added].map(fileKey));
    this.#folders = [...this.#folders.filter((folder) => !changed.has(fileKey(folder))), ...added];
  }

  /** The folder whose settings hold for a file: of two, one in the other, the inner. */
  of(uri: string): string | undefined {
    const key = fileKey(uri);
    const around = this.#folders.filter((folder) => isInside(key, fileKey(folder)));
    return around.reduce<string | undefined>((inner, folder) => (inner !== undefined && fileKey(inner).length > fileKey(folder).length ? inner : folder), undefined);
  }

  /** That folder; of a document that is saved nowhere yet, all. */
  thatMayHold(uri: string): readonly string[] {
    const folder = this.of(uri);
    return folder !== undefined ? [folder] : uri.startsWith('untitled:') ? this.#folders : [];
  }
}

/** `/.git/…`, `/node_modules/…` */
const OF_PROGRAMS = /\/(?:\.|node_modules(?:\/|$))/;

/** Whether the file of that key lies in the folder of the other, and not among what programs keep there. */
export function isAmong(key: string, folder: string): boolean {
  return isInside(key, folder) && !OF_PROGRAMS.test(key.slice(folder.length));
}

/** `2026.03`, `01. Quyết định`; not `bao-cao.docx`. A file that is asked for its files has none. */
export function mayBeFolder(uri: string): boolean {
  return !/\.[a-z][a-z\d]{0,7}$/i.test(fileName(uri));
}

export function isDocument(uri: string): boolean {
  return /\.vbhc$/i.test(uri);
}

import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { toFileError } from './read-text';

export interface WalkOptions {
  /** Asked for every file with its path inside the folder, written with `/`. */
  readonly accepts: (inside: string) => boolean;
  /** How many folders deep files are looked for; 1 is the folder itself. */
  readonly maxDepth?: number;
}

/** Paths inside the folder, written with `/`, and folders that could not be read, with the reason. */
export interface Walk {
  readonly files: readonly string[];
  readonly unreadable: readonly { readonly inside: string; readonly error: string }[];
}

/**
 * The files of a folder and the folders in it, but not of node_modules and of dot folders.
 * A link to a folder is not followed: it may lead back up.
 */
export function walkFolder(absolute: string, { accepts, maxDepth = Infinity }: WalkOptions): Walk {
  const files: string[] = [];
  const unreadable: { inside: string; error: string }[] = [];
  const pending = [{ inside: '', depth: 1 }];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const { inside, depth } = folder;
    const entries = list(join(absolute, inside));
    if (typeof entries === 'string') {
      unreadable.push({ inside, error: entries });
      continue;
    }
    const shown = entries.filter(isShown).map((entry) => ({ entry, path: inside === '' ? entry.name : `${inside}/${entry.name}` }));
    for (const { entry, path } of shown) {
      if (entry.isDirectory() && depth < maxDepth) pending.push({ inside: path, depth: depth + 1 });
      if (accepts(path) && isFile(entry)) files.push(path);
    }
  }
  return { files, unreadable };
}

function list(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return toFileError(error, 'đọc').message.replace('tệp này', 'thư mục này');
  }
}

/** Dot files are not: `._bao-cao.txt` is what macOS leaves beside a file on a shared disk. */
const isShown = ({ name }: Dirent) => !name.startsWith('.') && name !== 'node_modules';

/** A link that leads nowhere counts, so that reading it says so; one that leads to a folder does not. */
const isFile = (entry: Dirent) => entry.isFile() || (entry.isSymbolicLink() && !leadsToFolder(entry));

function leadsToFolder({ parentPath, name }: Dirent): boolean {
  return statSync(join(parentPath, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

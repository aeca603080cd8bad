import { readdirSync, statSync, type Dirent } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { toFileError } from './read-text';

/** Something to read, or the reason why there is nothing. `path` is as the user gave it or as it was found. */
export type Candidate =
  | { readonly kind: 'file'; readonly path: string; readonly absolute: string }
  | { readonly kind: 'stdin'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string; readonly error: string };

export interface FindOptions {
  readonly cwd: string;
  /** Taken from folders: lower case, with the dot. A file named by the user is taken whatever its name. */
  readonly extensions: readonly string[];
  /** What `-` is called. */
  readonly stdinName: string;
}

/** Every file that `operands` (files, folders, globs, `-`) stand for: each once, in the order of their paths. */
export async function findFiles(operands: readonly string[], options: FindOptions): Promise<readonly Candidate[]> {
  const found = new Map<string, Candidate>();
  for (const operand of operands) {
    for (const candidate of await expand(operand, options)) {
      const key = candidate.kind === 'file' ? candidate.absolute : `${candidate.kind} ${candidate.path}`;
      if (!found.has(key)) found.set(key, candidate);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

async function expand(operand: string, options: FindOptions): Promise<readonly Candidate[]> {
  if (operand === '-') return [{ kind: 'stdin', path: options.stdinName }];
  const absolute = resolve(options.cwd, operand);
  try {
    return statSync(absolute).isDirectory() ? walkFolder(operand, absolute, options) : [{ kind: 'file', path: operand, absolute }];
  } catch (error) {
    // A file called `[1].txt` was tried first, so that what is left may be a pattern.
    if (GLOB_LETTERS.test(operand)) return expandGlob(operand, options);
    return [{ kind: 'missing', path: operand, error: toFileError(error, 'đọc').message }];
  }
}

const GLOB_LETTERS = /[*?[\]{}()!]/;

async function expandGlob(pattern: string, { cwd }: FindOptions): Promise<readonly Candidate[]> {
  const { glob } = await import('tinyglobby');
  // In a pattern a backslash takes away the meaning of `*`; on Windows the user meant a folder.
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const paths = await glob(slashed, {
    cwd,
    absolute: isAbsolute(pattern),
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  if (paths.length === 0) return [{ kind: 'missing', path: pattern, error: 'Không có tệp nào khớp mẫu này' }];
  return paths.map((path) => ({ kind: 'file', path, absolute: resolve(cwd, path) }));
}

function walkFolder(folder: string, absolute: string, { extensions }: FindOptions): readonly Candidate[] {
  const prefix = folder.replace(/[/\\]+$/, '') || '/';
  const found: Candidate[] = [];
  const pending: string[] = [''];
  for (let inside = pending.pop(); inside !== undefined; inside = pending.pop()) {
    const listing = list(join(absolute, inside));
    if (typeof listing === 'string') found.push({ kind: 'missing', path: joined(prefix, inside), error: listing });
    else sortOut(listing, { inside, pending, extensions, take: (name) => found.push(fileIn(prefix, absolute, name)) });
  }
  if (found.length > 0) return found;
  return [{ kind: 'missing', path: folder, error: `Thư mục không có tệp ${extensions.join(', ')} nào` }];
}

function list(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return toFileError(error, 'đọc').message.replace('tệp này', 'thư mục này');
  }
}

interface Sorting {
  /** The folder listed, from where the walk began. */
  readonly inside: string;
  readonly pending: string[];
  readonly extensions: readonly string[];
  readonly take: (name: string) => void;
}

/** Folders to walk, files to take. A link to a folder is not followed: it may lead back up. */
function sortOut(entries: readonly Dirent[], { inside, pending, extensions, take }: Sorting): void {
  for (const entry of entries) {
    // Dot files too: `._bao-cao.txt` is what macOS leaves beside a file on a shared disk.
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) pending.push(path);
    else if ((entry.isFile() || entry.isSymbolicLink()) && hasExtension(entry.name, extensions)) take(path);
  }
}

function hasExtension(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(extension));
}

function fileIn(prefix: string, absolute: string, name: string): Candidate {
  return { kind: 'file', path: joined(prefix, name), absolute: join(absolute, name) };
}

function joined(prefix: string, name: string): string {
  if (name === '') return prefix;
  return prefix.endsWith('/') ? `${prefix}${name}` : `${prefix}/${name}`;
}

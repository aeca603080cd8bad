import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { toFileError } from './read-text';
import { walkFolder, type WalkOptions } from './walk';

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

async function expand(operand: string, { cwd, extensions, stdinName }: FindOptions): Promise<readonly Candidate[]> {
  if (operand === '-') return [{ kind: 'stdin', path: stdinName }];
  const absolute = resolve(cwd, operand);
  try {
    if (!statSync(absolute).isDirectory()) return [{ kind: 'file', path: operand, absolute }];
  } catch (error) {
    // A file called `[1].txt` was tried first, so that what is left may be a pattern.
    const found = GLOB_LETTERS.test(operand) ? await expandGlob(operand, cwd) : undefined;
    return found ?? [{ kind: 'missing', path: operand, error: toFileError(error, 'đọc').message }];
  }
  const accepts = (inside: string) => extensions.some((extension) => inside.toLowerCase().endsWith(extension));
  const found = walk({ shown: operand, absolute }, { accepts });
  return found.length > 0 ? found : [{ kind: 'missing', path: operand, error: `Thư mục không có tệp ${extensions.join(', ')} nào` }];
}

interface Base {
  /** As the user wrote it. */
  readonly shown: string;
  readonly absolute: string;
}

function walk({ shown, absolute }: Base, options: WalkOptions): readonly Candidate[] {
  const { files, unreadable } = walkFolder(absolute, options);
  const prefix = shown === '' || /[/\\]$/.test(shown) ? shown : `${shown}/`;
  return [
    ...files.map((inside) => ({ kind: 'file' as const, path: prefix + inside, absolute: resolve(absolute, inside) })),
    ...unreadable.map(({ inside, error }) => ({ kind: 'missing' as const, path: inside === '' ? shown : prefix + inside, error })),
  ];
}

/** Not parentheses: `Báo cáo (1).txt` is what a browser calls the second copy. */
const GLOB_LETTERS = /[*?[{]/;

/** The files that match, for a shell that did not look; undefined when `pattern` is no pattern after all. */
async function expandGlob(pattern: string, cwd: string): Promise<readonly Candidate[] | undefined> {
  const { default: picomatch } = await import('picomatch');
  // In a pattern a backslash takes away the meaning of `*`; on Windows the user meant a folder.
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const { base, glob, isGlob } = picomatch.scan(slashed, { nonegate: true, noparen: true });
  if (!isGlob) return undefined;
  // macOS hands out names in NFD, the keyboard types NFC.
  const matches = picomatch(glob.normalize('NFC').replace(/[()]/g, '\\$&'), { nonegate: true });
  const maxDepth = glob.includes('**') ? Infinity : glob.split('/').length;
  const accepts = (inside: string) => matches(inside.normalize('NFC'));
  const found = walk({ shown: base, absolute: resolve(cwd, base) }, { accepts, maxDepth });
  return found.length > 0 ? found : [{ kind: 'missing', path: pattern, error: 'Không có tệp nào khớp mẫu này' }];
}

import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MOST_BYTES, type Unread, type WorkspaceFiles } from '../lsp/workspace-files';

/** The files of this computer. Of folders elsewhere (`vscode-vfs:`) there are none. */
export const workspaceFiles: WorkspaceFiles = {
  async *list(folder) {
    const path = pathOf(folder);
    if (path !== null) yield* walk(path, folder.replace(/\/$/, ''));
  },

  async read(uri) {
    const path = pathOf(uri);
    return path === null ? null : readText(path).catch(whyNot);
  },
};

/** One folder after the other. What cannot be read is not there; a link to a folder is not followed, it may lead back up. */
async function* walk(path: string, uri: string): AsyncGenerator<string> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => [] as Dirent[]);
  const shown = entries.filter(isShown);
  for (const { name } of shown.filter(isDocument)) yield `${uri}/${escape(name)}`;
  for (const { name } of shown.filter((entry) => entry.isDirectory())) yield* walk(join(path, name), `${uri}/${escape(name)}`);
}

/** Dot files are not: `._bao-cao.vbhc` is what macOS leaves beside a file on a shared disk. */
const isShown = ({ name }: Dirent) => !name.startsWith('.') && name !== 'node_modules';
const isDocument = (entry: Dirent) => !entry.isDirectory() && entry.name.toLowerCase().endsWith('.vbhc');

async function readText(path: string): Promise<string | Unread> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) return { unread: 'too-large' };
  const bytes = await readFile(path);
  // A NUL is UTF-8 by the letter, and no text.
  return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString('utf8').replace(/^\uFEFF/, '') : { unread: 'no-utf8' };
}

function whyNot(error: unknown): Unread | null {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' ? null : { unread: 'no-access' };
}

/** Null for what is no file of this computer, or a file of another one. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

/** As VS Code escapes names, so that both call one file by one name. */
function escape(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

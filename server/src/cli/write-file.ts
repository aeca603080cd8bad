import { randomBytes } from 'node:crypto';
import { accessSync, closeSync, constants, fchmodSync, fchownSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError, toFileError, type TextFile } from './read-text';

/**
 * Puts `text` in the place of what `read` held: through a temporary file beside it and a rename, so that a reader
 * sees the old file or the new one, whole. Keeps the mode; a symbolic link stays and its target is written.
 * Throws FileError and leaves the file alone when it may not be written or has changed since it was read.
 */
export function replaceTextFile(path: string, text: string, read: TextFile): void {
  try {
    const target = realpathSync(path);
    // A rename would go through for a read-only file too, since it asks the folder only.
    accessSync(target, constants.W_OK);
    const stat = statSync(target);
    if (stat.mtimeMs !== read.modifiedMs || stat.size !== read.bytes) {
      throw new FileError('Tệp vừa được chương trình khác sửa nên không ghi đè; hãy chạy lại');
    }
    writeBeside(target, text, stat);
  } catch (error) {
    throw toFileError(error, 'ghi');
  }
}

function writeBeside(target: string, text: string, stat: Stats): void {
  // Hidden and not ending in .txt: a second `thethuc` over the folder must not take it for a document.
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeDurably(temporary, text, stat);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeDurably(path: string, text: string, { mode, uid, gid }: Stats): void {
  const descriptor = openSync(path, 'wx', mode & 0o777);
  try {
    writeFileSync(descriptor, text, 'utf8');
    if (process.platform !== 'win32') keepOwner(descriptor, { uid, gid });
    fchmodSync(descriptor, mode & 0o7777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Only the superuser may give a file away; for anyone else the file becomes the writer's, as with every editor. */
function keepOwner(descriptor: number, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  if (process.getuid?.() === 0) fchownSync(descriptor, uid, gid);
}

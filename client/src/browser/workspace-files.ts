import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { Unread } from '../../../server/src/lsp/workspace-files';
import type { LanguageClient } from '../client';

/** Larger than any document; what is larger is something else under that name. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Answers what the worker asks of the folders that are open; wherever they lie, VS Code reads them. */
export function offerFiles(client: LanguageClient): void {
  const { asUri } = client.protocol2CodeConverter;
  const nameOf = (file: Uri) => client.code2ProtocolConverter.asUri(file);
  client.onRequest('thethuc/listFiles', async ({ folder }: { folder: string }) => (await documentsIn(asUri(folder))).map(nameOf));
  client.onRequest('thethuc/readFile', ({ uri }: { uri: string }) => readText(asUri(uri)));
}

/** One folder after the other. What cannot be read is not there; a link to a folder is not followed, it may lead back up. */
async function documentsIn(folder: Uri): Promise<readonly Uri[]> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  const shown = entries.filter(([name]) => !name.startsWith('.') && name !== 'node_modules');
  const found = shown.filter(([name, type]) => !(type & FileType.Directory) && name.toLowerCase().endsWith('.vbhc')).map(([name]) => Uri.joinPath(folder, name));
  for (const [name, type] of shown) if (type === FileType.Directory) found.push(...(await documentsIn(Uri.joinPath(folder, name))));
  return found;
}

async function readText(file: Uri): Promise<string | Unread | null> {
  try {
    const { size } = await workspace.fs.stat(file);
    return size > MOST_BYTES ? { unread: 'too-large' } : decode(await workspace.fs.readFile(file));
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound' ? null : { unread: 'no-access' };
  }
}

function decode(bytes: Uint8Array): string | Unread {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // A NUL is UTF-8 by the letter, and no text.
    return text.includes('\0') ? { unread: 'no-utf8' } : text;
  } catch {
    return { unread: 'no-utf8' };
  }
}

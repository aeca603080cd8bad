import { FileType, Uri, workspace } from 'vscode';
import { fileNameFor } from './file-name';

/**
 * The address of a draft that is not saved yet and belongs into a folder, or beside a file: saving writes it there without a question. Null
 * where VS Code cannot keep such a draft, as for the folders of other computers that it shows; who saves is asked there.
 */
export async function draftAt(place: Uri, words: string): Promise<Uri | null> {
  if (place.scheme !== 'file') return null;
  const isFolder = await Promise.resolve(workspace.fs.stat(place)).then(({ type }) => (type & FileType.Directory) !== 0, () => false);
  const folder = isFolder ? place : Uri.joinPath(place, '..');
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  const open = workspace.textDocuments.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
  const name = fileNameFor(words, [...entries.map(([entry]) => entry), ...open]);
  return Uri.joinPath(folder, name).with({ scheme: 'untitled' });
}

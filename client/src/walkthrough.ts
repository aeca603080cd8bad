import { commands, Uri, ViewColumn, window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { LANGUAGE } from './client';

/** What the first step of the walkthrough opens: a copy that is saved nowhere, to be mended and thrown away. */
export function registerWalkthrough({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand('thethuc.openExample', async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'media', 'walkthrough', 'van-ban-mau.vbhc'));
    const document = await workspace.openTextDocument({ language: LANGUAGE, content: new TextDecoder().decode(bytes) });
    // Beside the page with the steps, which is no text; in place of any text.
    await window.showTextDocument(document, window.activeTextEditor ? ViewColumn.Active : ViewColumn.Beside);
  });
}

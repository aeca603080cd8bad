import { commands, QuickPickItemKind, TextEditorRevealType, ThemeColor, window, workspace, type Disposable, type QuickPick, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PreviewAnswer, PreviewParams, PreviewRow } from '../../server/src/lsp/preview-requests';

export const PREVIEW_EDITS = 'thethuc.previewEdits';

/** A line of the list; a line between two kinds has no edit. */
interface Item extends QuickPickItem {
  readonly row?: PreviewRow;
}

/** What the server puts behind an action, and asks for itself. */
export function registerEditPreview(client: BaseLanguageClient): Disposable {
  const show = (params: PreviewParams) => preview(client, params);
  client.onRequest(PREVIEW_EDITS, show);
  return commands.registerCommand(PREVIEW_EDITS, show);
}

/** Every edit in a list, all of them chosen: Enter makes them, a tick taken away leaves one out, Escape leaves all. One step to undo. */
async function preview(client: BaseLanguageClient, { uri, version, title, rows }: PreviewParams): Promise<PreviewAnswer> {
  const { protocol2CodeConverter: toCode } = client;
  const document = await workspace.openTextDocument(toCode.asUri(uri));
  const editor = window.visibleTextEditors.find((shown) => shown.document === document) ?? (await window.showTextDocument(document));
  const mark = window.createTextEditorDecorationType({ backgroundColor: new ThemeColor('editor.findMatchHighlightBackground') });
  const chosen = await choose(title, rows, ({ edit }) => {
    const range = toCode.asRange(edit.range);
    editor.revealRange(range, TextEditorRevealType.InCenter);
    editor.setDecorations(mark, [range]);
  }).finally(() => mark.dispose());
  if (chosen.length === 0) return 'none';
  const isDone = document.version === version && (await editor.edit((builder) => {
    for (const { edit } of chosen) builder.replace(toCode.asRange(edit.range), edit.newText);
  }));
  if (!isDone) return 'moved';
  return chosen.length === rows.length ? 'all' : 'some';
}

async function choose(title: string, rows: readonly PreviewRow[], onLook: (row: PreviewRow) => void): Promise<readonly PreviewRow[]> {
  const picker = window.createQuickPick<Item>();
  const items = itemsOf(rows);
  Object.assign(picker, { title, items, canSelectMany: true, matchOnDescription: true, placeholder: 'Enter: đổi các chỗ đã chọn; Esc: giữ nguyên' } satisfies Partial<QuickPick<Item>>);
  picker.selectedItems = items.filter(({ row }) => row);
  picker.onDidChangeActive(([active]) => active?.row && onLook(active.row));
  const answer = new Promise<readonly PreviewRow[]>((resolve) => {
    picker.onDidAccept(() => resolve(picker.selectedItems.flatMap(({ row }) => row ?? [])));
    picker.onDidHide(() => resolve([]));
  });
  picker.show();
  return answer.finally(() => picker.dispose());
}

/** One kind after the other, each below its name: `Số thứ tự: 4 chỗ`. */
function itemsOf(rows: readonly PreviewRow[]): readonly Item[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.flatMap((kind): Item[] => {
    const own = rows.filter((row) => row.kind === kind);
    return [{ label: `${kind}: ${own.length} chỗ`, kind: QuickPickItemKind.Separator }, ...own.map((row) => ({ label: row.label, description: row.place, row }))];
  });
}

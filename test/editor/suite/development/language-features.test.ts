import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, findings, open, placeOf } from '../editor';

describe('đọc và viết văn bản', () => {
  it('dàn ý có các mục của văn bản', async () => {
    const document = await open('thong-bao.vbhc');
    const symbols = await eventually('dàn ý', () => ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', document));
    const names = symbols.flatMap(function flat({ name, children }): string[] {
      return [name, ...children.flatMap(flat)];
    });
    assert.ok(names.some((name) => name.includes('Thời gian nghỉ')), names.join(' | '));
  });

  it('từng mục gập lại được', async () => {
    const document = await open('thong-bao.vbhc');
    const ranges = await eventually('chỗ gập', () => ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', document));
    const heading = placeOf(document, '1. Thời gian nghỉ').line;
    assert.ok(ranges.some(({ start }) => start === heading), JSON.stringify(ranges));
  });

  it('rê chuột lên chỗ sai thấy lời giải thích của quy tắc', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    assert.match(await hoverAt(document, finding.range.start), /VB104/u);
  });

  it('rê chuột lên viện dẫn thấy văn bản được viện dẫn', async () => {
    const document = await open('thong-bao.vbhc');
    assert.match(await hoverAt(document, placeOf(document, '30/2020/NĐ-CP')), /Nghị định/u);
  });

  it('gợi ý lại văn bản đã viện dẫn', async () => {
    const document = await open('thong-bao.vbhc');
    const after = placeOf(document, 'theo Nghị định số 30').translate(0, 'theo Nghị định số '.length);
    const list = await eventually('gợi ý', () => ask<vscode.CompletionList>('executeCompletionItemProvider', document, after));
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.some((label) => label.includes('30/2020/NĐ-CP')), labels.join(' | '));
  });
});

function ask<T>(command: string, document: vscode.TextDocument, ...args: readonly unknown[]): Thenable<T | undefined> {
  return vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, ...args);
}

async function hoverAt(document: vscode.TextDocument, place: vscode.Position): Promise<string> {
  return eventually('hộp giải thích', async () => {
    const hovers = (await ask<vscode.Hover[]>('executeHoverProvider', document, place)) ?? [];
    return hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n') || undefined;
  });
}

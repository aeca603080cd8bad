import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, open, placeOf } from '../editor';

const FULL = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ';
const SYMBOL = '30/2020/NĐ-CP';

/** The later of the two citations in thong-bao.vbhc. */
function laterCitation(document: vscode.TextDocument): vscode.Position {
  return document.positionAt(document.getText().lastIndexOf(SYMBOL) + 3);
}

function ask<T>(command: string, document: vscode.TextDocument, ...args: readonly unknown[]): Thenable<T | undefined> {
  return vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, ...args);
}

function askUntil<T>(command: string, document: vscode.TextDocument, ...args: readonly unknown[]): Promise<readonly T[]> {
  return eventually(command, async () => {
    const found = await ask<readonly T[]>(command, document, ...args);
    return found?.length ? found : undefined;
  });
}

describe('viện dẫn', () => {
  it('đi tới chỗ nêu đầy đủ', async () => {
    const document = await open('thong-bao.vbhc');
    const [link] = await askUntil<vscode.LocationLink>('executeDefinitionProvider', document, laterCitation(document));
    assert.ok(link);
    assert.equal(document.getText(link.targetRange), FULL);
    assert.equal(link.targetSelectionRange && document.getText(link.targetSelectionRange), `Nghị định số ${SYMBOL}`);
  });

  it('tìm được mọi chỗ nêu một văn bản', async () => {
    const document = await open('thong-bao.vbhc');
    const places = await askUntil<vscode.Location>('executeReferenceProvider', document, placeOf(document, SYMBOL));
    assert.deepEqual(places.map(({ range }) => document.getText(range)), [`Nghị định số ${SYMBOL}`, `Nghị định số ${SYMBOL}`]);
  });

  it('sáng lên cùng nhau', async () => {
    const document = await open('thong-bao.vbhc');
    const places = await askUntil<vscode.DocumentHighlight>('executeDocumentHighlights', document, laterCitation(document));
    assert.deepEqual(places.map(({ kind }) => kind), [vscode.DocumentHighlightKind.Write, vscode.DocumentHighlightKind.Read]);
  });

  it('đổi số, ký hiệu ở mọi chỗ', async () => {
    const document = await open('thong-bao.vbhc');
    const place = laterCitation(document);
    const site = await eventually('chỗ đổi', () => ask<{ range: vscode.Range; placeholder: string }>('prepareRename', document, place));
    assert.deepEqual([document.getText(site.range), site.placeholder], [SYMBOL, SYMBOL]);
    const change = await ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', document, place, '31/2021/NĐ-CP');
    assert.ok(change && (await vscode.workspace.applyEdit(change)));
    assert.equal(document.getText().split('31/2021/NĐ-CP').length, 3);
    assert.ok(!document.getText().includes(SYMBOL));
  });

  it('nói vì sao không đổi được', async () => {
    const document = await open('thong-bao.vbhc');
    await askUntil('executeDocumentHighlights', document, laterCitation(document));
    const isRefusal = (error: unknown) => /số, ký hiệu/u.test(String(error));
    await assert.rejects(async () => ask('prepareRename', document, placeOf(document, 'Công chức')), isRefusal);
    await assert.rejects(async () => ask('executeDocumentRenameProvider', document, laterCitation(document), 'ba mươi'), isRefusal);
  });

  it('được tô theo từng phần', async () => {
    const document = await open('thong-bao.vbhc');
    const legend = await eventually('chú giải màu', () => ask<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend', document));
    const { data } = await eventually('màu', () => ask<vscode.SemanticTokens>('provideDocumentSemanticTokens', document));
    const kinds = Array.from({ length: data.length / 5 }, (_, at) => legend.tokenTypes[data[at * 5 + 3] ?? -1]);
    const cited = kinds.filter((kind) => kind?.startsWith('cited'));
    assert.deepEqual(cited, ['citedType', 'citedNumberWord', 'citedSymbol', 'citedDate', 'citedIssuer', 'citedType', 'citedNumberWord', 'citedSymbol']);
  });

  it('rê chuột lên thấy mọi chỗ nêu văn bản', async () => {
    const document = await open('thong-bao.vbhc');
    const hovers = await askUntil<vscode.Hover>('executeHoverProvider', document, laterCitation(document));
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
    assert.match(text, /Nêu ở 2 chỗ trong văn bản này/u);
    assert.match(text, /Ngày ban hành: ngày 05 tháng 3 năm 2020/u);
  });
});

import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toPreviewParams } from '../../server/src/lsp/preview';

/** What the list says of a text in which `⟦old|new⟧` changes. */
function rowOf(marked: string): string | undefined {
  const [, before = '', old = '', newText = '', after = ''] = /^([^]*)⟦([^]*)\|([^]*)⟧([^]*)$/u.exec(marked) ?? assert.fail(marked);
  const document = TextDocument.create('file:///a.vbhc', 'vbhc', 1, before + old + after);
  const edits = [{ span: { start: before.length, end: before.length + old.length }, newText, role: 'one' as const }];
  return toPreviewParams(document, 'Xem trước', { edits, labels: { one: { label: 'Một' } } }).rows[0]?.label;
}

describe('a line of the preview', () => {
  const ROWS: Readonly<Record<string, string>> = {
    '⟦V|v⟧ề việc khen thưởng': 'Về → về việc khen thưởng',
    '⟦|- ⟧Căn cứ Luật A;': 'Căn → - Căn cứ Luật A;',
    '⟦- |⟧Căn cứ Luật A;': '- Căn → Căn cứ Luật A;',
    'Số 15⟦/QĐ-|-QĐ/⟧UBND': 'Số 15/QĐ-UBND → 15-QĐ/UBND',
    'Số⟦:|⟧ 15': 'Số: → Số 15',
    'XÃ TÂN LẬP⟦|\n*⟧\nSố 15': 'XÃ TÂN LẬP → LẬP ⏎ *',
    'XÃ TÂN LẬP⟦\tĐộc lập|⟧\nSố 15': 'XÃ TÂN LẬP Độc lập → (không có gì)',
    'A\n⟦-----\n|⟧Nội dung': '----- ⏎ → (không có gì)',
    'Điều ⟦3|2⟧. Mức thưởng': 'Điều 3 → 2. Mức thưởng',
  };
  for (const [marked, label] of Object.entries(ROWS)) it(`says «${label}»`, () => assert.equal(rowOf(marked), label));
});

import assert from 'node:assert/strict';
import { analyze, applyEdits, renameEdits, renameSiteAt } from '../../../server/src/core';
import { readCursor } from './specimens';

/** The text after the rename, or why there is none. */
function renamed(marked: string, newName: string): string {
  const { text, offset } = readCursor(marked);
  const edits = renameEdits(analyze(text), offset, newName);
  return 'refusal' in edits ? edits.refusal : applyEdits(text, edits);
}

function siteIn(marked: string) {
  const { text, offset } = readCursor(marked);
  const site = renameSiteAt(analyze(text), offset);
  return 'refusal' in site ? site.refusal : [text.slice(site.span.start, site.span.end), site.symbol];
}

describe('rename of a symbol', () => {
  it('changes the symbol in every citation of the document, and nothing else', () => {
    assert.equal(
      renamed('Theo Chỉ thị số 35-CT/‸TW ngày 14/6/2024 của Bộ Chính trị và Chỉ thị số 12-CT/TW; Chỉ thị 35-CT/TW nêu rõ.', '53-CT/TW'),
      'Theo Chỉ thị số 53-CT/TW ngày 14/6/2024 của Bộ Chính trị và Chỉ thị số 12-CT/TW; Chỉ thị 53-CT/TW nêu rõ.',
    );
  });

  it('joins a symbol that was broken over lines', () => {
    assert.equal(renamed('Chỉ thị số 10 -\nCT/TW ngày 30/3/2007 và Chỉ thị số 10‸-CT/TW.', '11-CT/TW'), 'Chỉ thị số 11-CT/TW ngày 30/3/2007 và Chỉ thị số 11-CT/TW.');
  });

  it('writes what was typed without its spaces and with plain hyphens', () => {
    assert.equal(renamed('theo Nghị định số 30‸/2020/NĐ-CP.', ' 31 / 2020/NĐ–CP '), 'theo Nghị định số 31/2020/NĐ-CP.');
  });

  it('keeps to one of two documents with one symbol', () => {
    const text = 'Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị; Chỉ thị số ‸35-CT/TW, ngày 14/6/2024 của Bộ Chính trị.';
    assert.equal(renamed(text, '45-CT/TW'), 'Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị; Chỉ thị số 45-CT/TW, ngày 14/6/2024 của Bộ Chính trị.');
  });

  it('changes the number of the document itself, and where its attachment names it', () => {
    const text = (symbol: string) => `Số: ${symbol}\tTân Lập, ngày 04 tháng 9 năm 2026\n\nQUYẾT ĐỊNH\nVề Quy chế\n\nQuyết định này có hiệu lực.\n\nQUY CHẾ\n(Kèm theo Quyết định số ${symbol.replace('‸', '')} ngày 04/9/2026)\n`;
    assert.equal(renamed(text('15/QĐ-‸UBND'), '16/QĐ-UBND'), text('16/QĐ-UBND'));
  });

  it('works in decomposed text with CRLF behind a BOM', () => {
    const wild = (text: string) => `\uFEFF${text.normalize('NFD').replace(/\n/g, '\r\n')}`;
    assert.equal(renamed(wild('Nghị định số 30/‸2020/NĐ-CP;\nNghị định số 30/2020/NĐ-\nCP.'), '31/2020/NĐ-CP'), wild('Nghị định số 31/2020/NĐ-CP;\nNghị định số 31/2020/NĐ-CP.'));
  });
});

describe('what a rename refuses', () => {
  it('is a new name that is no symbol', () => {
    for (const name of ['', 'abc', '35', '35-CT', 'số 35-CT/TW', '35-CT/TW ngày 14/6/2024']) {
      assert.match(renamed('theo Chỉ thị số 35-CT/TW‸.', name), /không phải là số, ký hiệu/, name);
    }
  });

  it('is a place without a symbol', () => {
    for (const text of ['Chỉ ‸thị số 35-CT/TW', 'Chỉ thị số 35-CT/TW ngày 14/‸6/2024', 'Điều 5‸ của Luật', '‸']) {
      assert.match(renamed(text, '36-CT/TW'), /đặt con trỏ vào số, ký hiệu/, text);
      assert.match(String(siteIn(text)), /đặt con trỏ vào số, ký hiệu/, text);
    }
  });

  it('is not the symbol itself, offered on one line', () => {
    assert.deepEqual(siteIn('Chỉ thị số 35-CT‸/TW ngày 14/6/2024'), ['35-CT/TW', '35-CT/TW']);
    assert.deepEqual(siteIn('Chỉ thị số 10 -\nCT‸/TW'), ['10 -\nCT/TW', '10-CT/TW']);
    assert.deepEqual(siteIn('Số: 15/‸QĐ-UBND\n\nQUYẾT ĐỊNH\n'), ['15/QĐ-UBND', '15/QĐ-UBND']);
  });
});

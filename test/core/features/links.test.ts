import assert from 'node:assert/strict';
import { analyze, fromIsoDate, type DocumentRecord, type DocumentTable } from '../../../server/src/core';
import { citedAt, documentLinks } from '../../../server/src/core/features/links';
import { symbolKey } from '../../../server/src/core/legal/symbol-key';
import { joinLines, readCursor } from './specimens';

function file(symbol: string, date: string, issuer = ''): DocumentRecord {
  return { symbol, docType: 'decision', date: fromIsoDate(date) ?? assert.fail(date), issuer, subject: null, origin: { from: 'file', uri: `file:///${symbolKey(symbol)}-${date}.vbhc` } };
}

function tableOf(...records: readonly DocumentRecord[]): DocumentTable {
  return { find: (symbol) => records.filter((record) => symbolKey(record.symbol) === symbolKey(symbol)), all: () => records };
}

/** `Số: 20/BC-UBND … năm 2026`, then the sentence. */
const report = (sentence: string) =>
  joinLines('UBND XÃ TÂN LẬP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 20/BC-UBND\tTân Lập, ngày 04 tháng 9 năm 2026', '', 'BÁO CÁO', 'Kết quả', '', sentence, '');

/** What the citations of a sentence lead to: `15/QĐ-UBND → 2026-02-01`. */
function linksIn(sentence: string, ...records: readonly DocumentRecord[]): readonly string[] {
  const text = report(sentence);
  return documentLinks(analyze(text, { register: tableOf(...records) })).map(({ span, record: { date } }) => `${text.slice(span.start, span.end)} → ${date.year}-${date.month}-${date.day}`);
}

describe('a citation leads to a document of the register', () => {
  const OF_2026 = file('15/QĐ-UBND', '2026-02-01', 'Ủy ban nhân dân xã Tân Lập');
  const OF_2025 = file('15/QĐ-UBND', '2025-03-01', 'Ủy ban nhân dân xã Tân Lập');

  it('at each of its places', () => {
    const sentence = 'Theo Quyết định số 15/QĐ-UBND ngày 01 tháng 02 năm 2026 và Quyết định số 15/QĐ-UBND.';
    assert.deepEqual(linksIn(sentence, OF_2026), ['15/QĐ-UBND → 2026-2-1', '15/QĐ-UBND → 2026-2-1']);
  });

  it('by the year of its date, where numbers begin again each year', () => {
    const sentence = 'Theo Quyết định số 15/QĐ-UBND ngày 01 tháng 3 năm 2025.';
    assert.deepEqual(linksIn(sentence, OF_2026, OF_2025), ['15/QĐ-UBND → 2025-3-1']);
    assert.deepEqual(linksIn(sentence, OF_2026), []);
  });

  it('by the term, for papers of the Central Committee', () => {
    const [ofXIII, ofXIV] = [file('12-NQ/TW', '2022-03-16', 'Bộ Chính trị'), file('12-NQ/TW', '2026-05-01', 'Bộ Chính trị')];
    assert.deepEqual(linksIn('Nghị quyết số 12-NQ/TW ngày 16/3/2022 của Bộ Chính trị', ofXIII, ofXIV), ['12-NQ/TW → 2022-3-16']);
  });

  it('whatever its date is said to be, where the symbol has the year', () => {
    assert.deepEqual(linksIn('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021', file('30/2020/NĐ-CP', '2020-03-05')), ['30/2020/NĐ-CP → 2020-3-5']);
  });

  it('in spite of letters and zeros written wrongly', () => {
    assert.deepEqual(linksIn('Quyết định số 05/QD-UBND', file('5/QĐ-UBND', '2026-02-01')), ['05/QD-UBND → 2026-2-1']);
  });

  it('not to a younger one', () => {
    assert.deepEqual(linksIn('Theo Quyết định số 15/QĐ-UBND.', file('15/QĐ-UBND', '2026-10-01')), []);
  });

  it('not to one of another body of that name', () => {
    assert.deepEqual(linksIn('Theo Quyết định số 15/QĐ-UBND của Ủy ban nhân dân tỉnh Quảng Ngãi.', OF_2026), []);
    assert.deepEqual(linksIn('Theo Quyết định số 15/QĐ-UBND của Ủy ban nhân dân xã Tân Hòa.', OF_2026), []);
    assert.deepEqual(linksIn('Theo Quyết định số 15/QĐ-UBND của Ủy ban nhân dân xã.', OF_2026).length, 1);
    assert.deepEqual(linksIn('Theo Quyết định số 15/QĐ-UBND của Phòng Văn hóa - Xã hội.', OF_2026).length, 1);
  });

  it('not where two may be meant, but to either of two copies', () => {
    assert.deepEqual(linksIn('Theo Quyết định số 15/QĐ-UBND.', OF_2026, OF_2025), []);
    assert.deepEqual(linksIn('Theo Quyết định số 15/QĐ-UBND.', OF_2026, { ...OF_2026, origin: { from: 'file', uri: 'file:///ban-sao.vbhc' } }).length, 1);
  });

  it('not where there is none', () => {
    assert.deepEqual(linksIn('Theo Quyết định số 15/QĐ-UBND.'), []);
  });
});

describe('the document cited at a place', () => {
  const at = (marked: string) => {
    const { text, offset } = readCursor(marked);
    return citedAt(analyze(text), offset)?.name ?? null;
  };

  it('is that of the citation around it', () => {
    assert.equal(at('Theo Quyết định số 15/QĐ-‸UBND ngày 01/02/2026.'), 'Quyết định số 15/QĐ-UBND');
    assert.equal(at('The‸o Quyết định số 15/QĐ-UBND.'), null);
  });
});

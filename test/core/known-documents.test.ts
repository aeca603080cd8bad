import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, compareWithKnown, findRule, fromIsoDate, lint, readKnownDocuments, successorsOf, toIsoDate, type DocTypeId, type Named } from '../../server/src/core';
import { symbolKey } from '../../server/src/core/legal/symbol-key';
import { relateIssuers } from '../../server/src/core/legal/issuers';
import { partyTermsOn } from '../../server/src/core/legal/terms';
import { KNOWN } from '../known';

const TABLES = join(__dirname, '../../../server/src/core/legal/tables');
const read = (name: string) => readFileSync(join(TABLES, name), 'utf8');
const rowsOf = (name: string) => read(name).trimEnd().split('\n').slice(1).map((line) => line.split('\t'));

const ROWS = ['party-documents.tsv', 'state-documents.tsv'].flatMap(rowsOf);
const SAMPLE = 'thethuc-known-documents 1\ntypes\tNghị định\tChỉ thị\nissuers\tChính phủ\tBộ Chính trị\n';

/** Lines without their keys. */
const table = (lines: string) => readKnownDocuments(() => SAMPLE + lines.replace(/^[^\t\n]+/gm, (symbol) => `${symbolKey(symbol)}\t${symbol}`));
const symbols = (lines: string) => table(lines).all().map(({ symbol }) => symbol);

describe('a table of known documents', () => {
  it('is read at the first look-up, and once', () => {
    let reads = 0;
    const lazy = readKnownDocuments(() => `${SAMPLE}30-2020-ND-CP\t30/2020/NĐ-CP\t2020-03-05\t0\t0\tA${'\n'.repeat((reads += 1))}`);
    assert.equal(reads, 0);
    for (const symbol of ['30/2020/NĐ-CP', '1/QĐ-UBND', '30/2020/NĐ-CP']) lazy.find(symbol);
    assert.equal(lazy.all().length, 1);
    assert.equal(reads, 1);
  });

  it('gives a record with everything that its line says', () => {
    const [record] = table('34/2016/NĐ-CP\t2016-05-14\t0\t0\tB\tquy định chi tiết\t78/2025/NĐ-CP 2025-04-01;79/2025/NĐ-CP 2025-04-02\n').find('34/2016/NĐ-CP');
    const successors = [
      { symbol: '78/2025/NĐ-CP', date: { year: 2025, month: 4, day: 1 } },
      { symbol: '79/2025/NĐ-CP', date: { year: 2025, month: 4, day: 2 } },
    ];
    const origin = { from: 'table', grade: 'B', successors };
    assert.deepEqual(record, { symbol: '34/2016/NĐ-CP', docType: 'decree', date: { year: 2016, month: 5, day: 14 }, issuer: 'Chính phủ', subject: 'quy định chi tiết', origin });
    assert.ok(Object.isFrozen(record) && Object.isFrozen(record?.origin));
  });

  it('finds a symbol however it is written, oldest first', () => {
    const known = table('35-CT/TW\t2024-06-14\t1\t1\tA\n35-CT/TW\t2019-05-30\t1\t1\tA\n05/2020/NĐ-CP\t2020-01-03\t0\t0\tA\n');
    assert.deepEqual(known.find('35/CT-TW').map(({ date }) => date.year), [2019, 2024]);
    for (const symbol of ['05/2020/NĐ-CP', '5/2020/NĐ-CP', '05/2020/ND-CP', '05/2020/nđ-cp', '05/2020/NÐ-CP']) assert.equal(known.find(symbol).length, 1, symbol);
    for (const symbol of ['50/2020/NĐ-CP', '05/2021/NĐ-CP', '05/2020/NĐ', '']) assert.deepEqual(known.find(symbol), [], symbol);
  });

  it('leaves out a line that is cut short or says nothing possible, and knows the others', () => {
    const good = '30/2020/NĐ-CP\t2020-03-05\t0\t0\tA\tvề công tác văn thư\n';
    for (const bad of ['1/2020/NĐ-CP', '1/2020/NĐ-CP\t2020-02-30\t0\t0\tA', '1/2020/NĐ-CP\t2020-02-03\t9\t0\tA', '1/2020/NĐ-CP\t2020-02-03\t0\t9\tA', '1/2020/NĐ-CP\t2020-02-03\t0\t0\tX', '\t\t\t']) {
      assert.deepEqual(symbols(`${bad}\n${good}${bad}`), ['30/2020/NĐ-CP'], bad);
    }
  });

  it('is empty when the text is something else', () => {
    for (const text of ['', 'thethuc-known-documents 2\n', '<html>', SAMPLE.slice(0, 30)]) {
      const known = readKnownDocuments(() => text);
      assert.deepEqual([known.find('30/2020/NĐ-CP'), known.all()], [[], []]);
    }
  });
});

describe('the tables of this repository', () => {
  it('say for each document who vouches for it', () => {
    assert.ok(ROWS.length > 1800);
    assert.deepEqual(ROWS.filter((fields) => fields.length !== 7 || !fields[6] || !/^(?:A\+?|B|C)$/.test(fields[5] ?? '')), []);
  });

  it('have subjects that can be read: whole, composed, without remarks', () => {
    const subjects = ROWS.map(([, symbol, , , subject = '']) => `${symbol ?? ''}: ${subject}`);
    assert.deepEqual(subjects.filter((text) => /…|_|\*|not captured|inferred|per dump|replace|hoặc văn bản|tiếp tục thực hiện cho đến|CÔNG BÁO|[\s;,.]$/.test(text.replace(/: $/, ''))), []);
    assert.deepEqual(subjects.filter((text) => text !== text.normalize('NFC') || / {2}/.test(text)), []);
  });

  it('have one document for a symbol and a day, and of the Party one for a symbol and a term', () => {
    assert.equal(new Set(ROWS.map(([, symbol, date]) => `${symbol ?? ''} ${date ?? ''}`)).size, ROWS.length);
    const ofTerm = rowsOf('party-documents.tsv').map(([, symbol = '', iso = '']) => `${symbol} ${partyTermsOn(fromIsoDate(iso) ?? assert.fail(iso)).at(-1)?.name ?? ''}`);
    assert.deepEqual(ofTerm.filter((key, at) => ofTerm.indexOf(key) !== at), []);
  });

  it('are what programs read, all but the sources', () => {
    const key = (symbol: string, date: string) => `${symbol} ${date}`;
    const known = new Map(KNOWN.all().map((record) => [key(record.symbol, toIsoDate(record.date)), record]));
    assert.equal(known.size, ROWS.length);
    for (const [, symbol = '', date = '', issuer, subject, grade] of ROWS) {
      const record = known.get(key(symbol, date));
      const { origin } = record ?? assert.fail(symbol);
      assert.deepEqual([record?.issuer, record?.subject ?? '', origin.from === 'table' && origin.grade], [issuer, subject, grade?.charAt(0)]);
      assert.ok(KNOWN.find(symbol).includes(record ?? assert.fail()), symbol);
    }
  });

  it('lead from a document to a later one that is known', () => {
    for (const [symbol = '', date = '', successor = '', since = '', source] of rowsOf('successions.tsv')) {
      assert.ok(date < since && source, symbol);
      assert.ok(KNOWN.find(successor).some((record) => toIsoDate(record.date) === since), successor);
    }
  });

  it('take less than 400 kB beside the programs', () => {
    assert.ok(statSync(join(TABLES, 'known-documents.generated.tsv')).size < 400_000);
    assert.doesNotMatch(read('known-documents.generated.tsv'), /https?:/);
  });
});

/** `differs date issuer`, `agrees`, `other-term`. */
function compare(symbol: string, iso: string | null, more: Partial<Named> = {}): string {
  const named: Named = { symbol, docType: null, date: iso === null ? null : (fromIsoDate(iso) ?? assert.fail(iso)), issuer: null, ...more };
  const comparison = compareWithKnown(KNOWN, named);
  if (comparison.state === 'unknown') return comparison.because;
  return comparison.state === 'agrees' ? 'agrees' : ['differs', ...comparison.what].join(' ');
}

describe('what is known of a citation', () => {
  it('of the Party speaks for its own term only', () => {
    assert.equal(compare('19-NQ/TW', '2017-10-25'), 'agrees');
    assert.equal(compare('19-NQ/TW', '2022-06-16'), 'agrees');
    assert.equal(compare('19-NQ/TW', '2017-10-26'), 'differs date');
    // Real, and not in the tables.
    for (const [symbol, iso] of [['28-NQ/TW', '2008-10-28'], ['28-NQ/TW', '2018-05-23'], ['45-CT/TW', '2020-06-20'], ['27-CT/TW', '2023-12-25'], ['11-CT/TW', '2021-12-08']] as const) {
      assert.equal(compare(symbol, iso), 'other-term', `${symbol} ${iso}`);
    }
    for (const iso of ['2012-08-16', '2017-06-03', '2022-03-16']) assert.equal(compare('12-NQ/TW', iso), 'not-in-table');
  });

  it('is nothing when the text gives no day, unless it gives the term', () => {
    assert.equal(compare('35-CT/TW', null), 'undated');
    assert.equal(compare('35-CT/TW', null, { term: 'XII' }), 'agrees');
    assert.equal(compare('35-CT/TW', null, { term: 'X' }), 'other-term');
    assert.equal(compare('893/QĐ-TTg', null), 'undated');
    assert.equal(compare('30/2020/NĐ-CP', null), 'agrees');
  });

  it('leaves days of a congress to either term', () => {
    assert.equal(compare('01-CT/TW', '2026-01-23'), 'agrees');
    assert.equal(compare('01-CT/TW', '2026-01-22'), 'ambiguous');
    assert.equal(compare('01-CT/TW', '2021-03-10'), 'ambiguous');
    assert.equal(compare('01-CT/TW', '2016-03-22'), 'other-term');
    assert.equal(compare('37-NQ/TW', '2024-10-09'), 'other-term');
  });

  it('is nothing where the text contradicts itself', () => {
    assert.equal(compare('37-NQ/TW', '2024-10-09', { term: 'XI' }), 'ambiguous');
  });

  it('of the State without a year in its symbol speaks for its own year only', () => {
    assert.equal(compare('893/QĐ-TTg', '2023-07-26'), 'agrees');
    assert.equal(compare('893/QĐ-TTg', '2026-05-20'), 'agrees');
    assert.equal(compare('893/QĐ-TTg', '2026-05-21'), 'differs date');
    assert.equal(compare('893/QĐ-TTg', '2024-05-20'), 'other-year');
    assert.equal(compare('01/NQ-CP', '2020-01-01'), 'other-year');
  });

  it('with a year in its symbol speaks always', () => {
    assert.equal(compare('30/2020/NĐ-CP', '2020-03-05'), 'agrees');
    assert.equal(compare('30/2020/ND-CP', '2021-03-05'), 'differs date');
  });

  it('keeps laws from resolutions, and decrees of the second series from the first', () => {
    assert.equal(compare('54/2022/QH15', '2022-06-16', { docType: 'resolution' }), 'agrees');
    assert.equal(compare('54/2022/QH15', '2022-11-15', { docType: 'law' }), 'other-type');
    assert.equal(compare('54/2022/QH15', '2022-11-15'), 'ambiguous');
    assert.equal(compare('01/2022/NĐ-CP', '2022-01-04'), 'agrees');
    assert.equal(compare('01/2022/NĐ-CP', '2022-11-30'), 'ambiguous');
    assert.equal(compare('01/2022/NĐ-CP', null), 'ambiguous');
    assert.equal(compare('01/2022/NĐ-CP', '2020-01-04'), 'differs date');
  });

  it('says nothing of Quyết định against Quy định, something of Luật against Bộ luật', () => {
    const typed = (symbol: string, iso: string, docType: DocTypeId) => compare(symbol, iso, { docType });
    assert.equal(typed('399-QĐ/TW', '2026-01-09', 'decision'), 'agrees');
    assert.equal(typed('128-QĐ/TW', '2004-12-14', 'rules'), 'agrees');
    assert.equal(typed('399-QĐ/TW', '2026-01-09', 'document'), 'agrees');
    assert.equal(typed('45/2019/QH14', '2019-11-20', 'law'), 'differs type');
    assert.equal(typed('45/2019/QH14', '2019-11-20', 'code'), 'agrees');
  });

  it('never stands on a weak source', () => {
    assert.equal(compare('86-QĐ/TW', '2017-06-01'), 'agrees');
    assert.equal(compare('86-QĐ/TW', '2017-06-02'), 'weak-source');
    assert.equal(compare('5053-CV/VPTW', '2018-03-11'), 'weak-source');
  });

  it('names the issuer that is known', () => {
    const issued = (symbol: string, iso: string, issuer: string) => compare(symbol, iso, { issuer });
    assert.equal(issued('39-CT/TW', '2024-10-30', 'Bộ Chính trị'), 'differs issuer');
    assert.equal(issued('39-CT/TW', '2024-10-30', 'Ban Chấp hành Trung ương Đảng'), 'differs wider-issuer');
    assert.equal(issued('39-CT/TW', '2024-10-30', 'Tỉnh ủy'), 'agrees');
    assert.equal(issued('27-NQ/TW', '2018-05-21', 'Bộ Chính trị'), 'differs issuer');
    assert.equal(issued('127-KL/TW', '2025-02-28', 'Ban Bí thư'), 'agrees');
    assert.equal(issued('45/2010/NĐ-CP', '2014-06-19', 'Bộ Nội vụ'), 'other-issuer');
    assert.equal(issued('45/2010/NĐ-CP', '2014-06-19', 'Chính phủ'), 'differs date');
    assert.equal(issued('57-NQ/TW', '2024-12-21', 'Ban Bí thư'), 'differs date issuer');
  });
});

describe('two names of an issuer', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['Bộ trưởng Bộ Nội vụ', 'Bộ Nội vụ'],
    ['Bộ Lao động – Thương binh và Xã hội', 'Bộ Lao động - Thương binh và Xã hội'],
    ['Bộ Nông nghiệp', 'Bộ Nông nghiệp và Phát triển nông thôn'],
    ['Thống đốc Ngân hàng Nhà nước', 'Ngân hàng Nhà nước Việt Nam'],
    ['Tổng Thanh tra Chính phủ', 'Thanh tra Chính phủ'],
    ['Quốc hội khóa XV', 'Quốc hội'],
    ['Uỷ ban Thường vụ Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
    ['Ban Bí thư Trung ương Đảng khoá XIII', 'Ban Bí thư'],
    ['Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XII', 'Ban Chấp hành Trung ương'],
    ['BCH Trung ương Đảng', 'Ban Chấp hành Trung ương'],
    ['Văn phòng Trung ương', 'Văn phòng Trung ương Đảng'],
    ['Bộ Chính trị, Ban Bí thư', 'Bộ Chính trị, Ban Bí thư'],
  ];
  it('are one name', () => {
    for (const [named, known] of SAME) assert.equal(relateIssuers(named, known), 'same', named);
  });

  it('are two', () => {
    assert.equal(relateIssuers('Bộ Tài chính', 'Bộ Tài nguyên và Môi trường'), 'other');
    assert.equal(relateIssuers('Chính phủ', 'Thủ tướng Chính phủ'), 'wider');
    assert.equal(relateIssuers('Thủ tướng Chính phủ', 'Chính phủ'), 'other');
    assert.equal(relateIssuers('Ban Chấp hành Trung ương', 'Bộ Chính trị, Ban Bí thư'), 'wider');
    assert.equal(relateIssuers('Bộ Chính trị', 'Ban Chấp hành Trung ương'), 'other');
  });

  it('prove nothing when one of them is not read', () => {
    for (const named of ['Trung ương', 'Đảng ủy', 'UBND tỉnh', 'Bộ LĐTBXH', '']) assert.equal(relateIssuers(named, 'Ban Bí thư'), 'unread', named);
  });
});

describe('what replaced a document', () => {
  const chain = (symbol: string, iso: string, on: string | null) => {
    const record = KNOWN.find(symbol).find(({ date }) => toIsoDate(date) === iso) ?? assert.fail(symbol);
    return successorsOf(KNOWN, record, on === null ? null : (fromIsoDate(on) ?? assert.fail(on))).map(({ symbol: by }) => by);
  };

  it('is what was there on the day of the text, in order', () => {
    assert.deepEqual(chain('24-QĐ/TW', '2021-07-30', '2025-05-25'), []);
    assert.deepEqual(chain('24-QĐ/TW', '2021-07-30', '2025-05-26'), ['294-QĐ/TW']);
    assert.deepEqual(chain('29-QĐ/TW', '2016-07-25', '2026-07-26'), ['24-QĐ/TW', '294-QĐ/TW', '208-QĐ/TW']);
    assert.deepEqual(chain('66-QĐ/TW', '2017-02-06', null), ['399-QĐ/TW']);
    assert.deepEqual(chain('399-QĐ/TW', '2026-01-09', null), []);
  });

  it('may have the same symbol', () => {
    assert.deepEqual(chain('35-CT/TW', '2019-05-30', '2025-01-01'), ['35-CT/TW']);
    assert.deepEqual(chain('35-CT/TW', '2019-05-30', '2025-05-01'), ['35-CT/TW', '45-CT/TW']);
    assert.deepEqual(chain('35-CT/TW', '2024-06-14', '2025-05-01'), ['45-CT/TW']);
  });
});

describe('wrong days that go round', () => {
  const rule = findRule('known-document-differs') ?? assert.fail();
  const WRONG: readonly (readonly [string, string, string])[] = [
    ['Quy định số 102-QĐ/TW ngày 15/6/2017', '15/6/2017', '15/11/2017'],
    ['Quy định số 22-QĐ/TW ngày 12/3/2021', '12/3/2021', '28/7/2021'],
    ['Quy định số 296-QĐ/TW ngày 20/5/2025', '20/5/2025', '30/5/2025'],
    ['Hướng dẫn số 36-HD/VPTW ngày 04/3/2018', '04/3/2018', '03/4/2018'],
    ['Nghị quyết số 57-NQ/TW ngày 21/12/2024', '21/12/2024', '22/12/2024'],
    ['Nghị quyết số 59-NQ/TW ngày 24/01/2024', '24/01/2024', '24/01/2025'],
    ['Nghị định số 30/2020/NĐ-CP ngày 20/3/2020', '20/3/2020', '05/3/2020'],
  ];

  for (const [text, wrong, right] of WRONG) {
    it(`${text} → ${right}`, () => {
      const [finding, ...others] = lint(analyze(text, { known: KNOWN }), {}, [rule]).findings;
      assert.deepEqual(others, []);
      assert.equal(finding && text.slice(finding.span.start, finding.span.end), wrong);
      assert.match(finding?.message ?? '', /^Cần kiểm tra/);
      assert.deepEqual([finding?.severity, finding?.fix?.safety, finding?.fix?.edits[0]?.newText], ['warning', 'review', right]);
    });
  }

  it('are not looked for where nothing is known', () => {
    assert.deepEqual(lint(analyze(WRONG.map(([text]) => text).join('\n')), {}, [rule]).findings, []);
    // 94 is what a scanner made of 294: a number that no table has.
    assert.deepEqual(lint(analyze('Quy định số 94-QĐ/TW ngày 26/5/2025', { known: KNOWN }), {}, [rule]).findings, []);
  });
});

describe('the key of a symbol', () => {
  it('is one for all ways to write it', () => {
    assert.equal(symbolKey('05-NQ/TW'), symbolKey('5/NQ-TW'));
    assert.equal(symbolKey('15/QĐ-UBND'), symbolKey('15-QD/UBND'));
    assert.equal(symbolKey('30c/NQ-CP'), symbolKey('30C/NQ-CP'));
    assert.notEqual(symbolKey('30/CTr-TU'), symbolKey('30/CT-TU'));
    assert.notEqual(symbolKey('100-NQ/TW'), symbolKey('10-NQ/TW'));
    assert.equal(symbolKey('004/2025/TT-BNV'), symbolKey('4/2025/TT-BNV'));
  });
});

import assert from 'node:assert/strict';
import { analyze, applyEdits, fromIsoDate, lint, type AnalyzeOptions, type DocTypeId, type DocumentRecord, type DocumentTable, type Fix, type Origin } from '../../../server/src/core';
import { allNormalized, citationActionsAt } from '../../../server/src/core/features/citation-actions';
import { readCursor } from './specimens';

const STATE: AnalyzeOptions = { profile: 'state', today: { year: 2026, month: 11, day: 21 } };
const PARTY: AnalyzeOptions = { profile: 'party', today: { year: 2026, month: 11, day: 21 } };

const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  CRLF: (text) => text.replace(/\r?\n/g, '\r\n'),
  NFD: (text) => text.normalize('NFD'),
  BOM: (text) => `\uFEFF${text}`,
};
const show = (text: string) => text.normalize('NFC').replace(/\uFEFF/g, '').replace(/\r\n/g, '\n');

interface Asked {
  readonly text: string;
  readonly actions: readonly Fix[];
}

function ask(marked: string, options: AnalyzeOptions = STATE): Asked {
  const { text, offset } = readCursor(marked);
  const analysis = analyze(text, options);
  const { findings } = lint(analysis);
  const all = allNormalized(analysis, { findings, fixOptions: options });
  const actions = citationActionsAt(analysis, { start: offset, end: offset }, { findings, fixOptions: options });
  return { text, actions: all ? [...actions, all] : actions };
}

const titles = (marked: string, options?: AnalyzeOptions) => ask(marked, options).actions.map(({ title }) => title);
const offers = (beginning: string, marked: string, options?: AnalyzeOptions) => titles(marked, options).filter((title) => title.startsWith(beginning));

/** The text after the one action whose title begins so, the same in every disguise. */
function after(beginning: string, marked: string, options: AnalyzeOptions = STATE): string {
  const results = Object.entries(DISGUISES).map(([name, disguise]) => {
    const { text, actions } = ask(disguise(marked), options);
    const [action, ...more] = actions.filter(({ title }) => title.startsWith(beginning));
    assert.ok(action && more.length === 0, `${name}: ${actions.map(({ title }) => title).join(' | ')}`);
    assertApart(text, action);
    return show(applyEdits(text, action.edits));
  });
  assert.deepEqual([...new Set(results)], results.slice(0, 1));
  return results[0] ?? '';
}

function assertApart(text: string, { edits }: Fix): void {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  assert.ok(ordered.every(({ span }, at) => span.start <= span.end && span.end <= text.length && span.start >= (ordered[at - 1]?.span.end ?? 0)));
}

const safetyOf = (beginning: string, marked: string, options?: AnalyzeOptions) =>
  ask(marked, options).actions.find(({ title }) => title.startsWith(beginning))?.safety;

interface Known {
  readonly type: DocTypeId;
  readonly symbol: string;
  readonly date: string;
  readonly issuer: string;
  readonly subject?: string;
  readonly origin?: Origin;
}

const GRADE_A: Origin = { from: 'table', grade: 'A', successors: [] };

function tableOf(...rows: readonly Known[]): DocumentTable {
  const records = rows.map(({ type, symbol, date, issuer, subject, origin = GRADE_A }): DocumentRecord => {
    return { symbol, docType: type, date: fromIsoDate(date) ?? assert.fail(date), issuer, subject: subject ?? null, origin };
  });
  return { find: (symbol) => records.filter((record) => record.symbol === symbol), all: () => records };
}

const DECREE: Known = { type: 'decree', symbol: '30/2020/NĐ-CP', date: '2020-03-05', issuer: 'Chính phủ', subject: 'về công tác văn thư' };

describe('what can be made of a citation', () => {
  it('is nothing where no citation stands', () => {
    assert.deepEqual(titles('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 và ‸nhiều văn bản khác'), []);
    assert.deepEqual(titles('thực hiện theo Điều 5‸'), []);
  });

  it('reaches from its type to its term', () => {
    for (const marked of ['‸Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Bộ Chính trị (khóa XII)', 'Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Bộ Chính trị (khóa XII‸)']) {
      assert.equal(offers('Ghi ngày bằng chữ', marked, PARTY).length, 1);
    }
  });

  it('is one of the citations that a selection touches', () => {
    const text = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Nghị định số 45/2020/NĐ-CP ngày 08/4/2020';
    const analysis = analyze(text, STATE);
    const actions = citationActionsAt(analysis, { start: 5, end: text.length }, { findings: [], fixOptions: STATE });
    assert.deepEqual(actions.map(({ title }) => title), ['Ghi ngày bằng chữ: “ngày 05 tháng 3 năm 2020”']);
  });
});

describe('the normal form of a citation', () => {
  const ONE = 'Chuẩn hóa viện dẫn này';
  const ALL = 'Chuẩn hóa mọi viện dẫn';

  it('is not offered for one that has it', () => {
    assert.deepEqual(offers('Chuẩn hóa', 'theo Nghị định số 30‸/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ'), []);
  });

  it('mends number word, spaces, hyphens, letters, capital, colon, glue and padding at once', () => {
    assert.equal(
      after(ONE, 'theo quyết định sô 893 /QD–TTG‸ ngày5/03/2024 của Thủ tướng Chính phủ'),
      'theo Quyết định số 893/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ',
    );
    assert.equal(after(ONE, 'theo Quyết định số: 15‸/QĐ-UBND ngày 02/01/2024'), 'theo Quyết định số 15/QĐ-UBND ngày 02/01/2024');
    assert.equal(after(ONE, 'theo Nghị định số Nghị định số30‸/2020/NĐ-CP'), 'theo Nghị định số 30/2020/NĐ-CP');
    assert.equal(after(ONE, 'theo Chỉ thị 35‸ - CT/TW, 14/6/2024', PARTY), 'theo Chỉ thị số 35-CT/TW, ngày 14/6/2024');
  });

  it('leaves the others and their surroundings alone', () => {
    assert.equal(
      after(ONE, 'Nghị định 30/2020/NĐ-CP, Nghị định‸ 45/2020/NĐ-CP; của của Nghị định 61/2018/NĐ-CP'),
      'Nghị định 30/2020/NĐ-CP, Nghị định số 45/2020/NĐ-CP; của của Nghị định 61/2018/NĐ-CP',
    );
  });

  it('never changes a date, an issuer or the order of a symbol', () => {
    assert.deepEqual(offers('Chuẩn hóa', 'theo Nghị quyết số 35‸/NQ-TU ngày 31/02/2025 của Tỉnh ủy', PARTY), []);
  });

  it('is given to all citations in one action', () => {
    assert.equal(
      after(ALL, 'Nghị định 30‸/2020/NĐ-CP; Nghị định số 45/2020/NĐ-CP; Kế hoạch số12/KH-UBND; của của'),
      'Nghị định số 30/2020/NĐ-CP; Nghị định số 45/2020/NĐ-CP; Kế hoạch số 12/KH-UBND; của của',
    );
    assert.deepEqual(offers(ALL, 'Nghị định 30‸/2020/NĐ-CP; Nghị định số 45/2020/NĐ-CP'), []);
  });

  it('is what the settings let it be', () => {
    const { text, offset } = readCursor('theo Nghị định 30‸/2020/NĐ-CP');
    const analysis = analyze(text, STATE);
    const { findings } = lint(analysis, { rules: { 'missing-so': 'off' } });
    assert.deepEqual(citationActionsAt(analysis, { start: offset, end: offset }, { findings, fixOptions: STATE }), []);
  });
});

describe('a first citation made complete', () => {
  const FULL = 'Viết đầy đủ';

  it('from another citation of the same text, for certain', () => {
    const marked = 'theo Quyết định số 15‸/QĐ-UBND, các xã. Quyết định số 15/QĐ-UBND ngày 02 tháng 01 năm 2024 của UBND tỉnh giao';
    assert.equal(
      after(FULL, marked),
      'theo Quyết định số 15/QĐ-UBND ngày 02 tháng 01 năm 2024 của UBND tỉnh, các xã. Quyết định số 15/QĐ-UBND ngày 02 tháng 01 năm 2024 của UBND tỉnh giao',
    );
    assert.equal(safetyOf(FULL, marked), 'safe');
  });

  it('from two documents of one number, each to be looked at', () => {
    const marked = 'theo Quyết định số 15‸/QĐ-UBND. Quyết định số 15/QĐ-UBND ngày 02/01/2024; Quyết định số 15/QĐ-UBND ngày 09/01/2025';
    assert.deepEqual(offers(FULL, marked), [
      'Viết đầy đủ: ngày 02/01/2024 (theo viện dẫn khác trong văn bản này)',
      'Viết đầy đủ: ngày 09/01/2025 (theo viện dẫn khác trong văn bản này)',
    ]);
    assert.equal(safetyOf(FULL, marked), 'review');
  });

  it('not where it is complete, or is a later one, or another body speaks', () => {
    const full = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
    const options = { ...STATE, known: tableOf(DECREE) };
    assert.deepEqual(offers(FULL, `theo ${full.replace('30/', '30‸/')};`, options), []);
    assert.deepEqual(offers(FULL, `theo ${full}; Nghị định số 30‸/2020/NĐ-CP`, options), []);
    assert.deepEqual(offers(FULL, 'Quyết định số 15‸/QĐ-UBND của UBND xã; Quyết định số 15/QĐ-UBND ngày 02/01/2024 của UBND tỉnh'), []);
  });

  it('not in a heading, nor where something stands behind that was not read', () => {
    const options = { ...STATE, known: tableOf(DECREE) };
    assert.deepEqual(offers(FULL, 'SỬA ĐỔI NGHỊ ĐỊNH SỐ 30‸/2020/NĐ-CP', options), []);
    assert.deepEqual(offers(FULL, 'theo Nghị định số 30‸/2020/NĐ-CP của cấp trên', options), []);
    assert.deepEqual(offers(FULL, 'theo Nghị định số 30‸/2020/NĐ-CP ngày … tháng 3', options), []);
    const report = 'BÁO CÁO\nkết quả thực hiện Nghị định số 30/2020/NĐ-CP\n-----\n\nThực hiện Nghị định số 30‸/2020/NĐ-CP, các cấp ủy';
    assert.equal(offers(FULL, report, { ...PARTY, known: tableOf(DECREE) }).length, 1);
    assert.deepEqual(offers(FULL, report.replace('‸', '').replace('30/', '30‸/'), { ...PARTY, known: tableOf(DECREE) }), []);
  });

  it('from the known documents, to be looked at, with its source', () => {
    const options = { ...STATE, known: tableOf(DECREE) };
    const marked = 'theo Nghị định số 30‸/2020/NĐ-CP và các quy định';
    assert.deepEqual(offers(FULL, marked, options), ['Viết đầy đủ: ngày 05/3/2020 của Chính phủ (theo bảng văn bản đã biết, nguồn hạng A, cần kiểm tra)']);
    assert.equal(safetyOf(FULL, marked, options), 'review');
    assert.equal(after(FULL, marked, options), 'theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ và các quy định');
  });

  it('keeps what it says already', () => {
    const options = { ...STATE, known: tableOf(DECREE) };
    assert.equal(after(FULL, 'theo Nghị định số 30‸/2020/NĐ-CP ngày 05/3/2020;', options), 'theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;');
    assert.deepEqual(offers(FULL, 'theo Nghị định số 30‸/2020/NĐ-CP ngày 05/3/2020 của Chính phủ Quy định về văn thư', options), []);
    assert.equal(
      after(FULL, 'theo Nghị định số 30‸/2020/NĐ-CP của Chính phủ về công tác văn thư', options),
      'theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    );
    const programme = tableOf({ type: 'programme', symbol: '42-CTr/TU', date: '2024-12-30', issuer: 'Tỉnh ủy' });
    assert.equal(
      after(FULL, 'Chương trình hành động số 42‸-CTr/TU về chuyển đổi số', { ...PARTY, known: programme }),
      'Chương trình hành động số 42-CTr/TU, ngày 30/12/2024 của Tỉnh ủy về chuyển đổi số',
    );
  });

  it('gives a normative act no dates, which it does not write', () => {
    const options: AnalyzeOptions = { ...STATE, profile: 'legislation', known: tableOf(DECREE) };
    assert.equal(after(FULL, 'theo Nghị định số 30‸/2020/NĐ-CP về công tác văn thư', options), 'theo Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư');
    assert.deepEqual(offers(FULL, 'theo Nghị định số 30‸/2020/NĐ-CP của Chính phủ về công tác văn thư', options), []);
  });

  it('does not name a body that stands before', () => {
    const known = tableOf({ type: 'decision', symbol: '15/QĐ-UBND', date: '2024-01-02', issuer: 'UBND tỉnh' });
    assert.equal(
      after(FULL, 'UBND tỉnh đã ban hành Quyết định số 15‸/QĐ-UBND', { ...STATE, known }),
      'UBND tỉnh đã ban hành Quyết định số 15/QĐ-UBND ngày 02 tháng 01 năm 2024',
    );
  });

  const TERMS = tableOf(
    { type: 'resolution', symbol: '12-NQ/TW', date: '2012-01-16', issuer: 'Ban Chấp hành Trung ương' },
    { type: 'resolution', symbol: '12-NQ/TW', date: '2017-06-03', issuer: 'Ban Chấp hành Trung ương' },
    { type: 'resolution', symbol: '12-NQ/TW', date: '2022-03-16', issuer: 'Bộ Chính trị' },
  );

  it('offers each document of a number that recurs', () => {
    assert.deepEqual(
      offers(FULL, 'theo Nghị quyết số 12‸-NQ/TW', { ...PARTY, known: TERMS }).map((title) => title.slice(13, 50).split(' (')[0]),
      ['ngày 16/01/2012 của Ban Chấp hành Trun', 'ngày 03/6/2017 của Ban Chấp hành Trung', 'ngày 16/3/2022 của Bộ Chính trị'].map((text) => text.slice(0, 37)),
    );
  });

  it('offers the one that the text speaks of: its day, its term, its issuer, its own date', () => {
    const options = { ...PARTY, known: TERMS };
    assert.deepEqual(offers(FULL, 'Nghị quyết số 12‸-NQ/TW ngày 03/6/2017', options).length, 1);
    assert.deepEqual(offers(FULL, 'Nghị quyết số 12‸-NQ/TW ngày 04/6/2017', options), []);
    assert.match(offers(FULL, 'Nghị quyết số 12‸-NQ/TW của Bộ Chính trị', options).join(), /^Viết đầy đủ: ngày 16\/3\/2022 của Bộ Chính trị \(/);
    const draft = 'ĐẢNG ỦY XÃ TÂN LẬP\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 12-BC/ĐU\tTân Lập, ngày 04 tháng 9 năm 2013\n\nBÁO CÁO\ntình hình\n-----\n\nI. KẾT QUẢ\n';
    assert.match(offers(FULL, `${draft}theo Nghị quyết số 12‸-NQ/TW`, options).join(), /^Viết đầy đủ: ngày 16\/01\/2012 [^|]*$/);
  });

  it('writes nothing from one doubtful source, nor for another type or year', () => {
    const weak: Known = { ...DECREE, origin: { from: 'table', grade: 'C', successors: [] } };
    assert.deepEqual(offers(FULL, 'theo Nghị định số 30‸/2020/NĐ-CP', { ...STATE, known: tableOf(weak) }), []);
    assert.deepEqual(offers(FULL, 'theo Thông tư số 30‸/2020/NĐ-CP', { ...STATE, known: tableOf(DECREE) }), []);
    assert.deepEqual(offers(FULL, 'theo Nghị định số 30‸/2020/NĐ-CP', { ...STATE, known: tableOf({ ...DECREE, date: '2021-03-05' }) }), []);
  });

  it('takes the files of the workspace before the tables', () => {
    const file: Known = { ...DECREE, origin: { from: 'file', uri: 'file:///nd30.vbhc' } };
    const options = { ...STATE, register: tableOf(file), known: tableOf(DECREE) };
    assert.deepEqual(offers(FULL, 'theo Nghị định số 30‸/2020/NĐ-CP', options), ['Viết đầy đủ: ngày 05/3/2020 của Chính phủ (theo tệp trong thư mục làm việc, cần kiểm tra)']);
  });

  it('gives a law in a căn cứ line its date in place of its number', () => {
    const known = tableOf({ type: 'law', symbol: '33/2024/QH15', date: '2024-06-21', issuer: 'Quốc hội', subject: 'Lưu trữ' });
    const decision = 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n\nQUYẾT ĐỊNH\nVề việc lưu trữ\n\nCĂN\n\nCăn cứ Luật Lưu trữ số 33‸/2024/QH15;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao\n'.replace('CĂN\n\n', '');
    assert.match(after(FULL, decision, { ...STATE, known }), /^Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;$/m);
    assert.deepEqual(offers(FULL, 'theo Luật Lưu trữ số 33‸/2024/QH15', { ...STATE, known }), []);
  });

  it('is read back as it was meant', () => {
    const known = tableOf({ type: 'rules', symbol: '399-QĐ/TW', date: '2026-01-09', issuer: 'Ban Bí thư', subject: 'thể loại văn bản của Đảng' });
    const text = after(FULL, 'theo Quy định số 399‸-QĐ/TW, các cấp ủy', { ...PARTY, known });
    const [citation] = analyze(text, PARTY).citations;
    assert.equal(text, 'theo Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại văn bản của Đảng, các cấp ủy');
    assert.deepEqual([citation?.dateField?.text, citation?.issuerField?.text, citation?.subjectField?.text], ['09/01/2026', 'Ban Bí thư', 'về thể loại văn bản của Đảng, các cấp ủy']);
  });
});

describe('a later citation made short', () => {
  const SHORT = 'Rút gọn';
  const FIRST = 'Thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị về đại hội. ';

  it('loses what the first has said', () => {
    assert.equal(after(SHORT, `${FIRST}Theo Chỉ thị số 35‸-CT/TW ngày 14/6/2024 của Bộ Chính trị, các đảng ủy`, PARTY), `${FIRST}Theo Chỉ thị số 35-CT/TW, các đảng ủy`);
    assert.equal(after(SHORT, `${FIRST}Theo Chỉ thị số 35‸-CT/TW ngày\n14/6/2024 của Bộ Chính trị về\nđại hội; các quy định`, PARTY), `${FIRST}Theo Chỉ thị số 35-CT/TW; các quy định`);
    assert.equal(safetyOf(SHORT, `${FIRST}Theo Chỉ thị số 35‸-CT/TW ngày 14/6/2024`, PARTY), 'safe');
  });

  it('keeps what the first has not said', () => {
    assert.equal(after(SHORT, `${FIRST}Theo Chỉ thị số 35‸-CT/TW ngày 14/6/2024 về nhân sự`, PARTY), `${FIRST}Theo Chỉ thị số 35-CT/TW về nhân sự`);
    assert.equal(after(SHORT, `${FIRST}Theo Chỉ thị số 35‸-CT/TW ngày 14/6/2024 về đại hội và nhân sự`, PARTY), `${FIRST}Theo Chỉ thị số 35-CT/TW về đại hội và nhân sự`);
    assert.deepEqual(offers(SHORT, `${FIRST}Theo Chỉ thị số 35‸-CT/TW ngày 15/6/2024`, PARTY), []);
    assert.deepEqual(offers(SHORT, `${FIRST}Theo Chỉ thị số 35‸-CT/TW của Ban Bí thư`, PARTY), []);
    assert.deepEqual(offers(SHORT, 'Theo Chỉ thị số 35-CT/TW; Chỉ thị số 35‸-CT/TW ngày 14/6/2024', PARTY), []);
  });

  it('is not offered for the first, nor where nothing can go, nor in a căn cứ line', () => {
    assert.deepEqual(offers(SHORT, `${FIRST}\n\nMẫu 1\n\nCăn cứ Chỉ thị số 35‸-CT/TW ngày 14/6/2024;`, PARTY), []);
    assert.deepEqual(offers(SHORT, FIRST.replace('35', '35‸'), PARTY), []);
    assert.deepEqual(offers(SHORT, `${FIRST}Theo Chỉ thị số 35‸-CT/TW, các đảng ủy`, PARTY), []);
  });
});

describe('a symbol in the order of the other regime', () => {
  const TURN = 'Viết “';

  it('is turned round for a body of one side, to be looked at', () => {
    assert.equal(after(TURN, 'Quyết định số 15‸/QĐ-TU ngày 02/01/2024'), 'Quyết định số 15-QĐ/TU ngày 02/01/2024');
    assert.equal(after(TURN, 'Chỉ thị số 38‸-CT/TTg ngày 29/9/2020'), 'Chỉ thị số 38/CT-TTg ngày 29/9/2020');
    assert.equal(after(TURN, 'Kết luận số 12‸/KL-BTV ngày 02/01/2024 của Ban Thường vụ Tỉnh ủy'), 'Kết luận số 12-KL/BTV ngày 02/01/2024 của Ban Thường vụ Tỉnh ủy');
    assert.equal(safetyOf(TURN, 'Quyết định số 15‸/QĐ-TU'), 'review');
  });

  it('stays where it is right, or where nobody knows', () => {
    for (const marked of ['Quyết định số 15‸-QĐ/TU', 'Quyết định số 15‸/QĐ-UBND', 'Quyết định số 15‸-QĐ/BCĐ', 'Nghị định số 30‸/2020/NĐ-CP', 'Quyết định số 206‸-CP']) {
      assert.deepEqual(offers(TURN, marked), [], marked);
    }
  });
});

describe('the date of a citation', () => {
  it('is padded as the clauses say, without spaces', () => {
    assert.equal(after('Ghi ngày đúng lối', 'Kế hoạch số 12‸/KH-UBND ngày 5/03/2024'), 'Kế hoạch số 12/KH-UBND ngày 05/3/2024');
    assert.equal(after('Ghi ngày đúng lối', 'Kế hoạch số 12‸/KH-UBND ngày 25 / 02 /2026'), 'Kế hoạch số 12/KH-UBND ngày 25/02/2026');
    assert.equal(after('Ghi ngày đúng lối', 'Kế hoạch số 12‸/KH-UBND ngày 5 tháng 2\nnăm 2024'), 'Kế hoạch số 12/KH-UBND ngày 05 tháng 02\nnăm 2024');
    for (const date of ['05/3/2024', '05 tháng 3 năm 2024']) assert.deepEqual(offers('Ghi ngày đúng lối', `Kế hoạch số 12‸/KH-UBND ngày ${date}`), []);
  });

  it('is written in words, or with strokes', () => {
    assert.equal(after('Ghi ngày bằng chữ', 'Kế hoạch số 12‸/KH-UBND ngày 5/3/2024;'), 'Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2024;');
    assert.equal(after('Ghi ngày bằng chữ', 'Kế hoạch số 12‸/KH-UBND 5-3-2024'), 'Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2024');
    assert.equal(after('Ghi ngày bằng gạch', 'Kế hoạch số 12‸/KH-UBND ngày 05\ntháng 3 năm 2024'), 'Kế hoạch số 12/KH-UBND ngày 05/3/2024');
    assert.equal(after('Ghi ngày bằng gạch', 'Kế hoạch số 12‸/KH-UBND ngày5-3-2024'), 'Kế hoạch số 12/KH-UBND ngày 05/3/2024');
  });

  it('is left as it is when the calendar has no such day', () => {
    assert.deepEqual(offers('Ghi', 'Kế hoạch số 12‸/KH-UBND ngày 31/02/2024'), []);
  });
});

describe('a broken citation', () => {
  const JOIN = 'Nối liền';

  it('is put on one line, its break behind it', () => {
    assert.equal(after(JOIN, 'theo Chỉ thị số 22‸-CT/TU, ngày\n\n30/3/2024 của Tỉnh ủy về công tác', PARTY), 'theo Chỉ thị số 22-CT/TU, ngày 30/3/2024 của Tỉnh ủy\n\nvề công tác');
    assert.equal(after(JOIN, 'theo Nghị định số 30‸/2020/NĐ-\nCP ngày 05 tháng\n3 năm 2020, các cơ quan'), 'theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020,\ncác cơ quan');
  });

  it('needs no break where its line ends anyway', () => {
    assert.equal(after(JOIN, 'theo Nghị\nđịnh số 30‸/2020/NĐ-CP;\nvà'), 'theo Nghị định số 30/2020/NĐ-CP;\nvà');
    assert.equal(after(JOIN, 'theo Nghị\nđịnh số 30‸/2020/NĐ-CP'), 'theo Nghị định số 30/2020/NĐ-CP');
  });

  it('keeps the form feed of a page break', () => {
    assert.equal(after(JOIN, 'theo Nghị định số\n\f\n30‸/2020/NĐ-CP của Chính phủ quy định'), 'theo Nghị định số 30/2020/NĐ-CP của Chính phủ\n\f\nquy định');
  });

  it('reads as it did', () => {
    const broken = 'theo Chỉ thị số 10 -\nCT/TW, ngày\n30/3/2007 của Ban\nBí thư về nâng cao';
    const text = after(JOIN, broken.replace('10', '10‸'), PARTY);
    const [before, then] = [broken, text].map((one) => analyze(one, PARTY).citations[0]);
    assert.equal(text, 'theo Chỉ thị số 10 -CT/TW, ngày 30/3/2007 của Ban Bí thư\nvề nâng cao');
    assert.deepEqual([then?.symbol, then?.dateField?.date, then?.issuerField?.text], [before?.symbol, before?.dateField?.date, 'Ban Bí thư']);
  });

  it('is none where it is whole', () => {
    assert.deepEqual(offers(JOIN, 'theo\nNghị định số 30‸/2020/NĐ-CP\nvà'), []);
  });
});

import assert from 'node:assert/strict';
import { analyze, listCitations, listDocuments, listReferences, type AnalyzeOptions } from '../../../server/src/core';
import { KNOWN } from '../../known';

/* What `thethuc citations` prints: citations, the documents behind them, and what is named without a symbol. */

const listed = (text: string, options: AnalyzeOptions = {}) => listCitations(analyze(text, options));

describe('a listed citation', () => {
  it('says all that is written of its document', () => {
    const text = 'Thực hiện Nghị quyết số 33-NQ/TW, ngày 09/6/2014 của Hội nghị lần thứ chín\nBan Chấp hành Trung ương Đảng (khóa XI) về xây dựng văn hóa.';
    const [citation] = listed(text.replace('\n', '\r\n'));
    assert.deepEqual(citation, {
      text: text.slice(10, text.indexOf(' (khóa')).replace('\n', '\r\n'),
      start: 10,
      end: text.indexOf(' (khóa') + 1,
      type: 'Nghị quyết',
      number: '33',
      year: null,
      symbol: '33-NQ/TW',
      date: '2014-06-09',
      dateText: '09/6/2014',
      issuer: 'Hội nghị lần thứ chín Ban Chấp hành Trung ương Đảng',
      term: 'XI',
      subject: 'về xây dựng văn hóa',
      role: 'executes',
      document: 0,
      first: true,
      state: 'full',
      missing: [],
      otherDates: [],
      known: 'unknown',
      record: null,
    });
  });

  it('has the name of a law for its subject', () => {
    assert.equal(listed('Luật Đất đai số 31/2024/QH15')[0]?.subject, 'Đất đai');
  });

  it('keeps a date that is in no calendar as written', () => {
    const [citation] = listed('Kế hoạch số 12/KH-UBND ngày 31 tháng\n02 năm 2024');
    assert.deepEqual([citation?.date, citation?.dateText], [null, '31 tháng 02 năm 2024']);
  });

  it('knows its document and which place comes first', () => {
    const all = listed('Kế hoạch số 12/KH-UBND, Quyết định số 15/QĐ-UBND; Kế hoạch 12/KH-UBND, Quyết định 15-QD/UBND');
    assert.deepEqual(all.map(({ document, first }) => [document, first]), [[0, true], [1, true], [0, false], [1, false]]);
  });
});

describe('a listed citation and the tables of known documents', () => {
  const DAY = 'Hà Nội, ngày {} tháng 3 năm 2026\n\n';
  const knownOf = (text: string) => listed(text, { known: KNOWN }).map(({ symbol, known, record }) => [symbol, known, ...(record?.differences ?? []), ...(record?.successors ?? []).map((one) => one.symbol)].join(' '));

  it('agrees', () => {
    assert.deepEqual(knownOf('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ. Nghị định số 30/2020/NĐ-CP'), ['30/2020/NĐ-CP agrees', '30/2020/NĐ-CP agrees']);
    assert.deepEqual(knownOf('Quyết định số 66-QĐ/TW ngày 06/02/2017 của Ban Chấp hành Trung ương'), ['66-QĐ/TW agrees']);
  });

  it('differs where it says something else, and there only', () => {
    const text = 'Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ. Nghị định số 30/2020/NĐ-CP';
    assert.deepEqual(knownOf(text), ['30/2020/NĐ-CP differs date', '30/2020/NĐ-CP agrees']);
    assert.equal(listed(text, { known: KNOWN })[0]?.record?.date, '2020-03-05');
    assert.deepEqual(knownOf('Chỉ thị số 39-CT/TW ngày 30/10/2024 của Bộ Chính trị'), ['39-CT/TW differs issuer']);
  });

  it('is replaced when the text is younger than what took its place', () => {
    const basis = 'Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ;';
    assert.deepEqual(knownOf(DAY.replace('{}', '05') + basis), ['34/2016/NĐ-CP replaced 78/2025/NĐ-CP']);
    assert.deepEqual(knownOf(DAY.replace('{}', '    ') + basis), ['34/2016/NĐ-CP replaced 78/2025/NĐ-CP']);
    assert.deepEqual(knownOf(DAY.replace('{}', '05').replace('2026', '2025') + basis), ['34/2016/NĐ-CP agrees']);
    assert.deepEqual(knownOf(basis), ['34/2016/NĐ-CP agrees']);
    assert.deepEqual(knownOf(`${DAY.replace('{}', '05')}Nghị định số 78/2025/NĐ-CP thay thế Nghị định số 34/2016/NĐ-CP`), ['78/2025/NĐ-CP agrees', '34/2016/NĐ-CP agrees']);
  });

  it('is unknown where no table has it, where it may be another, and in the words of others', () => {
    assert.deepEqual(knownOf('Quyết định số 15/QĐ-UBND ngày 02/01/2024 của UBND tỉnh'), ['15/QĐ-UBND unknown']);
    assert.deepEqual(knownOf('Nghị quyết số 12-NQ/TW'), ['12-NQ/TW unknown']);
    assert.deepEqual(knownOf('thay cụm từ “Nghị định số 30/2020/NĐ-CP ngày 06/3/2020”'), ['30/2020/NĐ-CP unknown']);
  });
});

describe('the documents that texts cite', () => {
  const documentsOf = (...texts: readonly string[]) =>
    listDocuments(texts.map((text) => listed(text))).map(({ symbol, date, citations, files, state }) => `${symbol} ${date ?? '-'} ${citations.length}/${files} ${state}`);
  const DATED = 'Quyết định số 15/QĐ-UBND ngày 02/01/2024 của UBND tỉnh về chi trả';
  const SHORT = 'Quyết định số 15/QĐ-UBND';

  it('are one for all the places of a text, with what the fullest says', () => {
    assert.deepEqual(documentsOf(`${SHORT}; ${DATED}; ${SHORT}`), ['15/QĐ-UBND 2024-01-02 3/1 incomplete']);
    const [document] = listDocuments([listed(`${SHORT}; ${DATED}`)]);
    assert.deepEqual([document?.type, document?.issuer, document?.subject, document?.missing], ['Quyết định', 'UBND tỉnh', 'về chi trả', ['date', 'issuer']]);
  });

  it('stand in the order in which the texts come to them', () => {
    assert.deepEqual(documentsOf(`Kế hoạch số 12/KH-UBND; ${DATED}`, 'Luật Đất đai số 31/2024/QH15'), [
      '12/KH-UBND - 1/1 incomplete',
      '15/QĐ-UBND 2024-01-02 1/1 full',
      '31/2024/QH15 - 1/1 full',
    ]);
  });

  it('are one across texts with one date, and two with two', () => {
    assert.deepEqual(documentsOf(DATED, DATED), ['15/QĐ-UBND 2024-01-02 2/2 full']);
    assert.deepEqual(documentsOf(DATED, DATED.replace('2024', '2025')), ['15/QĐ-UBND 2024-01-02 1/1 full', '15/QĐ-UBND 2025-01-02 1/1 full']);
    assert.deepEqual(documentsOf(DATED, DATED.replace('tỉnh', 'xã')), ['15/QĐ-UBND 2024-01-02 1/1 full', '15/QĐ-UBND 2024-01-02 1/1 full']);
  });

  it('without a date are the one that there is, whichever text comes first', () => {
    assert.deepEqual(documentsOf(DATED, SHORT), ['15/QĐ-UBND 2024-01-02 2/2 incomplete']);
    assert.deepEqual(documentsOf(SHORT, DATED), ['15/QĐ-UBND 2024-01-02 2/2 incomplete']);
    assert.deepEqual(documentsOf(SHORT, SHORT), ['15/QĐ-UBND - 2/2 incomplete']);
  });

  it('without a date stay alone where two may be meant', () => {
    assert.equal(documentsOf(DATED, DATED.replace('2024', '2025'), SHORT)[2], '15/QĐ-UBND - 1/1 incomplete');
  });

  it('show every date of a conflict', () => {
    const [document] = listDocuments([listed('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; Nghị định số 30/2020/NĐ-CP ngày 03/5/2020 của Chính phủ')]);
    assert.deepEqual([document?.state, document?.dates], ['conflict', ['2020-03-05', '2020-05-03']]);
  });

  it('are told of the worst that is known of their places', () => {
    const texts = ['05/3/2020', '06/3/2020'].map((day) => listed(`Nghị định số 30/2020/NĐ-CP ngày ${day} của Chính phủ`, { known: KNOWN }));
    assert.deepEqual(listDocuments(texts).map(({ date, known }) => [date, known]), [['2020-03-05', 'agrees'], ['2020-03-06', 'differs']]);
  });
});

describe('what a text names without a symbol', () => {
  it('is listed in order, with what it leads to', () => {
    const text = 'Theo Kế hoạch số 12/KH-UBND ngày 02/01/2024 của UBND tỉnh và Luật Lưu trữ năm 2024. Kế hoạch nêu trên giao việc theo khoản 2 Điều 5 Luật Lưu trữ năm 2024.';
    const references = listReferences(analyze(text));
    assert.deepEqual(references.map(({ kind, text: words }) => [kind, words]), [
      ['named', 'Luật Lưu trữ năm 2024'],
      ['back', 'Kế hoạch nêu trên'],
      ['provision', 'khoản 2 Điều 5'],
      ['named', 'Luật Lưu trữ năm 2024'],
    ]);
    assert.deepEqual(references.map(({ to, means }) => [to, means]), [
      ['named', 'Luật Lưu trữ năm 2024'],
      ['document', '12/KH-UBND'],
      ['named', 'Luật Lưu trữ năm 2024'],
      ['named', 'Luật Lưu trữ năm 2024'],
    ]);
    assert.deepEqual(references.map(({ start, end }) => text.slice(start, end)), references.map((reference) => reference.text));
  });

  it('says why where it leads nowhere', () => {
    const [reference] = listReferences(analyze('Thực hiện Kế hoạch nêu trên.'));
    assert.deepEqual([reference?.to, reference?.because, reference?.means], ['nothing', 'no-antecedent', null]);
  });
});

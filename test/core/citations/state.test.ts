import assert from 'node:assert/strict';
import { analyze, CITATION_STATES, listCitations, STATE_NAMES, type AnalyzeOptions } from '../../../server/src/core';

/* How each citation of a text stands to what is asked of it: `symbol state`, and what it lacks. */

function statesIn(text: string, options: AnalyzeOptions = { profile: 'state' }): readonly string[] {
  return listCitations(analyze(text, options)).map(({ symbol, state, missing }) => [symbol, state, ...missing].join(' '));
}

const check = (text: string, ...wanted: readonly string[]) => {
  assert.deepEqual(statesIn(text), wanted, text);
  assert.deepEqual(statesIn(text.replace(/\n/g, '\r\n').normalize('NFD')), wanted, `${text} (NFD, CRLF)`);
};

const PARTY: AnalyzeOptions = { profile: 'party' };
const FULL = 'Quyết định số 15/QĐ-UBND ngày 02/01/2024 của UBND tỉnh';

describe('the state of a citation', () => {
  it('is full with date and issuer, short after that', () => {
    check(`theo ${FULL} về chi trả. Quyết định số 15/QĐ-UBND có hiệu lực.`, '15/QĐ-UBND full', '15/QĐ-UBND short');
    check(`${FULL}; ${FULL}`, '15/QĐ-UBND full', '15/QĐ-UBND full');
  });

  it('is incomplete at the first citation only, and says what is missing', () => {
    check('theo Quyết định số 15/QĐ-UBND. Quyết định số 15/QĐ-UBND quy định', '15/QĐ-UBND incomplete date issuer', '15/QĐ-UBND short');
    check('theo Quyết định số 15/QĐ-UBND của UBND tỉnh', '15/QĐ-UBND incomplete date');
    check('theo Quyết định số 15/QĐ-UBND ngày 02/01/2024 về chi trả', '15/QĐ-UBND incomplete issuer');
    check(`theo Quyết định số 15/QĐ-UBND. ${FULL}`, '15/QĐ-UBND incomplete date issuer', '15/QĐ-UBND full');
  });

  it('takes a blank date for none', () => {
    check('theo Quyết định số 15/QĐ-UBND ngày … tháng … năm 2024 của UBND tỉnh', '15/QĐ-UBND incomplete date');
  });

  it('takes an impossible date for a date, which is a fault of another kind', () => {
    check('theo Quyết định số 15/QĐ-UBND ngày 31/02/2024 của UBND tỉnh', '15/QĐ-UBND full');
  });

  it('takes date and issuer from the list', () => {
    check('các Quyết định số 12/QĐ-UBND, 15/QĐ-UBND ngày 02/01/2024 của UBND huyện', '12/QĐ-UBND full', '15/QĐ-UBND full');
    check('Nghị định số 10/2021/NĐ-CP ngày 09/02/2021, Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ', '10/2021/NĐ-CP full', '15/2021/NĐ-CP full');
    check('Quyết định số 12/QĐ-TTg ngày 02/01/2024 của Thủ tướng Chính phủ và Nghị định số 15/2021/NĐ-CP ngày 03/3/2021', '12/QĐ-TTg full', '15/2021/NĐ-CP incomplete issuer');
  });

  it('finds the issuer that stands before', () => {
    check('theo đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 02/01/2024', '12/TTr-SNV full');
    check('UBND tỉnh đã ban\nhành Kế hoạch số 12/KH-UBND ngày 02/01/2024 về chuyển đổi số', '12/KH-UBND full');
    check('- Ban hành Kế hoạch số 12/KH-UBND ngày 02/01/2024 về chuyển đổi số', '12/KH-UBND full');
    check('Báo cáo của UBND huyện số 12/BC-UBND ngày 02/01/2024', '12/BC-UBND full');
    check('theo quy định tại Nghị định số 15/2021/NĐ-CP ngày 03/3/2021', '15/2021/NĐ-CP incomplete issuer');
  });

  it('asks no issuer of what changed a document that has one', () => {
    const text = 'Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ, được sửa đổi, bổ sung bởi Nghị định số 35/2023/NĐ-CP ngày 20/6/2023';
    check(text, '15/2021/NĐ-CP full', '35/2023/NĐ-CP full');
  });

  it('asks nothing of a law but its name', () => {
    check('Luật Đất đai số 31/2024/QH15; Bộ luật Lao động số 45/2019/QH14; Luật số 43/2024/QH15', '31/2024/QH15 full', '45/2019/QH14 full', '43/2024/QH15 full');
    check('Nghị quyết số 26/2022/UBTVQH15', '26/2022/UBTVQH15 incomplete date issuer');
  });

  it('asks no date in a normative act, and of resolutions of the National Assembly the number alone', () => {
    const text = 'Nghị định số 29/2025/NĐ-CP của Chính phủ; Thông tư số 12/2025/TT-BTC; Nghị quyết số 26/2022/UBTVQH15';
    assert.deepEqual(statesIn(text, { profile: 'legislation' }), ['29/2025/NĐ-CP full', '12/2025/TT-BTC incomplete issuer', '26/2022/UBTVQH15 full']);
  });

  it('is short in the heading, and complete at the first place below it', () => {
    const heading = 'ĐẢNG BỘ TỈNH AN PHÚ\nHUYỆN ỦY BÌNH MINH\n*\nSố 12-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBình Minh, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nthực hiện Chỉ thị số 25-CT/TW của Ban Bí thư\n-----\n\n';
    const body = 'Thực hiện Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư về y tế cơ sở, Ban Thường vụ xây dựng kế hoạch.';
    assert.deepEqual(statesIn(heading + body), ['25-CT/TW short', '25-CT/TW full']);
    assert.deepEqual(statesIn(`${heading}Thực hiện Chỉ thị số 25-CT/TW và Kế hoạch số 10-KH/HU ngày 02/01/2024.`), [
      '25-CT/TW short',
      '25-CT/TW incomplete date issuer',
      '10-KH/HU full',
    ]);
  });

  it('of a bare symbol is short: it may be anything', () => {
    check('(số 15/QĐ-UBND). Quyết định số 15/QĐ-UBND', '15/QĐ-UBND short', '15/QĐ-UBND incomplete date issuer');
    check('QUYẾT ĐỊNH\nSố: 15/QĐ-UBND', '15/QĐ-UBND short');
  });

  it('is unclear where something stands that was not read', () => {
    check('Chỉ thị số 02/CT-BTC ngày 25/1 1/2021 của Bộ trưởng Bộ Tài chính', '02/CT-BTC unclear');
    check('Quyết định số 30/QĐ-BCĐ ngày 31/8/2015 của ử bzn Quốc gia', '30/QĐ-BCĐ unclear');
    check('Thông tư số 31/2017/TT-BTC\nngày\n\n\n56 CÔNG BÁO/Số 361', '31/2017/TT-BTC unclear');
  });
});

describe('a conflict', () => {
  const conflictsIn = (text: string, options: AnalyzeOptions = { profile: 'state' }) =>
    listCitations(analyze(text, options)).map(({ date, state, otherDates }) => [date, state, ...otherDates].join(' '));

  it('is one document with two dates, and each place knows of the other', () => {
    const text = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ. Nghị định số 30/2020/NĐ-CP. Nghị định số 30/2020/NĐ-CP ngày 03/5/2020';
    assert.deepEqual(conflictsIn(text), ['2020-03-05 conflict 2020-05-03', ' short', '2020-05-03 conflict 2020-03-05']);
  });

  it('is none between two years or two terms', () => {
    const [year, term] = ['Kế hoạch số 12/KH-UBND ngày {} của UBND tỉnh', 'Nghị quyết số 19-NQ/TW ngày {} của Ban Chấp hành Trung ương'];
    const both = (specimen: string, ...dates: readonly string[]) => dates.map((date) => specimen.replace('{}', date)).join('; ');
    assert.deepEqual(conflictsIn(both(year, '02/01/2024', '05/01/2025')), ['2024-01-02 full', '2025-01-05 full']);
    assert.deepEqual(conflictsIn(both(term, '25/10/2017', '16/6/2022'), PARTY), ['2017-10-25 full', '2022-06-16 full']);
  });

  it('is none where two bodies share a code and are not named', () => {
    const text = 'Kế hoạch số 12/KH-UBND ngày 02/01/2024 và Kế hoạch số 12/KH-UBND ngày 15/01/2024';
    assert.deepEqual(conflictsIn(text), ['2024-01-02 incomplete', '2024-01-15 short']);
  });
});

describe('the names of the states', () => {
  it('are all told apart', () => {
    assert.deepEqual([...CITATION_STATES].sort(), Object.keys(STATE_NAMES).sort());
    assert.equal(new Set(Object.values(STATE_NAMES)).size, CITATION_STATES.length);
  });
});

import assert from 'node:assert/strict';
import { after, offers } from './specimens';

const SORT = 'Sắp xếp căn cứ';
const ORGANISATION = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';
const LAW = 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022';
const DECREE = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
const LATER_DECREE = 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về thi đua';
const TASK = 'Căn cứ Nghị định số 45/2025/NĐ-CP ngày 28 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn của Sở';
const DECISION = 'Căn cứ Quyết định số 15/QĐ-UBND ngày 04 tháng 9 năm 2025 của Ủy ban nhân dân tỉnh về thi đua';
const PREMIER = 'Căn cứ Quyết định số 45/2018/QĐ-TTg ngày 09 tháng 11 năm 2018 của Thủ tướng Chính phủ';
const PROPOSAL = 'Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 12/TTr-PNV ngày 01 tháng 9 năm 2026';

const block = (...lines: readonly string[]) => `QUYẾT ĐỊNH\nVề việc khen thưởng\n\n${lines.map((line, at) => line + (at < lines.length - 1 ? ';' : '.')).join('\n')}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng`;
const marked = (text: string) => text.replace(/(Căn cứ|Theo đề nghị)/, '$1‸');

describe('the căn cứ in order', () => {
  const SOUND: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['by rank, the proposal last', [ORGANISATION, LAW, DECREE, DECISION, PROPOSAL]],
    ['by date within a rank', [LAW, DECREE, LATER_DECREE]],
    ['the task at the head of the block', ['Căn cứ Quyết định số 12/QĐ-UBND ngày 01 tháng 7 năm 2025 quy định chức năng, nhiệm vụ, quyền hạn của Sở', LAW]],
    ['undated ones as they stand', [LAW.replace(' ngày 15 tháng 6 năm 2022', ''), ORGANISATION.replace('Luật Tổ chức', 'Luật về')]],
    ['what has no rank behind what has', [LAW, 'Căn cứ biên bản họp Hội đồng thi đua', 'Căn cứ thành tích của tập thể']],
  ];
  for (const [what, lines] of SOUND) it(`stay: ${what}`, () => assert.deepEqual(offers(marked(block(...lines))), []));

  const TABLE: readonly (readonly [what: string, before: readonly string[], after: readonly string[]])[] = [
    ['laws before decrees before decisions', [DECISION, DECREE, LAW], [LAW, DECREE, DECISION]],
    ['the task first of its rank', [LAW, ORGANISATION, TASK, DECREE], [ORGANISATION, LAW, TASK, DECREE]],
    ['what has a year only by its year', [`${LATER_DECREE.replace(/ ngày.*2025/, '')}`, DECREE], [DECREE, `${LATER_DECREE.replace(/ ngày.*2025/, '')}`]],
    ['the older of one rank first', [LATER_DECREE, DECREE], [DECREE, LATER_DECREE]],
    ['the proposal last', [PROPOSAL, DECREE, LAW], [LAW, DECREE, PROPOSAL]],
    ['the Prime Minister above a province', [DECISION, PREMIER], [PREMIER, DECISION]],
    ['what has no rank last, as it stood', ['Căn cứ biên bản họp', DECREE, 'Căn cứ thành tích'], [DECREE, 'Căn cứ biên bản họp', 'Căn cứ thành tích']],
  ];
  for (const [what, before, wanted] of TABLE) {
    it(`come: ${what}`, () => {
      const sorted = after(SORT, marked(block(...before)));
      assert.equal(sorted, block(...wanted));
      assert.deepEqual(offers(marked(sorted)), []);
    });
  }

  it('leave dashes and marks in their places, and go along over line ends', () => {
    const party = (...lines: readonly string[]) => `QUYẾT ĐỊNH\nvề khen thưởng\n\n- ${lines[0]};\n- ${lines[1]},\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH`;
    const wrapped = DECREE.replace(' của Chính phủ', '\ncủa Chính phủ');
    assert.equal(after(SORT, marked(party(wrapped, LAW)), { profile: 'party' }), party(LAW, wrapped));
  });

  it('leave italics in their places', () => {
    assert.equal(after(SORT, marked(block(`*${DECREE}*`, `*${LAW}*`))), block(`*${LAW}*`, `*${DECREE}*`));
    assert.equal(after(SORT, marked(block(DECREE, `*${LAW}*`))), block(LAW, `*${DECREE}*`));
  });

  it('are left where a remark speaks of one of them', () => {
    assert.deepEqual(offers(marked(block(DECREE, LAW).replace(LAW, `<!-- thethuc: bỏ qua VB205 -->\n${LAW}`))), []);
  });
});

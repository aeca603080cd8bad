import assert from 'node:assert/strict';
import { analyze, applyEdits, conversionAt, lint } from '../../../../server/src/core';
import { inRegime } from '../../../../server/src/core/features/actions/other-regime';
import { DECISION, joinLines } from '../specimens';
import { show } from './specimens';

const TODAY = { year: 2026, month: 11, day: 21 };

/** The text in the other form, the same in every disguise; that form once more changes nothing. */
function converted(text: string, to: 'state' | 'party'): string {
  const results = [text, text.replace(/\n/g, '\r\n'), text.normalize('NFD'), `\uFEFF${text}`].map((worn) => {
    const fixed = applyEdits(worn, inRegime(analyze(worn, { today: TODAY }), to));
    assert.deepEqual(inRegime(analyze(fixed, { today: TODAY }), to), []);
    return show(fixed);
  });
  assert.deepEqual([...new Set(results)], results.slice(0, 1));
  return results[0] ?? '';
}

const STATE = joinLines(
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc',
  'Số: 15/BC-UBND\tTân Lập, ngày 04 tháng 9 năm 2026',
  '',
  'BÁO CÁO',
  'Kết quả công tác quý III',
  '',
  'Công việc đã xong./.',
  '',
  'Nơi nhận:',
  '- Các phòng;',
  '- Lưu: VT.',
  '',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  '',
  'Nguyễn Văn An',
);

const PARTY = joinLines(
  'ỦY BAN NHÂN DÂN\tĐẢNG CỘNG SẢN VIỆT NAM',
  'XÃ TÂN LẬP',
  '*',
  'Số 15-BC/UBND\tTân Lập, ngày 04 tháng 9 năm 2026',
  '',
  'BÁO CÁO',
  'kết quả công tác quý III',
  '-----',
  '',
  'Công việc đã xong.',
  '',
  'Nơi nhận:',
  '- Các phòng;',
  '- Lưu Văn phòng.',
  '',
  'T/M ỦY BAN NHÂN DÂN',
  'K/T CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  '',
  'Nguyễn Văn An',
);

describe('a document in the form of the other regime', () => {
  it('has all the fixed strings of that form, and back', () => {
    assert.equal(converted(STATE, 'party'), PARTY);
    assert.equal(converted(PARTY, 'state'), STATE);
  });

  it('stays as it is when it has them', () => {
    assert.equal(converted(STATE, 'state'), STATE);
    assert.equal(converted(PARTY, 'party'), PARTY);
  });

  it('is judged by that form, and has no finding on its form', () => {
    const analysis = analyze(converted(DECISION, 'party'), { today: TODAY });
    assert.equal(analysis.regime.verdict.profile, 'party');
    const rooms = lint(analysis).findings.map(({ name }) => name);
    for (const name of ['heading-of-other-regime', 'symbol-of-other-regime', 'authority-mark-of-other-regime', 'number-label-colon', 'legal-basis-dash', 'end-mark', 'filing-line-form', 'party-subject-rule', 'missing-party-star']) assert.ok(!rooms.includes(name), name);
  });

  const PARTS: readonly (readonly [what: string, state: string, party: string])[] = [
    ['titles on lines of their own', 'UBND XÃ A\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/TB-UBND', 'UBND XÃ A\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 15-TB/UBND'],
    ['a number that is still blank', 'Số:      /BC-UBND\n\nBÁO CÁO', 'Số      -BC/UBND\n\nBÁO CÁO'],
    ['a công văn', 'Số: 12/UBND-VX\nV/v góp ý dự thảo\n\nKính gửi: Sở Nội vụ', 'Số 12-CV/UBND-VX\nvề việc góp ý dự thảo\n\nKính gửi: Sở Nội vụ'],
    ['types with a code for each', 'Số: 12/QyĐ-UBND\n\nQUY ĐỊNH\nVề tiếp công dân', 'Số 12-QĐ/UBND\n\nQUY ĐỊNH\nvề tiếp công dân\n-----'],
    ['a tờ trình', 'Số: 12/TTr-UBND\n\nTỜ TRÌNH\nVề vốn\n\nKính gửi: Ủy ban nhân dân tỉnh', 'Số 12-TTr/UBND\n\nTỜ TRÌNH\nvề vốn\n-----\n\nKính trình: Ủy ban nhân dân tỉnh'],
    ['căn cứ', 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật A ngày 15 tháng 6 năm 2022;\nTheo đề nghị của B.\n\nQUYẾT ĐỊNH:', 'QUYẾT ĐỊNH\nvề việc khen thưởng\n-----\n\n- Căn cứ Luật A ngày 15 tháng 6 năm 2022;\n- Xét đề nghị của B.\n\nQUYẾT ĐỊNH:'],
    ['a resolution, whose words stay', 'NGHỊ QUYẾT\nVề việc A\n\nCăn cứ Luật A ngày 15 tháng 6 năm 2022;\nXét đề nghị của B.\n\nQUYẾT NGHỊ:', 'NGHỊ QUYẾT\nvề việc A\n-----\n\n- Căn cứ Luật A ngày 15 tháng 6 năm 2022;\n- Xét đề nghị của B.\n\nQUYẾT NGHỊ:'],
    ['a remark that names the form', '<!-- thethuc: profile=state -->\nSố: 15/TB-UBND', '<!-- thethuc: profile=party -->\nSố 15-TB/UBND'],
  ];
  for (const [what, state, party] of PARTS) {
    it(`turns ${what}`, () => {
      assert.equal(converted(state, 'party'), party);
      assert.equal(converted(party, 'state'), state);
    });
  }

  it('goes by the guide of its day', () => {
    const state = 'Số: 15/TTr-UBND\nA, ngày 04 tháng 9 năm 2020\n\nTỜ TRÌNH\nVề vốn\n\nKính gửi: B\n\nNội dung./.\n\nNơi nhận:\n- Như trên;\n- Sở C;\n- Lưu: VT.';
    const party = 'Số 15-TTr/UBND\nA, ngày 04 tháng 9 năm 2020\n\nTỜ TRÌNH\nvề vốn\n-----\n\nKính gửi: B\n\nNội dung.\n\nNơi nhận:\n- Như trên,\n- Sở C,\n- Lưu Văn phòng.';
    assert.equal(converted(state, 'party'), party);
    assert.equal(converted(party, 'state'), state);
  });

  it('leaves what the other form has no word for', () => {
    const text = 'Nơi nhận:\n- Như trên;\n- Lưu: HC, TH.\n\nTUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\n\nNguyễn Văn An';
    assert.equal(converted(text, 'party'), text);
  });

  it('keeps the names that stand in small letters in neither form', () => {
    assert.match(converted('Số: 15/TB-UBND\n\nTHÔNG BÁO\nHà Nội đón đoàn', 'party'), /\nHà Nội đón đoàn\n-----$/);
  });

  it('is on offer in the heading only', () => {
    const titleAt = (text: string, words: string) => {
      const start = text.indexOf(words);
      return conversionAt(analyze(text, { today: TODAY }), { start, end: start })?.title;
    };
    assert.equal(titleAt(STATE, 'Số:'), 'Chuyển sang thể thức văn bản của Đảng (xem trước)');
    assert.equal(titleAt(PARTY, 'Số '), 'Chuyển sang thể thức văn bản Nhà nước (xem trước)');
    assert.equal(titleAt(STATE, 'đã xong'), undefined);
    assert.equal(titleAt('Một đoạn văn.', 'đoạn'), undefined);
  });
});

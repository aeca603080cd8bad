import assert from 'node:assert/strict';
import { abbreviationHints, analyze, weekdayHints, type Analysis, type Hint } from '../../../server/src/core';
import { DECISION, PARTY_REPORT, joinLines } from './specimens';

const TODAY = { year: 2026, month: 11, day: 21 };

/** The text with `⟨hint⟩` written where an editor shows it. */
function shown(text: string, hintsOf: (analysis: Analysis) => readonly Hint[]): string {
  const hints = hintsOf(analyze(text, { today: TODAY }));
  return [...hints].reverse().reduce((drawn, { at, label }) => `${drawn.slice(0, at)}⟨${label}⟩${drawn.slice(at)}`, text);
}

/** A sentence of the body of a decision of 04/9/2026, with its hints. */
function sentence(words: string): string {
  const [, last = ''] = /2\. (.*Quy chế cũ.*)/.exec(shown(DECISION.replace('2. Quy chế này thay thế Quy chế cũ.', `2. ${words} Quy chế cũ.`), weekdayHints)) ?? [];
  return last.replace(' Quy chế cũ.', '');
}

describe('the day of the week as a hint', () => {
  it('stands behind the full dates of deadlines and meetings', () => {
    assert.equal(sentence('Báo cáo trước ngày 30/11/2026;'), 'Báo cáo trước ngày 30/11/2026⟨thứ Hai⟩;');
    assert.equal(sentence('Họp từ 08 giờ ngày 12 tháng 9 năm 2026 đến ngày 13 tháng 9 năm 2026.'), 'Họp từ 08 giờ ngày 12 tháng 9 năm 2026⟨thứ Bảy⟩ đến ngày 13 tháng 9 năm 2026⟨Chủ nhật⟩.');
  });

  for (const [what, words] of [
    ['a day that lies behind the document', 'Đã họp ngày 30/8/2026.'],
    ['a day farther off than a year', 'Hoàn thành trước ngày 31/12/2030.'],
    ['a day without its year', 'Báo cáo trước ngày 30/11.'],
    ['a day that no calendar has', 'Báo cáo trước ngày 31/11/2026.'],
    ['a day whose name is written', 'Họp thứ Hai, ngày 30/11/2026.'],
    ['the day of another document', 'Thực hiện Kế hoạch số 20/KH-UBND ngày 05/9/2026.'],
    ['the days of documents in a list', 'Thực hiện các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND ngày 05/9/2026.'],
    ['the day of entry into force', 'Quy chế này có hiệu lực thi hành kể từ ngày 15/9/2026.'],
  ] as const) {
    it(`leaves ${what} alone`, () => assert.equal(sentence(words), words));
  }

  it('leaves heading, căn cứ, forms, laws and the heading of a copy alone', () => {
    assert.equal(shown(DECISION, weekdayHints), DECISION);
    const law = '<!-- thethuc: profile=legislation -->\nĐiều 1. Phạm vi\nBáo cáo trước ngày 30/11/2026.';
    assert.equal(shown(law, weekdayHints), law);
    const form = 'Kính gửi: {{don_vi}}\n\nBáo cáo trước ngày 30/11/2026.';
    assert.equal(shown(form, weekdayHints), form);
    const copied = `${DECISION}\n\nSAO Y\nHà Nội, ngày 30 tháng 11 năm 2026\n`;
    assert.equal(shown(copied, weekdayHints), copied);
  });

  it('counts from today in a draft without a date', () => {
    const draft = 'Điều 1. Hạn\nBáo cáo ngày 20/11/2026, 23/11/2026.';
    assert.equal(shown(draft, weekdayHints), 'Điều 1. Hạn\nBáo cáo ngày 20/11/2026, 23/11/2026⟨thứ Hai⟩.');
  });

  it('stands in the user’s own text', () => {
    const text = `\uFEFF${DECISION.replace('Quy chế cũ.', 'Quy chế cũ trước ngày 30 tháng 11 năm 2026.')}`.normalize('NFD').replace(/\n/g, '\r\n');
    assert.match(shown(text, weekdayHints).normalize('NFC'), /năm 2026⟨thứ Hai⟩\.\r\n/);
  });
});

describe('the letters of the number as a hint', () => {
  const heading = (...lines: readonly string[]) => {
    const text = joinLines(...lines);
    return /⟨(.*)⟩/.exec(shown(text, abbreviationHints))?.[1] ?? '';
  };

  it('say the type and the body that the heading names', () => {
    assert.match(shown(DECISION, abbreviationHints), /Số: 15\/QĐ-UBND⟨QĐ: Quyết định; UBND: Ủy ban nhân dân⟩\tTân Lập/);
    assert.match(shown(PARTY_REPORT, abbreviationHints), /12-BC\/TU⟨BC: Báo cáo; TU: Tỉnh ủy⟩/);
  });

  it('put two bodies together, and skip the words that have no letter', () => {
    assert.equal(heading('TỈNH ỦY QUẢNG NGÃI\tĐẢNG CỘNG SẢN VIỆT NAM', 'BAN TỔ CHỨC', '*', 'Số 40-TB/BTCTU\tQuảng Ngãi, ngày 04 tháng 9 năm 2026', '', 'THÔNG BÁO', 'kết luận'), 'TB: Thông báo; BTCTU: Ban Tổ chức Tỉnh ủy');
    const office = ['ỦY BAN NHÂN DÂN TỈNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO\tĐộc lập - Tự do - Hạnh phúc'];
    assert.equal(heading(...office, 'Số: 2051/SGDĐT-VP\tHà Nội, ngày 04 tháng 9 năm 2026', 'V/v tuyển sinh', '', 'Kính gửi: Các trường.'), 'SGDĐT: Sở Giáo dục và Đào tạo');
  });

  it('say nothing of letters that the heading does not settle', () => {
    assert.equal(shown(DECISION.replace('QĐ-UBND', 'QĐ-XYZ'), abbreviationHints).includes('XYZ:'), false);
    assert.equal(shown('Nội dung', abbreviationHints), 'Nội dung');
  });
});

import assert from 'node:assert/strict';
import { analyze, linkedPlacesAt } from '../../../server/src/core';
import { checkDrawing } from './drawing';
import { joinLines, readCursor } from './specimens';

/** `⟦…⟧` are typed in together when the cursor is at `‸`. */
function checkLinks(drawing: string): void {
  checkDrawing(drawing, (analysis, offset) => (linkedPlacesAt(analysis, offset)?.spans ?? []).map((span) => ({ span, isDeclaration: false })));
}

/** A decision of which number and date are drawn, and the lines that its attachments have below their names. */
function decision(number: string, date: string, ...pointers: readonly string[]): string {
  return joinLines(
    'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'XÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc',
    `Số: ${number}\tTân Lập, ngày ${date}`,
    '',
    'QUYẾT ĐỊNH',
    'Về việc khen thưởng',
    '',
    'Căn cứ Quyết định số 15/QĐ-UBND ngày 04 tháng 9 năm 2025 của Ủy ban nhân dân xã;',
    '',
    'Điều 1. Khen thưởng các tập thể tại các phụ lục, trước ngày 04 tháng 9 năm 2026./.',
    '',
    ...pointers.flatMap((pointer, at) => [`Phụ lục ${'I'.repeat(at + 1)}`, 'DANH SÁCH TẬP THỂ', pointer, '', 'Tập thể A.', '']),
  );
}

const NUMBER = '15/QĐ-UBND';
const DATE = '04 tháng 9 năm 2026';

describe('linked editing', () => {
  it('takes the number along into the lines of the annexes, from either end', () => {
    checkLinks(decision('⟦15/QĐ‸-UBND⟧', DATE, `(Kèm theo Quyết định số ⟦${NUMBER}⟧ ngày ${DATE})`, `(Kèm theo Quyết định số ⟦${NUMBER}⟧ ngày ${DATE})`));
    checkLinks(decision(`⟦${NUMBER}⟧`, DATE, `(Kèm theo Quyết định số ⟦15/QĐ-UBND‸⟧ ngày ${DATE})`));
  });

  it('takes the date along', () => {
    checkLinks(decision(NUMBER, '⟦0‸4 tháng 9 năm 2026⟧', `(Kèm theo Quyết định số ${NUMBER} ngày ⟦${DATE}⟧ của Ủy ban nhân dân xã)`));
    checkLinks(decision('     /QĐ-UBND', `⟦${DATE}⟧`, '(Kèm theo Quyết định số      /QĐ-UBND ngày ⟦‸04 tháng 9 năm 2026⟧)'));
  });

  it('takes one number of it along where the date is written in another style', () => {
    checkLinks(decision(NUMBER, '⟦0‸4⟧ tháng 9 năm 2026', `(Kèm theo Quyết định số ${NUMBER} ngày ⟦04⟧/9/2026)`, `(Kèm theo Quyết định số ${NUMBER} ngày ⟦04⟧ tháng 9 năm 2026)`));
    checkLinks(decision(NUMBER, '04 tháng 9 năm ⟦2026⟧', `(Kèm theo Quyết định số ${NUMBER} ngày 04/9/⟦20‸26⟧)`));
    checkLinks(decision(NUMBER, '04 tháng‸ 9 năm 2026', `(Kèm theo Quyết định số ${NUMBER} ngày 04/9/2026)`));
  });

  it('leaves alone what is not letter for letter the same, and what is another document’s', () => {
    checkLinks(decision('15/QĐ‸-UBND', DATE, `(Kèm theo Quyết định số 16/QĐ-UBND ngày ${DATE})`));
    checkLinks(decision('15/QĐ‸-UBND', DATE, `(Kèm theo Quyết định số 15/qđ-ubnd ngày ${DATE})`));
    checkLinks(decision(NUMBER, '0‸4 tháng 9 năm 2026', `(Kèm theo Quyết định số ${NUMBER} ngày 05 tháng 9 năm 2026)`));
    checkLinks(decision(NUMBER, '0‸4 tháng 9 năm 2026', `(Kèm theo Kế hoạch số 20/KH-UBND ngày ${DATE} của Ủy ban nhân dân tỉnh)`));
  });

  const closing = (date: string, clause: string) => decision(NUMBER, date).replace(/Điều 1\..*/, clause);

  it('leaves alone days that are the same by chance', () => {
    for (const clause of [
      `Điều 1. Khoản 2 Điều 5 Quyết định này có hiệu lực từ ngày ${DATE}.`,
      `Điều 1. Thông tư này có hiệu lực từ ngày ${DATE}.`,
      `Điều 1. Thực hiện Nghị quyết số 20/NQ-HĐND ngày ${DATE}; Nghị quyết này có hiệu lực từ ngày ${DATE}.`,
      `Điều 1. Sửa đổi Điều 3 như sau:\n\n“Điều 3. Quyết định này có hiệu lực kể từ ngày ${DATE}.”`,
      `Điều 1. Quyết định này có hiệu lực kể từ ngày ${DATE} đến ngày 31 tháng 12 năm 2026.`,
      `Điều 1. Hoàn thành trước ngày ${DATE}; báo cáo kể từ ngày ${DATE}.`,
      'Điều 1. Quyết định này có hiệu lực kể từ ngày 15 tháng 9 năm 2026.',
      'Điều 1. Quyết định này có hiệu lực kể từ ngày 4 tháng 9 năm 2026.',
    ]) checkLinks(closing('0‸4 tháng 9 năm 2026', clause));
  });

  it('takes the date along into the clause that brings the document into force on its own day, from either end', () => {
    checkLinks(closing('⟦0‸4 tháng 9 năm 2026⟧', `Điều 1. Quyết định này có hiệu lực kể từ ngày ⟦${DATE}⟧ và thay thế Quyết định số 9/QĐ-UBND.`));
    checkLinks(closing(`⟦${DATE}⟧`, 'Điều 1. Hiệu lực\n\n1. Quyết định này có hiệu lực thi hành từ ngày ⟦04 tháng 9 năm 20‸26⟧./.'));
    checkLinks(closing('⟦0‸4⟧ tháng 9 năm 2026', 'Điều 1. Khen thưởng. Quyết định này có hiệu lực kể từ ngày ⟦04⟧/9/2026.'));
  });

  it('is none elsewhere in the text', () => {
    checkLinks(decision(NUMBER, DATE, `(Kèm theo Quyết định số ${NUMBER} ngày ${DATE})`, '(Kèm‸ theo Quyết định này)'));
    checkLinks(decision(NUMBER, DATE, `(Kèm theo Quyết định số ${NUMBER} ngày ${DATE})`).replace('ngày 04 tháng 9 năm 2026./.', 'ngày 0‸4 tháng 9 năm 2026./.'));
    checkLinks('‸');
  });

  it('holds while numbers, letters and signs are typed, and ends where the phrase ends', () => {
    const { text, offset } = readCursor(decision('15‸/QĐ-UBND', DATE, `(Kèm theo Quyết định số ${NUMBER} ngày ${DATE})`));
    const pattern = new RegExp(`^(?:${linkedPlacesAt(analyze(text), offset)?.wordPattern ?? ''})$`);
    for (const typed of [NUMBER, '156/2026/QĐ-UBND', '15/QĐ-'.normalize('NFD'), '16 /QĐ-UBND']) assert.match(typed, pattern);
    for (const typed of ['15/QĐ-UBND, ', '15\n', '(15']) assert.doesNotMatch(typed, pattern);
  });
});

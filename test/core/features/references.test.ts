import assert from 'node:assert/strict';
import { analyze, mentionsAt } from '../../../server/src/core';
import { checkMentions } from './drawing';

describe('mentions of a document', () => {
  it('are all its citations, with the fullest told apart', () => {
    checkMentions('Căn cứ ⟪Nghị định số 30/2020/NĐ-CP⟫ ngày 05/3/2020 của Chính phủ;\nTheo ⟦Nghị định số 30‸/2020/NĐ-CP⟧ và ⟦Nghị định 30/2020/NĐ-CP⟧.');
  });

  it('are found from any of them', () => {
    checkMentions('Căn cứ ⟪Nghị định số 30/2020/NĐ-CP⟫ ngày 05/3‸/2020 của Chính phủ;\nTheo ⟦Nghị định số 30/2020/NĐ-CP⟧ và ⟦Nghị định 30/2020/NĐ-CP⟧.');
  });

  it('leave other documents alone', () => {
    checkMentions('Theo ⟪Quyết định số 12/QĐ-UBND‸⟫ và Quyết định số 21/QĐ-UBND, Thông báo số 12/TB-UBND.');
  });

  it('are names and back references too', () => {
    checkMentions('Căn cứ ⟪Luật Đất đai số 31/2024/QH15⟫ ngày 18/01/2024;\n\nTheo ⟦Luật Đất‸ đai năm 2024⟧, ⟦Luật Đất đai⟧.');
    checkMentions('Thực hiện ⟪Kế hoạch số 12/KH-‸UBND⟫ ngày 05/3/2026 của UBND tỉnh.\n\n⟦Kế hoạch nêu trên⟧ giao Sở Nội vụ.');
  });

  it('are none where nothing is cited', () => {
    checkMentions('Theo Quyết định số 12/QĐ-UBND ‸và đề nghị của Sở Nội vụ.');
    checkMentions('‸');
    assert.deepEqual(mentionsAt(analyze('Chỉ thị số 35-CT/TW'), 99), []);
  });
});

describe('mentions of this document', () => {
  const drawing = (number: string, self: string) =>
    `Số: ⟪${number}⟫\tTân Lập, ngày 04 tháng 9 năm 2026\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nĐiều 1. ⟦${self}⟧ có hiệu lực từ ngày ký.\n\nQUY CHẾ\n(Kèm theo ⟦Quyết định số 15/QĐ-UBND⟧ ngày 04/9/2026)\n`;

  it('are its self references and what its attachment says of it, from either end', () => {
    checkMentions(drawing('15/QĐ-‸UBND', 'Quyết định này'));
    checkMentions(drawing('15/QĐ-UBND', 'Quyết định ‸này'));
  });
});

describe('mentions of a provision', () => {
  const drawing = (marker: string, first: string) =>
    `Số: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc X\n\nĐiều 1. Theo khoản 2 ⟦${first}⟧ Quyết định này.\n⟪${marker}⟫ Hiệu lực\n1. Trừ ⟦Điều 2⟧ Quyết định này, theo Điều 2 Nghị định số 30/2020/NĐ-CP.\n2. Điều 1 thì khác.\n`;

  it('are all that cite it, and not the same number of another document', () => {
    checkMentions(drawing('Điều‸ 2.', 'Điều 2'));
    checkMentions(drawing('Điều 2.', 'Điều ‸2'));
  });
});

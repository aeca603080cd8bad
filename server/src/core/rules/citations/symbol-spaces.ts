import { defineRule } from '../../lint/rule';

const SAYS = 'Giữa số, dấu gạch chéo, dấu nối và các nhóm chữ viết tắt của ký hiệu không cách chữ';

export default defineRule({
  code: 'VB401',
  name: 'citation-symbol-spaces',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3, điểm c', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.2.2', says: SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: SAYS },
    { source: 'practice', at: '', says: 'Số, ký hiệu viết liền để tìm kiếm được' },
  ],
  summary: 'Số, ký hiệu của văn bản viện dẫn viết liền, không có khoảng trắng, dùng dấu gạch nối ngắn',
  why: 'Ký hiệu bị tách thì máy tìm không ra và dễ đọc nhầm. Dòng bị ngắt tự nhiên sau dấu nối hay dấu gạch chéo không phải là lỗi.',
  examples: [
    { good: 'theo Chỉ thị số 10-CT/TW, ngày 30/3/2007' },
    { good: 'các Quyết định số 1743/QĐ-BGTVT, 1744/QĐ-\nBGTVT ngày 31/12/2024' },
    { good: 'thay thế bởi Thông tư số 01/2024/ \nTT-BLĐTBXH ngày 31/12/2024' },
    { good: 'Quyết định số 15/QĐ-UBND ngày 07/3/2024 và 15/22 đơn vị' },
    { good: 'Kế hoạch số 15/KH-UBND - UBND tỉnh chủ trì' },
    { bad: 'Nghị quyết số ⟦44- NQ/TW⟧ ngày 24/11/2023', fixed: 'Nghị quyết số 44-NQ/TW ngày 24/11/2023' },
    { bad: 'Chỉ thị số ⟦10 -\nCT/TW⟧, ngày 30/3/2007', fixed: 'Chỉ thị số 10-\nCT/TW, ngày 30/3/2007' },
    { bad: 'Nghị quyết số ⟦17/NQ- CP⟧ ngày 07/3/2019', fixed: 'Nghị quyết số 17/NQ-CP ngày 07/3/2019' },
    { bad: 'Công điện số ⟦1725/CĐ- -TTg⟧ ngày 13/12/2021', fixed: 'Công điện số 1725/CĐ-TTg ngày 13/12/2021' },
    { profile: 'party', bad: 'Hướng dẫn số ⟦08 –HD/BTCTU⟧ ngày 16/8/2017', fixed: 'Hướng dẫn số 08-HD/BTCTU ngày 16/8/2017' },
  ],
  *check({ citations }) {
    for (const { symbolField, symbol } of citations) {
      const { span, text } = symbolField;
      const wrapped = text.replace(/[^\S\n]*\n[^\S\n]*/g, '\n');
      const joined = wrapped.replace(/[^\S\n]+/g, '').replace(/[–—−]/g, '-').replace(/-{2,}/g, '-');
      const isOnlyWrapped = joined === wrapped;
      if (isOnlyWrapped) continue;
      yield {
        span,
        message: `Số, ký hiệu phải viết liền: “${symbol}”`,
        fix: { title: `Viết liền “${symbol}”`, safety: 'safe', edits: [{ span, newText: joined }] },
      };
    }
  },
});

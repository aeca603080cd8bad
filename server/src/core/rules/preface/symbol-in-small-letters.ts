import { defineRule } from '../../lint/rule';
import { subField } from '../../text/span';

export default defineRule({
  code: 'VB129',
  name: 'symbol-in-small-letters',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3, điểm c', says: 'Ký hiệu của văn bản được trình bày bằng chữ in hoa' },
  ],
  summary: 'Chữ viết tắt trong ký hiệu phải viết in hoa',
  why: 'Chỉ nhóm chữ không có chữ hoa nào bị báo: mã có chữ thường ở giữa (TTg, CTr, TTr, QyĐ) do bảng chữ viết tắt hay do người đứng đầu quy định.',
  examples: [
    { good: 'Số: 15/QĐ-TTg' },
    { good: 'Số: 15/CTr-UBND' },
    { good: 'Số: 12/THPTb-VP' },
    { good: 'Số: 15/TB-VPa2' },
    { bad: 'Số: 15/QĐ-⟦ubnd⟧', fixed: 'Số: 15/QĐ-UBND' },
    { bad: 'Số: 12/UBND-⟦vx⟧\nV/v nâng bậc lương', fixed: 'Số: 12/UBND-VX\nV/v nâng bậc lương' },
  ],
  *check({ tree, regime }) {
    const code = tree.preface.numberLine?.issuerCode;
    if (!code || regime.isGarbled || regime.isForm) return;
    for (const match of code.text.matchAll(/(?<![\p{L}\d&.])\p{Ll}{2,}(?![\p{L}\d&.])/gu)) {
      const { span, text } = subField(code, match.index, match.index + match[0].length);
      const newText = text.toUpperCase();
      yield { span, message: `Ký hiệu “${text}” phải viết in hoa: “${newText}”`, fix: { title: `Viết là “${newText}”`, safety: 'safe' as const, edits: [{ span, newText }] } };
    }
  },
});

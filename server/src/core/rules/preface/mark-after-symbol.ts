import { defineRule } from '../../lint/rule';

const SAYS = 'Các mẫu số, ký hiệu kết thúc ở chữ viết tắt cuối cùng, không có dấu chấm hay dấu phẩy';

export default defineRule({
  code: 'VB128',
  name: 'mark-after-symbol',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục V, hàng 3', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.2', says: SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: SAYS },
  ],
  summary: 'Sau số, ký hiệu của văn bản không có dấu chấm, dấu phẩy',
  why: 'Dấu cuối dòng dễ bị chép theo thành một phần của ký hiệu khi vào sổ và khi viện dẫn.',
  examples: [
    { good: 'Số: 318/BC-SNV' },
    { good: 'Số: 12/THPT.VTT-VP' },
    { good: 'theo Báo cáo số 318/BC-SNV.' },
    { profile: 'party', good: 'Số 112-BC/ĐU' },
    { bad: 'Số: 318/BC-SNV⟦.⟧', fixed: 'Số: 318/BC-SNV' },
    { bad: 'Số: 12/UBND-VX⟦,⟧\nV/v nâng bậc lương', fixed: 'Số: 12/UBND-VX\nV/v nâng bậc lương' },
    { profile: 'party', bad: 'Số 112-BC/ĐU⟦.⟧', fixed: 'Số 112-BC/ĐU' },
  ],
  *check({ tree, regime, source }) {
    const line = tree.preface.numberLine;
    if (!line || regime.isGarbled || regime.isForm || line.span.end <= line.symbol.span.end) return;
    const span = { start: line.symbol.span.end, end: line.span.end };
    const mark = source.slice(span).trim();
    yield { span, message: `Sau số, ký hiệu không có dấu “${mark}”`, fix: { title: `Bỏ dấu “${mark}”`, safety: 'safe', edits: [{ span, newText: '' }] } };
  },
});

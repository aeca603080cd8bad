import { defineRule, type Fault } from '../../lint/rule';
import { walk, type Provision } from '../../syntax/tree';

const SAYS = 'Sau số thứ tự của điều, khoản có dấu chấm; sau chữ cái của điểm có dấu đóng ngoặc đơn';

export default defineRule({
  code: 'VB306',
  name: 'unit-punctuation',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm đ', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Viết “Điều 1.” và “a)”, không viết “Điều 1:”, “a.” hay “a/”',
  why:
    'Điều khoản định rõ dấu sau số thứ tự của điều và của điểm. Với điểm, văn bản không chia điều thường viết “a.”, nên chỉ là cảnh báo.',
  examples: [
    { good: 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Hiệu lực thi hành.' },
    { good: '1. Giao Sở Nội vụ:\n\na) Chủ trì;\n\nb) Báo cáo.' },
    { good: 'Thực hiện Điều 5 Nghị định số 30/2020/NĐ-CP.' },
    { bad: '⟦Điều 1:⟧ Phê duyệt kế hoạch.\nĐiều 2. Hiệu lực.', fixed: 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Hiệu lực.' },
    { bad: '1. Giao Sở Nội vụ:\n\n⟦a.⟧ Chủ trì;\n\n⟦b.⟧ Báo cáo.', fixed: '1. Giao Sở Nội vụ:\n\na) Chủ trì;\n\nb) Báo cáo.' },
    { bad: '1. Giao Sở Nội vụ:\n\n⟦a/⟧ Chủ trì;\n\n⟦b/⟧ Báo cáo.', fixed: '1. Giao Sở Nội vụ:\n\na) Chủ trì;\n\nb) Báo cáo.' },
  ],
  *check({ tree }) {
    for (const text of [tree.body, ...tree.attachments.map(({ body }) => body)]) {
      for (const provision of walk(text)) yield* checkMark(provision);
    }
  },
});

function* checkMark({ kind, marker, punctuation, num }: Provision): Generator<Fault> {
  const wanted = kind === 'article' ? '.' : kind === 'point' ? ')' : null;
  if (wanted === null || punctuation === wanted || punctuation === '') return;
  const end = marker.span.end;
  const name = kind === 'article' ? `Điều ${num}` : num;
  yield {
    span: marker.span,
    severity: kind === 'article' ? 'error' : 'warning',
    message: `“${marker.text}” phải viết là “${name}${wanted}”`,
    fix: { title: `Viết là “${name}${wanted}”`, safety: 'safe', edits: [{ span: { start: end - 1, end }, newText: wanted }] },
  };
}

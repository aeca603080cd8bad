import { defineRule, type Fault } from '../../lint/rule';
import { walk, type DocumentTree, type Provision } from '../../syntax/tree';

const SAYS = 'Điểm đánh thứ tự bằng các chữ cái tiếng Việt theo bảng chữ cái, sau chữ có dấu đóng ngoặc đơn: … c), d), đ), e), g) …';

export default defineRule({
  code: 'VB305',
  name: 'wrong-point-letter',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm đ', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Các điểm đánh theo chữ cái tiếng Việt: sau d là đ, sau e là g; không có f, j, w, z',
  why: 'Danh sách a, b, c, d, e, f là theo bảng chữ cái tiếng Anh; viện dẫn “điểm đ” của người khác sẽ trỏ vào chỗ không có.',
  examples: [
    { good: '1. Giao Sở Nội vụ:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu;\n\ng) Bảy.' },
    { good: '1. Giao Sở Nội vụ:\n\na) Một;\n\nb) Hai.' },
    { bad: '1. Giao Sở Nội vụ:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\n⟦e)⟧ Năm.' },
    { bad: '1. Giao Sở Nội vụ:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu;\n\n⟦f)⟧ Bảy.' },
  ],
  *check({ tree, source }) {
    if (source.isGarbled) return;
    for (const points of pointLists(tree)) yield* checkList(points);
  },
});

function pointLists(tree: DocumentTree): readonly (readonly Provision[])[] {
  const texts = [tree.body, ...tree.attachments.map(({ body }) => body)];
  return texts.flatMap((text) => [text, ...[...walk(text)].map(({ children }) => children)]).map((list) => list.filter(({ kind }) => kind === 'point'));
}

function* checkList(points: readonly Provision[]): Generator<Fault> {
  for (const [at, { num, marker }] of points.entries()) {
    const before = points[at - 1];
    if (before?.num === 'd' && num === 'e' && points[at - 2]?.num === 'c') {
      yield {
        span: marker.span,
        message: 'Sau điểm “d” phải là điểm “đ”, không phải “e”',
        related: [{ span: before.marker.span, message: 'Điểm đứng trước' }],
      };
    } else if (/^[fjwz]$/.test(num)) {
      yield { span: marker.span, message: `Chữ “${num}” không có trong bảng chữ cái tiếng Việt` };
    }
  }
}

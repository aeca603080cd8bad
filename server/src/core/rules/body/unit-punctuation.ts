import { defineRule, type Fault } from '../../lint/rule';
import { numSpan } from '../../syntax/numeral';
import type { Provision, ProvisionKind } from '../../syntax/tree';
import { unitsOf } from './units';

const SAYS = 'Sau số thứ tự của điều, khoản có dấu chấm; sau chữ cái của điểm có dấu đóng ngoặc đơn; sau số của phần, chương, mục không có dấu';

export default defineRule({
  code: 'VB306',
  name: 'unit-punctuation',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm đ', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Viết “Điều 1.”, “a)” và “Chương I”, không viết “Điều 1:”, “a.”, “a/”, “(a)” hay “Chương I.”',
  why:
    'Điều khoản định rõ dấu sau số thứ tự của điều và của điểm. Với điểm, văn bản không chia điều thường viết “a.”, nên chỉ là cảnh báo.',
  examples: [
    { good: 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Hiệu lực thi hành.' },
    { good: '1. Giao Sở Nội vụ:\n\na) Chủ trì;\n\nb) Báo cáo.' },
    { good: 'Thực hiện Điều 5 Nghị định số 30/2020/NĐ-CP.' },
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi' },
    { good: 'Việc thứ nhất (a) và việc thứ hai (b) giao Sở Nội vụ.' },
    { bad: '⟦Điều 1:⟧ Phê duyệt kế hoạch.\nĐiều 2. Hiệu lực.', fixed: 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Hiệu lực.' },
    { bad: 'Điều 1. Phê duyệt kế hoạch.\n⟦Điều 2⟧ Giao Sở Nội vụ theo dõi.\nĐiều 3. Hiệu lực.', fixed: 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Giao Sở Nội vụ theo dõi.\nĐiều 3. Hiệu lực.' },
    { good: 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Thực hiện theo\nĐiều 5 Thông tư này.' },
    { bad: '1. Giao Sở Nội vụ:\n\n⟦a.⟧ Chủ trì;\n\n⟦b.⟧ Báo cáo.', fixed: '1. Giao Sở Nội vụ:\n\na) Chủ trì;\n\nb) Báo cáo.' },
    { bad: '1. Giao Sở Nội vụ:\n\n⟦a/⟧ Chủ trì;\n\n⟦b/⟧ Báo cáo.', fixed: '1. Giao Sở Nội vụ:\n\na) Chủ trì;\n\nb) Báo cáo.' },
    { bad: '1. Giao Sở Nội vụ:\n\n⟦(a)⟧ Chủ trì;\n\n⟦(b)⟧ Báo cáo.', fixed: '1. Giao Sở Nội vụ:\n\na) Chủ trì;\n\nb) Báo cáo.' },
    { bad: '⟦Chương I.⟧\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi', fixed: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi' },
  ],
  *check(analysis) {
    for (const { provision, siblings, index } of unitsOf(analysis)) {
      if (lacksDot(provision, siblings[index - 1])) yield* missingDot(provision);
      else yield* checkMark(provision);
    }
  },
});

/** `Điều 2 Giao Sở Nội vụ` behind `Điều 1.`; alone it may be the end of a sentence. */
function lacksDot({ kind, punctuation, heading, ordinals }: Provision, before: Provision | undefined): boolean {
  if (kind !== 'article' || punctuation !== '' || heading.text === '' || before?.kind !== 'article') return false;
  return before.punctuation === '.' && (before.ordinals[0] ?? 0) + 1 === ordinals[0];
}

function* missingDot({ marker, heading }: Provision): Generator<Fault> {
  const gap = { start: marker.span.end, end: marker.span.end };
  const fix = { title: `Viết là “${marker.text}.”`, safety: 'safe' as const, edits: [{ span: gap, newText: heading.span.start > gap.end ? '.' : '. ' }] };
  yield { span: marker.span, message: `Sau “${marker.text}” thiếu dấu chấm`, fix };
}

const WANTED: Readonly<Partial<Record<ProvisionKind, string>>> = { article: '.', point: ')', part: '', chapter: '', section: '', subsection: '' };

function* checkMark(provision: Provision): Generator<Fault> {
  const { kind, marker, punctuation, num, heading } = provision;
  const wanted = WANTED[kind];
  if (wanted === undefined || punctuation === wanted || punctuation === '') return;
  // A title on the same line must go down, and the mark with it: another rule says so.
  if (wanted === '' && heading.text !== '') return;
  const { start, end } = numSpan(provision);
  const words = kind === 'point' ? '' : marker.text.slice(0, start - marker.span.start);
  yield {
    span: marker.span,
    severity: kind === 'article' ? 'error' : 'warning',
    message: `“${marker.text}” phải viết là “${words}${num}${wanted}”`,
    fix: {
      title: `Viết là “${words}${num}${wanted}”`,
      safety: 'safe',
      edits: [...(punctuation === '()' ? [{ span: { start: marker.span.start, end: start }, newText: '' }] : []), { span: { start: end, end: marker.span.end }, newText: wanted }],
    },
  };
}

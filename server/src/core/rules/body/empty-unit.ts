import { defineRule, type Fault } from '../../lint/rule';
import { isHighUnit } from '../../syntax/provision-title';
import type { Provision } from '../../syntax/tree';
import { textsOf, type Unit } from './units';

const SAYS = 'Mỗi phần, chương, mục, điều, khoản, điểm có nội dung của nó';

/** A document that has its number and date. */
const HEAD = 'Số: 12/QĐ-UBND\nHuế, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nVề việc A\n\n';

export default defineRule({
  code: 'VB319',
  name: 'empty-unit',
  severity: 'warning',
  basis: [{ source: 'practice', at: '', says: SAYS }],
  summary: 'Đề mục phải có nội dung hoặc có đề mục con',
  why: 'Một điều chỉ có số, một chương không có điều nào là do xóa sót. Đề mục chỉ có tên mà các đề mục khác có nội dung thì nên xem lại.',
  examples: [
    { good: HEAD + 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nQuy chế này quy định.' },
    { good: HEAD + 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.' },
    { good: HEAD + 'I. LĨNH VỰC NỘI VỤ\n\nII. LĨNH VỰC TÀI CHÍNH\n\nIII. LĨNH VỰC XÂY DỰNG' },
    { good: HEAD + '1. Ông Nguyễn Văn A, Trưởng ban\n2. Bà Trần Thị B, Phó Trưởng ban' },
    { bad: HEAD + 'Điều 1. Phê duyệt kế hoạch.\n⟦Điều 2.⟧\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký.' },
    { bad: HEAD + 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.\n⟦Chương II⟧\nTỔ CHỨC\nChương III\nTHI HÀNH\nĐiều 2. Hiệu lực.' },
    { bad: HEAD + 'I. KẾT QUẢ\n\nThu đạt 100%.\n\n⟦II.⟧ HẠN CHẾ\n\nIII. NHIỆM VỤ\n\nThu ngân sách.' },
    { bad: HEAD + 'Điều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\nĐiều 3. Nguyên tắc\nBa.\n⟦Điều 4.⟧ Trách nhiệm\nĐiều 5. Thi hành\nNăm.' },
  ],
  *check(analysis) {
    const { isDraft, isForm } = analysis.regime;
    if (isDraft || isForm || analysis.source.isGarbled) return;
    for (const { units } of textsOf(analysis)) {
      const empty = units.filter(({ provision }) => isEmpty(provision));
      const filled = empty.length > 0 ? filledShares(units) : new Map<string, number>();
      for (const unit of empty) yield* checkUnit(unit, filled);
    }
  },
});

/** So many of a kind have content that one without it stands out. */
const MOST = 2 / 3;

function* checkUnit({ provision, siblings, index }: Unit, filled: ReadonlyMap<string, number>): Generator<Fault> {
  const { kind, marker, title, heading } = provision;
  const isBare = kind === 'article' && heading.text === '';
  if (isBare || isHighUnit(kind)) {
    yield { span: marker.span, message: `“${marker.text}” không có nội dung` };
  } else if ((kind === 'article' || kind === 'roman') && title !== null && (filled.get(kind) ?? 0) >= MOST && index < siblings.length - 1) {
    yield { span: marker.span, severity: 'info', message: `Cần kiểm tra: “${marker.text}” chỉ có tên, không có nội dung` };
  }
}

/** Neither text nor units below its number and its title. */
function isEmpty({ children, span, title, heading }: Provision): boolean {
  return children.length === 0 && (title !== null || heading.text === '') && span.end <= Math.max(heading.span.end, title?.span.end ?? 0);
}

/** By kind, which share has content. */
function filledShares(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { all: number; filled: number }>();
  for (const { provision } of units) {
    const count = counts.get(provision.kind) ?? { all: 0, filled: 0 };
    counts.set(provision.kind, count);
    count.all += 1;
    if (!isEmpty(provision)) count.filled += 1;
  }
  return new Map([...counts].map(([kind, { all, filled }]) => [kind, filled / all]));
}

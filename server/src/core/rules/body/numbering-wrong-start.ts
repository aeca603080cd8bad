import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';
import { numSpan, writeLike } from '../../syntax/numeral';
import { isInserted, findSisters, lastOrdinal, nameOf, type SisterList } from './sisters';

const SAYS = 'Phần, chương, mục, điều, khoản, điểm theo một trình tự nhất định, số thứ tự liên tục từ số đầu';

export default defineRule({
  code: 'VB308',
  name: 'numbering-wrong-start',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm c và đ', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Danh sách đánh số phải bắt đầu từ số 1 (I, a), trừ khi đánh tiếp số của phần trước',
  why:
    'Danh sách bắt đầu từ số 2 thường do xóa mất mục đầu hoặc chép thiếu. ' +
    'Đánh số chạy tiếp từ phần, chương trước là bình thường, không báo; số 1 viết liền trong câu dẫn cũng vậy.',
  examples: [
    { good: 'I. KẾT QUẢ\n\n1. Về kinh tế.\n\n2. Về xã hội.\n\nII. NHIỆM VỤ\n\n1. Thu ngân sách.\n\n2. Chi ngân sách.' },
    { good: 'I. KẾT QUẢ\n\n1. Về kinh tế.\n\n2. Về xã hội.\n\nII. NHIỆM VỤ\n\n3. Thu ngân sách.\n\n4. Chi ngân sách.' },
    { good: 'Phần I\nKẾT QUẢ\n\nI. KINH TẾ\n\nII. XÃ HỘI\n\nPhần II\nNHIỆM VỤ\n\nIII. THU\n\nIV. CHI' },
    { good: 'Điều 1. Giao nhiệm vụ như sau: 1. Sở Nội vụ chủ trì.\n2. Sở Tài chính phối hợp.\n3. Các xã thực hiện.' },
    { bad: 'I. KẾT QUẢ\n\n1. Về kinh tế.\n\n2. Về xã hội.\n\nII. NHIỆM VỤ\n\n⟦2.⟧ Thu ngân sách.\n\n3. Chi ngân sách.' },
    { bad: '1. Giao Sở Nội vụ:\n\n⟦b)⟧ Chủ trì;\n\nc) Báo cáo.' },
    { profile: 'party', bad: '⟦II.⟧ KẾT QUẢ\n\nNội dung.\n\nIII. HẠN CHẾ\n\nNội dung.' },
    {
      bad: 'Điều 1. Phạm vi.\n1. Một.\n2. Hai.\nĐiều 2. Đối tượng.\n⟦2.⟧ Cơ quan.\n2. Đơn vị.',
      fixed: 'Điều 1. Phạm vi.\n1. Một.\n2. Hai.\nĐiều 2. Đối tượng.\n1. Cơ quan.\n2. Đơn vị.',
    },
  ],
  *check(analysis) {
    if (analysis.source.isGarbled || analysis.regime.isForm) return;
    const faults = findSisters(analysis).flatMap((list) => faultOf(list, analysis));
    if (faults.length <= MOST_FAULTS) yield* faults;
  },
});

/** More of them tell that the numbers were lost in copying. */
const MOST_FAULTS = 4;

function faultOf({ sisters, parent, before }: SisterList, { source }: Analysis): readonly Fault[] {
  const [first, second] = sisters.filter((sister) => !isInserted(sister) && sister.ordinals.length > 0);
  if (!first || !second || lastOrdinal(first) <= 1 || lastOrdinal(second) === 1) return [];
  if (lastOrdinal(first) === (before ?? 0) + 1 && lastOrdinal(second) !== 2) return [];
  if (isLetterOfAList(first.num) || isWrittenBefore(first.num, source.clean.slice(parent?.marker.span.end ?? 0, first.span.start))) return [];
  const one = writeLike(first, 1);
  const isOnlySlip = lastOrdinal(second) === 2 && one !== null;
  return [{
    span: first.marker.span,
    message: `Danh sách bắt đầu từ “${nameOf(first)}”, phải bắt đầu từ số đầu`,
    ...(parent ? { related: [{ span: parent.marker.span, message: 'Mục chứa danh sách' }] } : {}),
    ...(isOnlySlip ? { fix: { title: `Đánh số lại thành “${one}”`, safety: 'review', edits: [{ span: numSpan(first), newText: one }] } } : {}),
  }];
}

/** `i)`, `v)`, `x)` count in Roman as well. */
const isLetterOfAList = (num: string) => /^[ivx]$/.test(num);

/** No list that begins inside a sentence is led in by a longer one (UTF-16 units). */
const LONGEST_LEAD = 3000;

/** The first of the list stands inside the sentence that leads it in: `như sau: 1. Sở Nội vụ …`, `gồm: a) …`. */
function isWrittenBefore(num: string, text: string): boolean {
  const first = /^\d/.test(num) ? '(?:\\d+\\.)*1' : /^\p{Ll}/u.test(num) ? 'a' : 'I';
  return new RegExp(`(?:^|[\\s:;(“"])${first}\\s?[.)/-]`, 'u').test(text.slice(-LONGEST_LEAD));
}

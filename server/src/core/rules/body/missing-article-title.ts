import { defineRule, type Fault } from '../../lint/rule';
import { isHighUnit } from '../../syntax/provision-title';
import type { Provision } from '../../syntax/tree';
import { textsOf, type NumberedText } from './units';

/** So many of the articles have titles that the others miss theirs. */
const MOST = 2 / 3;

export default defineRule({
  code: 'VB310',
  name: 'missing-article-title',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 6, điểm d',
      says: 'Phần, chương, mục, tiểu mục, điều phải có tiêu đề, nêu khái quát nội dung chính của phần đó',
    },
  ],
  summary: 'Trong văn bản chia chương, mục mà các điều có tiêu đề thì điều nào cũng phải có',
  why: 'Tiêu đề của điều nằm cùng dòng với “Điều 5.”. Quyết định cá biệt không chia chương thường không có tiêu đề điều, không báo.',
  examples: [
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\nĐiều 3. Nguyên tắc\nBa.' },
    { good: 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Giao Sở Nội vụ tổ chức thực hiện.\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký.' },
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Quy chế này quy định.\nĐiều 2. Quy chế áp dụng cho Sở.\nĐiều 3. Làm việc tập thể.' },
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\nĐiều 3. Nguyên tắc.\n1. Công khai.\n2. Minh bạch.' },
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\nĐiều 3. Sửa đổi, bổ sung một số điều của Quy chế.' },
    { bad: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\n⟦Điều 3.⟧ Ủy ban nhân dân làm việc theo nguyên tắc tập trung dân chủ, công khai.' },
    { bad: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.\n⟦Điều 3.⟧\n1. Công khai.\n2. Minh bạch.' },
  ],
  *check(analysis) {
    if (analysis.regime.isForm || analysis.source.isGarbled) return;
    for (const text of textsOf(analysis)) yield* checkText(text);
  },
});

function* checkText({ units }: NumberedText): Generator<Fault> {
  if (!units.some(({ provision }) => isHighUnit(provision.kind))) return;
  const articles = units.map(({ provision }) => provision).filter(({ kind }) => kind === 'article');
  const untitled = articles.filter(isUntitled);
  if (articles.length < 3 || articles.filter(({ title }) => title !== null).length < articles.length * MOST) return;
  for (const { marker, num } of untitled) {
    yield { span: marker.span, message: `“Điều ${num}” chưa có tiêu đề như các điều khác; viết tiêu đề cùng dòng với số` };
  }
}

/** A title that ends in a full stop by mistake is short, and its content stands below. */
const LONGEST_STOPPED_TITLE = 100;

/** Articles of an amending text say at once what they change. */
const AMENDS = /^(?:Sửa đổi|Bổ sung|Thay thế|Bãi bỏ|Bỏ|Đính chính)(?!\p{L})/u;

function isUntitled({ title, heading, span }: Provision): boolean {
  // Where lines were wrapped by hand, title and content may have run together.
  if (heading.text.includes('\n') || AMENDS.test(heading.text)) return false;
  const isStopped = heading.text !== '' && heading.text.length <= LONGEST_STOPPED_TITLE && span.end > heading.span.end;
  return title === null && !isStopped;
}

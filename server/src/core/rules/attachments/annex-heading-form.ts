import { defineRule, type Fault } from '../../lint/rule';
import type { Attachment } from '../../syntax/tree';
import { annexesOf } from './annex';

const MAIN = 'Giao các đơn vị tại Phụ lục thực hiện./.\n\n';
const POINTER = '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã)';

export default defineRule({
  code: 'VB608',
  name: 'annex-heading-form',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục III, khoản 1, điểm b', says: 'Từ “Phụ lục” và số thứ tự trình bày bằng chữ in thường; tên phụ lục (nếu có) bằng chữ in hoa' },
    { source: 'hd05', at: 'phần II, mục II, điểm 1', says: 'Phụ lục phải có tiêu đề, ghi dưới từ “Phụ lục” và số thứ tự' },
    { source: 'hd36', at: 'phần II, mục 2', says: 'Phụ lục phải có tiêu đề' },
  ],
  summary: 'Từ “Phụ lục” viết in thường, tên phụ lục viết in hoa; phụ lục của văn bản Đảng phải có tên',
  why: 'Trong văn bản Nhà nước tên phụ lục có thể không có; văn bản Đảng buộc có. “PHỤ LỤC” in hoa rất phổ biến, nên chỉ được nhắc.',
  examples: [
    { good: `${MAIN}Phụ lục\nDANH SÁCH ĐƠN VỊ\n${POINTER}\n\nĐơn vị A.` },
    { good: `${MAIN}Phụ lục\n${POINTER}\n\nĐơn vị A.` },
    { profile: 'party', good: 'Giao các ban tại Phụ lục thực hiện.\n\nPhụ lục\nDANH SÁCH ĐƠN VỊ\n(Kèm theo Kế hoạch số 15-KH/TU, ngày 05/6/2026)\n\nĐơn vị A.' },
    { bad: `${MAIN}⟦PHỤ LỤC⟧ I\nDANH SÁCH ĐƠN VỊ\n${POINTER}\n\nĐơn vị A.`, fixed: `${MAIN}Phụ lục I\nDANH SÁCH ĐƠN VỊ\n${POINTER}\n\nĐơn vị A.` },
    { bad: `${MAIN}Phụ lục\n⟦Danh sách đơn vị⟧\n${POINTER}\n\nĐơn vị A.`, fixed: `${MAIN}Phụ lục\nDANH SÁCH ĐƠN VỊ\n${POINTER}\n\nĐơn vị A.` },
    { profile: 'party', bad: 'Giao các ban tại Phụ lục thực hiện.\n\n⟦Phụ lục⟧\n(Kèm theo Kế hoạch số 15-KH/TU, ngày 05/6/2026)\n\nĐơn vị A.' },
  ],
  *check(analysis) {
    const { regime, tree } = analysis;
    if (regime.isForm || regime.isGarbled) return;
    for (const annex of annexesOf(tree)) yield* regime.verdict.profile === 'party' ? judgeParty(annex) : judgeState(annex);
  },
});

function* judgeState({ heading, title, pointer }: Attachment): Iterable<Fault> {
  const word = /^PH(?:Ụ) L(?:Ụ)C|^PHỤ BIỂU/u.exec(heading.text)?.[0];
  if (word) {
    const span = { start: heading.span.start, end: heading.span.start + word.length };
    const newText = word.charAt(0) + word.slice(1).toLowerCase();
    yield { span, severity: 'info', message: `“${word}” viết in thường: “${newText}”`, fix: { title: `Viết “${newText}”`, safety: 'safe', edits: [{ span, newText }] } };
  }
  // What stands between heading and pointer is the name; without a pointer it may be the first line of the annex.
  if (!title || !pointer || !isSmall(title.text) || title.text.length > LONGEST_NAME || /[.;:]$/.test(title.text)) return;
  const newText = title.text.toUpperCase();
  yield { span: title.span, severity: 'warning', message: 'Tên phụ lục viết in hoa', fix: { title: 'Viết in hoa tên phụ lục', safety: 'safe', edits: [{ span: title.span, newText }] } };
}

/** Not one small letter that OCR left among capitals. */
function isSmall(text: string): boolean {
  return (text.match(/\p{Ll}/gu)?.length ?? 0) > 2 * (text.match(/\p{Lu}/gu)?.length ?? 0);
}

/** Longer lines are no name (UTF-16 units). */
const LONGEST_NAME = 200;

function* judgeParty({ heading, title, pointer }: Attachment): Iterable<Fault> {
  if (!title && pointer) yield { span: heading.span, message: `“${heading.text.slice(0, 40)}” phải có tên ở dòng dưới` };
}

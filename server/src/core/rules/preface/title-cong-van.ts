import { formOf } from '../../legal/forms';
import { defineRule } from '../../lint/rule';

const PARTY_SAYS = 'Công văn không ghi tên loại; trích yếu ở dưới số và ký hiệu';

export default defineRule({
  code: 'VB120',
  name: 'title-cong-van',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 5', says: 'Khi ban hành văn bản đều phải ghi tên loại, trừ công văn' },
    { source: 'hd05', at: 'phần II, mục I, điểm 5.1.1', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.5', says: PARTY_SAYS },
  ],
  summary: 'Công văn không in tên loại “CÔNG VĂN”',
  why: 'Công văn là loại duy nhất không có tên loại; trích yếu của công văn nằm dưới số, ký hiệu.',
  examples: [
    { good: 'Số: 15/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ' },
    { good: 'Số: 15/CĐ-UBND\n\nCÔNG ĐIỆN\nVề ứng phó bão số 3' },
    { profile: 'party', good: 'Số 138-CV/TU\nvề việc chuẩn bị hội nghị' },
    { bad: 'Số: 15/UBND-VX\n\n⟦CÔNG VĂN⟧\nVề việc nâng bậc lương\n\nKính gửi: Sở Nội vụ', fixed: 'Số: 15/UBND-VX\n\nVề việc nâng bậc lương\n\nKính gửi: Sở Nội vụ' },
    { profile: 'party', bad: 'Số 138-CV/TU\n\n⟦CÔNG VĂN⟧\nvề việc chuẩn bị hội nghị' },
  ],
  *check({ tree, source, regime }) {
    const { docType } = tree.preface;
    if (!docType || formOf(docType.docType, regime.sources)?.title !== 'never') return;
    const { start, end } = docType.span;
    const lineEnd = /\n/.test(source.clean.charAt(end)) ? end + 1 : end;
    yield {
      span: docType.span,
      message: 'Công văn không ghi tên loại “CÔNG VĂN”',
      fix: { title: 'Bỏ dòng “CÔNG VĂN”', safety: 'review', edits: [{ span: { start, end: lineEnd }, newText: '' }] },
    };
  },
});

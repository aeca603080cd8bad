import type { Analysis } from '../../analysis';
import { defineRule } from '../../lint/rule';
import { fold, isAllCapitals } from '../../text/vietnamese';
import { emptyAt, gravityOfMissing, ownForm } from './completeness';

const HEAD = 'UBND TỈNH AN PHÚ\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc khen thưởng';
const BASES = 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng./.';

export default defineRule({
  code: 'VB137',
  name: 'missing-authority-line',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.1, mẫu 1.2, mẫu 1.3', says: 'Dưới trích yếu, trên khối căn cứ là dòng thẩm quyền ban hành, in hoa: “GIÁM ĐỐC SỞ …”, “ỦY BAN NHÂN DÂN …”' },
  ],
  summary: 'Quyết định, nghị quyết có dòng thẩm quyền ban hành ở trên khối căn cứ',
  why: 'Dòng này nói ai quyết định: tập thể (“ỦY BAN NHÂN DÂN …”) hay người đứng đầu (“GIÁM ĐỐC SỞ …”); cách ký ở cuối văn bản theo nó.',
  examples: [
    { good: `${HEAD}\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\n${BASES}` },
    { good: `${HEAD}\n\nThực hiện chỉ đạo của cấp trên, Sở quyết định như sau.\n\nĐiều 1. Khen thưởng./.` },
    { profile: 'party', good: `Số 15-QĐ/TU\n\nQUYẾT ĐỊNH\nvề khen thưởng\n\n- ${BASES}` },
    { bad: `${HEAD}⟦⟧\n\n${BASES}` },
    { bad: `HỘI ĐỒNG NHÂN DÂN XÃ A\nSố: 15/NQ-HĐND\n\nNGHỊ QUYẾT\nVề kế hoạch đầu tư công⟦⟧\n\nCăn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;\nXét Tờ trình số 12/TTr-UBND.\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua./.` },
  ],
  *check(analysis) {
    const { authorityLine, subject } = analysis.tree.preface;
    const [first] = analysis.tree.preamble.bases;
    const gravity = gravityOfMissing(analysis);
    if (authorityLine || !first || !subject || gravity === null || ownForm(analysis)?.authorityLine !== 'must') return;
    if (isAllCapitals(subject.text) || hasCapitalsBetween(analysis, subject.span.start, first.span.start)) return;
    yield { span: emptyAt(subject.span.end), severity: gravity === 'error' ? 'warning' : gravity, message: 'Thiếu dòng thẩm quyền ban hành (in hoa) ở trên khối căn cứ' };
  },
});

/** A line that may be the authority though it was not read as such: capitals, or the post of a head in other letters. */
function hasCapitalsBetween({ lines }: Analysis, from: number, to: number): boolean {
  const between = lines.filter(({ span, kind }) => kind === 'text' && span.start >= from && span.end <= to);
  return between.some(({ text }) => isAllCapitals(text) || /^(?:chu tich|giam doc|bo truong|tong giam doc|hieu truong|truong ban) /.test(fold(text)));
}

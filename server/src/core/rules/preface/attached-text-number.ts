import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';
import type { Line } from '../../syntax/line';
import { readNumberLine } from '../../syntax/number-line';
import { readPlaceDate } from '../../syntax/place-date';
import { findNationalTitle } from '../../syntax/titles';
import { subField, type Field } from '../../text/span';
import { isAttachedText, ownForm } from './completeness';

const TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
const QD = `SỞ NỘI VỤ\n${TITLE}Số: 15/QĐ-SNV\nHuế, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nBan hành Quy chế làm việc\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế làm việc./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn A\n\n`;
const QC = '\nQUY CHẾ\nLàm việc của Sở Nội vụ\n(Kèm theo Quyết định số 15/QĐ-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ)\n\nĐiều 1. Phạm vi./.';
/** An attached text has no longer heading. */
const LONGEST_HEADING = 12;

export default defineRule({
  code: 'VB141',
  name: 'attached-text-number',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.3', says: 'Văn bản ban hành kèm theo có tên cơ quan, Quốc hiệu và tên loại; không có số, ký hiệu và ngày, tháng riêng' },
  ],
  summary: 'Quy chế, quy định ban hành kèm theo quyết định không có số, ký hiệu, ngày tháng riêng',
  why: 'Số và ngày là của quyết định ban hành; văn bản kèm theo dẫn về quyết định ấy trong dòng “(Kèm theo Quyết định số …)”.',
  examples: [
    { good: `${QD}SỞ NỘI VỤ\n${TITLE}${QC}` },
    { good: `${QD}${QC}` },
    { good: `SỞ NỘI VỤ\n${TITLE}Số: 15/QC-SNV\nHuế, ngày 05 tháng 3 năm 2026\n\nQUY CHẾ\nLàm việc của Sở Nội vụ\n\nĐiều 1. Phạm vi` },
    { bad: `${QD}SỞ NỘI VỤ\n${TITLE}⟦Số: 16/QC-SNV⟧\n⟦Huế, ngày 05 tháng 3 năm 2026⟧\n${QC}` },
    { bad: `SỞ NỘI VỤ\n${TITLE}⟦Số: 16/QC-SNV⟧\n${QC}` },
  ],
  *check(analysis) {
    if (analysis.regime.isGarbled || analysis.regime.isForm) return;
    const { numberLine, placeDate } = analysis.tree.preface;
    const form = ownForm(analysis);
    if (form?.at.includes('mẫu 1.3') && form.enactingFormula === null && isAttachedText(analysis)) {
      if (numberLine) yield fault(numberLine.span, 'số, ký hiệu');
      if (placeDate) yield fault(placeDate.span, 'ngày, tháng');
    }
    for (const { heading } of analysis.tree.attachments) yield* inHeading(linesAbove(analysis, heading));
  },
});

/** The lines of the attached text's own heading, from the first that can belong to it; none without a Quốc hiệu. */
function linesAbove({ lines, tree }: Analysis, heading: Field): readonly Line[] {
  const at = lines.findIndex(({ content }) => content.start >= heading.span.start);
  const from = Math.max(0, at - LONGEST_HEADING);
  const above = lines.slice(from, at).filter(({ span }) => span.start > tree.preface.span.end);
  const title = above.findLastIndex((line) => findNationalTitle(line) !== null);
  return title < 0 ? [] : above.slice(Math.max(0, title - 4));
}

function* inHeading(lines: readonly Line[]): Generator<Fault> {
  for (const line of lines) {
    const whole = { span: line.content, text: line.text };
    for (const match of line.text.matchAll(/\S+(?:[^\S\t]{1,2}\S+)*/g)) {
      const cell = subField(whole, match.index, match.index + match[0].length);
      const number = readNumberLine(cell);
      const date = number ? null : readPlaceDate(cell);
      if (number) yield fault(number.span, 'số, ký hiệu');
      else if (date) yield fault(date.span, 'ngày, tháng');
    }
  }
}

function fault(span: Fault['span'], what: string): Fault {
  return { span, message: `Văn bản ban hành kèm theo không có ${what} riêng; số và ngày là của văn bản ban hành` };
}

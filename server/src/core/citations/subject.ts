import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import { GAP } from '../text/vietnamese';

/** Words that begin what a document is about, right behind its issuer or its date. */
const LEADS =
  'về việc|về|V/v|v/v|quy định|quy hoạch|ban hành|hướng dẫn|phê duyệt|sửa đổi|bãi bỏ|bổ sung|thành lập|công bố|kiện toàn|tăng cường|đẩy mạnh|' +
  'điều chỉnh|phân công|phân cấp|khen thưởng|bổ nhiệm|thu hồi';
const LEAD = new RegExp(`,?\\s?${GAP}(?=(?:${LEADS})(?!\\p{L}))`, 'uy');
/** A clause ends here; a stop inside a number or an abbreviation ends nothing. */
const END = /[;:()“”"]|\.(?=\s|$)|\.\/\.|\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-+*]|Căn cứ|Theo|Xét|\d+[.)]|\p{L}\)))/gu;
/** Behind a comma a new thing is said: another citation, or what the sentence does. */
const TURN = /,\s+(?:và\s+)?(?=(?:Nghị|Quyết|Chỉ|Kết|Quy|Thông|Hướng|Kế|Luật|Pháp|Công|Tờ|Báo|Chương|Đề)\s|UBND|HĐND|Ủy ban|Uỷ ban|Bộ Chính|Ban |Sở |tôi|chúng)/u;

/** `… cấp xã¹` */
const FOOTNOTE_MARK = /[\s¹²³⁰⁴-⁹*]+$/;
/** No subject is read farther (UTF-16 units). */
const REACH = 400;

/**
 * The subject behind a citation that ends at `at`, to the end of its clause.
 *
 *     Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
 *                                                             ^^^^^^^^^^^^^^^^^^^
 */
export function readSubjectAfter(source: SourceText, at: number): Field | null {
  const { clean } = source;
  LEAD.lastIndex = at;
  if (!LEAD.test(clean)) return null;
  const start = LEAD.lastIndex;
  const reach = clean.slice(start, start + REACH);
  END.lastIndex = 0;
  const end = END.exec(reach)?.index ?? reach.length;
  const turn = TURN.exec(reach.slice(0, end))?.index ?? end;
  const text = reach.slice(0, turn).replace(FOOTNOTE_MARK, '');
  return { span: { start, end: start + text.length }, text };
}

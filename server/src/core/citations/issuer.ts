import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import { readNameWords, readOffice } from './office';
import { CAPITALS, GAP, SMALL_LETTERS } from '../text/vietnamese';

/*
 * Who issued a cited document, read from `của` on. The words of a name are known kinds of bodies and posts, level words,
 * and names in capitals; the first other word ends it (`của Chính phủ ‸quy định …`, `của Bộ Chính trị ‸về …`).
 *
 * In the patterns below a space stands for white space with its line breaks. Letter classes are spelt out:
 * a pattern of this size with `\p{L}` takes longer to compile than a document to judge.
 */

function compile(pattern: string): RegExp {
  const classes: readonly (readonly [string, string])[] = [['\\p{Lu}', CAPITALS], ['\\p{Ll}', SMALL_LETTERS], ['\\p{L}', CAPITALS + SMALL_LETTERS]];
  const inClass = (text: string) => classes.reduce((all, [name, letters]) => all.replaceAll(name, letters), text);
  const spelt = pattern.replace(/\[[^\]]*\]|\\p\{L[ul]?\}/g, (one) => (one.startsWith('[') ? inClass(one) : `[${inClass(one)}]`));
  return new RegExp(spelt.replaceAll(' ', '\\s+'), 'y');
}

const oneOf = (...texts: readonly string[]) => `(?:${texts.join('|')})`;

/** `Quảng Ngãi`, `Hồ Chí Minh`, `Ba Đình`; not the title that follows at once: `tỉnh Lào Cai ‸Sửa đổi, bổ sung …` */
const PROPER_WORD = '(?!(?:Sửa|Ban|Quy|Căn|Về|Chương|Điều)\\s)\\p{Lu}\\p{L}*';
const PROPER = `${PROPER_WORD}(?: ${PROPER_WORD}){0,4}`;
const LEVEL = oneOf('tỉnh', 'thành phố', 'Thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'xã', 'phường', 'đặc khu', 'cấp tỉnh', 'cấp xã');
const PLACE = `(?: ${LEVEL})?(?: ${PROPER})?`;

const CENTRAL = oneOf(
  'Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương Đảng', 'Ban Chấp hành Trung ương', 'Trung ương Đảng', 'Trung ương',
  'Văn phòng Trung ương Đảng', 'Văn phòng Trung ương', 'Thủ tướng Chính phủ', 'Chính phủ', 'Ủy ban Thường vụ Quốc hội',
  'Uỷ ban Thường vụ Quốc hội', 'Ủy ban thường vụ Quốc hội', 'Uỷ ban thường vụ Quốc hội', 'Quốc hội', 'Chủ tịch nước', 'Văn phòng Chính phủ', 'Tổng Thanh tra Chính phủ',
);
const POST = oneOf('Bộ trưởng, Chủ nhiệm', 'Chủ nhiệm', 'Chỉ huy trưởng', 'Tư lệnh', 'Chính ủy', 'Chi cục trưởng', 'Chủ tịch', 'Bộ trưởng', 'Giám đốc', 'Chánh án', 'Viện trưởng', 'Thống đốc', 'Tổng Thanh tra', 'Phó Chủ tịch', 'Chánh Văn phòng', 'Cục trưởng', 'Tổng cục trưởng', 'Hiệu trưởng', 'Trưởng ban', 'Tổng Giám đốc', 'Thủ trưởng', 'Trưởng', 'Chánh');
const COMMITTEE = oneOf('Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Hội đồng nhân dân', 'UBND', 'HĐND', 'Thường trực HĐND', 'Thường trực Hội đồng nhân dân');
const PARTY_COMMITTEE =
  `(?:(?:Ban Thường vụ|Ban thường vụ|Thường trực|Ban Chấp hành) )?` +
  `(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Quân) [uủ][ỷyỵ](?: (?:xã|phường|đặc khu|Khối|khối))?(?: ${PROPER})?`;
/** `Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng`, `Hội nghị Huyện ủy lần thứ 15` */
const CONFERENCE = `Hội nghị(?: lần thứ \\p{L}+)? (?:Ban Chấp hành Trung ương(?: Đảng)?|${PARTY_COMMITTEE}(?: lần thứ [\\p{L}\\d]+)?)`;
const ISSUER = compile(
  `((?:${POST} )?${COMMITTEE}${PLACE}|${CONFERENCE}|${PARTY_COMMITTEE}|${CENTRAL}(?: Đảng)?|${LEVEL} ${PROPER})(?!\\p{Ll})`,
);
const POST_BEFORE = compile(`${POST} `);
const HEADED = compile('(?:Trưởng phòng|Trưởng ban|Chi cục trưởng|Cục trưởng|Vụ trưởng|Viện trưởng|Trưởng Công an|Trưởng trạm|Trưởng đoàn)');

/** `(khóa XI)`, `khoá XIII` right behind the issuer. */
const TERM = new RegExp(`^\\s?${GAP}(?:\\(\\s?)?(?:khóa|khoá|Khóa|Khoá)\\s${GAP}([IVX]+)(?![\\p{L}])`, 'u');

const OF_NEXT = /^\s+(?:tại|trong)\s/u;
/** Most symbols stand without an issuer; one look spares them the grammar. */
const OF = /,?\s{0,9}c(?:ủ|u|ú|ñ)a\s+/uy;

export function readIssuerAfter(source: SourceText, at: number): Field | null {
  if (source.isGarbled) return null;
  OF.lastIndex = at;
  if (!OF.test(source.clean)) return null;
  const start = OF.lastIndex;
  const end = readBody(source.clean, start);
  // `…, của Hạt Kiểm lâm tại Báo cáo số 37`: the comma closes this citation, and the next one has its issuer before it.
  if (end !== null && source.clean.charAt(at) === ',' && OF_NEXT.test(source.clean.slice(end, end + 12))) return null;
  return end === null ? null : { span: { start, end }, text: source.clean.slice(start, end) };
}

/** A committee or central body by its fixed name, else an office by the words of its name; with the post of its head before. */
function readBody(clean: string, start: number): number | null {
  ISSUER.lastIndex = start;
  const fixed = ISSUER.exec(clean)?.[0].trimEnd();
  if (fixed !== undefined) return extend(clean, start + fixed.length, fixed);
  POST_BEFORE.lastIndex = start;
  const hasPost = POST_BEFORE.test(clean);
  return readOffice(clean, hasPost ? POST_BEFORE.lastIndex : start, hasPost) ?? readHeaded(clean, start);
}

/** `Trưởng phòng Kinh tế`, `Hiệu trưởng …`: the title of the head has the kind of the office in it. */
function readHeaded(clean: string, start: number): number | null {
  HEADED.lastIndex = start;
  if (!HEADED.test(clean)) return null;
  const end = readNameWords(clean, HEADED.lastIndex);
  return end > HEADED.lastIndex ? end : null;
}

/** `Đảng ủy Khối các cơ quan tỉnh`, `Đảng ủy Công an tỉnh`: a Party committee goes by the words of its organ. */
function extend(clean: string, end: number, name: string): number {
  const organ = /^(?:(?:Ban \S+ \S+|Thường trực)\s+)?Đảng\s+\S+/u.exec(name)?.[0];
  if (organ === undefined) return end;
  return Math.max(readNameWords(clean, end), readNameWords(clean, end - name.length + organ.length));
}

export function readTermAfter(source: SourceText, at: number): Field | null {
  const match = TERM.exec(source.clean.slice(at, at + 40));
  const term = match?.[1];
  if (!match || !term) return null;
  const start = at + match[0].length - term.length;
  return { span: { start, end: start + term.length }, text: term };
}

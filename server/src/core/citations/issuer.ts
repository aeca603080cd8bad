import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import { CAPITALS, GAP, SMALL_LETTERS } from '../text/vietnamese';

/*
 * Who issued a cited document, read from `của` on. The words of a name are known kinds of bodies and posts, level words,
 * and names in capitals; the first other word ends it (`của Chính phủ ‸quy định …`, `của Bộ Chính trị ‸về …`).
 */
/**
 * In the patterns below a space stands for white space with its line breaks. Letter classes are spelt out:
 * a pattern of this size with `\p{L}` takes longer to compile than a document to judge.
 */
function compile(pattern: string): RegExp {
  const classes: readonly (readonly [string, string])[] = [['\\p{Lu}', CAPITALS], ['\\p{Ll}', SMALL_LETTERS], ['\\p{L}', CAPITALS + SMALL_LETTERS]];
  const inClass = (text: string) => classes.reduce((all, [name, letters]) => all.replaceAll(name, letters), text);
  const spelt = pattern.replace(/\[[^\]]*\]|\\p\{L[ul]?\}/g, (one) => (one.startsWith('[') ? inClass(one) : `[${inClass(one)}]`));
  return new RegExp(spelt.replaceAll(' ', '\\s+'));
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
  'Uỷ ban Thường vụ Quốc hội', 'Ủy ban thường vụ Quốc hội', 'Uỷ ban thường vụ Quốc hội', 'Quốc hội', 'Chủ tịch nước', 'Văn phòng Chính phủ',
);
const PARTY_TAIL = `(?: Trung ương(?: Đảng)?)?`;
const POST = oneOf('Chủ tịch', 'Bộ trưởng', 'Giám đốc', 'Chánh án', 'Viện trưởng', 'Thống đốc', 'Tổng Thanh tra', 'Phó Chủ tịch', 'Chánh Văn phòng');
const COMMITTEE = oneOf('Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Hội đồng nhân dân', 'UBND', 'HĐND', 'Thường trực HĐND', 'Thường trực Hội đồng nhân dân');
const PARTY_COMMITTEE =
  `(?:(?:Ban Thường vụ|Ban thường vụ|Thường trực|Ban Chấp hành) )?` +
  `(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Quân) [uủ][ỷyỵ](?: (?:xã|phường|đặc khu|Khối|khối))?(?: ${PROPER})?`;
/** `Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng`, `Hội nghị Huyện ủy lần thứ 15` */
const CONFERENCE = `Hội nghị(?: lần thứ \\p{L}+)? (?:Ban Chấp hành Trung ương(?: Đảng)?|${PARTY_COMMITTEE}(?: lần thứ [\\p{L}\\d]+)?)`;
const OFFICE = `(?:Ban|Bộ|Sở|Cục|Tổng cục|Văn phòng|Thanh tra|Phòng|Viện|Tòa án|Ngân hàng|Ủy ban|Uỷ ban|Tổng Liên đoàn|Hội đồng)`;
/** Small words inside the name of an office: `Bộ Nông nghiệp và Môi trường`, `Ban Tổ chức Trung ương`. */
const SMALL_WORDS =
  'và nghệ nghiệp tạo dựng trường thông tế vụ pháp chính phòng an giao chức tra giáo vận tư lịch hóa hoá tin binh hội nhân dân tối cao sát nước ' +
  'nguyên động triển nông thôn tải ủy uỷ lâm quan bạc sản lợi đoàn lần thứ tám nhất hai ba bốn năm sáu bảy chín mười tỉnh huyện xã phường';
/** A hyphen in `Bộ Lao động - Thương binh và Xã hội` only. */
const OFFICE_NAME = `${OFFICE}(?:,? (?:(?:[-–] (?=Thương))?\\p{Lu}\\p{L}*|(?:${SMALL_WORDS.replaceAll(' ', '|')})(?!\\p{L}))){1,14}`;

const ISSUER = compile(
  `^,?\\s*(?:của|cua|cúa) ((?:${POST} )?${COMMITTEE}${PLACE}|${CONFERENCE}|${PARTY_COMMITTEE}|${CENTRAL}(?: Đảng)?|(?:${POST} )?${OFFICE_NAME}${PARTY_TAIL})(?!\\p{Ll})`,
);

/** `(khóa XI)`, `khoá XIII` right behind the issuer. */
const TERM = new RegExp(`^\\s?${GAP}(?:\\(\\s?)?(?:khóa|khoá|Khóa|Khoá)\\s${GAP}([IVX]+)(?![\\p{L}])`, 'u');

/** Most symbols stand without an issuer; one look spares them the grammar. */
const OF = /^,?\s{0,9}c[ủuú]a\s/u;

/** Longest name of an issuer that is read (UTF-16 units). */
const REACH = 160;

export function readIssuerAfter(source: SourceText, at: number): Field | null {
  if (source.isGarbled || !OF.test(source.clean.slice(at, at + 16))) return null;
  const match = ISSUER.exec(source.clean.slice(at, at + REACH));
  const name = match?.[1];
  if (!match || !name) return null;
  const start = at + match[0].length - name.length;
  const text = name.trimEnd();
  return { span: { start, end: start + text.length }, text };
}

export function readTermAfter(source: SourceText, at: number): Field | null {
  const match = TERM.exec(source.clean.slice(at, at + 40));
  const term = match?.[1];
  if (!match || !term) return null;
  const start = at + match[0].length - term.length;
  return { span: { start, end: start + term.length }, text: term };
}

import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import { GAP } from '../text/vietnamese';

/*
 * Who issued a cited document, read from `của` on. The words of a name are known kinds of bodies and posts, level words,
 * and names in capitals; the first other word ends it (`của Chính phủ ‸quy định …`, `của Bộ Chính trị ‸về …`).
 */
const G = GAP.replace('{0,3}', '{0,2}');
const words = (text: string) => text.split(' ').join(`\\s${G}`);
const oneOf = (...texts: readonly string[]) => `(?:${texts.map(words).join('|')})`;

/** `Quảng Ngãi`, `Hồ Chí Minh`, `Ba Đình`; not the title that follows at once: `tỉnh Lào Cai ‸Sửa đổi, bổ sung …` */
const PROPER_WORD = '(?!(?:Sửa|Ban|Quy|Căn|Về|Chương|Điều)\\s)\\p{Lu}\\p{L}*';
const PROPER = `${PROPER_WORD}(?:\\s${G}${PROPER_WORD}){0,4}`;
const LEVEL = oneOf('tỉnh', 'thành phố', 'Thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'xã', 'phường', 'đặc khu', 'cấp tỉnh', 'cấp xã');
const PLACE = `(?:\\s${G}${LEVEL})?(?:\\s${G}${PROPER})?`;

const CENTRAL = oneOf(
  'Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương Đảng', 'Ban Chấp hành Trung ương', 'Trung ương Đảng', 'Trung ương',
  'Văn phòng Trung ương Đảng', 'Văn phòng Trung ương', 'Thủ tướng Chính phủ', 'Chính phủ', 'Ủy ban Thường vụ Quốc hội',
  'Uỷ ban Thường vụ Quốc hội', 'Ủy ban thường vụ Quốc hội', 'Uỷ ban thường vụ Quốc hội', 'Quốc hội', 'Chủ tịch nước', 'Văn phòng Chính phủ',
);
const PARTY_TAIL = `(?:\\s${G}Trung\\s${G}ương(?:\\s${G}Đảng)?)?`;
const POST = oneOf('Chủ tịch', 'Bộ trưởng', 'Giám đốc', 'Chánh án', 'Viện trưởng', 'Thống đốc', 'Tổng Thanh tra', 'Phó Chủ tịch', 'Chánh Văn phòng');
const COMMITTEE = oneOf('Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Hội đồng nhân dân', 'UBND', 'HĐND', 'Thường trực HĐND', 'Thường trực Hội đồng nhân dân');
const PARTY_COMMITTEE =
  `(?:(?:Ban\\s${G}Thường\\s${G}vụ|Ban\\s${G}thường\\s${G}vụ|Thường\\s${G}trực|Ban\\s${G}Chấp\\s${G}hành)\\s${G})?` +
  `(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Quân)\\s${G}[uủ][ỷyỵ](?:\\s${G}(?:xã|phường|đặc\\s${G}khu|Khối|khối))?(?:\\s${G}${PROPER})?`;
/** `Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng`, `Hội nghị Huyện ủy lần thứ 15` */
const CONFERENCE = `Hội\\s${G}nghị(?:\\s${G}lần\\s${G}thứ\\s${G}\\p{L}+)?\\s${G}(?:Ban\\s${G}Chấp\\s${G}hành\\s${G}Trung\\s${G}ương(?:\\s${G}Đảng)?|${PARTY_COMMITTEE}(?:\\s${G}lần\\s${G}thứ\\s${G}[\\p{L}\\d]+)?)`;
const OFFICE = `(?:Ban|Bộ|Sở|Cục|Tổng\\s${G}cục|Văn\\s${G}phòng|Thanh\\s${G}tra|Phòng|Viện|Tòa\\s${G}án|Ngân\\s${G}hàng|Ủy\\s${G}ban|Uỷ\\s${G}ban|Tổng\\s${G}Liên\\s${G}đoàn|Hội\\s${G}đồng)`;
/** Small words inside the name of an office: `Bộ Nông nghiệp và Môi trường`, `Ban Tổ chức Trung ương`. */
const SMALL_WORDS =
  'và nghệ nghiệp tạo dựng trường thông tế vụ pháp chính phòng an giao chức tra giáo vận tư lịch hóa hoá tin binh hội nhân dân tối cao sát nước ' +
  'nguyên động triển nông thôn tải ủy uỷ lâm quan bạc sản lợi đoàn lần thứ tám nhất hai ba bốn năm sáu bảy chín mười tỉnh huyện xã phường';
/** A hyphen in `Bộ Lao động - Thương binh và Xã hội` only. */
const OFFICE_NAME = `${OFFICE}(?:,?\\s${G}(?:(?:[-–]\\s${G}(?=Thương))?\\p{Lu}\\p{L}*|(?:${SMALL_WORDS.replaceAll(' ', '|')})(?!\\p{L}))){1,14}`;

const ISSUER = new RegExp(
  `^,?\\s?${G}(?:của|cua|cúa)\\s${G}((?:${POST}\\s${G})?${COMMITTEE}${PLACE}|${CONFERENCE}|${PARTY_COMMITTEE}|${CENTRAL}(?:\\s${G}Đảng)?|(?:${POST}\\s${G})?${OFFICE_NAME}${PARTY_TAIL})(?!\\p{Ll})`,
  'u',
);

/** `(khóa XI)`, `khoá XIII` right behind the issuer. */
const TERM = new RegExp(`^\\s?${G}(?:\\(\\s?)?(?:khóa|khoá|Khóa|Khoá)\\s${G}([IVX]+)(?![\\p{L}])`, 'u');

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

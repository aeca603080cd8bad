import type { Field } from '../text/span';
import { foldKey, isAllCapitals } from '../text/vietnamese';
import type { AuthorityLine, AuthorityMark } from './tree';

/**
 *     TM. ỦY BAN NHÂN DÂN      T/M HUYỆN ỦY      KT.CHỦ TỊCH      TUQ. GIÁM ĐỐC      Q. TRƯỞNG BAN
 *     ^^^                      ^^^               ^^^              ^^^^               ^^
 */
const MARK = /^(?:(T\s?\/\s?M|K\s?\/\s?T|T\s?\/\s?L|T\s?\/\s?(?:U\s?)?Q)(\s?[.:])?|(TM|KT|TL|T\.?U\.?Q|Q)(?:(\s?[.:])|(?=\s)))\s*(?=\p{Lu})/u;

/** Reads a line in capitals that begins with a signing mark; null when it does not. */
export function readAuthority(cell: Field): AuthorityLine | null {
  const match = MARK.exec(cell.text);
  if (!match || !isAllCapitals(cell.text)) return null;
  const mark = (match[1] ?? match[3] ?? '').replace(/[\s/.]/g, '').replace(/^TQ$/, 'TUQ') as AuthorityMark;
  if (mark === 'Q' && !match[4] && !isPosition(cell.text.slice(match[0].length))) return null;
  const markLength = match[0].trimEnd().length;
  const start = cell.span.start;
  const body = cell.text.slice(match[0].length);
  return {
    ...cell,
    mark,
    markField: { span: { start, end: start + markLength }, text: cell.text.slice(0, markLength) },
    body: { span: { start: start + match[0].length, end: cell.span.end }, text: body },
    spelling: match[1] ? 'party' : match[4] ? 'state' : 'bare',
  };
}

/** Posts that stand above a signature, without accents. A deputy's post begins with `PHO`. */
const POSITION =
  /^(?:q\. ?)?(?:quyen )?(?:pho |pho truong |phu trach )?(?:chu tich|bi thu|tong bi thu|chu nhiem|giam doc|tong giam doc|truong|cuc truong|vu truong|vien truong|hieu truong|bo truong|thu truong|thu tuong|tong cuc truong|tong thanh tra|thong doc|chanh|chanh an|chanh van phong|chanh thanh tra|tham phan|chi huy|tu lenh|chinh uy|doan truong|to truong|uy vien|tong kiem toan|doi truong|tram truong|chi cuc truong|tham muu truong|chinh tri vien|kiem sat vien|quan doc|nguoi lap|nguoi chung kien|ben giao|ben nhan|kiem toan truong|dai dien|thu ky|chu toa|chu tri|nguoi ghi bien ban|hoi truong|ke toan truong|tong thu ky|nguoi dung dau)(?= |$)/;

/** `CHỦ TỊCH`, `PHÓ CHÁNH VĂN PHÒNG`: capitals, and a post that somebody can hold. */
export function isPosition(text: string): boolean {
  return isAllCapitals(text) && text.length < 90 && POSITION.test(foldKey(text));
}

/** `PHÓ CHỦ TỊCH`, `THỨ TRƯỞNG`: somebody who signs for the head. `THỦ TRƯỞNG` is the head himself. */
export function isDeputyPosition(text: string): boolean {
  return /^(?:PHO(?= |$)|THỨ TRƯỞNG)/u.test(text.trim().replace(/^PHÓ/u, 'PHO'));
}

const TITLE_PREFIX = /^(?:(?:GS|PGS|TS|ThS|BS|BSCKI{1,2}|KS|CN|LS|DS|Thạc sĩ|Thạc sỹ|Tiến sĩ|Tiến sỹ|Giáo sư|Phó Giáo sư|Bác sĩ|Kỹ sư|NGND|NGƯT|TTND|TTƯT|AHLĐ|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|Đại úy|Thượng úy|Ông|Bà)[.\s]\s?)+/u;

/** A post in the capitals of a name: `Chủ Tịch`, `Phó Giám Đốc`. */
const SMALL_POST = /^(?:Phó|Quyền|Chủ [Tt]ịch|Giám [Đđ]ốc|Bí [Tt]hư|Trưởng|Chánh|Hiệu [Tt]rưởng|Cục [Tt]rưởng|Vụ [Tt]rưởng|Bộ [Tt]rưởng)(?= |$)/u;

/** `Lôi Quang Vũ`: two to six words that begin with a capital; titles before it are allowed. */
export function isPersonName(text: string): boolean {
  const words = text.replace(TITLE_PREFIX, '').trim().split(/\s+/);
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word)) && !isPosition(text) && !SMALL_POST.test(text);
}

const SURNAMES = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan dinh trinh truong lam mai to ha luong cao ta chu ' +
    'thai phung tang trieu quach khuc khuat luu la kieu tong thach vuong nong ma lo quang vi hua dam vang giang thao sung cu dieu ro ' +
    'chau diep bach kim au ninh nghiem than tieu lai lu cam leo luc loi mac moi nhu ong tong on phi sam ton tra tu ung van vien y a ' +
    'khuat khong kha han dau giap cung hau lau mua nguy sai tiet ksor nie kpa siu rmah'
  ).split(' '),
);

/** Begins with a surname that many bear; `Y` and `A` stand before names of the Highlands. */
export function hasSurname(name: string): boolean {
  return SURNAMES.has(foldKey(name.replace(TITLE_PREFIX, '')).split(' ')[0] ?? '');
}

/** `TS. ` in `TS. Nguyễn Văn A`; empty when there is none. */
export function titlePrefixOf(name: string): string {
  return TITLE_PREFIX.exec(name)?.[0] ?? '';
}

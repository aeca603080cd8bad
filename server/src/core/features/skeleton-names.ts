import { headOf } from '../legal/heads';
import { foldKey } from '../text/vietnamese';
import { blank, clean, given, isBlank } from './skeleton-blanks';
import type { IssuingBody, Signer } from './skeleton-bodies';

/*
 * What follows from the name of a body: its letters in symbols, who usually signs for it, and what it is called in running text.
 * Only what the drafter did not say himself, and only so far as the first words of the name tell it.
 */

/** Offices that stand where the name of a body would. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^chu tich /, 'CHỦ TỊCH'],
  [/^thu tuong chinh phu/, 'THỦ TƯỚNG'],
];

/** Bodies that a head signs for, not as himself: how many words of the name stand behind the mark, and his post. */
const COLLEGIA: readonly (readonly [RegExp, number, string])[] = [
  [/^(?:uy ban|hoi dong) nhan dan/, 4, 'CHỦ TỊCH'],
  [/^uy ban kiem tra/, 4, 'CHỦ NHIỆM'],
  [/^(?:tinh|thanh|dang|huyen|quan) uy/, 2, 'BÍ THƯ'],
  [/^chi bo/, 2, 'BÍ THƯ'],
  [/^hoi dong/, 2, 'CHỦ TỊCH'],
  [/^chinh phu$/, 2, 'THỦ TƯỚNG'],
];

const COMMITTEE = /^(?:tinh|thanh|dang|huyen) uy/;

const firstWords = (name: string, count: number) => clean(name).split(' ').slice(0, count).join(' ');

/** Who signs, when the drafter named nobody: `TM. ỦY BAN NHÂN DÂN` over `CHỦ TỊCH`. Tones stay where the name has them. */
export function usualSigner({ name, regime }: IssuingBody, isOfWholeCommittee: boolean): Signer {
  const key = foldKey(name);
  const collegium = COLLEGIA.find(([pattern]) => pattern.test(key));
  if (collegium) {
    const [, count, post] = collegium;
    const isStanding = regime === 'party' && COMMITTEE.test(key) && !isOfWholeCommittee;
    const whom = isStanding ? 'BAN THƯỜNG VỤ' : firstWords(name, count).toUpperCase();
    return { mark: `${regime === 'party' ? 'T/M' : 'TM.'} ${whom}`, post };
  }
  return { post: OFFICES.find(([pattern]) => pattern.test(key))?.[1] ?? headOf(key) ?? blank('chức vụ người ký') };
}

const PARTY_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tinh|thanh) uy/, 'TU'],
  [/^huyen uy/, 'HU'],
  [/^dang uy/, 'ĐU'],
  [/^chi bo/, 'CB'],
  [/^ban chap hanh trung uong/, 'TW'],
];

/** Letters for symbols: `Sở Nông nghiệp và Môi trường` → `SNNMT`, `Ủy ban nhân dân xã Tân Lập` → `UBND`, `Văn phòng` of `Tỉnh uỷ An Phú` → `VPTU`. */
export function lettersOf({ name, parent, regime }: Pick<IssuingBody, 'name' | 'parent' | 'regime'>): string {
  const key = foldKey(name);
  if (key === '') return blank('chữ viết tắt tên cơ quan');
  const people = /^(?:chu tich )?(uy ban|hoi dong) nhan dan/.exec(key);
  if (people) return people[1] === 'uy ban' ? 'UBND' : 'HĐND';
  if (regime === 'state') return initials(name);
  const own = PARTY_LETTERS.find(([pattern]) => pattern.test(key))?.[1];
  const above = PARTY_LETTERS.find(([pattern]) => pattern.test(foldKey(parent ?? '')))?.[1] ?? '';
  return own ?? `${initials(name)}${above}`;
}

/** `và` has no letter; `Ủ` is `U`, but `Đ` stays. */
function initials(name: string): string {
  const words = clean(name).split(/[\s,-]+/).filter((word) => word !== '' && word !== 'và');
  const letters = words.map((word) => word.charAt(0).toUpperCase()).map((letter) => (letter === 'Đ' ? letter : letter.normalize('NFD').charAt(0)));
  return letters.filter((letter) => /\p{Lu}/u.test(letter)).join('');
}

/** In running text a Party organ is told with its committee: `Văn phòng` of `Tỉnh uỷ An Phú` → `Văn phòng Tỉnh uỷ`. */
export function nameInText({ name, parent, regime }: IssuingBody): string {
  if (clean(name) === '') return blank('tên cơ quan ban hành');
  const above = foldKey(parent ?? '');
  if (regime === 'state' || parent === undefined) return clean(name);
  if (COMMITTEE.test(above)) return `${clean(name)} ${firstWords(parent, 2)}`;
  return above === 'ban chap hanh trung uong' ? `${clean(name)} Trung ương` : clean(name);
}

/**
 * Who decides, in running text. Of a committee it depends on who signs: `T/M BAN THƯỜNG VỤ` is `Ban Thường vụ Đảng uỷ`,
 * `T/M ĐẢNG UỶ` the whole `Ban Chấp hành Đảng bộ xã Tân Lập`.
 */
export function whoDecides(body: IssuingBody, { mark }: Signer): string {
  const name = clean(body.name);
  if (body.regime === 'state' || !COMMITTEE.test(foldKey(name))) return nameInText(body);
  const committee = firstWords(name, 2);
  if (mark !== undefined && /ban thuong vu$/.test(foldKey(mark))) return `Ban Thường vụ ${committee}`;
  const level = /^tinh/.test(foldKey(committee)) ? 'tỉnh ' : /^thanh/.test(foldKey(committee)) ? 'thành phố ' : /^huyen/.test(foldKey(committee)) ? 'huyện ' : '';
  return `Ban Chấp hành Đảng bộ ${level}${name.split(' ').slice(2).join(' ')}`.trim();
}

/** The line above the căn cứ of the State: the collegium itself, or the head with the name of his body. */
export function authorityLine(body: IssuingBody, signer: Signer): string {
  const issuer = clean(body.name) === '' ? blank('TÊN CƠ QUAN BAN HÀNH') : clean(body.name).toUpperCase();
  const head = headBefore(issuer, signer);
  return head === '' ? issuer : `${head} ${issuer}`;
}

/** The same in running text: `Ủy ban nhân dân xã Tân Lập`, `Giám đốc Sở Nội vụ`. */
export function whoSigns(body: IssuingBody, signer: Signer): string {
  const name = given(body.name, 'tên cơ quan ban hành');
  const head = headBefore(name.toUpperCase(), signer).toLowerCase();
  return head === '' ? name : `${head.charAt(0).toUpperCase()}${head.slice(1)} ${name}`;
}

/** `GIÁM ĐỐC` of `SỞ NỘI VỤ`; empty where the collegium decides or the name begins with the office. */
function headBefore(issuer: string, { mark, post }: Signer): string {
  if (mark !== undefined && /^TM[. ]/.test(mark.toUpperCase())) return '';
  const head = (mark ?? post).toUpperCase().replace(/^(?:KT|TL|TUQ)\.?\s*/u, '');
  return isBlank(head) || issuer.startsWith(head) ? '' : head;
}

export const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

/** The body above and the body itself, as a heading prints them. What a blank stands for keeps its letters. */
export function issuerLines({ parent, name }: IssuingBody): readonly string[] {
  const lines = [clean(parent), given(name, 'tên cơ quan ban hành')].filter(Boolean);
  return lines.map((line) => (isBlank(line) ? line : line.toUpperCase()));
}

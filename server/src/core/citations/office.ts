import { findDocType } from '../legal/doc-types';
import { goesOnWithSentence, isVerbToo, OFFICE_HEADS, officeWordLength, syllableKey } from '../legal/office-words';
import { fold } from '../text/vietnamese';

/*
 * The grammar of the names of offices.
 *
 *     office = head  { word | proper | level  [ proper ] | joint  word | office }
 *     word   = a known word of such names                    Giáo dục   thi đua   dự án đầu tư xây dựng
 *     proper = syllables with capitals                       Việt Nam   Sông Mã   389
 *     joint  = "và" | "-" | ","                              Giáo dục và Đào tạo   Thi đua - Khen thưởng
 */

const HEAD = new RegExp(`(?:${[...OFFICE_HEADS].sort((a, b) => b.length - a.length).map((head) => head.replaceAll(' ', '\\s+')).join('|')})(?!\\p{L})`, 'uy');
/** A syllable with the white space before it, or a joint. */
const SYLLABLE = /\s+(\p{L}+|\d{1,4}(?![\d/.,]\d|[\d/]))/uy;
const JOINT = /(?:\s+và|,|\s+[-–])(?=\s+\p{Lu})/uy;
const LEVELS = new Set(['tinh', 'huyen', 'quan', 'xa', 'phuong', 'khoi', 'mien']);
const TWO_SYLLABLE_LEVELS = new Set(['thanh pho', 'thi xa', 'thi tran', 'dac khu', 'cap tinh', 'cap xa']);
/** No name has more syllables. */
const MOST = 24;

interface Syllable {
  readonly end: number;
  readonly text: string;
  /** Folded. */
  readonly key: string;
  /** With its accents: `vệ sinh` is a word of such names, `về sinh` is none. */
  readonly word: string;
}

/** End of the office whose name begins at `at`; null when none begins there, or nothing behind its head names it and no post before (`Giám đốc Sở`). */
export function readOffice(clean: string, at: number, hasPost = false): number | null {
  HEAD.lastIndex = at;
  if (!HEAD.test(clean)) return null;
  const afterHead = HEAD.lastIndex;
  const servesTwo = clean.startsWith('Văn phòng', at);
  const end = readNameWords(clean, afterHead, servesTwo);
  return end > afterHead || hasPost ? end : null;
}

/**
 * Reads words of an office's name from `at` on, as many as belong to it; returns where they end.
 * `servesTwo`: a second body may be joined, as in `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân`.
 */
export function readNameWords(clean: string, at: number, servesTwo = false): number {
  let end = at;
  let isProper = false;
  for (let count = 0; count < MOST; count += 1) {
    const next: Element | null = readElement(clean, end, isProper) ?? readJoined(clean, end, servesTwo);
    if (!next) return end;
    ({ end, isProper } = next);
  }
  return end;
}

interface Element {
  readonly end: number;
  /** A name of a place or a person: no small syllable goes with its last one. */
  readonly isProper: boolean;
}

function readElement(clean: string, at: number, afterProper: boolean): Element | null {
  const syllables = readSyllables(clean, at);
  const [first, second] = syllables;
  if (!first || isDocTypeAhead(syllables)) return null;
  const inner = readInnerHead(clean, at, syllables);
  if (inner) return inner;
  const length = wordLength(syllables);
  if (length > 0) return { end: syllables[length - 1]?.end ?? first.end, isProper: false };
  if (second && TWO_SYLLABLE_LEVELS.has(`${first.key} ${second.key}`)) return { end: second.end, isProper: true };
  if (LEVELS.has(first.key)) return { end: first.end, isProper: true };
  if (/^\d/.test(first.text)) return isNameOfNumber(clean, at, first) || (first.text.length > 1 && !afterProper) ? { end: first.end, isProper: true } : null;
  if (!/^\p{Lu}/u.test(first.text) || OPENS_TITLE.has(first.text)) return null;
  const isPair = !afterProper && second && /^\p{Ll}/u.test(second.text) && !LEVELS.has(second.key) && !goesOnWithSentence(second.key);
  return { end: isPair ? second.end : first.end, isProper: true };
}

/** The office of an office: `Ban Kinh tế - Ngân sách ‸Hội đồng nhân dân`, `Văn phòng ‸Ủy ban nhân dân`, `Ban Thường vụ ‸Hội Liên hiệp Phụ nữ`. */
function readInnerHead(clean: string, at: number, [first, second]: readonly Syllable[]): Element | null {
  INNER_HEAD.lastIndex = at;
  const match = INNER_HEAD.exec(clean);
  if (!match || !first) return null;
  const isOneSyllable = INNER_HEAD.lastIndex === first.end;
  const isNamed = second !== undefined && /^\p{Lu}/u.test(second.text) && findDocType(`${first.text} ${second.text}`) === undefined;
  return !isOneSyllable || isNamed ? { end: INNER_HEAD.lastIndex, isProper: false } : null;
}

const INNER_HEAD = new RegExp(`\\s+${HEAD.source}`, 'uy');

/** `khu vực 4`, `Thuế cơ sở 3`: any number, which elsewhere has two digits (`Ban Chỉ đạo 389`). */
function isNameOfNumber(clean: string, at: number, { text }: Syllable): boolean {
  return text.length < 3 && /(?:khu vực|cơ sở|số)$/u.test(clean.slice(Math.max(0, at - 8), at));
}

/** `tỉnh Lào Cai ‸Sửa đổi, bổ sung …`: a title follows at once. */
const OPENS_TITLE = new Set(['Sửa', 'Quy', 'Căn', 'Về', 'Chương', 'Điều', 'Phê', 'Hướng', 'Theo']);

/** A known word; one in small letters must not be a verb. */
function wordLength(syllables: readonly Syllable[]): number {
  const [first] = syllables;
  const length = officeWordLength(syllables.map(({ word }) => word));
  if (!first || length === 0 || /^\p{Lu}/u.test(first.text)) return length;
  return isVerbToo(syllables.slice(0, length).map(({ key }) => key).join(' ')) ? 0 : length;
}

/** `và Đào tạo`, `- Khen thưởng`, `, Thể thao`: only known words are joined; behind a number a place: `khu vực 2 - Sơn La`. */
function readJoined(clean: string, at: number, servesTwo: boolean): Element | null {
  JOINT.lastIndex = at;
  const joint = JOINT.exec(clean)?.[0];
  if (joint === undefined) return null;
  const behind = JOINT.lastIndex;
  const syllables = readSyllables(clean, behind);
  if (servesTwo && joint.endsWith('và')) return readInnerHead(clean, behind, syllables);
  const [first] = syllables;
  if (/\d/.test(clean.charAt(at - 1)) && /[-–]$/.test(joint) && first) return { end: first.end, isProper: true };
  const length = wordLength(syllables);
  const end = syllables[length - 1]?.end;
  return length > 0 && end !== undefined && !isOffice(syllables) && !isDocTypeAhead(syllables) ? { end, isProper: false } : null;
}

/** A new body begins: `Bộ Y tế và Thanh tra Chính phủ`, `Ban Tổ chức Trung ương, Đảng ủy phường …`. */
function isOffice([first, second]: readonly Syllable[]): boolean {
  return BODIES.has(`${first?.key ?? ''} ${second?.key ?? ''}`);
}

const BODIES = new Set(['thanh tra', 'cong an', 'kiem toan', 'dang uy', 'tinh uy', 'thanh uy', 'huyen uy', 'tinh doan', 'dang bo']);

/** `Sở Y tế, Công văn số …`, `Sở Nội vụ và Kế hoạch số …`: another document begins. */
function isDocTypeAhead([first, second, third]: readonly Syllable[]): boolean {
  const name = `${first?.text ?? ''} ${second?.text ?? ''}`;
  return DOC_TYPE_STARTS.has(name) || (third?.key === 'so' && findDocType(name) !== undefined);
}

const DOC_TYPE_STARTS = new Set([
  'Nghị quyết', 'Quyết định', 'Chỉ thị', 'Quy chế', 'Quy định', 'Thông báo', 'Thông tư', 'Hướng dẫn', 'Tờ trình', 'Công văn', 'Công điện', 'Nghị định', 'Kết luận', 'Báo cáo',
]);

/** The next six syllables: no known word has more. */
function readSyllables(clean: string, at: number): readonly Syllable[] {
  const syllables: Syllable[] = [];
  SYLLABLE.lastIndex = at;
  while (syllables.length < 6) {
    const match = SYLLABLE.exec(clean);
    if (!match?.[1]) break;
    syllables.push({ end: SYLLABLE.lastIndex, text: match[1], key: fold(match[1]), word: syllableKey(match[1]) });
  }
  return syllables;
}

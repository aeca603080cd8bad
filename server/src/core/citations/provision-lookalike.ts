import type { Item, Starts } from './provision-item';
import { ARTICLE_RANK } from './provision-token';
import type { DocumentTree, Provision } from '../syntax/tree';

/*
 * What only looks like a cited provision: the headings of the text itself, and the words of kinds in other senses
 * (`thời điểm 2`, `tài khoản 102`, `một phần 3`, `đạt điểm 8`, `điều 2 xe`).
 */

/** Where the paragraphs and attachments of the text itself begin; not at `Điều 5` on a line of its own before a document (`wholes`, by their places). */
export function startsOf({ body, attachments }: DocumentTree, wholes: ReadonlyMap<number, unknown>): Starts {
  const starts = new Set<number>(attachments.map(({ heading }) => heading.span.start));
  const collect = (provisions: readonly Provision[]) => {
    for (const { punctuation, heading, marker, children } of provisions) {
      if (punctuation !== '' || !wholes.has(heading.span.start)) starts.add(marker.span.start);
      collect(children);
    }
  };
  collect(body);
  for (const attachment of attachments) collect(attachment.body);
  return starts;
}

/** Right before a part that is cited alone: `tại điểm 1`, `sửa đổi điều 5`, `như điều 3`. */
const LEAD_IN = /(?<!\p{L})(?:tại|theo|của|định|ở|nêu|đổi|sung|bỏ|thế|trừ|như|các|thuộc|trong|cứ)\s+$/iu;
/** A sentence that goes on over the end of the line. */
const GOES_ON = /(?:(?<!\p{L})(?:và|hoặc|hay|từ|đến|với|gồm|là)\s+|[,(]\s*)$/iu;
/** So near stands whatever says what a word means (UTF-16 units). */
const NEAR = 16;

/** The syllable before, with which the word is another word. By folded kind: `điểm` and `tiết` are both points. */
const COMPOUNDS: Readonly<Record<string, RegExp>> = {
  đ: /(?<!\p{L})(?:thời|địa|quan|đặc|trọng|thí|cao|ưu|nhược|khuyết|yếu|tiêu|luận|thang|giao|kiểm)\s+$/iu,
  t: /(?<!\p{L})(?:chi|thời|tình|khí|quá)\s+$/iu,
  k: /(?<!\p{L})(?:tài|điều|ngân|bồi|chuyển|trái)\s+$/iu,
  m: /(?<!\p{L})(?:hạng|danh|chuyên|đầu|đề|thư|khoản|tên|biên)\s+$/iu,
  c: /(?<!\p{L})(?:huân|huy|niệm|văn|hiến|ấn|bản)\s+$/iu,
  p: /(?<!\p{L})(?:thành|cổ|góp|học|đa|bộ|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|mấy|từng|số|toàn|vốn)\s+$/iu,
};

/** Whether the words before the first of `items` take it for something else. `hasDocument`: the name of a document stands behind them. */
export function isLookAlike(clean: string, items: readonly Item[], hasDocument: boolean): boolean {
  const [first] = items;
  const start = first?.kindField?.span.start ?? 0;
  const before = clean.slice(Math.max(0, start - NEAR), start);
  const letter = clean.charAt(start).toLowerCase().replace('ð', 'đ');
  if (COMPOUNDS[letter]?.test(before) || (items.length === 1 && countsThings(clean, first))) return true;
  const isAlone = items.every(({ unit }) => unit === first?.unit) || items.every(({ isThis }) => isThis);
  return first !== undefined && isAlone && !hasDocument && isWeak(first, before) && !LEAD_IN.test(before);
}

/** `Điều 4 xe cứu thương`, `khoản 5 triệu đồng`: the number counts what follows. */
const THINGS = /\s+(?:xe|chiếc|người|cán\s+bộ|đồng\s+chí|chiến\s+sĩ|ô\s+tô|máy|tàu|lượt|triệu|tỷ|nghìn|đồng)(?!\p{L})/uy;

function countsThings(clean: string, item: Item | undefined): boolean {
  THINGS.lastIndex = item?.numField.span.end ?? clean.length;
  return /^\d+$/.test(item?.numField.text ?? '') && THINGS.test(clean);
}

/** Could be a score (`điểm 8`), a verb (`điều 2 xe`), a share (`phần 3`), a lesson (`tiết 1`), a pronoun (`Điều này cho thấy`). */
function isWeak({ unit, kindField, numField, isThis }: Item, before: string): boolean {
  const isSmall = /^\p{Ll}/u.test(kindField?.text ?? '');
  if (isThis) return isSmall || (unit.kind === 'article' && /(?:^|[.!?:;\n])\s*$/.test(before));
  const isNumbered = /^\d+(?:\.\d+)?$/.test(numField.text);
  if (unit.kind === 'point') return unit.rank === 1 || isNumbered;
  return isSmall && isNumbered && (unit.kind === 'article' || unit.kind === 'part');
}

/**
 * Headings that the tree does not have, since they are quoted or stand in an annex: at the beginning of a line, and either closed
 * by a mark, alone on the line, or followed by a title in capitals.
 *
 *     “Điều 5b. Trình tự, thủ tục      Chương II      Mục 2 QUY ĐỊNH VỀ BÁO CÁO
 */
export function isHeading(clean: string, { kindField, numField, unit }: Item): boolean {
  const start = kindField?.span.start ?? 0;
  if (unit.rank < ARTICLE_RANK || !beginsLine(clean, start)) return false;
  const before = clean.slice(Math.max(0, start - NEAR), start);
  if (LEAD_IN.test(before) || GOES_ON.test(before)) return false;
  HEADING_ENDS.lastIndex = numField.span.end;
  return HEADING_ENDS.test(clean);
}

const HEADING_ENDS = /[.:](?=\s|$)|[^\S\n]*(?:$|\n|\p{Lu}{2})/uy;

function beginsLine(clean: string, start: number): boolean {
  let at = start;
  while (at > 0 && ' \t“"'.includes(clean.charAt(at - 1))) at -= 1;
  return at === 0 || clean.charAt(at - 1) === '\n';
}

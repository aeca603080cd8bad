import type { Paragraph } from './paragraph';

/*
 * An amending text quotes whole provisions of another, over several paragraphs; they are no provisions of its own.
 *
 *     1. Sửa đổi Điều 3 như sau:
 *     “Điều 3. Nguyên tắc          quoted, as all below to the closing mark
 *     1. “Minh bạch” là ….
 *     2. Công khai.”
 */

/** A quotation that is closed spans no more paragraphs than this; one that is not is taken for a slip after a few. */
const LONGEST_QUOTATION = 600;
const LONGEST_UNCLOSED = 60;

/** What a paragraph opens: nothing, or marks of one kind that it does not close. */
type Opening = 'curly' | 'straight' | null;

/** Marks the paragraphs that begin with a quotation mark, and those between a mark left open and the one that closes it. */
export function markQuoted(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const quoted = new Set<number>();
  const outer: Outer = {};
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at] as Paragraph;
    const { marker } = paragraph;
    if (marker?.kind === 'article') outer.article = marker.ordinals[0];
    if (marker?.kind === 'clause' || marker?.kind === 'article') outer.clause = marker.kind === 'clause' ? marker.ordinals[0] : 0;
    if (!hasMark(paragraph)) continue;
    const text = textOf(paragraph);
    const begins = /^(?:“|"(?=\S))/.test(text);
    if (begins) quoted.add(at);
    const opening = openingOf(text, begins && (text.startsWith('“') || BEGINS_PROVISION.test(text) || isLead(paragraphs[at - 1])));
    if (!opening) continue;
    const last = lastQuoted(paragraphs, at, { opening, outer, isProvision: BEGINS_PROVISION.test(text) });
    for (let inner = at + 1; inner <= last; inner += 1) quoted.add(inner);
    at = last;
  }
  return quoted.size === 0 ? paragraphs : paragraphs.map((paragraph, at) => (quoted.has(at) ? { ...paragraph, isQuoted: true } : paragraph));
}

/** The numbers of the provision that quotes. */
interface Outer {
  article?: number | undefined;
  clause?: number | undefined;
}

/** `“Điều 5. …`, `"2. …`, `“b) …` */
const BEGINS_PROVISION = /^[“"]\s*(?:Điều\s+\d|Chương\s|Mục\s|\d{1,3}\p{Ll}?\.|\p{Ll}\d?\))/u;

/** `… như sau:` */
const isLead = (paragraph: Paragraph | undefined) => paragraph?.lines.at(-1)?.text.endsWith(':') === true;

const hasMark = ({ lines }: Paragraph) => lines.some(({ text }) => /["“”]/.test(text));

const textOf = ({ lines }: Paragraph) => (lines.length === 1 ? (lines[0]?.text ?? '') : lines.map(({ text }) => text).join('\n'));

/** At its beginning, or behind a colon: `được sửa đổi như sau: “1. …`. Marks left open elsewhere are slips, and OCR reads dashes as straight marks. */
function openingOf(text: string, begins: boolean): Opening {
  if (depthOf(text) > 0 && (begins || /:\s*“[^”]*$/.test(text))) return 'curly';
  if (!text.includes('“') && countOf(text, '"') % 2 === 1 && (begins || /:\s*"[^"]*$/.test(text))) return 'straight';
  return null;
}

interface Quotation {
  readonly opening: 'curly' | 'straight';
  readonly outer: Outer;
  /** It begins with a number, as quoted provisions do. */
  readonly isProvision: boolean;
}

/** The last paragraph of the quotation that `from` opens; `from` itself when it was a slip. */
function lastQuoted(paragraphs: readonly Paragraph[], from: number, { opening, outer, isProvision }: Quotation): number {
  const end = Math.min(paragraphs.length, from + LONGEST_QUOTATION);
  let depth = depthOf(textOf(paragraphs[from] as Paragraph));
  for (let at = from + 1; at < end; at += 1) {
    const paragraph = paragraphs[at] as Paragraph;
    if (goesOn(paragraph, outer)) return at - 1;
    if (!hasMark(paragraph)) continue;
    const text = textOf(paragraph);
    const change = depthOf(text);
    if (opening === 'straight' ? countOf(text, '"') % 2 === 1 || change < 0 : /"[.;,]?$/.test(text) && countOf(text, '"') % 2 === 1) return at;
    // Every paragraph of one quotation may begin with the opening mark: it is closed once.
    depth += text.startsWith('“') && change === 1 ? 0 : change;
    if (opening === 'curly' && depth <= 0) return at;
  }
  return isProvision ? Math.min(from + LONGEST_UNCLOSED, paragraphs.length - 1) : from;
}

const AMENDS = /^(?:Sửa đổi|Bổ sung|Thay thế|Thay cụm|Bãi bỏ|Bỏ |Đính chính)/u;
const ENDS = /^(?:Hiệu lực|Điều khoản|Tổ chức thực hiện|Trách nhiệm (?:tổ chức |thi )|Quy định chuyển tiếp)/u;

/** The next provision of the quoting text itself: the mark that should close the quotation is missing. */
function goesOn({ marker, lines }: Paragraph, outer: Outer): boolean {
  if (marker?.kind !== 'clause' && marker?.kind !== 'article') return false;
  const before = marker.kind === 'article' ? outer.article : outer.clause;
  if (before === undefined || marker.ordinals[0] !== before + 1) return false;
  const heading = (lines[0]?.text ?? '').slice(marker.length).trimStart();
  return AMENDS.test(heading) || (marker.kind === 'article' && ENDS.test(heading));
}

/** Opening marks without their closing ones. */
const depthOf = (text: string) => countOf(text, '“') - countOf(text, '”');

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

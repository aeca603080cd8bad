import { readMarker } from '../syntax/marker';
import type { Edit } from '../lint/rule';
import type { Span } from '../text/span';

const GAP = /[^\S\n]{2,}|\t/g;
/** What stands around a blank that a pen will fill in: `ngày  tháng  năm`, `số  /QĐ-UBND`. */
const BEFORE_BLANK = /(?:ngày|tháng|năm|số|lần|khóa|khoá|[.…_])$/iu;
const AFTER_BLANK = /^(?:tháng|năm|[/…_.])/iu;

/** A dash and a number stand apart from what follows: `-Như trên`, `2.Giao`, `a)Kinh phí`; not `-5 độ`. */
const GLUED_MARKER = /^(?:[-–+•](?=\p{L})|(?:Điều\s+)?\d{1,3}(?:\.\d{1,2})*[.)](?=\p{L})|\p{Ll}\d?\)(?=\p{L})|[IVX]+[.-](?=\p{Lu}))/u;

/** ` ,` ` ;` ` .` inside a phrase; not `1 : 2`, not ` .…` and not `số ....` */
const SPACE_BEFORE_MARK = /(?<=[\p{L}\p{N})”"\]])([^\S\n]{1,2})(?=[,;](?![,;])|\.(?![.…\p{N}\p{L}/])|:(?!\s?\p{N}))/gu;
/** `kinh tế,xã hội`, `như sau:nội dung` */
const NO_SPACE_AFTER_MARK = /(?<=[\p{L}\p{M})”])[,;:](?=\p{L})/gu;
const SPACE_INSIDE = /(?<=[(“[])[^\S\n]{1,2}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.…!?])[^\S\n]{1,2}(?=[)”\]])/gu;

/** Edits of the clean text that put the spaces of one phrase in order: one between words, none before a mark, one behind it. They may touch. */
export function phraseEdits(clean: string, { start, end }: Span): readonly Edit[] {
  const text = clean.slice(start, end);
  const edits: Edit[] = [];
  const put = (from: number, to: number, newText: string) => edits.push({ span: { start: start + from, end: start + to }, newText });
  for (const match of text.matchAll(GAP)) {
    if (isSlip(text, match.index, match[0])) put(match.index, match.index + match[0].length, ' ');
  }
  for (const match of text.matchAll(SPACE_BEFORE_MARK)) put(match.index, match.index + match[0].length, '');
  for (const match of text.matchAll(SPACE_INSIDE)) put(match.index, match.index + match[0].length, '');
  for (const match of text.matchAll(NO_SPACE_AFTER_MARK)) {
    if (!isAddress(text, match.index)) put(match.index + 1, match.index + 1, ' ');
  }
  const glued = GLUED_MARKER.exec(text);
  if (glued) put(glued[0].length, glued[0].length, ' ');
  return edits;
}

/** A tab is one behind a number only; elsewhere it sets columns. Blanks that begin a wrapped line centre it. */
function isSlip(text: string, at: number, gap: string): boolean {
  if (text.charAt(at - 1) === '\n') return false;
  const isBehindMarker = at > 0 && at === (readMarker(text)?.length ?? -1);
  if (isBehindMarker) return true;
  if (gap.includes('\t') || gap.length > 4) return false;
  return !BEFORE_BLANK.test(text.slice(Math.max(0, at - 6), at)) && !AFTER_BLANK.test(text.slice(at + gap.length, at + gap.length + 6));
}

/** Part of an address, a symbol or a path: `vanthu@tinh.gov.vn`, `12/QĐ-A,B`. */
function isAddress(text: string, at: number): boolean {
  const from = Math.max(0, text.slice(Math.max(0, at - 80), at).search(/\S*$/) + Math.max(0, at - 80));
  const word = text.slice(from, at + 40).match(/^\S*/)?.[0] ?? '';
  return /@|www\.|:\/\/|\d\/|\/\d/.test(word);
}

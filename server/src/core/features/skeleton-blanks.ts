import type { Span } from '../text/span';
import { oneLine } from '../text/vietnamese';

/** A place that the drafter fills: it shows one `…` (several in a row would be a printed form), and has a name that says what belongs there. */
export interface Blank {
  readonly span: Span;
  /** `cơ quan thi hành` */
  readonly name: string;
}

/** Where these stand twice, both times the same is written: the unit in `Số:  /UBND-VX` and in `Lưu: VT, VX`. Of the others each is another thing. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set(['đơn vị soạn thảo', 'tên cơ quan ban hành']);

/** For each blank its tab stop, from 1 on: those that say the same have one. */
export function stopsOf(blanks: readonly Blank[]): readonly number[] {
  const shared = new Map<string, number>();
  let last = 0;
  return blanks.map(({ name }) => {
    const stop = shared.get(name) ?? (last += 1);
    if (SAME_EVERYWHERE.has(name)) shared.set(name, stop);
    return stop;
  });
}

const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const BLANK = /\uE000([^\uE001]*)\uE001/gu;
/** What the drafter sees of a blank. */
export const SHOWN = '…';

/** A blank in a text that is still being put together. */
export function blank(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** Nothing but a blank. */
export function isBlank(text: string): boolean {
  return /^\uE000[^\uE001]*\uE001$/u.test(text);
}

/** What the user gave, on one line; a blank when that is nothing. */
export function given(text: string | null | undefined, name: string): string {
  return clean(text) || blank(name);
}

/** On one line, without the letters that blanks are made of. */
export function clean(text: string | null | undefined): string {
  return oneLine((text ?? '').normalize('NFC').replace(/[\uE000\uE001]/gu, ''));
}

/** The text that is shown, and where its blanks are. */
export function readBlanks(draft: string): { readonly text: string; readonly blanks: readonly Blank[] } {
  const blanks: Blank[] = [];
  let [text, from] = ['', 0];
  for (const { 0: whole, 1: name = '', index } of draft.matchAll(BLANK)) {
    text += draft.slice(from, index);
    blanks.push({ span: { start: text.length, end: text.length + SHOWN.length }, name });
    text += SHOWN;
    from = index + whole.length;
  }
  return { text: text + draft.slice(from), blanks };
}

import type { Analysis } from '../analysis';
import type { Attachment } from '../syntax/tree';
import { contains, type Field, type Span } from '../text/span';
import { nowhere, type Place, type Places, type Sought } from './provision-place';
import { readNumber, readUnit, skipBlank, type PartNumber } from './provision-token';
import { Reader } from './reader';

/** The attachments of a text under headings `Phụ lục II`. */
export class Annexes {
  readonly #byNumber = new Map<string, Attachment[]>();
  readonly #count: number;
  /** One without a number, or two and more from I without a gap, and none can belong to an attached quy chế. */
  readonly #isWhole: boolean;
  /** Numbered in digits and not in Roman numerals, which may well be how another document numbers its own. */
  readonly #isArabic: boolean;
  /** One, under `Phụ lục` alone: it says nothing of how others would be numbered. */
  readonly #isLone: boolean;
  readonly #last: Field | null;
  readonly #text: Span;

  constructor({ source, tree: { attachments } }: Pick<Analysis, 'source' | 'tree'>) {
    const numbers = attachments.flatMap((attachment) => {
      const number = readAnnexNumber(source, attachment);
      return number === undefined ? [] : [{ attachment, number }];
    });
    for (const { attachment, number } of numbers) {
      if (!number) continue;
      const same = this.#byNumber.get(keyOf(number.field.text, number)) ?? [];
      if (same.push(attachment) === 1) this.#byNumber.set(keyOf(number.field.text, number), same);
    }
    this.#count = numbers.length;
    this.#last = numbers.at(-1)?.attachment.heading ?? null;
    const isLone = numbers.length === 1 && numbers[0]?.number === null;
    const isCounted = numbers.length > 1 && numbers.every(({ number }, at) => number !== null && !number.isInserted && number.ordinals[0] === at + 1);
    this.#isWhole = (isLone || isCounted) && attachments.every(({ body }) => body.length === 0);
    this.#isLone = isLone;
    this.#isArabic = numbers.some(({ number }) => number !== null && /^\d/.test(number.field.text));
    this.#text = { start: 0, end: source.clean.length };
  }

  /** The one annex of that number. Where no annex stands in the text, they are files of their own. */
  find(sought: Sought, places: Places): Place {
    const [found, another] = this.#byNumber.get(keyOf(sought.numField.text, sought)) ?? [];
    if (found) return another ? nowhere('ambiguous') : { at: 'attachment', attachment: found };
    if (!this.#last) return nowhere('no-antecedent');
    const [ordinal] = sought.ordinals;
    const isSameStyle = this.#isLone || /^\d/.test(sought.numField.text) === this.#isArabic;
    const isBeyond = ordinal !== undefined && !sought.isInserted && ordinal > this.#count && isSameStyle;
    return this.#isWhole && isBeyond && !places.isWritten(this.#text, sought) ? nowhere('no-such-provision', this.#last) : nowhere('ambiguous');
  }
}

/** Null for the heading `Phụ lục` alone, undefined for any other. */
function readAnnexNumber(source: Analysis['source'], { heading: { span } }: Attachment): PartNumber | null | undefined {
  const reader = new Reader(source, span.start);
  const word = readUnit(reader);
  if (word?.unit.kind !== 'annex') return undefined;
  skipBlank(reader);
  const number = readNumber(reader, word.unit);
  return number && contains(span, number.field.span.end) ? number : null;
}

function keyOf(num: string, { ordinals, isInserted }: Pick<Sought, 'ordinals' | 'isInserted'>): string {
  return isInserted ? num.toLowerCase() : ordinals.join('.');
}

import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';

/*
 * Somebody who types, deletes and pastes without sense, always the same for the same seed. The text is kept as a plain string and
 * positions are counted here, so that the server's own bookkeeping is compared with something else.
 */

/** Letters of both Unicode forms, signs that mean something, beginnings of lines, and words that lead elsewhere. */
const WORDS: readonly string[] = [
  'a', 'ệ', 'ệ'.normalize('NFD'), '\u0301', 'Đ', ' ', '  ', '\t', '.', ';', ',', ':', '-', '/', '“', '”', '(', '**', '<!-- ', ' -->', '…', '\u00A0', '\u200B', '😀', '7', '12',
  '\n', '\r\n', '\n\n', '\r\n\r\n', '\n1. ', '\r\na) ', '\nĐiều 7. ', '\n- ', '\nChương II\n', '\nPhụ lục I\n', './.\n', 'Nơi nhận:\n', '\nTM. ỦY BAN NHÂN DÂN\n',
  ' khoản 1 Điều 2', ' Điều 3 Quyết định này', ' theo Quyết định số 15/QĐ-UBND ngày 04 tháng 9 năm 2026', ' Chỉ thị số 35-CT/TW, ngày 14/6/2024', ' trước ngày 30/11/2026',
];

/** A text between these lengths has something of everything and is quickly judged. */
const SHORTEST = 1_500;
const LONGEST = 7_000;

export class Typist {
  text: string;
  readonly #fragments: readonly string[];
  #state: number;

  /** `fragments`: texts to copy from. */
  constructor({ seed, text, fragments }: { readonly seed: number; readonly text: string; readonly fragments: readonly string[] }) {
    this.#state = seed;
    this.text = text;
    this.#fragments = fragments;
  }

  /** What the next notification of a client says: one change, now and then several at once. */
  next(): TextDocumentContentChangeEvent[] {
    return Array.from({ length: this.#below(8) === 0 ? 3 : 1 }, () => this.#change());
  }

  #change(): TextDocumentContentChangeEvent {
    const { length } = this.text;
    const hand = this.#below(10);
    const from = this.#place(this.#below(length + 1));
    if (length > LONGEST || (hand < 3 && length > SHORTEST)) return this.#replace(from, length > LONGEST ? 1_000 : 60, '');
    if (hand < 7 && length > SHORTEST) return this.#replace(from, 0, this.#oneOf(WORDS));
    return this.#replace(from, this.#below(3) === 0 ? 80 : 0, this.#fragment());
  }

  /** Up to `most` units at `from` become `text`. */
  #replace(from: number, most: number, text: string): TextDocumentContentChangeEvent {
    const to = Math.max(from, this.#place(from + this.#below(most + 1)));
    const range: Range = { start: this.#position(from), end: this.#position(to) };
    this.text = this.text.slice(0, from) + text + this.text.slice(to);
    return { range, text };
  }

  /** Some lines or half lines of another document, as one system or another would paste them. */
  #fragment(): string {
    const whole = this.#oneOf(this.#fragments);
    const from = this.#below(whole.length);
    const piece = whole.slice(from, from + 20 + this.#below(500));
    return this.#oneOf([piece, piece.replace(/\n/g, '\r\n'), piece.normalize('NFD')]);
  }

  /** No cursor stands inside a line end or inside a pair of surrogates. */
  #place(offset: number): number {
    const isInside = /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(this.text.slice(offset - 1, offset + 1));
    return Math.min(isInside ? offset - 1 : offset, this.text.length);
  }

  #position(offset: number): Range['start'] {
    const lines = this.text.slice(0, offset).split(/\r\n|\n/);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  }

  #oneOf<T>(things: readonly T[]): T {
    return things[this.#below(things.length)] as T;
  }

  /** Mulberry32 of Tommy Ettinger: 32 bits of state are enough to be senseless. */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return (((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * limit | 0;
  }
}

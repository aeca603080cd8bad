/** A place in a text: half-open, UTF-16 code units, `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the text that stands there. `text` is the clean text (NFC, `\n`). */
export interface Field {
  readonly span: Span;
  readonly text: string;
}

export function contains(outer: Span, offset: number): boolean {
  return outer.start <= offset && offset <= outer.end;
}

/** The part `[from, to)` of `field`, counted from the start of its text. */
export function subField(field: Field, from: number, to: number): Field {
  return {
    span: { start: field.span.start + from, end: field.span.start + to },
    text: field.text.slice(from, to),
  };
}

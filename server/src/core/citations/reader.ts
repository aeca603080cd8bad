import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';

/**
 * A reading head over the clean text. A token is a sticky pattern (`y` flag); a production of the grammar is a function
 * that takes tokens one by one and moves the head only when it succeeds.
 */
export class Reader {
  at: number;

  constructor(
    readonly source: SourceText,
    at: number,
  ) {
    this.at = at;
  }

  /** Reads `token` here and moves behind it; null, and no move, when something else stands here. */
  take(token: RegExp): Field | null {
    token.lastIndex = this.at;
    const match = token.exec(this.source.clean);
    if (!match) return null;
    const field = { span: { start: this.at, end: this.at + match[0].length }, text: match[0] };
    this.at = field.span.end;
    return field;
  }

  /** Whether `token` stands here. */
  sees(token: RegExp): boolean {
    token.lastIndex = this.at;
    return token.test(this.source.clean);
  }

  /** What `production` reads; when it reads nothing, the head stays where it was. */
  attempt<T>(production: (reader: Reader) => T | null): T | null {
    const { at } = this;
    const result = production(this);
    if (result === null) this.at = at;
    return result;
  }

  field(start: number, end: number): Field {
    return { span: { start, end }, text: this.source.clean.slice(start, end) };
  }
}

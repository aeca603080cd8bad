import type { Analysis } from '../analysis';
import { isRealDate, toIsoDate } from '../legal/calendar';
import { docTypeOf } from '../legal/doc-types';

/** A citation as `thethuc citations` prints it. Offsets are UTF-16 units in the user's own text. */
export interface ListedCitation {
  /** As the user wrote it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `Chỉ thị`; null when the text names no type. */
  readonly type: string | null;
  readonly number: string;
  /** The year inside the symbol. */
  readonly year: number | null;
  /** Normalised: `10-CT/TW` for `10 -⏎CT/TW`. */
  readonly symbol: string;
  /** ISO 8601; null when missing or impossible. */
  readonly date: string | null;
  readonly issuer: string | null;
}

export function listCitations({ source, citations }: Analysis): readonly ListedCitation[] {
  return citations.map((citation) => {
    const { start, end } = source.toOriginal(citation.span);
    const { shared } = citation;
    const date = (citation.dateField ?? shared?.dateField)?.date;
    return {
      text: source.original.slice(start, end),
      start,
      end,
      type: citation.docType && docTypeOf(citation.docType).name,
      number: citation.number,
      year: citation.year,
      symbol: citation.symbol,
      date: date && isRealDate(date) ? toIsoDate(date) : null,
      issuer: (citation.issuerField ?? shared?.issuerField)?.text.replace(/\s+/g, ' ') ?? null,
    };
  });
}

import type { Named } from '../legal/known-comparison';
import type { SourceText } from '../text/source-text';
import type { Citation } from './citation';
import type { CitedDocument } from './reference';
import { dateOf, issuerOf } from './resolve';

/** What a citation says of its document, to be held against what is known of it. */
export function namedBy(citation: Citation): Named {
  const { symbol, docType, termField } = citation;
  return { symbol, docType, date: dateOf(citation), issuer: issuerOf(citation)?.text.replace(/\s+/g, ' ') ?? null, term: termField?.text ?? null };
}

/** The same of a document, from the fullest of its citations. */
export function namedByAll({ fullest, date }: CitedDocument): Named {
  return { ...namedBy(fullest), date };
}

/** No quotation that matters begins farther before (UTF-16 units). */
const REACH = 600;

/** Between “ and ”, opened in the same paragraph: the words of somebody else. */
export function isQuoted({ clean }: SourceText, at: number): boolean {
  const before = clean.slice(Math.max(0, at - REACH), at);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
}

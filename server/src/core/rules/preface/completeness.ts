import type { Analysis } from '../../analysis';
import { formOf, type DocForm } from '../../legal/forms';
import type { Severity } from '../../lint/rule';
import type { Span } from '../../text/span';
import { fold, isAllCapitals } from '../../text/vietnamese';
import type { Line } from '../../syntax/line';
import { readMarker } from '../../syntax/marker';
import { isEnacting } from '../../syntax/preamble';

/** What the texts in force ask of a document of this type; null when they know no such type, or the type is unknown. */
export function ownForm({ regime }: Analysis): DocForm | null {
  return formOf(regime.docType, regime.sources);
}

/** Whether `part` may be asked for: its form has it; of a paper whose type cannot be told every form has it. */
export function mustHave(analysis: Analysis, part: 'number' | 'placeDate'): boolean {
  return analysis.regime.docType === null || ownForm(analysis)?.[part] === 'must';
}

/**
 * How grave it is that a part of the heading is missing; null when nobody can ask for it: a printed form, OCR,
 * a paper outside the types of the decree, a text attached to another document, running text without a heading.
 * A draft, and a text that has no end yet, lacks parts at `info`.
 */
export function gravityOfMissing(analysis: Analysis): Severity | null {
  const { regime, tree } = analysis;
  if (regime.isForm || regime.isGarbled || !hasHeading(analysis)) return null;
  if (!isKnownType(analysis) || isAttachedText(analysis)) return null;
  const { endMark, recipients, signature } = tree.conclusions;
  const isFinished = endMark !== null || recipients !== null || signature !== null;
  return regime.isDraft || !isFinished ? 'info' : 'error';
}

function hasHeading({ tree }: Analysis): boolean {
  const { nationalTitle, motto, partyTitle, issuer, numberLine, placeDate, docType } = tree.preface;
  return [nationalTitle ?? motto ?? partyTitle, issuer, numberLine, placeDate, docType].filter(Boolean).length >= 2;
}

/** A type that a clause knows, and no other title in capitals (`GIẤY CHỨNG NHẬN`, `ĐƠN ĐỀ NGHỊ`) in its place. */
function isKnownType(analysis: Analysis): boolean {
  const { docType, addressees, authorityLine } = analysis.tree.preface;
  if (docType) return true;
  if (analysis.regime.docType === null && !addressees) return false;
  const next = lineBelowHeading(analysis);
  return !authorityLine && !(next && isAllCapitals(next.text) && !readMarker(next.text) && !isEnacting(next.text));
}

/** The first line of text below what the parser took for the heading. */
export function lineBelowHeading({ tree, lines }: Analysis): Line | undefined {
  return lines.find(({ kind, span }) => kind === 'text' && span.start >= tree.preface.span.end);
}

/** `(Kèm theo Quyết định số …)`: such a text has neither number nor date of its own (form 1.3). */
export function isAttachedText({ lines }: Analysis): boolean {
  const texts = lines.filter(({ kind }) => kind === 'text').slice(0, 14);
  return texts.some(({ text }) => /^\(?(?:ban hanh )?kem theo /.test(fold(text.slice(0, 24))));
}

/** The empty span before the first letter of the document: where a heading belongs. */
export function topOf({ lines }: Analysis): Span {
  const start = lines.find(({ kind }) => kind === 'text')?.content.start ?? 0;
  return { start, end: start };
}

export function emptyAt(offset: number): Span {
  return { start: offset, end: offset };
}

/** A line of the heading that looks like what is sought and that the parser could not read: torn by a stamp or by OCR. */
export function hasUnreadLine({ lines, tree }: Analysis, pattern: RegExp): boolean {
  return lines.some(({ text, span }) => span.start < tree.preface.span.end && pattern.test(fold(text)));
}

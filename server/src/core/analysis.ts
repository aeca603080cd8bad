import type { Citation } from './citations/citation';
import type { CitedDocument, References } from './citations/reference';
import type { DocumentTable } from './legal/document-table';
import type { DocTypeId } from './legal/doc-types';
import type { CalendarDate } from './legal/calendar';
import type { Source } from './legal/sources';
import type { DocumentTree, ProfileVerdict } from './syntax/tree';
import type { Line } from './syntax/line';
import type { Paragraph } from './syntax/paragraph';
import type { SourceText } from './text/source-text';
import type { Severity } from './lint/rule';
import type { Profile } from './syntax/tree';

export interface AnalyzeOptions {
  /** Overrides the signs in the text; a comment in the text overrides this. */
  readonly profile?: Profile;
  /** Decides which text is in force for a document without any date. Without it, only the text decides. */
  readonly today?: CalendarDate;
  /** The day whose text judges, in place of the document's own. */
  readonly asOf?: CalendarDate;
  /** The tables of known documents. Without them nothing is known. */
  readonly known?: DocumentTable;
  /** The documents of the user's own workspace. */
  readonly register?: DocumentTable;
}

/** What kind of document this is, by which text it is judged, and how far. */
export interface Regime {
  readonly verdict: ProfileVerdict;
  readonly docType: DocTypeId | null;
  /** The document's own date, or null in a draft. May be impossible. */
  readonly date: CalendarDate | null;
  /** What `sources` were chosen by: a day that was asked for, the document's own date, a year found in the text, today, or nothing. */
  readonly dating: 'as-of' | 'own' | 'text' | 'today' | 'none';
  /** The day that `sources` were chosen by; null when they are those in force. */
  readonly judgedOn: CalendarDate | null;
  /** How much of `judgedOn` is known: of a blank day the month, of a text that only names a year the year. */
  readonly judgedTo: 'day' | 'month' | 'year';
  /** Number or date still blank, or marked as a draft. */
  readonly isDraft: boolean;
  /** A printed form: `{{…}}`, rows of dots in place of content. */
  readonly isForm: boolean;
  /** OCR destroyed the Vietnamese letters: accents prove nothing here. */
  readonly isGarbled: boolean;
  /** The texts by which it is judged: those of its profile in force on its date, and those for every regime. */
  readonly sources: readonly Source[];
  /** No form finding may be worse than this; null when nothing caps them. */
  readonly formCeiling: Severity | null;
}

/**
 * Everything known of one version of one text. Fields are computed when first read and then kept.
 * Spans are in `source.clean`; `source.toOriginal(span)` leads back to the user's text.
 */
export interface Analysis {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  readonly paragraphs: readonly Paragraph[];
  readonly tree: DocumentTree;
  readonly regime: Regime;
  /** Documents cited by number. */
  readonly citations: readonly Citation[];
  /** Documents named otherwise, and parts of documents. */
  readonly references: References;
  /** The documents behind `citations`. */
  readonly cited: readonly CitedDocument[];
  readonly known: DocumentTable;
  readonly register: DocumentTable;
}

import type { Analysis } from '../analysis';
import { abbreviated } from './completion-abbreviations';
import { afterIssuerWord, afterLeadWord, afterNumberWord, inTypeName } from './completion-citations';
import { cursorAt, type Cursor, type Surroundings } from './completion-cursor';
import { inCapitalLine, inHeading, onDateLine, onNumberLine } from './completion-heading';
import { asLabel } from './completion-labels';
import { byLawName } from './completion-laws';
import { afterProvisionWord } from './completion-provisions';
import { asAddressee, asRecipient } from './completion-recipients';
import { asSigning } from './completion-signature';
import { finished, MOST_SUGGESTIONS, unique, type Draft, type Suggestion } from './completion-suggestion';

export type { Suggestion } from './completion-suggestion';

export interface Completions {
  /** The best first, `MOST_SUGGESTIONS` of them at most. */
  readonly suggestions: readonly Suggestion[];
  /** There are more: ask again when more is typed. */
  readonly isIncomplete: boolean;
}

/**
 * What may be written at an offset of the user's text; nothing where nothing is certain to be wanted.
 * A drafter types Vietnamese by Telex all day: outside the places below, silence.
 * `today` is the day on which somebody writes, `bodies` are those of the folder's `.thethuc.json`; one who asks is told on an empty line too.
 */
export function completionsAt(analysis: Analysis, offset: number, surroundings: Surroundings = {}): Completions {
  const cursor = cursorAt(analysis, offset, surroundings);
  for (const suggest of isInWord(cursor) ? IN_WORD : PLACES) {
    const found = unique(suggest(cursor)).filter((draft) => !isThere(draft, cursor));
    if (found.length > 0) return { suggestions: found.slice(0, MOST_SUGGESTIONS).map((draft) => finished(draft, typedOf(draft, cursor))), isIncomplete: found.length > MOST_SUGGESTIONS };
  }
  return { suggestions: [], isIncomplete: false };
}

type Place = (cursor: Cursor) => readonly Draft[];

/** The narrowest first: the first that has something to say decides. */
const PLACES: readonly Place[] = [
  onNumberLine,
  onDateLine,
  asLabel,
  asSigning,
  asRecipient,
  asAddressee,
  afterNumberWord,
  afterProvisionWord,
  afterIssuerWord,
  inHeading,
  inCapitalLine,
  byLawName,
  afterLeadWord,
  inTypeName,
  abbreviated,
];

/** An input method that retypes a word stands in the middle of it; only a symbol is changed there. */
const IN_WORD: readonly Place[] = [afterNumberWord];

function isInWord({ before, after }: Cursor): boolean {
  return /\p{L}$/u.test(before) && /^\p{L}/u.test(after);
}

/** What the editor compares: from the beginning of what is replaced to the cursor. */
function typedOf({ replace }: Draft, { analysis, offset }: Cursor): string {
  return analysis.source.original.slice(replace.start, offset).normalize('NFC');
}

/** Nobody wants to be offered what he has just written, nor the other place of a tone mark: `uỷ` for `ủy`. */
function isThere({ text, replace }: Draft, { analysis }: Cursor): boolean {
  const written = analysis.source.original.slice(replace.start, replace.end);
  return written.length > 0 && spelling(written) === spelling(text);
}

function spelling(text: string): string {
  const words = text.normalize('NFD').trim().split(/\s+/);
  return words.map((word) => word.replace(/\p{M}/gu, '') + (word.match(/\p{M}/gu) ?? []).sort().join('')).join(' ');
}

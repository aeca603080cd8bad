import { fold } from '../text/vietnamese';
import type { Span } from '../text/span';
import type { DocumentRecord } from '../legal/document-table';
import { matchWords, queryWords } from './word-match';

/** One thing to write at the cursor. */
export interface Suggestion {
  readonly kind: 'citation' | 'docType' | 'issuer' | 'symbol' | 'date' | 'recipient' | 'authority' | 'provision' | 'abbreviation';
  /** What is written in place of `replace`. */
  readonly text: string;
  /** The beginning of it that says which document or type it is: `Nghị định số 30/2020/NĐ-CP`. */
  readonly label: string;
  /** What tells it from others, for the place beside: its subject, else the rest of the text; empty when the label is all. */
  readonly note: string;
  /** A Vietnamese phrase that says where it comes from. */
  readonly detail: string;
  /** The user's own text that it takes the place of: on one line, around the cursor. */
  readonly replace: Span;
  /** What the typed letters are matched against: the text with and without its accents. */
  readonly filter: string;
  /** A document in whose place something newer stands. */
  readonly isReplaced: boolean;
  /** What is known of the document, for whoever wants to read more; null where that is nothing. */
  readonly record: DocumentRecord | null;
  /** What else there is to read of it, as plain text: the clause it follows, the article itself; empty when that is nothing. */
  readonly explanation: string;
}

/** A suggestion before what follows from its text. `keys`: further words under which it is found. */
export type Draft = Pick<Suggestion, 'kind' | 'text' | 'detail' | 'replace'> &
  Partial<Pick<Suggestion, 'label' | 'note' | 'isReplaced' | 'record' | 'explanation'>> & { readonly keys?: string };

/** Editors rank a match at the beginning above all others: what is `typed` stands first, so that of two that are found so our order decides. */
export function finished({ keys = '', ...draft }: Draft, typed: string): Suggestion {
  const text = draft.text.trim().replace(/^- /, '').replace(/\n+/g, ' ');
  const begins = (words: string) => words.toLocaleLowerCase('vi').startsWith(typed.trim().toLocaleLowerCase('vi'));
  const [plain, ways] = [fold(text), keys === '' ? [text, fold(text)] : [keys, text, fold(text)]];
  const first = begins(text) ? text : begins(plain) ? plain : (fromWord(ways.join(' '), typed) ?? fromWord(fold(ways.join(' ')), typed));
  const filter = (first === undefined ? ways : [first, ...ways.filter((way) => way !== first)]).join(' ');
  return { label: draft.text.trim(), note: '', isReplaced: false, record: null, explanation: '', ...draft, filter };
}

/** The rest of a text from the word on that begins with what is typed: of `TM CHỦ TỊCH luong dinh hai` from `hai` on. */
function fromWord(text: string, typed: string): string | undefined {
  const [small, wanted] = [text.toLocaleLowerCase('vi'), typed.trim().toLocaleLowerCase('vi')];
  const at = ` ${small}`.indexOf(` ${wanted}`);
  return at < 0 ? undefined : text.slice(at);
}

/** Those whose text begins with what is typed, with or without its accents; first those that have the same accents. */
export function startingWith(typed: string, drafts: readonly Draft[]): readonly Draft[] {
  const [key, accented] = [fold(typed), typed.toLocaleLowerCase('vi')];
  const found = drafts.filter(({ text }) => fold(text).startsWith(key));
  const isExact = ({ text }: Draft) => text.toLocaleLowerCase('vi').startsWith(accented);
  return [...found.filter(isExact), ...found.filter((draft) => !isExact(draft))];
}

/** Those that begin with what is typed, then those that have its words, or whose words begin with its letters: `ubnd`. */
export function answering(typed: string, drafts: readonly Draft[]): readonly Draft[] {
  const words = queryWords(typed);
  if (words.length === 0) return drafts;
  const letters = words.length === 1 && typed.length > 1 ? fold(typed.trim()) : null;
  const rank = ({ text }: Draft) => {
    const folded = fold(text.replace(/^- /, ''));
    return matchWords(words, folded) || (letters !== null && initialsOf(folded).startsWith(letters) ? 1 : 0);
  };
  const ranked = drafts.map((draft) => ({ draft, rank: rank(draft) })).filter((one) => one.rank > 0);
  return ranked.sort((a, b) => b.rank - a.rank).map(({ draft }) => ({ ...draft, keys: initialsOf(fold(draft.text)).toUpperCase() }));
}

function initialsOf(folded: string): string {
  return (folded.match(/(?<![a-z])[a-z]/g) ?? []).join('');
}

/** Nobody looks through more. */
export const MOST_SUGGESTIONS = 100;

export function unique(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ text }) => !seen.has(text) && seen.add(text));
}

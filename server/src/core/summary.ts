import type { Analysis } from './analysis';
import { isRealDate, toIsoDate } from './legal/calendar';
import { docTypeOf } from './legal/doc-types';
import type { Profile } from './syntax/tree';

/** What a document says of itself. */
export interface Summary {
  readonly profile: Profile;
  /** Abbreviation of the type (`TB`, and `CV` for a letter of either regime), or its name where it has none (`Luật`). */
  readonly docType: string | null;
  /** `163/TB-UBND`; null while the number is blank. */
  readonly symbol: string | null;
  /** ISO 8601; null while blank, or when the day is in no calendar. */
  readonly date: string | null;
}

export function summarize({ regime, tree }: Analysis): Summary {
  const { profile } = regime.verdict;
  const type = regime.docType && docTypeOf(regime.docType);
  const code = type && (profile === 'party' ? type.partyCodes[0] : (type.stateCode ?? type.partyCodes[0]));
  const line = tree.preface.numberLine;
  return {
    profile,
    docType: type ? (code ?? type.name) : null,
    symbol: line?.number ? line.symbol.text.replace(/\s+/g, '') : null,
    date: regime.date && isRealDate(regime.date) ? toIsoDate(regime.date) : null,
  };
}

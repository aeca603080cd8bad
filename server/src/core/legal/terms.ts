import { compareDates, fromIsoDate, type CalendarDate } from './calendar';

/*
 * Terms of the Central Committee: from the close of one congress to the close of the next.
 * Days of congresses VII, VIII, X to XIV were read in sources; the others are sure to the month, so the bounds are wide.
 */
const CONGRESSES: readonly (readonly [string, string, string])[] = [
  ['III', '1960-09-01', '1960-09-30'],
  ['IV', '1976-12-01', '1976-12-31'],
  ['V', '1982-03-01', '1982-03-31'],
  ['VI', '1986-12-01', '1986-12-31'],
  ['VII', '1991-06-24', '1991-06-27'],
  ['VIII', '1996-06-28', '1996-07-01'],
  ['IX', '2001-04-01', '2001-04-30'],
  ['X', '2006-04-18', '2006-04-25'],
  ['XI', '2011-01-12', '2011-01-19'],
  ['XII', '2016-01-20', '2016-01-28'],
  ['XIII', '2021-01-25', '2021-02-01'],
  ['XIV', '2026-01-19', '2026-01-23'],
];

/** A term with the days on which a paper of its bodies can be dated; days of a congress belong to either term. */
export interface PartyTerm {
  readonly name: string;
  readonly from: CalendarDate;
  /** Null while it runs. */
  readonly to: CalendarDate | null;
}

const day = (iso: string): CalendarDate => fromIsoDate(iso) ?? { year: 0, month: 1, day: 1 };

export const PARTY_TERMS: readonly PartyTerm[] = CONGRESSES.map(([name, opened], at) => {
  const next = CONGRESSES[at + 1];
  return { name, from: day(opened), to: next ? day(next[2]) : null };
});

export function findPartyTerm(name: string): PartyTerm | undefined {
  return PARTY_TERMS.find((term) => term.name === name);
}

export function isInTerm(date: CalendarDate, { from, to }: PartyTerm): boolean {
  return compareDates(from, date) <= 0 && (to === null || compareDates(date, to) <= 0);
}

/** The terms a day can belong to: one, or two during a congress. */
export function partyTermsOn(date: CalendarDate): readonly PartyTerm[] {
  return PARTY_TERMS.filter((term) => isInTerm(date, term));
}

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

/*
 * Terms of the National Assembly (party.md 12.2): the months between which a paper of a term can be dated. The days are not sure,
 * so the month in which one term gave way to the next belongs to both.
 */
const ASSEMBLIES: readonly (readonly [number, string, string | null])[] = [
  [10, '1997-07-01', '2002-07-31'],
  [11, '2002-07-01', '2007-07-31'],
  [12, '2007-07-01', '2011-07-31'],
  [13, '2011-07-01', '2016-07-31'],
  [14, '2016-07-01', '2021-07-31'],
  [15, '2021-07-01', '2026-04-30'],
  [16, '2026-04-01', null],
];

/** A term of the National Assembly: `QH14` is number 14. */
export interface AssemblyTerm {
  readonly number: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

export const ASSEMBLY_TERMS: readonly AssemblyTerm[] = ASSEMBLIES.map(([number, from, to]) => ({ number, from: day(from), to: to === null ? null : day(to) }));

export function findAssemblyTerm(number: number): AssemblyTerm | undefined {
  return ASSEMBLY_TERMS.find((term) => term.number === number);
}

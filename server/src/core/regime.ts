import type { AnalyzeOptions, Regime } from './analysis';
import type { Citation } from './citations/citation';
import { compareDates, isRealDate, type CalendarDate } from './legal/calendar';
import { typesOfCode, type DocTypeId } from './legal/doc-types';
import { isInForce, SOURCES, type Source } from './legal/sources';
import { judgeProfile } from './syntax/profile';
import type { DocumentTree, Profile } from './syntax/tree';
import type { SourceText } from './text/source-text';
import { foldKey } from './text/vietnamese';

export interface RegimeInput {
  readonly source: SourceText;
  readonly tree: DocumentTree;
  readonly citations: readonly Citation[];
  readonly options: AnalyzeOptions;
}

export function readRegime({ source, tree, citations, options }: RegimeInput): Regime {
  const verdict = judgeProfile(source, tree, options.profile);
  const date = tree.preface.placeDate?.date ?? null;
  const isGarbled = source.isGarbled;
  const { day, dating, to } = judgingDay({ date, tree, citations, options });
  const own = sourcesOf(verdict.profile, day);
  const isOlder = own.every(({ from }) => from !== null && day !== null && compareDates(day, from) < 0);
  return {
    verdict,
    docType: readDocType(tree, verdict.profile),
    date,
    dating,
    judgedOn: day,
    judgedTo: to ?? 'day',
    isDraft: isDraft(tree),
    isForm: isPrintedForm(source.clean),
    isGarbled,
    sources: [...own, ...SOURCES.filter(({ profile }) => profile === null)],
    formCeiling: (own.length > 0 && isOlder) || isUnderOtherRules(tree) ? 'info' : null,
  };
}

/** The texts of the profile in force on `day`; before the first of them that first one, so that there is something to say. */
function sourcesOf(profile: Profile, day: CalendarDate | null): readonly Source[] {
  const own = SOURCES.filter((source) => source.profile === profile);
  const inForce = own.filter((source) => day === null ? source.to === null : isInForce(source, day));
  if (inForce.length > 0 || own.length === 0) return inForce;
  const oldest = own.reduce((a, b) => (a.from && b.from && compareDates(b.from, a.from) < 0 ? b : a));
  return [oldest];
}

interface Judging {
  readonly date: CalendarDate | null;
  readonly tree: DocumentTree;
  readonly citations: readonly Citation[];
  readonly options: AnalyzeOptions;
}

interface JudgingDay {
  readonly day: CalendarDate | null;
  readonly dating: Regime['dating'];
  readonly to?: Regime['judgedTo'];
}

/** The day whose law decides: one that was asked for, else the document's own (of a blank day the end of its month), else the year its subject or its citations give, else today. */
function judgingDay({ date, tree, citations, options: { asOf, today } }: Judging): JudgingDay {
  if (asOf) return { day: asOf, dating: 'as-of' };
  if (date && isRealDate(date)) return { day: date, dating: 'own' };
  const ownYear = tree.preface.placeDate?.year?.text;
  const month = tree.preface.placeDate?.month?.text;
  if (ownYear && month) {
    const day = { year: Number(ownYear), month: Number(month), day: 28 };
    return { day, dating: isMonthOfChange(day) ? 'text' : 'own', to: 'month' };
  }
  const year = Number(ownYear ?? yearOfSubject(tree) ?? latestYear(citations, today) ?? NaN);
  if (Number.isInteger(year) && (!today || year < today.year)) return { day: { year, month: 12, day: 31 }, dating: 'text', to: 'year' };
  return today ? { day: today, dating: 'today' } : { day: null, dating: 'none' };
}

/** A month in which one text gave way to another: then the day is needed. */
function isMonthOfChange({ year, month }: CalendarDate): boolean {
  return SOURCES.some(({ from }) => from?.year === year && from.month === month);
}

function yearOfSubject({ preface }: DocumentTree): string | undefined {
  return preface.subject?.text.match(/20\d\d(?![\d-])/g)?.at(-1);
}

function latestYear(citations: readonly Citation[], today: CalendarDate | undefined): number | undefined {
  const years = citations.flatMap(({ dateField }) => (dateField ? [dateField.date.year] : [])).filter((year) => !today || year <= today.year);
  return years.reduce<number | undefined>((latest, year) => Math.max(latest ?? year, year), undefined);
}

function readDocType({ preface }: DocumentTree, profile: Profile): DocTypeId | null {
  if (preface.docType) return preface.docType.docType;
  // Under a `V/v` the `CT` of `Số: 12/CT-VP` is the body: Cục Thuế.
  if (preface.subjectLabel && profile !== 'party') return 'official-letter';
  const code = preface.numberLine?.typeCode?.text;
  if (code) return typesOfCode(code, profile === 'party' ? 'party' : 'state')[0]?.id ?? null;
  const isLetter = preface.subjectLabel !== null || (preface.addressees !== null && preface.numberLine !== null);
  return isLetter ? 'official-letter' : null;
}

function isDraft({ preface }: DocumentTree): boolean {
  const { numberLine, placeDate, draftMark } = preface;
  if (draftMark || (!numberLine && !placeDate)) return true;
  return (numberLine !== null && numberLine.number === null) || (placeDate !== null && (placeDate.day === null || placeDate.month === null || placeDate.year === null));
}

/** A form to be filled in: placeholders, or many rows of dots. */
function isPrintedForm(clean: string): boolean {
  return /\{\{[^}\n]{1,60}\}\}/.test(clean) || (clean.match(/…{2,}|\.{5,}/g)?.length ?? 0) >= 5;
}

/** Party bodies in the army and the police may have rules of their own (05-HD/VPTW, III.2). */
function isUnderOtherRules({ preface }: DocumentTree): boolean {
  const code = preface.numberLine?.issuerCode?.text ?? '';
  const issuer = foldKey(`${preface.parentIssuer?.text ?? ''} ${preface.issuer?.text ?? ''}`);
  return /^(?:QUTW|ĐUQS|ĐUCA|ĐUBP)/.test(code) || /quan uy trung uong|dang uy (?:quan su|cong an|bo doi bien phong)/.test(issuer);
}

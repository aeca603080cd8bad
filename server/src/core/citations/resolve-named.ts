import type { Analysis } from '../analysis';
import { compareDates } from '../legal/calendar';
import { typesOfCode, type DocTypeId } from '../legal/doc-types';
import type { DocumentRecord, DocumentTable } from '../legal/document-table';
import { foldKey } from '../text/vietnamese';
import type { Citation } from './citation';
import type { CitedDocument, NamedCitation, Resolution } from './reference';
import { dateOf } from './resolve';

/**
 * Which document each name of one text means: one that the text also cites by number, else the place that names it first with its year.
 *
 *     Luật Đất đai năm 2024  →  Luật Đất đai số 31/2024/QH15        Chỉ thị 05 của Bộ Chính trị  →  Chỉ thị số 05-CT/TW
 */
export class NamedDocuments {
  readonly #names: ReadonlyMap<string, readonly NamedCitation[]>;
  readonly #documents: ReadonlyMap<string, readonly CitedDocument[]>;
  /** By all that a name says: it means the same wherever it stands, and long texts say few names often. */
  readonly #answers = new Map<string, Resolution>();

  constructor({ references, cited }: Pick<Analysis, 'references' | 'cited'>) {
    this.#names = group(references.names, (named) => [keyOf(named)]);
    this.#documents = group(cited, ({ citations }) => citations.flatMap(keysOfCitation));
  }

  of(named: NamedCitation): Resolution {
    const said = [keyOf(named), yearOf(named), named.issuerField?.text].join('|');
    const known = this.#answers.get(said) ?? this.#resolve(named);
    this.#answers.set(said, known);
    return known;
  }

  #resolve(named: NamedCitation): Resolution {
    const numbered = this.#documents.get(numberKey(named) ?? keyOf(named)) ?? [];
    const documents = numbered.filter(({ citations }) => citations.some((citation) => fits(named, citation)));
    const [document] = documents;
    if (document) return documents.length === 1 ? { to: 'document', document } : { to: 'nothing', because: 'ambiguous' };
    return this.#firstNamed(named);
  }

  /** `Luật Đất đai` is the `Luật Đất đai năm 2024` of the text; where it has that of 2013 too, it may be either. */
  #firstNamed(named: NamedCitation): Resolution {
    const year = yearOf(named);
    const same = (this.#names.get(keyOf(named)) ?? []).filter((other) => agree(year, yearOf(other)));
    const dated = same.filter((other) => yearOf(other) !== null);
    if (new Set(dated.map(yearOf)).size > 1) return { to: 'nothing', because: 'ambiguous' };
    return { to: 'named', named: dated[0] ?? same[0] ?? named };
  }
}

/** What `named` means in the text of `analysis`. For many of one text make `NamedDocuments` once. */
export function resolveNamed(analysis: Analysis, named: NamedCitation): Resolution {
  return new NamedDocuments(analysis).of(named);
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Type, and what it goes by: name, plenum and terms, or number. */
function keyOf({ docType, nameField, numberField, termFields, typeField, by }: NamedCitation): string {
  const terms = by === 'plenum' ? termFields.map(({ text }) => text).join(' ') : '';
  return [docType ?? foldKey(typeField.text), nameKey(nameField?.text ?? ''), numberField?.text.replace(/^0+/, '') ?? '', terms].join('|');
}

/** Of a document by number the key that its numbered citations have. */
function numberKey({ by, docType, numberField }: NamedCitation): string | null {
  return by === 'number' && numberField ? `${docType}||${Number(numberField.text)}` : null;
}

function keysOfCitation(citation: Citation): readonly string[] {
  const docType = typeOf(citation);
  if (!docType) return [];
  const byNumber = `${docType}||${Number(citation.number)}`;
  return citation.nameField ? [byNumber, `${docType}|${nameKey(citation.nameField.text)}||`] : [byNumber];
}

/** Commas come and go in names: `Phòng cháy, chữa cháy`. */
function nameKey(name: string): string {
  return foldKey(name.replace(/[,;]/g, ' '));
}

/** The type of a citation as written, or as its symbol says. */
function typeOf({ docType, shared, typeCode, shape }: Citation): DocTypeId | null {
  const written = docType ?? shared?.docType ?? null;
  if (written || !typeCode) return written;
  const types = typesOfCode(typeCode, shape);
  return types.length === 1 ? (types[0]?.id ?? null) : null;
}

/** The type of a cited document. */
export function documentTypeOf({ fullest, citations }: CitedDocument): DocTypeId | null {
  return typeOf(fullest) ?? typeOf(citations[0]);
}

/** The year of a law, of its date, or as given. */
export function yearOf({ yearField, dateField }: NamedCitation): number | null {
  return yearField ? Number(yearField.text) : (dateField?.date.year ?? null);
}

/** What one does not say contradicts nothing. */
function agree(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b;
}

/** Who issues under which code; of other bodies the names are compared. */
const CODES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:bo chinh tri|ban bi thu|(?:ban chap hanh )?trung uong)/, /TW$/],
  [/^chinh phu$/, /^CP$/],
  [/^thu tuong/, /^TTG$/i],
];

function fits(named: NamedCitation, citation: Citation): boolean {
  if (!agree(yearOf(named), citation.year ?? dateOf(citation)?.year ?? null)) return false;
  const issuer = foldKey(named.issuerField?.text ?? '');
  if (issuer === '' || named.by !== 'number') return true;
  const code = CODES.find(([name]) => name.test(issuer))?.[1];
  if (code) return code.test(citation.issuerCode);
  const other = foldKey((citation.issuerField ?? citation.shared?.issuerField)?.text ?? '');
  return other === '' || other.startsWith(issuer) || issuer.startsWith(other);
}

/** The known record of a law that goes by its name, and its year if it has one; null where none is known, or several. */
export function recordOfNamed(known: DocumentTable, named: NamedCitation): DocumentRecord | null {
  const year = yearOf(named);
  const found = recordsOfName(known, named).filter(({ date }) => agree(year, date.year));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** By type and name; made once for each table, when a law is first looked up by its name. */
const BY_NAME = new WeakMap<DocumentTable, ReadonlyMap<string, readonly DocumentRecord[]>>();

/** All known documents of one name, of whatever year: the Luật Đất đai of 2003, of 2013 and of 2024; oldest first. */
export function recordsOfName(known: DocumentTable, { by, docType, nameField }: NamedCitation): readonly DocumentRecord[] {
  if (by !== 'name' || !nameField || !docType) return [];
  let byName = BY_NAME.get(known);
  if (!byName) BY_NAME.set(known, (byName = group(known.all(), (record) => [nameKeyOf(record.docType, record.subject ?? '')])));
  return [...(byName.get(nameKeyOf(docType, nameField.text)) ?? [])].sort((a, b) => compareDates(a.date, b.date));
}

const nameKeyOf = (docType: DocTypeId, name: string) => `${docType}|${nameKey(name)}`;

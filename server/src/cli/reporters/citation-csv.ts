import { listDocuments, type ListedDocument } from '../../core';
import { documentStateWords, KIND_NAMES, knownWords, ROLE_NAMES, stateWords, targetWords } from './citation-words';
import type { CitationReporter, CitationReportOptions, CitedFile, PlacedCitation, PlacedReference } from './citation-report';
import { BYTE_ORDER_MARK, csvRecord } from './csv';

export interface CsvOptions extends CitationReportOptions {
  /** A byte order mark before everything: Excel takes the file for UTF-8 by it, a terminal has no use for it. */
  readonly hasMark: boolean;
}

/** `citations --format csv`: what a spreadsheet opens. Dates are ISO 8601, which every locale reads as dates. */
export function citationCsvReporter({ by, hasReferences, hasMark }: CsvOptions): CitationReporter {
  const mark = hasMark ? BYTE_ORDER_MARK : '';
  const files: CitedFile[] = [];
  const columns = hasReferences ? [...PLACE_COLUMNS, KIND_COLUMN, ...READING_COLUMNS] : [...PLACE_COLUMNS, ...READING_COLUMNS];
  return {
    add(file) {
      files.push(file);
      return by === 'document' ? '' : (files.length === 1 ? mark + headerOf(columns) : '') + placeRecords(file, columns);
    },
    finish() {
      if (by === 'citation') return '';
      const documents = listDocuments(files.map(({ citations }) => citations));
      return mark + headerOf(DOCUMENT_COLUMNS) + documents.map((document) => recordOf(DOCUMENT_COLUMNS, document)).join('');
    },
  };
}

/** A title and what stands under it. */
type CsvColumn<Row> = readonly [title: string, value: (row: Row) => string | number | null];

/** A place in a file: a citation by number, or what points at a document otherwise. */
type PlaceRow = { readonly path: string } & (({ readonly kind: 'numbered' } & PlacedCitation) | PlacedReference);

const ofCitation =
  (value: (citation: PlacedCitation) => string | number | null) =>
  (row: PlaceRow): string | number | null =>
    row.kind === 'numbered' ? value(row) : null;

const PLACE_COLUMNS: readonly CsvColumn<PlaceRow>[] = [
  ['tệp', ({ path }) => path],
  ['dòng', ({ line }) => line],
];

const KIND_COLUMN: CsvColumn<PlaceRow> = ['kiểu', ({ kind }) => KIND_NAMES[kind]];

const READING_COLUMNS: readonly CsvColumn<PlaceRow>[] = [
  ['số, ký hiệu', ofCitation(({ symbol }) => symbol)],
  ['loại', ({ type }) => type],
  ['ngày', (row) => row.date ?? (row.kind === 'numbered' ? row.dateText : null)],
  ['cơ quan ban hành', ({ issuer }) => issuer],
  ['khóa', ofCitation(({ term }) => term)],
  ['trích yếu', ofCitation(({ subject }) => subject)],
  ['vai trò', ofCitation(({ role }) => ROLE_NAMES[role])],
  ['lần đầu', ofCitation(({ first }) => (first ? 'x' : ''))],
  ['trạng thái', (row) => (row.kind === 'numbered' ? stateWords(row) : targetWords(row))],
  ['đối chiếu', ofCitation(knownWords)],
  ['nguyên văn', ({ text }) => text.replace(/\s+/g, ' ')],
];

const DOCUMENT_COLUMNS: readonly CsvColumn<ListedDocument<PlacedCitation>>[] = [
  ['số, ký hiệu', ({ symbol }) => symbol],
  ['loại', ({ type }) => type],
  ['ngày', ({ date, dateText }) => date ?? dateText],
  ['cơ quan ban hành', ({ issuer }) => issuer],
  ['khóa', ({ term }) => term],
  ['trích yếu', ({ subject }) => subject],
  ['số lần', ({ citations }) => citations.length],
  ['số tệp', ({ files }) => files],
  ['trạng thái', documentStateWords],
  ['đối chiếu', knownWords],
  ['nơi viện dẫn', ({ citations }) => citations.map(({ path, line }) => `${path}:${line}`).join('; ')],
];

function headerOf(columns: readonly (readonly [string, unknown])[]): string {
  return csvRecord(columns.map(([title]) => title));
}

function recordOf<Row>(columns: readonly CsvColumn<Row>[], row: Row): string {
  return csvRecord(columns.map(([, value]) => value(row) ?? ''));
}

function placeRecords({ path, citations, references }: CitedFile, columns: readonly CsvColumn<PlaceRow>[]): string {
  const numbered = citations.map((citation) => ({ ...citation, kind: 'numbered' as const }));
  const rows: readonly PlaceRow[] = [...numbered, ...references.map((reference) => ({ ...reference, path }))];
  return [...rows].sort((a, b) => a.start - b.start).map((row) => recordOf(columns, row)).join('');
}

import { listDocuments, type ListedDocument } from '../../core';
import { printable } from './cells';
import type { CitationReporter, CitationReportOptions, CitedFile, PlacedCitation, PlacedReference } from './citation-report';
import { citationTallyOf, tallyLines } from './citation-tally';
import { dateWords, documentStateWords, isOddDate, knownWords, ROLE_NAMES, slashed, stateWords, targetWords } from './citation-words';
import { tableLines, type Column, type Table, type TableCell } from './columns';
import type { Paint } from './paint';

export interface TableOptions extends CitationReportOptions {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** More than one file was asked for. */
  readonly hasPath: boolean;
}

/** What a person reads and prints: a table for each file, or one of all documents, then the counts. */
export function citationTableReporter(options: TableOptions): CitationReporter {
  const files: CitedFile[] = [];
  return {
    add(file) {
      files.push(file);
      return options.by === 'document' || file.error !== undefined ? '' : fileText(file, options);
    },
    finish() {
      const documents = options.by === 'document' ? documentsText(files, options) : '';
      return documents + tallyLines(citationTallyOf(files)).map((line) => `${options.paint.bold(line)}\n`).join('');
    },
  };
}

function fileText({ path, citations, references }: CitedFile, { paint, width, hasPath }: TableOptions): string {
  const title = hasPath ? `${paint.bold(printable(path))}\n` : '';
  const rows: readonly PlaceRow[] = [...citations.map((citation) => ({ ...citation, kind: 'numbered' as const })), ...references];
  if (rows.length === 0) return `${title}${NOTHING}${hasPath ? '\n' : ''}`;
  const sorted = [...rows].sort((a, b) => a.start - b.start);
  const table = { columns: placeColumns(references.length > 0), rows: sorted.map((row) => placeCells(row, paint)) };
  return `${title}${textOf(table, width, paint)}\n`;
}

const NOTHING = 'Không có viện dẫn nào.\n';

function textOf(table: Table, width: number, paint: Paint): string {
  return tableLines(table, width, paint.faint).map((line) => `${line}\n`).join('');
}

type PlaceRow = ({ readonly kind: 'numbered' } & PlacedCitation) | PlacedReference;

const SYMBOL: Column = { title: 'số, ký hiệu', least: 18 };
const TYPE: Column = { title: 'loại', least: 10, isOptional: true };
const DATE: Column = { title: 'ngày' };
const ISSUER: Column = { title: 'cơ quan ban hành', least: 12 };
const STATE: Column = { title: 'trạng thái', least: 13 };

function placeColumns(hasKinds: boolean): readonly Column[] {
  const role: Column = { title: 'vai trò', isOptional: true };
  return [{ title: 'dòng', isNumber: true }, hasKinds ? { ...SYMBOL, title: 'viện dẫn' } : SYMBOL, TYPE, DATE, ISSUER, role, STATE];
}

function placeCells(row: PlaceRow, paint: Paint): readonly TableCell[] {
  const { line, type, issuer } = row;
  if (row.kind !== 'numbered') return cells([line, clipped(row.text), type, row.date && slashed(row.date), issuer, '', targetWords(row)]);
  return [...cells([line, row.symbol, type, dateWords(row), issuer, ROLE_NAMES[row.role]]), judgedCell(row, stateWords(row), paint)];
}

function documentsText(files: readonly CitedFile[], { paint, width, hasPath }: TableOptions): string {
  const documents = listDocuments(files.map(({ citations }) => citations));
  if (documents.length === 0) return hasPath ? '' : NOTHING;
  return `${textOf({ columns: DOCUMENT_COLUMNS, rows: documents.map((document) => documentCells(document, { paint, hasPath })) }, width, paint)}\n`;
}

const DOCUMENT_COLUMNS: readonly Column[] = [
  SYMBOL,
  TYPE,
  DATE,
  ISSUER,
  { title: 'trích yếu', least: 20, isOptional: true },
  { title: 'số lần', isNumber: true },
  { title: 'số tệp', isNumber: true },
  { title: 'dòng', least: 8 },
  STATE,
];

function documentCells(document: ListedDocument<PlacedCitation>, { paint, hasPath }: Pick<TableOptions, 'paint' | 'hasPath'>): readonly TableCell[] {
  const { symbol, type, issuer, subject, citations, files } = document;
  const lines = [...new Set(citations.map(({ line }) => line))].join(', ');
  return [
    ...cells([symbol, type, dateWords(document), issuer, clipped(subject ?? ''), citations.length, hasPath ? files : '', hasPath ? '' : lines]),
    judgedCell(document, documentStateWords(document), paint),
  ];
}

function cells(texts: readonly (string | number | null)[]): readonly TableCell[] {
  return texts.map((text) => ({ text: printable(String(text ?? '')).trim() }));
}

/** As much of a long subject as tells documents apart; CSV and JSON have all of it. */
function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 90 ? line : `${line.slice(0, 90).replace(/\s\S*$/u, '')}…`;
}

/** `đầy đủ; khác bảng: ngày 02/3/2025`; what agrees with the tables needs no word here. */
function judgedCell(judged: Pick<PlacedCitation, 'state' | 'known' | 'record' | 'date' | 'dateText'>, state: string, paint: Paint): TableCell {
  const isSuspect = judged.known === 'differs' || judged.known === 'replaced';
  const text = printable(isSuspect ? `${state}; ${knownWords(judged)}` : state);
  if (judged.state === 'conflict') return { text, paint: paint.bad };
  return judged.state === 'incomplete' || isSuspect || isOddDate(judged) ? { text, paint: (part) => paint.severity('warning', part) } : { text };
}

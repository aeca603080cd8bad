import { compareDates, type Analysis, type DocumentRecord } from '../core';

/** What a record goes to the client as, and is found by again when it comes back. */
export interface Remembered {
  /** The document in which it was suggested. */
  readonly uri: string;
  readonly record: Pick<DocumentRecord, 'symbol' | 'date' | 'docType'>;
}

export function remember(uri: string, { symbol, date, docType }: DocumentRecord): Remembered {
  return { uri, record: { symbol, date, docType } };
}

export function recall({ register, known }: Analysis, { record: { symbol, date, docType } }: Remembered): DocumentRecord | undefined {
  const found = [...register.find(symbol), ...known.find(symbol)];
  return found.find((record) => record.docType === docType && compareDates(record.date, date) === 0);
}

import { compareDates, type CalendarDate } from './calendar';
import type { DocumentRecord, DocumentTable, Successor } from './document-table';

/**
 * What had replaced `record` on the day `on`, in the order of time, and what had replaced that; without a day everything known so far.
 *
 *     24-QĐ/TW, on 01/9/2026  →  294-QĐ/TW (26/5/2025), 208-QĐ/TW (26/7/2026)
 */
export function successorsOf(table: DocumentTable, record: DocumentRecord, on: CalendarDate | null): readonly Successor[] {
  const records = new Set([record]);
  const found = new Set<Successor>();
  for (const one of records) {
    const successors = one.origin.from === 'table' ? one.origin.successors : [];
    for (const successor of successors.filter(({ date }) => !on || compareDates(date, on) <= 0)) {
      found.add(successor);
      for (const known of recordsOf(table, successor)) records.add(known);
    }
  }
  return [...found].sort((a, b) => compareDates(a.date, b.date));
}

function recordsOf(table: DocumentTable, { symbol, date }: Successor): readonly DocumentRecord[] {
  return table.find(symbol).filter((record) => compareDates(record.date, date) === 0);
}

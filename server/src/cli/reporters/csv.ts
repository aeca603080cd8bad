import { printable } from './cells';

/** Tells Excel that what follows is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula to carry out, its full-width kinds included. */
const FORMULA = /^[=+\-@＝＋－＠]/u;

/** A record by RFC 4180: every field quoted and on one line, ended by CRLF. */
export function csvRecord(fields: readonly (string | number)[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

function csvField(field: string | number): string {
  const text = printable(String(field));
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

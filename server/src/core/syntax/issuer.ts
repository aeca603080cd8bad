import type { Field } from '../text/span';
import { foldKey } from '../text/vietnamese';

/** `ỦY BAN NHÂN DÂN` / `TỈNH X`, and of two bodies `BỘ CÔNG AN` / `- BỘ TÀI CHÍNH`, is one name on two lines; `UBND TỈNH X` / `SỞ NỘI VỤ` is a parent and its unit. */
const CONTINUES_NAME =
  /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|va|viet nam|nha nuoc|trung uong|quoc gia|lan thu|nhiem ky)(?= |$)|^[-–] /;
const OPEN_NAME = /(?:^| )(?:va|cua|ve)$|[-–,]$/;
/** `ĐẠI HỘI ĐẠI BIỂU` / `ĐẢNG BỘ TỈNH X LẦN THỨ …`: the name of a congress goes on with whose it is. */
const CONGRESS = /^dai hoi(?: dai bieu| toan the dang vien)?$/;
const OF_CONGRESS = /^(?:dang bo|chi bo) /;
/** After these a line with a level word names another body: `ĐẢNG BỘ TỈNH X` / `HUYỆN ỦY Y`. */
const OWN_BODY = /^(?:tinh|thanh|huyen|quan|thi) uy(?= |$)/;

export interface IssuerNames {
  readonly parentIssuer: Field | null;
  readonly issuer: Field | null;
}

/** Joins the lines of each name; the last name is the issuer, what stands above it its parent. */
export function readIssuers(lines: readonly Field[]): IssuerNames {
  const names: Field[] = [];
  for (const line of lines) {
    const above = names.at(-1);
    if (above && belongsTo(above, line)) names[names.length - 1] = join(above, line);
    else names.push(line);
  }
  const issuer = names.at(-1) ?? null;
  const above = names.slice(0, -1).filter(({ text }) => foldKey(text) !== foldKey(issuer?.text ?? ''));
  const [first] = above;
  return { issuer, parentIssuer: first ? join(first, above.at(-1) ?? first) : null };
}

function belongsTo(above: Field, line: Field): boolean {
  const key = foldKey(line.text);
  const aboveKey = foldKey(above.text);
  if (CONGRESS.test(aboveKey)) return OF_CONGRESS.test(key);
  return (CONTINUES_NAME.test(key) && !OWN_BODY.test(key)) || OPEN_NAME.test(aboveKey);
}

function join(a: Field, b: Field): Field {
  return a === b ? a : { span: { start: a.span.start, end: b.span.end }, text: `${a.text} ${b.text}` };
}

import { fold, startsLowerCase } from '../text/vietnamese';
import type { Line } from './line';
import { readListItem, startsWithDash } from './list-item';
import { isLegalBasis } from './preamble';
import type { AddresseeBlock, ListItem } from './tree';

const LABEL = /^kinh (?:gui|trinh)(\s*:)?\s*/;

/** Reads `Kính gửi:` and the addressees below it; null when the line is no such label. `next` is the first line after. */
export function readAddressees(lines: readonly Line[], first: number): { block: AddresseeBlock; next: number } | null {
  const line = lines[first];
  const match = line ? LABEL.exec(fold(line.text)) : null;
  if (!line || !match) return null;
  const start = line.content.start;
  const wordsEnd = start + 8 + (/^kinh trinh/.test(match[0]) ? 2 : 0);
  const colonAt = match[1] ? start + match[0].indexOf(':') : -1;
  const items: ListItem[] = [];
  const own = line.text.slice(match[0].length);
  if (own) items.push(readListItem({ span: { start: start + match[0].length, end: line.content.end }, text: own }));
  const next = readItems(lines, first + 1, items);
  const label = { span: { start, end: wordsEnd }, text: line.text.slice(0, wordsEnd - start) };
  const colon = colonAt < 0 ? null : { span: { start: colonAt, end: colonAt + 1 }, text: ':' };
  return { block: { span: { start, end: items.at(-1)?.span.end ?? line.content.end }, label, colon, items }, next };
}

/** Items begin with a dash; a line without one goes on with the item above, unless that is closed. */
function readItems(lines: readonly Line[], first: number, items: ListItem[]): number {
  let index = first;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.kind !== 'text') {
      if (items.length > 0 && !startsWithDash(lines[index + 1]?.text ?? '')) break;
      continue;
    }
    const last = items.at(-1);
    if (isLegalBasis(line.text)) break;
    if (startsWithDash(line.text)) items.push(readListItem({ span: line.content, text: line.text }));
    else if (last?.dash && goesOn(last, line)) items[items.length - 1] = extend(last, line);
    else break;
  }
  return index;
}

/** A comma at the end of a hard-wrapped line closes nothing. */
function goesOn({ mark }: ListItem, { text }: Line): boolean {
  return mark === null || (mark.text === ',' && startsLowerCase(text));
}

function extend(item: ListItem, line: Line): ListItem {
  const start = item.span.start;
  const text = `${item.dash ? '- ' : ''}${item.content.text}${item.mark?.text ?? ''} ${line.text}`;
  const tail = readListItem({ span: { start: line.content.start, end: line.content.end }, text: line.text });
  return {
    span: { start, end: tail.span.end },
    dash: item.dash,
    content: { span: { start: item.content.span.start, end: tail.content.span.end }, text: text.replace(/[;,.]$/, '').replace(/^- /, '') },
    mark: tail.mark,
  };
}

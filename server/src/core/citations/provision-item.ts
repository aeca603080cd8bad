import type { Field } from '../text/span';
import type { Reader } from './reader';
import type { ProvisionAtom } from './reference';
import { endsMember, readJoint, readNumber, readThis, readUnit, readUpTo, skipBlank, type Joint, type PartNumber, type Unit } from './provision-token';

/** One part as it stands in the text, before it is known what it is a part of. */
export interface Item {
  readonly unit: Unit;
  readonly kindField: Field | null;
  readonly numField: Field;
  readonly ordinals: readonly number[];
  readonly isInserted: boolean;
  readonly isThis: boolean;
  readonly to: ProvisionAtom['to'];
  /** How it follows the item before it. */
  readonly joint: Joint;
}

/** The paragraphs and annexes of the text itself begin here: `Điều 5.` at such a place is no part of a citation. */
export type Starts = ReadonlySet<number>;

/**
 *     items  = item { joint ( item | member ) }
 *
 *     điểm a, b và đ khoản 2, khoản 3 Điều 5 Chương II
 *     ^item  ^member ^item    ^item   ^item  ^item
 */
export function readItems(reader: Reader, starts: Starts): readonly Item[] {
  const items: Item[] = [];
  for (let item = readItem(reader, starts, 'tight'); item; item = items.length < LONGEST_LIST ? readNext(reader, starts, item) : null) items.push(item);
  return items;
}

/** More parts than any citation has; a list without end is read in pieces. */
const LONGEST_LIST = 200;

/** What follows `last` in the same citation; the reader stays behind `last` when nothing does. */
function readNext(reader: Reader, starts: Starts, last: Item): Item | null {
  return reader.attempt(() => {
    const { at } = reader;
    const joint = readJoint(reader);
    const isNewLine = reader.source.clean.slice(at, reader.at).includes('\n');
    if (starts.has(reader.at)) return null;
    const item = readItem(reader, starts, joint);
    if (!item) return joint === 'tight' || last.isThis ? null : readMember(reader, { unit: last.unit, joint, isNewLine });
    return joint === 'tight' && !isChained(last, item, isNewLine) ? null : item;
  });
}

/** `Điều 5 Điều 6`, and a smaller part on a line below, are two citations. */
function isChained(last: Item, { unit }: Item, isNewLine: boolean): boolean {
  return unit !== last.unit && !(isNewLine && unit.rank < last.unit.rank);
}

/** `item = word ( "này" | number [ far end ] )` */
function readItem(reader: Reader, starts: Starts, joint: Joint): Item | null {
  if (starts.has(reader.at)) return null;
  return reader.attempt(() => {
    const word = readUnit(reader);
    if (!word) return null;
    const { unit, field: kindField } = word;
    skipBlank(reader);
    const isApart = reader.at > kindField.span.end;
    const own = isApart ? readThis(reader) : null;
    if (own) return { unit, kindField, numField: own, ordinals: [], isInserted: false, isThis: true, to: null, joint };
    const number = readNumber(reader, unit);
    if (!number || (!isApart && !/^\d/.test(number.field.text))) return null;
    return { unit, kindField, ...partsOf(number), isThis: false, to: readFarEnd(reader, unit), joint };
  });
}

interface Place {
  readonly unit: Unit;
  readonly joint: Joint;
  readonly isNewLine: boolean;
}

/** `member = number [ far end ]`: of the same kind as the part before it. */
function readMember(reader: Reader, { unit, joint, isNewLine }: Place): Item | null {
  const number = readBareNumber(reader, unit, isNewLine);
  return number && { unit, kindField: null, ...partsOf(number), isThis: false, to: readFarEnd(reader, unit), joint };
}

/** `far end = ( "đến" | "-" ) [ word ] number`: `đến khoản 5`, `- 9`. */
function readFarEnd(reader: Reader, unit: Unit): Item['to'] {
  return reader.attempt(() => {
    const upTo = readUpTo(reader);
    if (!upTo) return null;
    const word = readUnit(reader);
    if (word && word.unit !== unit) return null;
    skipBlank(reader);
    const number = word ? readNumber(reader, unit) : readBareNumber(reader, unit, upTo.text.includes('\n'));
    if (!number) return null;
    const { field, ordinals } = number;
    return { span: { start: (word?.field ?? field).span.start, end: field.span.end }, numField: field, ordinals };
  });
}

/** A number that no word stands before. Parts are not counted `02`, amounts are. */
function readBareNumber(reader: Reader, unit: Unit, isNewLine: boolean): PartNumber | null {
  const number = readNumber(reader, unit);
  const isPart = number && !(unit.kind !== 'annex' && number.field.text.startsWith('0')) && endsMember(reader, isNewLine);
  return isPart ? number : null;
}

function partsOf({ field, ordinals, isInserted }: PartNumber): Pick<Item, 'numField' | 'ordinals' | 'isInserted'> {
  return { numField: field, ordinals, isInserted };
}

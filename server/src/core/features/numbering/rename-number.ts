import type { Analysis } from '../../analysis';
import { readMarker } from '../../syntax/marker';
import type { Provision, ProvisionKind } from '../../syntax/tree';
import { contains } from '../../text/span';
import { pointerAt, spanOf, type Pointer } from '../pointer';
import { declarationOf, Referents } from '../referent';
import type { Refusal, RenameSite } from '../rename';
import { listsOf } from './lists';
import { isSameNumber, numberOf, numSpan, writeAs, type PartNumber } from '../../syntax/numeral';
import { planOf, type Seat } from './plan';
import { pathAt, toRenumbering, type Renumbering } from './renumber';

/** The number under the cursor, of a heading or in a reference to one; null where there is none. */
export function numberSiteAt(analysis: Analysis, offset: number): RenameSite | null {
  const pointer = numberAt(analysis, offset);
  if (!pointer || !provisionOf(analysis, pointer)) return null;
  const span = pointer.kind === 'marker' ? numSpan(pointer.provision) : fieldOf(pointer).span;
  return { span: analysis.source.toOriginal(span), symbol: analysis.source.slice(span) };
}

/** Gives the provision whose number stands at an offset of the user's text another number, with all that cites it; null where no number stands. */
export function renameNumber(analysis: Analysis, offset: number, newName: string): Renumbering | Refusal | null {
  const pointer = numberAt(analysis, offset);
  const provision = pointer && provisionOf(analysis, pointer);
  if (!provision) return null;
  const number = readNewNumber(provision, newName);
  if (!number) return { refusal: `“${newName.trim()}” không thể là số của ${nameOfKind(provision.kind)}; hãy viết như “${exampleFor(provision)}”` };
  const list = listsOf(analysis).find(({ members }) => members.includes(provision));
  const twin = list?.members.find((member) => member !== provision && isSameNumber(numberOf(member), number));
  if (twin) return { refusal: `Đã có “${twin.marker.text}” ở chỗ khác; hãy dùng lệnh “Đánh số lại” để dồn số` };
  const place: Seat = { ordinal: number.ordinals.at(-1) ?? 0, suffix: number.suffix, holder: null };
  return toRenumbering(analysis, planOf(analysis, new Map([[provision, place]])));
}

type NumberPointer = Extract<Pointer, { readonly kind: 'marker' | 'atom' }>;

function numberAt(analysis: Analysis, offset: number): NumberPointer | null {
  const pointer = pointerAt(analysis, offset);
  const isNumber = pointer?.kind === 'marker' || (pointer?.kind === 'atom' && !pointer.atom.isThis);
  return isNumber && contains(spanOf(pointer), analysis.source.toClean(offset)) ? pointer : null;
}

function fieldOf(pointer: Extract<Pointer, { readonly kind: 'atom' }>) {
  return pointer.isFarEnd && pointer.atom.to ? pointer.atom.to.numField : pointer.atom.numField;
}

function provisionOf(analysis: Analysis, pointer: NumberPointer): Provision | null {
  if (pointer.kind === 'marker') return pointer.provision;
  const referent = Referents.in(analysis).of(pointer);
  if (referent?.to !== 'this') return null;
  const { start } = declarationOf(referent).selection;
  return pathAt(analysis, analysis.source.toOriginal({ start, end: start + 1 }).start).find(({ marker }) => marker.span.start === start) ?? null;
}

/** What was typed, bare or as the whole marker (`6`, `Điều 6`, `6.`), read as the tree would read it in this place. */
function readNewNumber({ kind, marker, num, ordinals }: Provision, typed: string): PartNumber | null {
  const bare = typed.normalize('NFC').trim().replace(/[.):/-]$/, '').replace(/^(?:Điều|khoản|điểm|tiểu mục|mục|chương|phần)\s+/iu, '').replace(/\s+/g, ' ');
  const at = marker.text.lastIndexOf(num);
  const read = readMarker(`${marker.text.slice(0, at)}${bare}${marker.text.slice(at + num.length)} A`);
  if (read?.kind !== kind || read.num !== bare || read.ordinals.length !== ordinals.length || read.ordinals.length === 0) return null;
  if (read.ordinals.slice(0, -1).join('.') !== ordinals.slice(0, -1).join('.')) return null;
  const number = numberOf(read);
  return writeAs({ kind, num }, number) === null ? null : number;
}

/** The next number of the same form, for example. */
function exampleFor(provision: Provision): string {
  const { ordinals, suffix } = numberOf(provision);
  const next = { ordinals: [...ordinals.slice(0, -1), (ordinals.at(-1) ?? 0) + 1], suffix };
  return writeAs(provision, next) ?? provision.num;
}

const NAMES: Readonly<Record<ProvisionKind, string>> = {
  part: 'một phần', chapter: 'một chương', section: 'một mục', subsection: 'một tiểu mục', letter: 'một mục', roman: 'một mục La Mã', article: 'một điều',
  clause: 'một khoản', decimal: 'một mục dưới số này', point: 'một điểm', subpoint: 'một tiết', dash: 'một gạch đầu dòng', plus: 'một dấu cộng',
};

function nameOfKind(kind: ProvisionKind): string {
  return NAMES[kind];
}

import type { SourceText } from '../text/source-text';
import type { DocumentTree } from '../syntax/tree';
import { GAP } from '../text/vietnamese';
import type { Citation } from './citation';
import { chain } from './provision-chain';
import { readItems } from './provision-item';
import { isHeading, isLookAlike, startsOf } from './provision-lookalike';
import { UNIT_WORD } from './provision-token';
import { Reader } from './reader';
import type { BackReference, NamedCitation, ProvisionAtom, ProvisionReference } from './reference';

/** What provisions may be parts of, each list in the order of the text. */
export interface Documents {
  readonly citations: readonly Citation[];
  readonly names: readonly NamedCitation[];
  readonly backs: readonly BackReference[];
}

type Whole = NonNullable<ProvisionReference['of']>;

/** Where a cited part may begin: the word of a kind before a number, a letter or `này`. */
const CANDIDATE = new RegExp(`${UNIT_WORD}(?:\\s*\\d|\\s+(?:\\p{Ll}(?!\\p{L})|[IVXLC]|[A-H](?!\\p{L})|này|thứ|THỨ|số))`, 'gu');

/**
 * Every chain of parts, in order; the headings of the text itself and words that only look alike are none.
 *
 *     citation = items [ whole ]
 *     items    = item { joint ( item | member ) }
 *     item     = word ( "này" | number [ far end ] )              khoản 2      Điều này      từ Điều 5 đến Điều 9
 *     member   = number [ far end ]                               điểm a, b và đ
 *     far end  = ( "đến" | "-" ) [ word ] number
 *     joint    = [ "," | ";" ] [ "và" | "hoặc" ] [ "của" ] [ "các" ]
 *     whole    = [ "," ] [ "của" | "tại" | [ attached text ] "ban hành kèm theo" ] document
 *
 *     điểm a, b và đ khoản 2, khoản 3 Điều 5 Chương II của Nghị định số 30/2020/NĐ-CP
 */
export function findProvisionReferences(source: SourceText, documents: Documents, tree: DocumentTree): readonly ProvisionReference[] {
  const wholes = byStart(documents);
  const starts = startsOf(tree, wholes);
  const found: ProvisionReference[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(source.clean); match; match = CANDIDATE.exec(source.clean)) {
    if (!beginsWord(source.clean, match.index)) continue;
    const reader = new Reader(source, match.index);
    const items = readItems(reader, starts);
    const [first] = items;
    if (!first || isHeading(source.clean, first)) continue;
    const { at } = reader;
    const whole = readWhole(reader, wholes);
    if (isLookAlike(source.clean, items, whole !== null)) continue;
    CANDIDATE.lastIndex = at;
    found.push(...toReferences(source, chain(items), whole));
  }
  return found;
}

/** `tạiĐiểm 2`: a capital begins a word even when OCR glued it to the one before. */
function beginsWord(clean: string, at: number): boolean {
  return !/\p{L}/u.test(clean.charAt(at - 1)) || /\p{Ll}\p{Lu}/u.test(clean.slice(at - 1, at + 1));
}

/** The document behind a list belongs to its last group, unless that stands in this very place. */
function toReferences(source: SourceText, groups: ReturnType<typeof chain>, whole: Whole | null): readonly ProvisionReference[] {
  return groups.map((atoms, at) => {
    const span = { start: atoms[0]?.span.start ?? 0, end: endOf(atoms.at(-1)) };
    const isHere = atoms.some(({ isThis, parent }) => isThis && parent === null);
    return { kind: 'provision', span, text: source.slice(span), atoms, of: at === groups.length - 1 && !isHere ? whole : null };
  });
}

function endOf(atom: ProvisionAtom | undefined): number {
  return atom?.to?.span.end ?? atom?.span.end ?? 0;
}

/** Two that begin at one place are one document, found in two ways: the one with a number tells more. */
function byStart({ citations, names, backs }: Documents): ReadonlyMap<number, Whole> {
  const wholes = new Map<number, Whole>();
  for (const list of [names, backs, citations]) for (const whole of list) wholes.set(whole.span.start, whole);
  return wholes;
}

const LINK = new RegExp(`${GAP},?${GAP}(?:[(](?=kèm|ban|đính))?(?:(?:của|tại|thuộc|trong|theo)(?!\\p{L})${GAP})?`, 'uy');
const ATTACHED_TO = new RegExp(`(?:được\\s+)?(?:(?:ban\\s+hành\\s+)?kèm\\s+theo|đính\\s+kèm(?:\\s+theo)?|ban\\s+hành\\s+tại)(?!\\p{L})${GAP}`, 'uy');
/** `Quy chế làm việc của Ủy ban nhân dân tỉnh` before `ban hành kèm theo`. */
const ATTACHED_TEXT = /(?:Quy chế|Quy định|Quy chuẩn|Điều lệ|Danh mục|Hướng dẫn|Chương trình|Đề án|Kế hoạch|Nội quy|Quy trình)[^.;:,()“”\n]{0,100}?(?=\s\(?(?:được\s)?(?:ban\shành\s)?kèm\stheo)\s\(?/uy;

/** `whole = [ "," ] [ "của" | [ attached text ] "ban hành kèm theo" ] document` */
function readWhole(reader: Reader, wholes: ReadonlyMap<number, Whole>): Whole | null {
  reader.take(LINK);
  const whole = wholes.get(reader.at);
  if (whole && !isAttachedText(reader, whole)) return whole;
  reader.take(ATTACHED_TEXT);
  return reader.take(ATTACHED_TO) ? (wholes.get(reader.at) ?? null) : (whole ?? null);
}

/** `Quy chế làm việc ban hành kèm theo Quyết định số 12/QĐ-UBND` is named by the decision that it came with. */
function isAttachedText(reader: Reader, whole: Whole): boolean {
  return whole.kind === 'named' && whole.typeField.span.start === reader.at && reader.sees(ATTACHED_TEXT);
}

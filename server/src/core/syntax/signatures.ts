import type { Field } from '../text/span';
import { foldKey, isAllCapitals } from '../text/vietnamese';
import { hasSurname, isPersonName, isPosition, readAuthority } from './authority';
import type { Cell } from './recipients';
import type { AuthorityLine, SignatureBlock } from './tree';

/**
 * Reads the blocks of signatures out of the cells that the recipients left: one under another, or beside each other.
 *
 *     THƯ KÝ                      CHỦ TỌA
 *
 *     Hồ Thị Sen                  Lê Văn Cường
 *
 * A name alone is a signature only beside a list of recipients: what stood above it may have been an image.
 */
export function readSignatures(cells: readonly Cell[], clean: string, hasRecipients: boolean): readonly SignatureBlock[] {
  const columns = splitColumns(cells, clean);
  const blocks = columns.flatMap((column, at) => readColumn(column, sideOf(at, columns.length)));
  const signed = blocks.filter(({ authority, positions }) => authority.length + positions.length > 0);
  return signed.length > 0 ? signed : hasRecipients ? blocks.slice(0, 1) : [];
}

/** The one that counts: the first, of several columns the last, where minutes have the chair. */
export function mainSignature(blocks: readonly SignatureBlock[]): SignatureBlock | null {
  const [first] = blocks;
  if (!first?.side) return first ?? null;
  return blocks.findLast(({ side, confirmation }) => side === 'right' && !confirmation) ?? first;
}

function sideOf(at: number, count: number): SignatureBlock['side'] {
  if (count === 1) return null;
  if (at === 0) return 'left';
  return at === count - 1 ? 'right' : 'middle';
}

function isSigning(cell: Cell): boolean {
  return readAuthority(cell) !== null || isPosition(cell.text);
}

/** Two marks or posts on one line open columns; what stands below belongs to the nearest. */
function splitColumns(cells: readonly Cell[], clean: string): readonly (readonly Cell[])[] {
  const head = cells.find((cell, at) => cells[at + 1]?.line === cell.line && isSigning(cell) && isSigning(cells[at + 1] as Cell));
  if (!head) return [cells];
  const first = cells.indexOf(head);
  const heads = cells.filter((cell) => cell.line === head.line && isSigning(cell));
  const middles = heads.map((cell) => middleOf(cell, clean));
  const columns: Cell[][] = heads.map(() => []);
  columns[0]?.push(...cells.slice(0, first));
  for (const cell of cells.slice(first)) columns[nearest(middles, middleOf(cell, clean))]?.push(cell);
  return columns;
}

const TAB = 8;

/** Where the middle of a cell stands on its line, tabs drawn out. */
function middleOf({ line, span }: Cell, clean: string): number {
  let column = 0;
  for (const letter of clean.slice(line.span.start, span.start)) column = letter === '\t' ? (Math.floor(column / TAB) + 1) * TAB : column + 1;
  return column + (span.end - span.start) / 2;
}

function nearest(middles: readonly number[], middle: number): number {
  let best = 0;
  middles.forEach((other, at) => {
    if (Math.abs(other - middle) < Math.abs((middles[best] ?? 0) - middle)) best = at;
  });
  return best;
}

const CONFIRMATION = /^xac nhan (?:chu ky )?cua /;

/** What one block has so far. */
class Block {
  readonly authority: AuthorityLine[] = [];
  readonly positions: Field[] = [];
  joint: Field | null = null;
  #name: Field | null = null;
  /** A line of capitals is a name only when no post and no name in small letters follows: `TM. ỦY BAN MẶT TRẬN` / `TỔ QUỐC VIỆT NAM`. */
  #capitals: Field | null = null;

  constructor(readonly confirmation: Field | null) {}

  get isBegun(): boolean {
    return this.authority.length > 0 || this.positions.length > 0;
  }

  get isSigned(): boolean {
    return this.#name !== null;
  }

  post(field: Field): void {
    this.positions.push(field);
    this.#capitals = null;
  }

  sign({ span, text }: Field): void {
    if (!isPersonName(text)) return;
    if (!isAllCapitals(text)) {
      if (this.isBegun || hasSurname(text)) this.#name ??= { span, text };
    } else if (this.isBegun && hasSurname(text)) this.#capitals ??= { span, text };
  }

  toSignature(side: SignatureBlock['side']): readonly SignatureBlock[] {
    const { authority, positions, joint, confirmation } = this;
    const signer = this.#name ?? this.#capitals;
    const spans = [...authority, ...positions, ...(signer ? [signer] : []), ...(confirmation ? [confirmation] : [])].map(({ span }) => span);
    if (!this.isBegun && !signer) return [];
    const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
    return [{ span, authority, positions, joint, signer, side, confirmation }];
  }
}

/** A mark or a post below a name begins the next block, as does the line that confirms the one above. */
function readColumn(cells: readonly Cell[], side: SignatureBlock['side']): readonly SignatureBlock[] {
  const blocks: Block[] = [new Block(null)];
  const next = (confirmation: Field | null) => blocks.push(new Block(confirmation));
  for (const cell of cells) {
    const field = { span: cell.span, text: cell.text };
    const line = readAuthority(cell);
    const isPost = line === null && isPosition(cell.text);
    if (CONFIRMATION.test(foldKey(cell.text.slice(0, 40)))) next(field);
    else if ((line !== null || isPost) && blocks.at(-1)?.isSigned) next(null);
    const block = blocks.at(-1);
    if (line) block?.authority.push(line);
    else if (isPost) block?.post(field);
    else if (/^ki[êe]m$/iu.test(cell.text) && block?.isBegun) block.joint = field;
    else block?.sign(field);
  }
  return blocks.flatMap((block) => block.toSignature(block.confirmation ? null : side));
}

import type { Field, Span } from '../text/span';
import { rankOf, type Marker } from './marker';
import type { Paragraph } from './paragraph';
import { awaitsTitle, isTitle, readTitleLine } from './provision-title';
import type { Footnote, Provision, ProvisionKind } from './tree';

const EID_PREFIX: Readonly<Record<ProvisionKind, string>> = {
  part: 'part', chapter: 'chp', section: 'sec', subsection: 'subsec', letter: 'lt', roman: 'hd', article: 'art',
  clause: 'cl', decimal: 'cl', point: 'pt', subpoint: 'subpt', dash: 'ind', plus: 'subind',
};

interface Open {
  readonly rank: number;
  readonly marker: Marker;
  readonly field: Field;
  readonly heading: Field;
  readonly eId: string;
  readonly children: Provision[];
  /** Counts per id, so that a repeated number still gets an id of its own. */
  readonly ids: Map<string, number>;
  /** Lines of the title below the number, and whether more may follow. */
  titleSpan: Span | null;
  titleLines: number;
  awaitsTitle: boolean;
  end: number;
}

/** Nests numbered paragraphs: each stands under the last open one of a smaller rank. Quoted paragraphs belong to another text. */
export function readBody(clean: string, paragraphs: readonly Paragraph[]): readonly Provision[] {
  return new BodyReader(clean).read(paragraphs);
}

class BodyReader {
  readonly #clean: string;
  readonly #roots: Provision[] = [];
  readonly #rootIds = new Map<string, number>();
  readonly #open: Open[] = [];
  /** `A.` stands above `I.`, unless the first of them came under an `I.` */
  #letterRank: number | undefined;

  constructor(clean: string) {
    this.#clean = clean;
  }

  read(paragraphs: readonly Paragraph[]): readonly Provision[] {
    for (const { marker, span, isFootnote, isQuoted } of paragraphs) {
      if (isFootnote) continue;
      if (!marker || isQuoted) this.#addText(span, isQuoted);
      else this.#addUnit(marker, span);
    }
    while (this.#open.length > 0) this.#close();
    return this.#roots;
  }

  #addUnit(marker: Marker, span: Span): void {
    const rank = this.#rankHere(marker);
    while ((this.#open.at(-1)?.rank ?? -1) >= rank) this.#close();
    this.#open.push(this.#start(marker, span, rank));
  }

  #addText(span: Span, isQuoted: boolean): void {
    const unit = this.#open.at(-1);
    if (unit?.awaitsTitle) {
      const read = isQuoted ? null : readTitleLine(this.#clean.slice(span.start, span.end), { kind: unit.marker.kind, span: unit.titleSpan, lines: unit.titleLines });
      if (read) unit.titleSpan = { start: unit.titleSpan?.start ?? span.start, end: span.end };
      unit.titleLines += 1;
      unit.awaitsTitle = read === 'title';
    }
    this.#extend(span);
  }

  /** Units around it end where their last child does. */
  #extend({ end }: Span): void {
    const unit = this.#open.at(-1);
    if (unit) unit.end = end;
  }

  /** `a)` that begins under `(1)`, and `A.` that begins under `I.`, stand below them. */
  #rankHere(marker: Marker): number {
    const rank = rankOf(marker);
    const { kind, ordinals } = marker;
    if (kind === 'letter') return (this.#letterRank ??= this.#open.some((unit) => unit.marker.kind === 'roman') ? rankOf({ kind: 'roman', ordinals }) + 0.5 : rank);
    if (kind === 'clause' && marker.punctuation === ')') return this.#rankOfBracket(ordinals[0]) ?? rank;
    if (kind !== 'point') return rank;
    const last = this.#open.findLast((unit) => unit.marker.kind === 'point' || unit.marker.kind === 'subpoint');
    if (last?.marker.kind === 'point') return last.rank;
    return last && ordinals[0] === 1 && !this.#open.some((unit) => unit.marker.kind === 'point') ? last.rank + 0.5 : rank;
  }

  /** `1)` that begins under `a)`, with an open `1.` around, counts what is below the point. */
  #rankOfBracket(ordinal: number | undefined): number | undefined {
    const last = this.#open.findLast((unit) => unit.marker.kind === 'clause' || unit.marker.kind === 'point');
    if (last?.marker.kind === 'clause') return last.marker.punctuation === ')' ? last.rank : undefined;
    const isInClause = this.#open.some((unit) => unit.marker.kind === 'clause' && unit.marker.punctuation !== ')');
    return last && ordinal === 1 && isInClause ? last.rank + 1 : undefined;
  }

  #start(marker: Marker, span: Span, rank: number): Open {
    const parent = this.#open.at(-1);
    const clean = this.#clean;
    const markerEnd = span.start + marker.length;
    const rest = clean.slice(markerEnd, span.end);
    const headingStart = markerEnd + (rest.length - rest.trimStart().length);
    const heading = { span: { start: headingStart, end: span.end }, text: clean.slice(headingStart, span.end) };
    const titleAwaited = awaitsTitle(marker.kind, heading.text);
    return {
      rank,
      marker,
      field: { span: { start: span.start, end: markerEnd }, text: clean.slice(span.start, markerEnd) },
      heading,
      eId: idOf(marker, parent?.eId, parent?.ids ?? this.#rootIds),
      children: [],
      ids: new Map(),
      titleSpan: titleAwaited && heading.text !== '' ? heading.span : null,
      titleLines: 0,
      awaitsTitle: titleAwaited,
      end: span.end,
    };
  }

  #close(): void {
    const done = this.#open.pop();
    if (done) (this.#open.at(-1)?.children ?? this.#roots).push(this.#toProvision(done));
  }

  #toProvision(unit: Open): Provision {
    const { marker, field, heading, eId, children } = unit;
    const end = Math.max(unit.end, children.at(-1)?.span.end ?? 0);
    return {
      kind: marker.kind,
      span: { start: field.span.start, end },
      marker: field,
      num: marker.num,
      ordinals: marker.ordinals,
      punctuation: marker.punctuation,
      heading,
      title: this.#titleOf(unit, end),
      eId,
      children,
    };
  }

  #titleOf({ marker, heading, titleSpan }: Open, end: number): Field | null {
    if (titleSpan && titleSpan !== heading.span) return { span: titleSpan, text: this.#clean.slice(titleSpan.start, titleSpan.end) };
    return isTitle(marker.kind, heading, end > heading.span.end) ? heading : null;
  }
}

/** Ids of one parent are counted, so that a repeated number still gets one of its own: `cl_2`, `cl_2~2`. */
function idOf({ kind, num }: Marker, parent: string | undefined, ids: Map<string, number>): string {
  const own = `${EID_PREFIX[kind]}_${num || (ids.get(kind) ?? 0) + 1}`;
  const count = (ids.get(own) ?? 0) + 1;
  ids.set(own, count);
  ids.set(kind, (ids.get(kind) ?? 0) + 1);
  return `${parent ? `${parent}__` : ''}${own}${count > 1 ? `~${count}` : ''}`;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function readFootnotes(clean: string, paragraphs: readonly Paragraph[]): readonly Footnote[] {
  return paragraphs
    .filter(({ isFootnote }) => isFootnote)
    .map(({ span }) => {
      const text = /^[⁰¹²³⁴-⁹]+/.exec(clean.slice(span.start, span.start + 8))?.[0] ?? '';
      const digits = [...text].map((char) => SUPERSCRIPTS.indexOf(char)).join('');
      return { span, label: { span: { start: span.start, end: span.start + text.length }, text }, ordinal: Number(digits) };
    });
}

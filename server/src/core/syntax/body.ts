import type { Field, Span } from '../text/span';
import type { Footnote, Provision, ProvisionKind } from './tree';
import { rankOf, type Marker } from './marker';
import type { Paragraph } from './paragraph';

const EID_PREFIX: Readonly<Record<ProvisionKind, string>> = {
  part: 'part', chapter: 'chp', section: 'sec', subsection: 'subsec', roman: 'hd', article: 'art',
  clause: 'cl', decimal: 'cl', point: 'pt', dash: 'ind', plus: 'subind',
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
  end: number;
}

/** Nests numbered paragraphs: each stands under the last open one of a smaller rank. Quoted paragraphs belong to another text. */
export function readBody(clean: string, paragraphs: readonly Paragraph[]): readonly Provision[] {
  const roots: Provision[] = [];
  const rootIds = new Map<string, number>();
  const open: Open[] = [];
  const close = () => {
    const done = open.pop();
    if (done) (open.at(-1)?.children ?? roots).push(toProvision(done));
  };
  for (const { marker, span, isFootnote, isQuoted } of paragraphs) {
    if (isFootnote || isQuoted) continue;
    if (!marker) {
      for (const unit of open) unit.end = span.end;
      continue;
    }
    const rank = rankOf(marker);
    while ((open.at(-1)?.rank ?? -1) >= rank) close();
    for (const unit of open) unit.end = span.end;
    open.push(start(clean, { marker, span, rank }, { parent: open.at(-1), rootIds }));
  }
  while (open.length > 0) close();
  return roots;
}

interface Place {
  readonly marker: Marker;
  readonly span: Span;
  readonly rank: number;
}

function start(clean: string, { marker, span, rank }: Place, { parent, rootIds }: { parent: Open | undefined; rootIds: Map<string, number> }): Open {
  const markerEnd = span.start + marker.length;
  const rest = clean.slice(markerEnd, span.end);
  const headingStart = markerEnd + (rest.length - rest.trimStart().length);
  const ids = parent?.ids ?? rootIds;
  const own = `${EID_PREFIX[marker.kind]}_${marker.num || (ids.get(marker.kind) ?? 0) + 1}`;
  const count = (ids.get(own) ?? 0) + 1;
  ids.set(own, count);
  ids.set(marker.kind, (ids.get(marker.kind) ?? 0) + 1);
  return {
    rank,
    marker,
    field: { span: { start: span.start, end: markerEnd }, text: clean.slice(span.start, markerEnd) },
    heading: { span: { start: headingStart, end: span.end }, text: clean.slice(headingStart, span.end) },
    eId: `${parent ? `${parent.eId}__` : ''}${own}${count > 1 ? `~${count}` : ''}`,
    children: [],
    ids: new Map(),
    end: span.end,
  };
}

function toProvision({ marker, field, heading, eId, children, end }: Open): Provision {
  return {
    kind: marker.kind,
    span: { start: field.span.start, end: Math.max(end, children.at(-1)?.span.end ?? 0) },
    marker: field,
    num: marker.num,
    ordinals: marker.ordinals,
    punctuation: marker.punctuation,
    heading,
    eId,
    children,
  };
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

import { CITATION_STATES, KNOWN_NAMES, KNOWN_STATES, listDocuments, STATE_NAMES, type CitationState, type KnownState, type MissingPart } from '../../core';
import { KIND_NAMES } from './citation-words';
import type { CitedFile, PlacedReference } from './citation-report';

type Kind = PlacedReference['kind'];

/** How many of what, over all files. A document cited by many files counts once. */
export interface CitationTally {
  readonly files: number;
  readonly unreadable: number;
  readonly citations: number;
  readonly documents: number;
  readonly states: Readonly<Record<CitationState, number>>;
  readonly missing: Readonly<Record<MissingPart, number>>;
  readonly known: Readonly<Record<KnownState, number>>;
  readonly references: Readonly<Record<Kind, number>>;
}

export function citationTallyOf(files: readonly CitedFile[]): CitationTally {
  const citations = files.flatMap((file) => file.citations);
  const references = files.flatMap((file) => file.references);
  const where = (test: (citation: (typeof citations)[number]) => boolean) => citations.filter(test).length;
  const inState = (state: CitationState) => where((citation) => citation.state === state);
  const inKnown = (known: KnownState) => where((citation) => citation.known === known);
  const lacking = (part: MissingPart) => where(({ missing }) => missing.includes(part));
  const ofKind = (kind: Kind) => references.filter((reference) => reference.kind === kind).length;
  return {
    files: files.length,
    unreadable: files.filter(({ error }) => error !== undefined).length,
    citations: citations.length,
    documents: listDocuments(files.map((file) => file.citations)).length,
    states: { full: inState('full'), short: inState('short'), incomplete: inState('incomplete'), conflict: inState('conflict'), unclear: inState('unclear') },
    missing: { date: lacking('date'), issuer: lacking('issuer') },
    known: { agrees: inKnown('agrees'), differs: inKnown('differs'), replaced: inKnown('replaced'), unknown: inKnown('unknown') },
    references: { named: ofKind('named'), self: ofKind('self'), back: ofKind('back'), provision: ofKind('provision') },
  };
}

/** `7 viện dẫn, 5 văn bản: 1 còn thiếu, 4 đầy đủ, 2 rút gọn.`, and what is to be checked; nothing for a single file that cites nothing. */
export function tallyLines({ files, unreadable, citations, documents, states, known, references }: CitationTally): readonly string[] {
  const scope = files < 2 ? '' : `${files - unreadable} tệp${unreadable === 0 ? '' : ` (và ${unreadable} tệp không đọc được)`}: `;
  const byState = listed(CITATION_STATES.map((state) => [states[state], STATE_NAMES[state]]));
  const compared = listed(KNOWN_STATES.map((state) => [known[state], KNOWN_NAMES[state]]));
  const others = listed(Object.entries(KIND_NAMES).map(([kind, name]) => [kind === 'numbered' ? 0 : references[kind as Kind], name]));
  return [
    ...(citations > 0 ? [`${scope}${citations} viện dẫn, ${documents} văn bản: ${byState}.`] : files < 2 ? [] : [`${scope}không có viện dẫn nào theo số, ký hiệu.`]),
    ...(known.unknown === citations ? [] : [`Đối chiếu với bảng văn bản đã biết: ${compared}.`]),
    ...(others === '' ? [] : [`Ngoài ra: ${others}.`]),
  ];
}

function listed(counts: readonly (readonly [count: number, name: string])[]): string {
  return counts.flatMap(([count, name]) => (count === 0 ? [] : `${count} ${name}`)).join(', ');
}

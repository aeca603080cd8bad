import type { Analysis } from '../../analysis';
import type { Edit } from '../../lint/rule';
import { contains, type Span } from '../../text/span';
import { addresseeEdits, basisEdits, endMarkEdits, filingEdits, headingEdits, numberEdits, recipientEdits, signatureEdits, subjectEdits, type FixedProfile } from './regime-strings';

/** Which part of the document an edit is in. */
export type RegimePart = 'heading' | 'number' | 'subject' | 'addressees' | 'bases' | 'endMark' | 'recipients' | 'signature' | 'remark';

export interface RegimeEdit extends Edit {
  readonly role: RegimePart;
}

/** A draft written in the form of the other regime. Spans are in the user's own text, edits in order. */
export interface RegimeConversion {
  readonly to: FixedProfile;
  readonly title: string;
  readonly edits: readonly RegimeEdit[];
}

const PARTS: readonly (readonly [RegimePart, (analysis: Analysis, to: FixedProfile) => readonly Edit[]])[] = [
  ['heading', headingEdits], ['number', numberEdits], ['subject', subjectEdits], ['addressees', addresseeEdits], ['bases', basisEdits],
  ['endMark', endMarkEdits], ['recipients', recipientEdits], ['recipients', filingEdits], ['signature', signatureEdits],
];

const TITLES: Readonly<Record<FixedProfile, string>> = {
  state: 'Chuyển sang thể thức văn bản Nhà nước (xem trước)',
  party: 'Chuyển sang thể thức văn bản của Đảng (xem trước)',
};

/** On offer in the heading of a State or Party document; the names of bodies and what the text says stay. */
export function conversionAt(analysis: Analysis, { start }: Span): RegimeConversion | null {
  const { regime, tree, source } = analysis;
  const { profile } = regime.verdict;
  if (regime.isGarbled || (profile !== 'state' && profile !== 'party') || !contains(tree.preface.span, source.toClean(start))) return null;
  const to = profile === 'state' ? 'party' : 'state';
  const edits = inRegime(analysis, to);
  return edits.length === 0 ? null : { to, title: TITLES[to], edits };
}

/** What the fixed strings of `to` differ in; empty when the document has them all. */
export function inRegime(analysis: Analysis, to: FixedProfile): readonly RegimeEdit[] {
  const { source } = analysis;
  const edits = PARTS.flatMap(([role, edit]) => edit(analysis, to).map(({ span, newText }) => ({ role, span: source.toOriginal(span), newText })));
  return [...remarkEdits(analysis, to), ...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** `<!-- thethuc: profile=state -->` would go on to judge it by the old form. */
function remarkEdits({ source }: Analysis, to: FixedProfile): readonly RegimeEdit[] {
  return source.remarks.flatMap(({ span }) => {
    const match = /(thethuc:\s*profile\s*=\s*)(state|party)(?=\s*-->$)/.exec(source.original.slice(span.start, span.end));
    if (!match || match[2] === to) return [];
    const start = span.start + match.index + (match[1]?.length ?? 0);
    return [{ role: 'remark' as const, span: { start, end: start + (match[2]?.length ?? 0) }, newText: to }];
  });
}

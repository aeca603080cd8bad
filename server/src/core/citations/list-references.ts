import type { Analysis } from '../analysis';
import { isRealDate, toIsoDate } from '../legal/calendar';
import { docTypeOf } from '../legal/doc-types';
import type { BackReference, NamedCitation, ProvisionReference, Resolution } from './reference';
import { Antecedents } from './resolve-back';
import { NamedDocuments } from './resolve-named';
import { ProvisionResolver } from './resolve-provision';
import { oneLine } from '../text/vietnamese';

/** What a text points at without a symbol. Offsets are UTF-16 units in the user's own text, dates ISO 8601. */
export interface ListedReference {
  /** A document by its name; this document (`Nghị định này`); one named before (`Kế hoạch nêu trên`); parts of a document. */
  readonly kind: 'named' | 'self' | 'back' | 'provision';
  /** As the user wrote it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `Luật`; null for a provision. */
  readonly type: string | null;
  /** Of a document named: as far as it is said. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** Where it leads, and where it does not, why. */
  readonly to: Resolution['to'];
  readonly because: Extract<Resolution, { readonly to: 'nothing' }>['because'] | null;
  /** The symbol or the name of the document it leads to; null for this document. */
  readonly means: string | null;
}

type Reference = NamedCitation | BackReference | ProvisionReference;

/** In the order of the text. */
export function listReferences(analysis: Analysis): readonly ListedReference[] {
  const { source, references } = analysis;
  const [names, antecedents, provisions] = [new NamedDocuments(analysis), new Antecedents(analysis), new ProvisionResolver(analysis)];
  const resolve = (reference: Reference): Resolution => {
    if (reference.kind === 'named') return names.of(reference);
    return reference.kind === 'provision' ? outermost(reference, provisions.resolve(reference)) : antecedents.of(reference);
  };
  const all: readonly Reference[] = [...references.names, ...references.backs, ...references.provisions];
  return [...all]
    .sort((a, b) => a.span.start - b.span.start)
    .map((reference) => {
      const { start, end } = source.toOriginal(reference.span);
      return { kind: reference.kind, text: source.original.slice(start, end), start, end, ...readingOf(reference), ...targetOf(resolve(reference)) };
    });
}

function readingOf(reference: Reference): Pick<ListedReference, 'type' | 'date' | 'issuer'> {
  if (reference.kind === 'provision') return { type: null, date: null, issuer: null };
  const type = reference.docType && docTypeOf(reference.docType).name;
  if (reference.kind !== 'named') return { type, date: null, issuer: null };
  const { dateField, issuerField } = reference;
  return { type, date: dateField && isRealDate(dateField.date) ? toIsoDate(dateField.date) : null, issuer: issuerField && oneLine(issuerField.text) };
}

/** A chain leads where the part leads that holds all others: `Điều 5` in `khoản 2 Điều 5`. What one part lacks, the chain lacks. */
function outermost({ atoms }: ProvisionReference, answers: readonly Resolution[]): Resolution {
  const absent = answers.find((answer) => answer.to === 'nothing' && answer.because === 'no-such-provision');
  return absent ?? answers[atoms.findIndex(({ parent }) => parent === null)] ?? { to: 'nothing', because: 'ambiguous' };
}

function targetOf(resolution: Resolution): Pick<ListedReference, 'to' | 'because' | 'means'> {
  switch (resolution.to) {
    case 'document':
      return { to: 'document', because: null, means: resolution.document.symbol };
    case 'named':
      return { to: 'named', because: null, means: oneLine(resolution.named.text) };
    case 'this-document':
      return { to: 'this-document', because: null, means: null };
    case 'nothing':
      return { to: 'nothing', because: resolution.because, means: null };
  }
}

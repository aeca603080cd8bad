import type { Analysis } from '../../analysis';
import type { ProvisionAtom, Resolution } from '../../citations/reference';
import { ProvisionResolver } from '../../citations/resolve-provision';
import type { Edit } from '../../lint/rule';
import type { Provision } from '../../syntax/tree';
import type { Field } from '../../text/span';
import { withFarEnd } from '../referent';
import { writeAs } from '../../syntax/numeral';
import type { NewNumber, Plan } from '../numbering/plan';

/** How a reference names a kind; dashes are not referred to. */
const WORDS: Readonly<Partial<Record<string, string>>> = { point: 'điểm', clause: 'khoản' };
const SAMPLES: Readonly<Partial<Record<string, string>>> = { point: 'a', clause: '1' };

/**
 * References to provisions that become another kind: `điểm a, b Điều 2` → `khoản 1, 2 Điều 2`. Null when one cannot be written so:
 * an enumeration of which only a part changes, a kind without a word. Spans are in the clean text.
 */
export function carriedKinds(analysis: Analysis, plan: Plan, members: readonly Provision[]): readonly Edit[] | null {
  const resolver = new ProvisionResolver(analysis);
  const byStart = new Map(members.map((member) => [member.span.start, member]));
  const edits: Edit[] = [];
  const newNumberOf = (resolution: Resolution | undefined): NewNumber | undefined => {
    const target = resolution?.to === 'this-document' && resolution.eId !== null ? byStart.get(resolution.span.start) : undefined;
    return target && plan.get(target);
  };
  for (const reference of analysis.references.provisions) {
    const numbers = resolver.resolve(reference).map(newNumberOf);
    if (numbers.every((number) => number === undefined)) continue;
    const far = reference.atoms.map((atom, at) => (atom.to ? newNumberOf(resolver.resolve(withFarEnd(reference, atom))[at]) : undefined));
    const rewritten = reference.atoms.map((atom, at) => atomEdits(analysis, atom, { near: numbers[at], far: far[at], head: numbers[headOf(reference.atoms, at)] }));
    if (rewritten.some((some) => some === null)) return null;
    edits.push(...rewritten.flatMap((some) => some ?? []));
  }
  return edits;
}

/** The atom whose word an atom goes by: in `điểm a, b` that of `a`. */
function headOf(atoms: readonly ProvisionAtom[], at: number): number {
  let head = at;
  while (head > 0 && atoms[head]?.kindField === null) head -= 1;
  return head;
}

interface Numbers {
  readonly near: NewNumber | undefined;
  readonly far: NewNumber | undefined;
  readonly head: NewNumber | undefined;
}

function atomEdits({ source }: Analysis, atom: ProvisionAtom, { near, far, head }: Numbers): readonly Edit[] | null {
  if (!near !== !head) return null;
  if (!near) return far ? null : [];
  const ends: readonly (readonly [word: Field | null, numField: Field, number: NewNumber | undefined])[] = atom.to
    ? [[atom.kindField, atom.numField, near], [wordBefore(source.clean, atom.to), atom.to.numField, far]]
    : [[atom.kindField, atom.numField, near]];
  const edits = ends.map(([word, numField, number]) => number && endEdits(word, atom.isThis ? null : numField, number));
  return edits.every((some) => some) ? edits.flatMap((some) => some ?? []) : null;
}

/** `từ điểm a đến **điểm** c` */
function wordBefore(clean: string, { span, numField }: NonNullable<ProvisionAtom['to']>): Field | null {
  const text = clean.slice(span.start, numField.span.start).trimEnd();
  return text === '' ? null : { span: { start: span.start, end: span.start + text.length }, text };
}

function endEdits(word: Field | null, numField: Field | null, number: NewNumber): readonly Edit[] | null {
  const [name, sample] = [WORDS[number.kind], SAMPLES[number.kind]];
  const num = sample === undefined ? null : writeAs({ kind: number.kind, num: sample }, number);
  if (name === undefined || num === null) return null;
  const written = word && /^\p{Lu}/u.test(word.text) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  return [...(word ? [{ span: word.span, newText: written }] : []), ...(numField ? [{ span: numField.span, newText: num }] : [])];
}

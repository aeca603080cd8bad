import type { Analysis } from '../../analysis';
import { kindsOf } from '../../citations/provision-place';
import type { ProvisionAtom, ProvisionReference, Resolution } from '../../citations/reference';
import { ProvisionResolver } from '../../citations/resolve-provision';
import type { Edit } from '../../lint/rule';
import { walk, type Provision } from '../../syntax/tree';
import type { Field, Span } from '../../text/span';
import { withFarEnd } from '../referent';
import { listsOf, textsOf, type List } from './lists';
import { compareLast, isSameNumber, numberOf, writeNumber, type PartNumber } from '../../syntax/numeral';
import type { Plan } from './plan';

/** Why a reference that new numbers concern stays as it is. */
export type LeftBecause = 'ambiguous' | 'repeated' | 'absent' | 'scattered' | 'level' | 'form';

export interface LeftCitation {
  readonly span: Span;
  readonly text: string;
  readonly because: LeftBecause;
}

/** Spans are in the clean text, in order. */
export interface Carried {
  readonly edits: readonly Edit[];
  /** References changed. */
  readonly carried: number;
  readonly left: readonly LeftCitation[];
}

/** What becomes of one atom. */
interface Step {
  readonly writes: readonly Write[];
  /** Why it must be looked at all the same. */
  readonly because?: LeftBecause;
}

interface Write {
  readonly field: Field;
  readonly was: PartNumber;
  readonly number: PartNumber;
}

const NOTHING: Step = { writes: [] };
const doubt = (because: LeftBecause): Step => ({ writes: [], because });

/** Carries every reference to the provisions of `plan` along. What points at another document stays, silently; what may be meant and is not certain stays and is told. */
export function carryReferences(analysis: Analysis, plan: Plan): Carried {
  if (plan.size === 0) return { edits: [], carried: 0, left: [] };
  const carrier = new Carrier(analysis, plan);
  const edits: Edit[] = [];
  const left: LeftCitation[] = [];
  let carried = 0;
  for (const reference of analysis.references.provisions) {
    const steps = carrier.follow(reference);
    const because = steps.find((step) => step.because)?.because;
    if (because) left.push({ span: reference.span, text: reference.text, because });
    const changes = editsOf(reference, steps);
    edits.push(...changes);
    if (changes.length > 0) carried += 1;
  }
  return { edits, carried, left };
}

class Carrier {
  readonly #plan: Plan;
  readonly #resolver: ProvisionResolver;
  readonly #byStart: ReadonlyMap<number, Provision>;
  readonly #lists = new Map<Provision, List>();
  /** How many provisions had a number of which some is new, or gone. */
  readonly #touched = new Map<string, number>();
  /** Where a number must be the only one: in the parent; of articles and what has no parent, in the text. */
  readonly #homes = new Map<Provision, string>();
  #twins: ReadonlyMap<string, number> | undefined;

  constructor(analysis: Analysis, plan: Plan) {
    const provisions = textsOf(analysis).flatMap(walk);
    this.#plan = plan;
    this.#resolver = new ProvisionResolver(analysis);
    this.#byStart = new Map(provisions.map((provision) => [provision.span.start, provision]));
    for (const [at, text] of textsOf(analysis).entries()) {
      for (const provision of walk(text)) {
        if (!this.#homes.has(provision) || provision.kind === 'article') this.#homes.set(provision, `text ${at}`);
        for (const child of provision.children) this.#homes.set(child, String(provision.span.start));
      }
    }
    for (const list of listsOf(analysis)) for (const member of list.members) this.#lists.set(member, list);
    for (const [{ kind }, number] of plan) this.#touched.set(keyOf(kind, number), 0);
    for (const provision of plan.keys()) this.#touched.set(keyOf(provision.kind, numberOf(provision)), 0);
    for (const provision of provisions) {
      const key = keyOf(provision.kind, numberOf(provision));
      const count = this.#touched.get(key);
      if (count !== undefined) this.#touched.set(key, count + 1);
    }
  }

  /** For each atom. */
  follow(reference: ProvisionReference): readonly Step[] {
    const resolutions = this.#resolver.resolve(reference);
    return reference.atoms.map((atom, at) => {
      const step = this.#stepTo(atom, resolutions[at]);
      return atom.to ? this.#rangeStep(reference, { at, near: step, from: this.#targetOf(resolutions[at]) }) : step;
    });
  }

  #stepTo(atom: ProvisionAtom, resolution: Resolution | undefined): Step {
    const target = this.#targetOf(resolution);
    if (!target) return this.#unresolvedStep(atom, resolution);
    const number = this.#plan.get(target);
    if (number && number.kind !== target.kind) return doubt('level');
    if (atom.isThis) return NOTHING;
    const step = toStep([{ field: atom.numField, was: numberOf(target), number: number ?? numberOf(target) }]);
    return this.#isTwin(target) ? { ...step, because: step.because ?? 'repeated' } : step;
  }

  #targetOf(resolution: Resolution | undefined): Provision | undefined {
    return resolution?.to === 'this-document' && resolution.eId !== null ? this.#byStart.get(resolution.span.start) : undefined;
  }

  /** Whether another part of the same parent, in a list of its own, comes to the same number when it did not have it before. */
  #isTwin(target: Provision): boolean {
    this.#twins ??= this.#countTwins();
    return (this.#twins.get(this.#placeKeyOf(target)) ?? 0) > 1;
  }

  /** How many parts come to each number, where one of them is new to it. */
  #countTwins(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const fresh = new Set<string>();
    for (const provision of this.#homes.keys()) {
      const key = this.#placeKeyOf(provision);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (this.#plan.has(provision)) fresh.add(key);
    }
    return new Map([...counts].filter(([key]) => fresh.has(key)));
  }

  #placeKeyOf(provision: Provision): string {
    return `${this.#homes.get(provision)} ${keyOf(provision.kind, this.#newNumberOf(provision))}`;
  }

  /** Told only when the number that is cited is, or was, one of those that change. */
  #unresolvedStep(atom: ProvisionAtom, resolution: Resolution | undefined): Step {
    if (resolution?.to !== 'nothing' || resolution.because === 'other-document' || atom.isThis) return NOTHING;
    const number = { ordinals: atom.ordinals, suffix: atom.isInserted ? (/.$/u.exec(atom.numField.text)?.[0] ?? '') : '' };
    const counts = kindsOf(atom).map((kind) => this.#touched.get(keyOf(kind, number)));
    const count = Math.max(-1, ...counts.map((found) => found ?? -1));
    if (count < 0) return NOTHING;
    if (resolution.because === 'no-such-provision' || count === 0) return doubt('absent');
    return doubt(count > 1 ? 'repeated' : 'ambiguous');
  }

  #rangeStep(reference: ProvisionReference, { at, near, from }: { readonly at: number; readonly near: Step; readonly from: Provision | undefined }): Step {
    const atom = reference.atoms[at];
    if (!atom?.to) return near;
    const far = withFarEnd(reference, atom);
    const [farAtom, farResolution] = [far.atoms[at], this.#resolver.resolve(far)[at]];
    const steps = [near, farAtom ? this.#stepTo(farAtom, farResolution) : NOTHING];
    const doubtful = steps.find(({ because }) => because);
    if (doubtful) return doubt(doubtful.because ?? 'ambiguous');
    const to = this.#targetOf(farResolution);
    if (from && to) return this.#rangeOf({ from, to }, [atom.numField, atom.to.numField]);
    return steps.every(isIdle) ? NOTHING : doubt('ambiguous');
  }

  /** `từ khoản 2 đến khoản 5`: the same members must stand side by side afterwards, and no others between them. */
  #rangeOf({ from, to }: { readonly from: Provision; readonly to: Provision }, [near, far]: readonly [Field, Field]): Step {
    const list = this.#lists.get(from);
    if (!list || list !== this.#lists.get(to)) return this.#plan.has(from) || this.#plan.has(to) ? doubt('scattered') : NOTHING;
    const isWithin = (low: PartNumber, number: PartNumber, high: PartNumber) => compareLast(low, number) <= 0 && compareLast(number, high) <= 0;
    const members = list.members.filter((member) => isWithin(numberOf(from), numberOf(member), numberOf(to)));
    const numbers = members.map((member) => this.#newNumberOf(member)).sort(compareLast);
    const [low = numberOf(from), high = numberOf(to)] = [numbers[0], numbers.at(-1)];
    const after = list.members.filter((member) => isWithin(low, this.#newNumberOf(member), high));
    const keepsKind = members.every((member) => (this.#plan.get(member)?.kind ?? member.kind) === member.kind);
    if (after.length !== members.length || !keepsKind) return doubt('scattered');
    return toStep([
      { field: near, was: numberOf(from), number: low },
      { field: far, was: numberOf(to), number: high },
    ]);
  }

  #newNumberOf(provision: Provision): PartNumber {
    return this.#plan.get(provision) ?? numberOf(provision);
  }
}

function keyOf(kind: string, { ordinals, suffix }: PartNumber): string {
  return `${kind} ${ordinals.join('.')}${suffix}`;
}

function isChanged({ was, number }: Write): boolean {
  return !isSameNumber(was, number);
}

function isIdle(step: Step): boolean {
  return !step.because && !step.writes.some(isChanged);
}

function toStep(writes: readonly Write[]): Step {
  const isWritable = writes.every((write) => !isChanged(write) || writeNumber(write.field.text, write.number) !== null);
  return isWritable ? { writes } : doubt('form');
}

/** The edits of one reference, what stays as it is left out. */
function editsOf({ atoms }: ProvisionReference, steps: readonly Step[]): readonly Edit[] {
  const writes = steps.map((step) => step.writes);
  for (const run of runsOf(atoms)) {
    const sorted = inOrder(run.flatMap((at) => writes[at] ?? []));
    if (sorted.length === run.length) for (const [index, at] of run.entries()) writes[at] = sorted.slice(index, index + 1);
  }
  return writes.flat().filter(isChanged).flatMap(({ field: { span, text }, number }) => {
    const newText = writeNumber(text, number);
    return newText === null ? [] : [{ span, newText }];
  });
}

/** Where `b, c` has become `c, b` it is written `b, c`: who enumerates in order goes on doing so. */
function inOrder(writes: readonly Write[]): readonly Write[] {
  const isOrdered = writes.every(({ was }, at) => at === 0 || compareLast(writes[at - 1]?.was ?? was, was) < 0);
  if (!isOrdered || !writes.some(isChanged)) return [];
  const numbers = writes.map(({ number }) => number).sort(compareLast);
  return writes.map((write, at) => ({ ...write, number: numbers[at] ?? write.number }));
}

/** Atoms enumerated, nothing hanging on any of them: `điểm a, b và c`. */
function runsOf(atoms: readonly ProvisionAtom[]): readonly (readonly number[])[] {
  const held = new Set(atoms.map(({ parent }) => parent));
  const runs: number[][] = [];
  for (const [at, atom] of atoms.entries()) {
    const before = atoms[at - 1];
    const isFree = !held.has(at) && !atom.to && !atom.isThis;
    const goesOn = before && runs.at(-1)?.at(-1) === at - 1 && before.kind === atom.kind && before.parent === atom.parent;
    if (isFree && goesOn) runs.at(-1)?.push(at);
    else if (isFree) runs.push([at]);
  }
  return runs.filter(({ length }) => length > 1);
}

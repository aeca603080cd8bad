/** In which order tests run: as they stand, from the last to the first, or dealt like cards; dealt anew from the same number, the same. */
export type Order = { readonly kind: 'written' } | { readonly kind: 'reverse' } | { readonly kind: 'shuffle'; readonly seed: number };

/** `reverse`, `shuffle:17`; nothing is the order as written. */
export function readOrder(text: string | undefined): Order {
  if (text === undefined || text === '') return { kind: 'written' };
  if (text === 'reverse') return { kind: 'reverse' };
  const [, seed] = /^shuffle:(\d{1,9})$/u.exec(text) ?? [];
  if (seed === undefined) throw new Error(`THETHUC_ORDER là reverse hoặc shuffle:17, không phải «${text}»`);
  return { kind: 'shuffle', seed: Number(seed) };
}

/** A suite of Mocha, as far as the order of its tests goes. */
export interface Ordered {
  tests: unknown[];
  suites: Ordered[];
}

/** Puts the tests of a suite, and the suites in it, all the way down, in another order. */
export function putInOrder(suite: Ordered, order: Order): void {
  const random = order.kind === 'shuffle' ? randomNumbers(order.seed) : null;
  const arrange = <T>(things: readonly T[]): T[] => (order.kind === 'reverse' ? [...things].reverse() : random ? shuffled(things, random) : [...things]);
  const visit = (each: Ordered): void => {
    each.tests = arrange(each.tests);
    each.suites = arrange(each.suites);
    for (const inner of each.suites) visit(inner);
  };
  visit(suite);
}

function shuffled<T>(things: readonly T[], random: () => number): T[] {
  const keyed = things.map((thing) => ({ thing, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
}

/** Between 0 and 1, by the generator of Lehmer: good enough to deal cards. */
function randomNumbers(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

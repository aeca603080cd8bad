/*
 * Figures of a class, and whether they fell under the committed ones.
 */

/** What is counted, in the order of the table. */
export const COUNTS = ['entries', 'labelled', 'found', 'wronglyFound', 'sound', 'disturbed', 'expected', 'wronglySilent', 'wronglyFlagged', 'wronglyFixed'];
export const TOTAL = 'Tổng';

/** Shares: of what, and how many of them are right. */
export const SHARES = {
  found: { title: 'tìm đúng', of: 'labelled', right: ({ found }) => found },
  silent: { title: 'đúng thì im', of: 'sound', right: ({ sound, disturbed }) => sound - disturbed },
  told: { title: 'sai thì báo', of: 'expected', right: ({ expected, wronglySilent }) => expected - wronglySilent },
  fixed: { title: 'sửa đúng', of: 'entries', right: ({ entries, wronglyFixed }) => entries - wronglyFixed },
};
/** Faults that no share shows. */
const FAULTS = { wronglyFound: 'tìm thừa', wronglyFlagged: 'báo thừa' };

/** @param {readonly import('./score.mjs').Outcome[]} outcomes @returns {Record<string, Record<string, number>>} by class, the total last */
export function tally(outcomes) {
  const figures = {};
  for (const { entry, ...counts } of outcomes) {
    for (const group of [entry.group, TOTAL]) {
      figures[group] ??= Object.fromEntries(COUNTS.map((name) => [name, 0]));
      for (const name of COUNTS) figures[group][name] += name === 'entries' ? 1 : counts[name];
    }
  }
  const { [TOTAL]: total, ...groups } = figures;
  return { ...groups, ...(total ? { [TOTAL]: total } : {}) };
}

/** A share between 0 and 1; null of nothing. */
export function shareOf(name, figures) {
  const { of, right } = SHARES[name];
  return figures[of] > 0 ? right(figures) / figures[of] : null;
}

/**
 * @param {Record<string, Record<string, number>>} now
 * @param {Record<string, Record<string, number>>} committed
 * @returns {readonly string[]} one line for each figure that fell; a class that is gone has fallen too
 */
export function compareFigures(now, committed) {
  return Object.entries(committed).flatMap(([group, before]) => (now[group] ? fallen(group, now[group], before) : [`${group}: không còn lớp này`]));
}

function fallen(group, now, before) {
  const shares = Object.keys(SHARES).flatMap((name) => {
    const [was, is] = [shareOf(name, before), shareOf(name, now)];
    return was !== null && (is === null || is < was) ? [`${group}: ${SHARES[name].title} ${percent(is)}, trước là ${percent(was)}`] : [];
  });
  const faults = Object.entries(FAULTS).flatMap(([name, title]) => (now[name] > before[name] ? [`${group}: ${title} ${now[name]}, trước là ${before[name]}`] : []));
  return [...shares, ...faults];
}

/** `99,5%`; rounded down, so that 100% is all. */
export function percent(share) {
  return share === null ? '-' : `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1).replace('.', ',').replace(',0', '')}%`;
}

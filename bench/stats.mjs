/**
 * The smallest sample that at least `share` of the samples do not exceed (nearest rank).
 * @param {readonly number[]} samples at least one, in any order
 * @param {number} share in (0, 1]: 0.95 for p95
 * @returns {number} one of the samples
 */
export function percentile(samples, share) {
  if (samples.length === 0) throw new RangeError('percentile of no samples');
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/**
 * @param {readonly number[]} samples at least one, in any order
 * @returns {number} the middle one, or the mean of the middle two
 */
export function median(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? percentile(sorted, 0.5) : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The `k` in `time = c × size^k`, from two measured sizes: 1 is linear, 2 quadratic.
 * @param {{ size: number, time: number }} small
 * @param {{ size: number, time: number }} large
 * @returns {number}
 */
export function growthExponent(small, large) {
  return Math.log(large.time / small.time) / Math.log(large.size / small.size);
}

import assert from 'node:assert/strict';
import { loadBench } from './load-bench';

interface Stats {
  percentile(samples: readonly number[], share: number): number;
  median(samples: readonly number[]): number;
  growthExponent(small: Point, large: Point): number;
}

interface Point {
  readonly size: number;
  readonly time: number;
}

describe('bench: statistics', () => {
  let stats: Stats;
  before(async () => {
    stats = await loadBench<Stats>('stats.mjs');
  });

  it('takes a percentile from the samples themselves, in whatever order they come', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
    assert.equal(stats.percentile(samples, 0.95), 95);
    assert.equal(stats.percentile(samples, 0.5), 50);
    assert.equal(stats.percentile([7], 0.95), 7);
  });

  it('refuses a percentile of nothing', () => {
    assert.throws(() => stats.percentile([], 0.5), RangeError);
  });

  it('takes the mean of the middle two as the median of an even number', () => {
    assert.equal(stats.median([4, 1, 3, 2]), 2.5);
    assert.equal(stats.median([3, 1, 2]), 2);
  });

  it('tells linear growth from quadratic', () => {
    const small = { size: 1, time: 10 };
    assert.equal(stats.growthExponent(small, { size: 4, time: 40 }), 1);
    assert.equal(stats.growthExponent(small, { size: 4, time: 160 }), 2);
  });
});

/*
 * Times the core on one shape at some lengths, in a process that may be ended when it takes too long.
 * node growth-worker.mjs SHAPE RUNS LENGTH… → { "points": [{ "length", "ms" }] }, ms the median.
 */
import { argv, stdout } from 'node:process';
import { SHAPES } from '../corpus/shapes.mjs';
import { median } from '../stats.mjs';
import { loadCore } from '../tools.mjs';

const [name, runs, ...lengths] = argv.slice(2);
const { analyze, lint } = loadCore();
const shape = SHAPES.find((each) => each.name === name);
lint(analyze(shape.make(50_000)));
const points = lengths.map(Number).map((length) => {
  const text = shape.make(length);
  const times = Array.from({ length: Number(runs) }, () => {
    const started = performance.now();
    lint(analyze(text));
    return performance.now() - started;
  });
  return { length: text.length, ms: median(times) };
});
stdout.write(JSON.stringify({ points }));

import { existsSync, readFileSync } from 'node:fs';

/**
 * Adds up what the counting reporter wrote.
 * @param {string} file one JSON object `{ passed, failed }` a line; a missing file counts nothing
 * @returns {{ passed: number, failed: number }}
 */
export function readCounts(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const total = { passed: 0, failed: 0 };
  for (const { passed, failed } of lines.map((line) => JSON.parse(line))) {
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/** The last line of `npm test`. */
export function verdictLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

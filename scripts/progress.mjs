const LONG_MS = 2000;

/** Prints one line for the person who waits. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Runs one step that may take a while: its name is printed before, the seconds after, when it took more than two.
 * @template T
 * @param {string} title Vietnamese, no final period
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = performance.now();
  say(`• ${title} …`);
  const result = await work();
  const elapsed = performance.now() - start;
  if (elapsed > LONG_MS) say(`  xong sau ${Math.round(elapsed / 1000)} giây`);
  return result;
}

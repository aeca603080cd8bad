/** What stands before the cursor when a snippet is being called. */
const CALL = /^[ \t]*([a-z][a-z-]*)?$/u;

/**
 * The part of a prefix that has been typed so far, perhaps nothing; null where no snippet is wanted. A prefix stands alone at the beginning of
 * its line, in small letters without accents: a sentence begins with a capital, and a name inside one is no snippet (`phối hợp t|`).
 */
export function prefixBefore(line: string): string | null {
  const call = CALL.exec(line);
  return call && (call[1] ?? '');
}

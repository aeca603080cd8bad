/** A line, a bullet, a marker, a quotation or a bracket begins, or a sentence ended: what follows may have a capital of its own. */
const BEGINNING = /(?:^|[\n\t.!?…:;“"(\-–—+•)\]])\s*$/u;
/** So near stands what tells (UTF-16 units). */
const NEAR = 12;

/** Whether a sentence, or what is set like one, may begin at `offset`. */
export function maybeBeginsSentence(clean: string, offset: number): boolean {
  return offset === 0 || BEGINNING.test(clean.slice(Math.max(0, offset - NEAR), offset)) || /\n\s*$/.test(clean.slice(Math.max(0, offset - NEAR), offset));
}

import assert from 'node:assert/strict';
import { analyze, printTree } from '../../../server/src/core';

/** The tree of `text` drawn as an s-expression, without the rooms that are empty. */
export function draw(text: string): string {
  return printTree(analyze(text))
    .replace(/\n {2}\((?:preface|body|conclusions)\)(?=\)*\n)/g, '')
    .replace(/\n {2}\(conclusions\n {4}\(endMark "\."\)\)/g, '')
    .trim();
}

/** The text has this tree; so it has behind a BOM, with CRLF, decomposed, and with a trailing line. */
export function check(text: string, tree: string): void {
  const wanted = tree.replace(/^\n/, '').trimEnd();
  assert.equal(draw(text), wanted);
  for (const disguise of [`\uFEFF${text}`, text.replace(/\n/g, '\r\n'), text.normalize('NFD'), `${text}\n\n`, `<!-- bản nháp -->\n${text}`]) {
    assert.equal(draw(disguise), wanted, JSON.stringify(disguise.slice(0, 20)));
  }
}

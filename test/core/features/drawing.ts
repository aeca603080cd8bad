import assert from 'node:assert/strict';
import { analyze, definitionAt, mentionsAt, type Analysis, type Span } from '../../../server/src/core';

/*
 * Where features lead, drawn into the text: `‸` is the cursor, `⟪…⟫` the place where a thing is given, `⟦…⟧` the others.
 * Every drawing is tried as written, with CRLF, decomposed, and behind a BOM.
 */

const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  CRLF: (text) => text.replace(/\n/g, '\r\n'),
  NFD: (text) => text.normalize('NFD'),
  BOM: (text) => `\uFEFF${text}`,
};

const show = (text: string) => text.normalize('NFC').replace(/\uFEFF/g, '').replace(/\r\n/g, '\n');

export interface Stroke {
  readonly span: Span;
  readonly isDeclaration: boolean;
}

/** The text without its marks, and where the cursor stood. */
export function readDrawing(drawing: string): { readonly text: string; readonly offset: number } {
  const marked = drawing.replace(/[⟪⟫⟦⟧]/g, '');
  const offset = marked.indexOf('‸');
  return { text: marked.replace('‸', ''), offset };
}

/** The text with cursor and strokes drawn into it. */
function draw(text: string, offset: number, strokes: readonly Stroke[]): string {
  const marks = strokes.flatMap(({ span, isDeclaration }) => [
    { at: span.start, mark: isDeclaration ? '⟪' : '⟦', order: 1 },
    { at: span.end, mark: isDeclaration ? '⟫' : '⟧', order: 0 },
  ]);
  const all = [...marks, { at: offset, mark: '‸', order: 2 }].sort((a, b) => b.at - a.at || b.order - a.order);
  return show(all.reduce((drawn, { at, mark }) => drawn.slice(0, at) + mark + drawn.slice(at), text));
}

/** Draws what `strokesAt` finds in every disguise of `expected`, and compares. */
export function checkDrawing(expected: string, strokesAt: (analysis: Analysis, offset: number) => readonly Stroke[]): void {
  const plain = readDrawing(expected);
  for (const [name, disguise] of Object.entries(DISGUISES)) {
    const { text, offset } = readDrawing(disguise(expected));
    assert.equal(draw(text, offset, strokesAt(analyze(text), offset)), draw(plain.text, plain.offset, strokesIn(expected)), name);
  }
}

function strokesIn(drawing: string): readonly Stroke[] {
  const unmarked = drawing.replace('‸', '');
  return [...unmarked.matchAll(/([⟪⟦])([^⟪⟦⟫⟧]*)[⟫⟧]/g)].map((match, index) => {
    const start = match.index - 2 * index;
    return { span: { start, end: start + (match[2] ?? '').length }, isDeclaration: match[1] === '⟪' };
  });
}

/** `⟪⟫` is what the definition selects; without it there is none. */
export function checkDefinition(drawing: string): void {
  checkDrawing(drawing, (analysis, offset) => {
    const found = definitionAt(analysis, offset);
    return found ? [{ span: found.selection, isDeclaration: true }] : [];
  });
}

/** All places that point at what is under the cursor. */
export function checkMentions(drawing: string): void {
  checkDrawing(drawing, mentionsAt);
}

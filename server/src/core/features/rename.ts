import type { Analysis } from '../analysis';
import { parseSymbol } from '../citations/symbol';
import type { Edit } from '../lint/rule';
import { SourceText } from '../text/source-text';
import { contains, type Field, type Span } from '../text/span';
import { numberSiteAt } from './numbering/rename-number';
import { pointerAt, type Pointer } from './pointer';
import { Referents } from './referent';

/** Why something cannot be done: one Vietnamese sentence for the user. */
export interface Refusal {
  readonly refusal: string;
}

/** The symbol of a document, or the number of a provision, under the cursor, in the user's own text. */
export interface RenameSite {
  readonly span: Span;
  /** On one line and without spaces: `10-CT/TW` for `10 -⏎CT/TW`. */
  readonly symbol: string;
}

const NO_SYMBOL = 'Hãy đặt con trỏ vào số, ký hiệu của một văn bản, chẳng hạn “35-CT/TW”, rồi đổi';
const notASymbol = (text: string) => `“${text}” không phải là số, ký hiệu văn bản; hãy viết như “35-CT/TW” hoặc “30/2020/NĐ-CP”`;

/** The symbol, or number, at an offset of the user's text, when it can be renamed. */
export function renameSiteAt(analysis: Analysis, offset: number): RenameSite | Refusal {
  const pointer = symbolAt(analysis, offset);
  const field = pointer && symbolFieldOf(pointer);
  if (!field) return numberSiteAt(analysis, offset) ?? { refusal: NO_SYMBOL };
  return { span: analysis.source.toOriginal(field.span), symbol: readName(field.text) ?? field.text };
}

/** The edits that give the document whose symbol stands at an offset of the user's text another symbol, wherever the text names it. */
export function renameEdits(analysis: Analysis, offset: number, newName: string): readonly Edit[] | Refusal {
  const pointer = symbolAt(analysis, offset);
  if (!pointer) return { refusal: NO_SYMBOL };
  const symbol = readName(newName);
  if (symbol === null) return { refusal: notASymbol(newName.trim()) };
  const spans = symbolsOf(analysis, pointer).map(({ span }) => analysis.source.toOriginal(span));
  return spans.sort((a, b) => a.start - b.start).map((span) => ({ span, newText: symbol }));
}

/** The citation, or the document's own number, whose symbol stands at an offset. */
function symbolAt(analysis: Analysis, offset: number): Pointer | null {
  const pointer = pointerAt(analysis, offset);
  const field = pointer && symbolFieldOf(pointer);
  return field && contains(field.span, analysis.source.toClean(offset)) ? pointer : null;
}

function symbolFieldOf(pointer: Pointer): Field | null {
  if (pointer.kind === 'citation') return pointer.citation.symbolField;
  return pointer.kind === 'number' ? pointer.numberLine.symbol : null;
}

/** Every symbol of the document that `pointer` names, the number line among them when it is this document. */
function symbolsOf(analysis: Analysis, pointer: Pointer): readonly Field[] {
  const referents = Referents.in(analysis);
  const document = pointer.kind === 'citation' ? referents.documentOf(pointer.citation) : referents.own;
  const citations = document?.citations.map(({ symbolField }) => symbolField) ?? [];
  const { numberLine } = analysis.tree.preface;
  return numberLine && document === referents.own ? [numberLine.symbol, ...citations] : citations;
}

/** What was typed, as a symbol; null when it is none. */
function readName(text: string): string | null {
  return parseSymbol(new SourceText(text.trim()))?.symbol ?? null;
}

import type { SourceText } from '../text/source-text';
import { findAttachments, toAttachments } from './attachments';
import { readBody, readFootnotes } from './body';
import { readConclusions } from './conclusions';
import type { Line } from './line';
import { readParagraphs, type Paragraph } from './paragraph';
import { readPreamble } from './preamble';
import { readPreface } from './preface';
import type { DocumentTree } from './tree';

export interface Parsed {
  readonly tree: DocumentTree;
  /** The paragraphs of the body. */
  readonly paragraphs: readonly Paragraph[];
}

/** Builds the tree, room by room from the top and the bottom. Total: every string has a tree. */
export function parseTree(source: SourceText, lines: readonly Line[]): Parsed {
  const { preface, next: afterPreface } = readPreface(lines);
  const { preamble, next: bodyStart } = readPreamble(lines, afterPreface);
  const attachmentStarts = findAttachments(lines, bodyStart);
  const mainEnd = attachmentStarts[0] ?? lines.length;
  const { conclusions, first: bodyEnd } = readConclusions(lines, bodyStart, mainEnd);
  const paragraphs = readParagraphs(lines, bodyStart, bodyEnd);
  const bodyFrom = lines[bodyStart]?.span.start ?? source.clean.length;
  const tree: DocumentTree = {
    preface,
    preamble,
    bodySpan: { start: bodyFrom, end: Math.max(bodyFrom, paragraphs.at(-1)?.span.end ?? bodyFrom) },
    body: readBody(source.clean, paragraphs),
    footnotes: readFootnotes(source.clean, paragraphs),
    conclusions,
    attachments: toAttachments(source.clean, lines, attachmentStarts),
  };
  return { tree, paragraphs };
}

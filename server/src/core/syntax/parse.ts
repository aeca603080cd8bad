import type { SourceText } from '../text/source-text';
import { findAttachments, toAttachments } from './attachments';
import { readBody, readFootnotes } from './body';
import { readConclusions } from './conclusions';
import { readCopy } from './copy';
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
  const { clean } = source;
  const { preface, next: afterPreface } = readPreface(lines);
  const { preamble, next: bodyStart } = readPreamble(lines, afterPreface);
  const copied = readCopy({ clean, lines }, bodyStart);
  const own = copied ? lines.slice(0, copied.first) : lines;
  const attachmentStarts = findAttachments(own, bodyStart);
  const mainEnd = attachmentStarts[0] ?? own.length;
  const { conclusions, first: bodyEnd } = readConclusions({ clean, lines: own }, bodyStart, mainEnd);
  const paragraphs = readParagraphs(own, bodyStart, bodyEnd);
  const bodyFrom = own[bodyStart]?.span.start ?? clean.length;
  const tree: DocumentTree = {
    preface,
    preamble,
    bodySpan: { start: bodyFrom, end: Math.max(bodyFrom, paragraphs.at(-1)?.span.end ?? bodyFrom) },
    body: readBody(clean, paragraphs),
    footnotes: readFootnotes(clean, paragraphs),
    conclusions,
    attachments: toAttachments(clean, own, attachmentStarts),
    copy: copied?.copy ?? null,
  };
  return { tree, paragraphs };
}

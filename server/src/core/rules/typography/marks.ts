import type { Analysis } from '../../analysis';
import type { Span } from '../../text/span';

/** The running text of a document: căn cứ and body, where spaces are no columns. Nothing in scans and legislation. */
export function runningText({ source, regime, paragraphs, tree }: Analysis): readonly Span[] {
  if (source.isGarbled || regime.verdict.profile === 'legislation') return [];
  return [...tree.preamble.bases.map(({ span }) => span), ...paragraphs.map(({ span }) => span)];
}

/**
 * What `pattern`, a global one, finds in the running text, places in the clean text. The whole text is gone through once: hundreds of
 * paragraphs cut out and searched one by one cost more than all that is found in them.
 */
export function* inRunningText(analysis: Analysis, pattern: RegExp): Generator<RegExpExecArray> {
  const { clean } = analysis.source;
  let match: RegExpExecArray | null = null;
  for (const { start, end } of runningText(analysis)) {
    if (!match || match.index < start) {
      pattern.lastIndex = start;
      match = pattern.exec(clean);
    }
    for (; match && match.index < end; match = pattern.exec(clean)) {
      if (match.index + match[0].length <= end) yield match;
    }
    if (!match) return;
  }
}

/** How far to both sides of a mark a web address or a mail address is looked for (UTF-16 units). */
const NEAR = 60;

/** `www.chinhphu.vn`, `vanthu@tinh.gov.vn`, `bao-cao.docx`: a mark inside it belongs to it. */
export function isInAddress(text: string, at: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - NEAR), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at, at + NEAR))?.[0] ?? '';
  return /@|:\/\/|www\.|\.(?:vn|com|org|net|gov|edu|docx?|xlsx?|pdf)(?!\p{L})/iu.test(before + after);
}

import { MarkupKind, type Hover } from 'vscode-languageserver';
import { citationCardAt, type Span } from '../../core';
import type { Judgment } from '../documents';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { cardToMarkdown, findingToMarkdown, toPlainText } from '../markdown';
import { toOffset, toRange } from '../to-lsp';

/** `textDocument/hover`: a citation or a cited provision spelled out, and the page of the rule behind a finding. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(connection, { client, documents, log }) {
    const kind = client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
    connection.onHover(
      guard({ log, what: 'textDocument/hover', empty: null as Hover | null }, async ({ textDocument, position }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return null;
        const parts = partsAt(judgment, toOffset(judgment.document, position));
        const [first] = parts;
        if (!first) return null;
        const value = parts.map(({ text }) => text).join('\n\n---\n\n');
        const shown = kind === MarkupKind.Markdown ? value : toPlainText(value);
        return { contents: { kind, value: shown }, range: toRange(judgment.document, first.span) };
      }),
    );
  },
};

interface Part {
  readonly span: Span;
  readonly text: string;
}

function partsAt({ analysis, findings, document }: Judgment, offset: number): readonly Part[] {
  const card = citationCardAt(analysis, offset);
  const parts = findings
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .map((finding): Part => ({ span: finding.span, text: findingToMarkdown(finding) }));
  return uniqueText(card ? [{ span: card.span, text: cardToMarkdown(card, document) }, ...parts] : parts);
}

/** Two findings of one rule share a page. */
function uniqueText(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ text }, at) => parts.findIndex((part) => part.text === text) === at);
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findRule, rulePage, type CitationCard, type Fact, type Finding, type KnownCard, type Mention } from '../core';
import { toRange } from './to-lsp';

/** The page of the handbook behind a finding, and by which of its clauses it was judged; its headings in bold, since those of a page would fill a hover. */
export function findingToMarkdown({ code, message, basis }: Finding): string {
  const rule = findRule(code);
  if (!rule) return `**${code}** ${escapeMarkdown(message)}`;
  const page = rulePage(rule).replace(/^#{1,2} (.+)$/gmu, '**$1**');
  return basis === null ? page : page.replace('\n\n', () => `\n\nXét theo ${escapeMarkdown(basis)}\n\n`);
}

/** The parts of a card, each a paragraph or a list of its own. Lines of `document` are links that an editor follows. */
export function cardToMarkdown({ title, facts, excerpt, known, ...places }: CitationCard, document: TextDocument): string {
  const parts = [
    `**${escapeMarkdown(title)}**`,
    factsToMarkdown(facts),
    excerpt.map((line) => `> ${escapeMarkdown(line)}`).join('\n>\n'),
    placesToMarkdown(places, document),
    ...known.map(knownToMarkdown),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** The same for clients that show no Markdown. */
export function toPlainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1').replace(/\*\*/g, '').replace(/^> ?/gm, '  ').replace(/\\([^\p{L}\d\s])/gu, '$1');
}

function factsToMarkdown(facts: readonly Fact[]): string {
  return facts.map(([label, value]) => `- ${label}: ${escapeMarkdown(value)}`).join('\n');
}

/** `Nêu ở 3 chỗ trong văn bản này, dòng 4, 9, 12; đầy đủ nhất ở dòng 4`; nothing for another document that is named once. */
function placesToMarkdown({ mentions, isOwn }: Pick<CitationCard, 'mentions' | 'isOwn'>, document: TextDocument): string {
  const given = mentions.find(({ isDeclaration }) => isDeclaration);
  if (!given || mentions.length < 2) return '';
  if (!isOwn) return `Nêu ở ${mentions.length} chỗ trong văn bản này, dòng ${linesOf(mentions, document)}; đầy đủ nhất ở dòng ${linesOf([given], document)}`;
  const others = mentions.filter((mention) => mention !== given);
  return `Ở dòng ${linesOf([given], document)}; được nhắc tới ở ${others.length} chỗ, dòng ${linesOf(others, document)}`;
}

/** Nobody reads more line numbers. */
const MOST_LINES = 12;

function linesOf(mentions: readonly Mention[], document: TextDocument): string {
  const lines = [...new Set(mentions.map(({ span }) => toRange(document, span).start.line + 1))];
  const links = lines.slice(0, MOST_LINES).map((line) => `[${line}](<${document.uri}#L${line}>)`);
  return lines.length > MOST_LINES ? `${links.join(', ')} và ${lines.length - MOST_LINES} dòng khác` : links.join(', ');
}

const KNOWN_FROM: Readonly<Record<KnownCard['from'], string>> = {
  table: 'Theo bảng văn bản đã biết',
  candidate: 'Có thể là',
  file: 'Theo tệp trong thư mục làm việc',
};

export function knownToMarkdown({ from, uri, title, facts, doubts }: KnownCard): string {
  return [
    `**${KNOWN_FROM[from]}**: ${uri === null ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](<${uri}>)`}`,
    '',
    factsToMarkdown(facts),
    ...doubts.map((doubt) => `- ⚠ ${escapeMarkdown(doubt)}`),
  ].join('\n');
}

/** Text of a document is data: none of it may become a heading, a link or an HTML tag. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
}

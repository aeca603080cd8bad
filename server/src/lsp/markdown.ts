import { findRule, rulePage, type CitationCard, type Finding } from '../core';

/** The page of the handbook behind a finding; its headings in bold, since those of a page would fill a hover. */
export function findingToMarkdown({ code, message }: Finding): string {
  const rule = findRule(code);
  if (!rule) return `**${code}** ${escapeMarkdown(message)}`;
  return rulePage(rule).replace(/^#{1,2} (.+)$/gmu, '**$1**');
}

export function cardToMarkdown({ title, facts }: CitationCard): string {
  const lines = facts.map(([label, value]) => `- ${label}: ${escapeMarkdown(value)}`);
  return [`**${escapeMarkdown(title)}**`, '', ...lines].join('\n');
}

/** Text of a document is data: none of it may become a heading, a link or an HTML tag. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
}

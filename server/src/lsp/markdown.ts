import { findRule, rulePage, type CitationCard, type Finding } from '../core';

/** The page of the handbook behind a finding. */
export function findingToMarkdown({ code, message }: Finding): string {
  const rule = findRule(code);
  return rule ? rulePage(rule) : `**${code}** ${escapeMarkdown(message)}`;
}

export function cardToMarkdown({ title, facts }: CitationCard): string {
  const lines = facts.map(([label, value]) => `- ${label}: ${escapeMarkdown(value)}`);
  return [`**${escapeMarkdown(title)}**`, '', ...lines].join('\n');
}

/** Text of a document is data: none of it may become a heading, a link or an HTML tag. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
}

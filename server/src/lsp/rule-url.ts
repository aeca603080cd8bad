/** Where the generated pages of `docs/rules/` can be read; the only place that knows. */
const RULE_PAGES = 'https://github.com/thethuc/thethuc/blob/main/docs/rules/';

export function ruleUrl(code: string): string {
  return `${RULE_PAGES}${code}.md`;
}

import { tokenize, type Token, type TokenizedLine } from './tokenizer';
import type { IGrammar } from 'vscode-textmate';

/*
 * A specimen is text with the expected scopes drawn under it:
 *
 *   Điều 5. Phạm vi điều chỉnh
 *   ^^^^^^^ markup.heading.marker
 *           ^^^^^^^^^^^^^^^^^^ entity.name.section.title
 *           ^^^^^^^^^^^^^^^^^^ !meta.citation
 *
 * `!` says that the scope is absent, a bare `!` that there is none at all.
 * A line `=== name` opens the next specimen of the file.
 */
export interface Specimen {
  readonly name: string;
  readonly lines: readonly string[];
}

export function readSpecimens(text: string): readonly Specimen[] {
  return text
    .normalize('NFC')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      return { name, lines };
    });
}

const DRAWN = /^(\s*)(\^+) (!?)(.*)$/;

/** What is drawn under the text and not found there; empty when all agrees. */
export function findDisagreements(grammar: IGrammar, { lines }: Specimen, disguise = (line: string) => line): readonly string[] {
  const texts = lines.filter((line) => !DRAWN.test(line));
  const tokenized = tokenize(grammar, texts.map(disguise).join('\n'));
  let at = -1;
  return lines.flatMap((line) => {
    const drawn = DRAWN.exec(line);
    if (!drawn) at += 1;
    const under = tokenized[at];
    const original = texts[at] ?? '';
    return drawn && under ? compare({ drawn, under, original, disguise }) : [];
  });
}

interface Comparison {
  readonly drawn: RegExpExecArray;
  readonly under: TokenizedLine;
  readonly original: string;
  readonly disguise: (line: string) => string;
}

function compare({ drawn, under, original, disguise }: Comparison): readonly string[] {
  const [, indent = '', carets = '', not = '', wanted = ''] = drawn;
  const start = disguise(original.slice(0, indent.length)).length;
  const end = disguise(original.slice(0, indent.length + carets.length)).length;
  const met = under.tokens.filter((token) => token.start < end && start < token.end);
  const holds = (token: Token) => (wanted === '' ? token.scopes.length > 0 : wanted.split(' ').every((scope) => hasScope(token, scope)));
  if (met.length > 0 && met.every((token) => holds(token) === (not === ''))) return [];
  const found = met.map((token) => `“${under.text.slice(token.start, token.end)}” ${token.scopes.join(' ') || '(none)'}`).join('; ');
  return [`${original}\n${indent}${carets} ${not}${wanted}\nfound: ${found}`];
}

/** `markup.heading` stands for `markup.heading.type.vbhc`. */
function hasScope({ scopes }: Token, wanted: string): boolean {
  return scopes.some((scope) => scope === wanted || scope.startsWith(`${wanted}.`));
}

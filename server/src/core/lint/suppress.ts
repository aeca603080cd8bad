import { partitionPoint } from '../text/partition';
import type { SourceText } from '../text/source-text';
import type { Span } from '../text/span';

/**
 * What the user does not want to hear of, said in remarks that never print:
 *
 *     <!-- thethuc: bỏ qua unpadded-date -->           the next line with text, or the line it stands on
 *     <!-- thethuc: bỏ qua VB104, VB302 -->
 *     <!-- thethuc: bỏ qua cả tệp unpadded-date -->    the whole file
 *     <!-- thethuc: bỏ qua -->                         every rule on that line
 *     <!-- thethuc: bỏ qua VB104 vì cơ quan in sẵn mẫu này -->      the reason is for people
 */
const DIRECTIVE = /^thethuc:\s*bỏ qua(?!\S)(\s+cả tệp(?!\S))?/u;
const REASON = /(?:^|\s)vì(?![\p{L}\d-])/u;
const NAMES = /^[\p{L}\d\s,-]*$/u;
const EVERY_RULE = '*';

/** What one remark silences, and why. */
export interface Directive {
  readonly isForFile: boolean;
  /** Codes and names of rules; none stands for all. */
  readonly names: readonly string[];
  /** What stands behind `vì`; empty when nothing does. */
  readonly reason: string;
}

/** Reads the inside of a remark; null when it silences nothing. */
export function readDirective(remark: string): Directive | null {
  const match = DIRECTIVE.exec(remark);
  if (!match) return null;
  const rest = remark.slice(match[0].length);
  const because = REASON.exec(rest);
  const names = because ? rest.slice(0, because.index) : rest;
  if (!NAMES.test(names)) return null;
  const reason = because ? rest.slice(because.index + because[0].length).trim() : '';
  return { isForFile: match[1] !== undefined, names: names.split(/[\s,]+/).filter(Boolean), reason };
}

interface NamedRule {
  readonly code: string;
  readonly name: string;
}

/** Rules silenced in a stretch of the clean text, by code or name. */
interface Suppression {
  readonly span: Span;
  readonly names: Set<string>;
}

export type IsSuppressed = (rule: NamedRule, span: Span) => boolean;

/** The spans asked about are in the clean text. */
export function readSuppressions(source: SourceText): IsSuppressed {
  const file: Suppression = { span: { start: 0, end: source.clean.length }, names: new Set() };
  const lines: Suppression[] = [];
  for (const { text, removed } of source.remarks) {
    const directive = readDirective(text);
    if (!directive) continue;
    const { names } = directive.isForFile ? file : suppressionAt(source.clean, source.toClean(removed.end), lines);
    for (const name of directive.names.length > 0 ? directive.names : [EVERY_RULE]) names.add(name);
  }
  return (rule, { start }) => isNamed(file, rule) || isNamed(findLine(lines, start), rule);
}

function isNamed(suppression: Suppression | undefined, { code, name }: NamedRule): boolean {
  const names = suppression?.names;
  return names !== undefined && (names.has(EVERY_RULE) || names.has(code) || names.has(name));
}

/** The line around `offset` or, when no text is on it, the next one with text. Remarks come in order: it is the last of `lines`, or added to them. */
function suppressionAt(clean: string, offset: number, lines: Suppression[]): Suppression {
  const last = lines.at(-1);
  if (last && offset <= last.span.end) return last;
  const text = /\S/g;
  text.lastIndex = clean.lastIndexOf('\n', offset - 1) + 1;
  const at = text.exec(clean)?.index ?? clean.length;
  const newline = clean.indexOf('\n', at);
  const span = { start: clean.lastIndexOf('\n', at - 1) + 1, end: newline < 0 ? clean.length : newline };
  const suppression = { span, names: new Set<string>() };
  lines.push(suppression);
  return suppression;
}

/** The suppressed line that holds `offset`. */
function findLine(lines: readonly Suppression[], offset: number): Suppression | undefined {
  const line = lines[partitionPoint(lines, ({ span }) => span.start <= offset) - 1];
  return line && offset <= line.span.end ? line : undefined;
}

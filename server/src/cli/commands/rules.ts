import { allRules, formatBasis, SEVERITY_NAMES, type Rule } from '../../core';
import { oneOf, type Arguments } from '../args';
import { EXIT, type Command } from '../command';
import type { Io } from '../io';
import { COLOR_OPTION, FORMAT_OPTION, FORMATS, wantsColor } from '../options';
import { padCells } from '../reporters/cells';
import { paintOf, type Paint } from '../reporters/paint';

export const rules: Command = {
  name: 'rules',
  operands: '',
  summary: 'Liệt kê các quy tắc: mã, mức, tên, nội dung và điều khoản',
  options: { ...FORMAT_OPTION, ...COLOR_OPTION },
  notes: ['Giải thích từng quy tắc: thethuc explain MÃ'],
  run: runRules,
};

async function runRules(args: Arguments, io: Io): Promise<number> {
  const paint = paintOf(wantsColor(args, io));
  const text = oneOf(args, 'format', FORMATS) === 'json' ? jsonText() : allRules.map((rule) => ruleText(rule, paint)).join('');
  await io.stdout.write(text);
  return EXIT.clean;
}

function jsonText(): string {
  const listed = allRules.map(({ code, name, severity, summary, basis }) => ({ code, name, severity, summary, basis: basis.map(formatBasis) }));
  return `${JSON.stringify({ version: 1, rules: listed }, null, 2)}\n`;
}

/** One line to find the rule by, one to say what it asks, one for each clause. */
function ruleText({ code, name, severity, summary, basis }: Rule, paint: Paint): string {
  const level = paint.severity(severity, padCells(SEVERITY_NAMES[severity], 9));
  const clauses = basis.map((clause) => paint.faint(`       ${formatBasis(clause)}\n`));
  return `${paint.bold(code)}  ${level}  ${name}\n       ${summary}\n${clauses.join('')}`;
}

import type { AnalyzeOptions, CalendarDate, DocumentTable, LintSettings, RuleSetting } from '../core';
import { allRules, findRule, readTypedDate, SEVERITIES } from '../core';
import { knownDocuments } from '../node/known-documents';
import { oneOf, UsageError, type Arguments, type OptionTable } from './args';
import type { Io } from './io';
import { suggest } from './nearest';

/*
 * Options that several commands share, and what they mean.
 */

export const FORMAT_OPTION: OptionTable = {
  format: { type: 'string', value: 'human|json', help: 'Dạng kết quả; json là hợp đồng, xem docs/CLI.md' },
};

export const COLOR_OPTION: OptionTable = {
  color: { type: 'string', value: 'auto|always|never', help: 'Màu; mặc định chỉ có trên màn hình và khi không đặt NO_COLOR' },
};

export const FILE_OPTIONS: OptionTable = {
  ext: { type: 'string', multiple: true, value: '.md,.text', help: 'Trong thư mục, nhận thêm tệp có đuôi này' },
  'stdin-filename': { type: 'string', value: 'TÊN', help: 'Tên gọi của văn bản đọc từ "-" (đầu vào chuẩn)' },
};

export const LINT_OPTIONS: OptionTable = {
  profile: { type: 'string', value: 'state|party|legislation', help: 'Coi văn bản theo thể thức này, không tự nhận' },
  'as-of': { type: 'string', value: 'NĂM-THÁNG-NGÀY', help: 'Xét theo quy định có hiệu lực vào ngày này, thay cho ngày của văn bản; nhận cả 27/5/2026' },
  rule: { type: 'string', multiple: true, value: 'MÃ=MỨC', help: 'off, error, warning, info, hint hoặc default; dùng được nhiều lần' },
};

export const FORMATS = ['human', 'json'] as const;

/** How far colours go: asked for, or a terminal that nobody asked to keep plain (https://no-color.org). */
export function wantsColor(args: Arguments, { stdout, env }: Io): boolean {
  const choice = oneOf(args, 'color', ['auto', 'always', 'never']);
  if (choice !== 'auto') return choice === 'always';
  return stdout.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** The extensions taken from a folder, in lower case with their dot. */
export function extensionsOf(args: Arguments): readonly string[] {
  const more = args.values('ext').flatMap((list) => list.split(','));
  const named = more.map((ext) => ext.trim().toLowerCase()).filter((ext) => ext !== '');
  return ['.vbhc', '.txt', ...named.map((ext) => (ext.startsWith('.') ? ext : `.${ext}`))];
}

/** The tables beside the program, read once. They bring the whole core with them, which `--version` does without. */
const TABLES = new WeakMap<Io, DocumentTable>();

function knownBeside(io: Io): DocumentTable {
  const known = TABLES.get(io) ?? knownDocuments((sentence) => void io.stderr.write(`thethuc: ${sentence}\n`));
  TABLES.set(io, known);
  return known;
}

export function analyzeOptionsOf(args: Arguments, io: Io): AnalyzeOptions {
  const { today } = io;
  const known = io.known ?? knownBeside(io);
  const asOf = asOfOf(args);
  const options = { today, known, ...(asOf && { asOf }) };
  if (args.value('profile') === undefined) return options;
  return { ...options, profile: oneOf(args, 'profile', ['state', 'party', 'legislation']) };
}

/** The day of `--as-of`. Throws UsageError for what is no day. */
function asOfOf(args: Arguments): CalendarDate | undefined {
  const typed = args.value('as-of');
  if (typed === undefined) return undefined;
  const date = readTypedDate(typed);
  if (!date) throw new UsageError(`Tùy chọn "--as-of" nhận một ngày có trong lịch, như 2026-05-27 hoặc 27/5/2026; không nhận "${typed}"`);
  return date;
}

const LEVELS: readonly RuleSetting[] = ['off', ...SEVERITIES, 'default'];

/** Reads every `--rule VB104=off`. Throws UsageError for a rule or a level that does not exist. */
export function lintSettingsOf(args: Arguments): LintSettings {
  return { rules: Object.fromEntries(args.values('rule').map(readRuleSetting)) };
}

function readRuleSetting(setting: string): [string, RuleSetting] {
  const [name = '', word = ''] = setting.split('=');
  const level = LEVELS.find((known) => known === word);
  if (level === undefined) {
    throw new UsageError(`"--rule ${setting}" phải có dạng MÃ=MỨC, với mức là ${LEVELS.join(', ')}${suggest(word, LEVELS)}`);
  }
  return [ruleNamed(name).code, level];
}

/** The rule with this code, in either case, or this name. Throws UsageError with the nearest one. */
export function ruleNamed(name: string) {
  const rule = findRule(name) ?? findRule(name.toUpperCase()) ?? findRule(name.toLowerCase());
  if (rule) return rule;
  const known = allRules.flatMap((each) => [each.code, each.name]);
  throw new UsageError(`Không có quy tắc "${name}"${suggest(name, known)}; xem: thethuc rules`);
}

/** Files, folders, globs and `-`. Throws UsageError when there is none. `--stdin-filename` alone means `-`. */
export function operandsOf(args: Arguments): readonly string[] {
  if (args.operands.length > 0) return args.operands;
  if (args.value('stdin-filename') !== undefined) return ['-'];
  throw new UsageError('Chưa nói tệp hay thư mục nào; dấu chấm "." là thư mục hiện tại');
}

export function stdinNameOf(args: Arguments): string {
  return args.value('stdin-filename') ?? '<stdin>';
}

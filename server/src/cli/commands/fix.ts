import { analyze, fixText, lint } from '../../core';
import type { Arguments } from '../args';
import { EXIT, type Command } from '../command';
import { complain } from '../complaints';
import { findFiles, type Candidate } from '../files';
import type { Io } from '../io';
import { textOf, type JudgeOptions } from '../judge';
import { analyzeOptionsOf, COLOR_OPTION, extensionsOf, FILE_OPTIONS, LINT_OPTIONS, lintSettingsOf, operandsOf, stdinNameOf, wantsColor } from '../options';
import { FileError, readTextFile } from '../read-text';
import { printable } from '../reporters/cells';
import { diffText } from '../reporters/diff';
import { paintOf, type Paint } from '../reporters/paint';
import { replaceTextFile } from '../write-file';

export const fix: Command = {
  name: 'fix',
  operands: 'TỆP|THƯ-MỤC|MẪU|-…',
  summary: 'Sửa những chỗ chắc chắn đúng, ngay trong tệp; văn bản đọc từ "-" thì in ra đầu ra chuẩn',
  options: {
    'dry-run': { type: 'boolean', help: 'Chỉ cho xem sẽ sửa gì, không ghi vào tệp' },
    ...LINT_OPTIONS,
    ...FILE_OPTIONS,
    quiet: { type: 'boolean', short: 'q', help: 'Không in gì, trừ tệp không đọc hay ghi được' },
    ...COLOR_OPTION,
  },
  notes: [
    'Những chỗ cần người xem lại thì không sửa; xem bằng: thethuc check.',
    'Mã thoát: 0 là xong; 2 là gõ sai lệnh hoặc có tệp không đọc hay ghi được.',
  ],
  run: runFix,
};

interface FixRun {
  readonly io: Io;
  readonly options: JudgeOptions;
  readonly paint: Paint;
  readonly isDryRun: boolean;
  readonly isQuiet: boolean;
}

async function runFix(args: Arguments, io: Io): Promise<number> {
  const run: FixRun = {
    io,
    options: { analyze: analyzeOptionsOf(args, io), settings: lintSettingsOf(args) },
    paint: paintOf(wantsColor(args, io)),
    isDryRun: args.flag('dry-run'),
    isQuiet: args.flag('quiet'),
  };
  const stdinName = stdinNameOf(args);
  const candidates = await findFiles(operandsOf(args), { cwd: io.cwd, extensions: extensionsOf(args), stdinName });
  let exitCode: number = EXIT.clean;
  let files = 0;
  let places = 0;
  for (const candidate of candidates) {
    const repaired = await orComplain(candidate, run);
    if (repaired === null) exitCode = EXIT.failed;
    files += repaired ? 1 : 0;
    places += repaired ?? 0;
  }
  if (candidates.some(({ kind }) => kind === 'file')) await say(run, summaryText(run, files, places));
  return exitCode;
}

/** How many places were repaired; null when the file could not be read or written. */
async function orComplain(candidate: Candidate, run: FixRun): Promise<number | null> {
  try {
    return await (candidate.kind === 'file' && !run.isDryRun ? fixFile(candidate, run) : showFixed(candidate, run));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    await complain(run.io, candidate.path, error.message);
    return null;
  }
}

async function fixFile({ path, absolute }: Candidate & { readonly kind: 'file' }, run: FixRun): Promise<number> {
  const read = readTextFile(absolute);
  const { text, applied } = repair(read.text, run);
  if (text !== read.text) {
    replaceTextFile(absolute, text, read);
    const heading = `${run.paint.bold(printable(path))}: ${run.paint.good(`đã sửa ${applied} chỗ`)}`;
    await say(run, `${heading}\n${rulesBehind(read.text, run)}`);
  }
  return applied;
}

/** A dry run shows what would change; stdin comes out repaired. */
async function showFixed(candidate: Candidate, run: FixRun): Promise<number> {
  const before = await textOf(candidate, run.io);
  const { text, applied } = repair(before, run);
  if (run.isDryRun) await say(run, diffText({ path: candidate.path, before, after: text }, run.paint));
  else await run.io.stdout.write(text);
  return applied;
}

async function say({ io, isQuiet }: FixRun, text: string): Promise<void> {
  if (!isQuiet) await io.stdout.write(text);
}

function repair(text: string, { options }: FixRun) {
  return fixText(text, { ...options.analyze, settings: options.settings });
}

/** Which rules had something to repair, one a line. */
function rulesBehind(text: string, { options }: FixRun): string {
  const { findings } = lint(analyze(text, options.analyze), options.settings);
  const repaired = findings.filter(({ fix }) => fix?.safety === 'safe').map(({ code, name }) => `  ${code} ${name}\n`);
  return [...new Set(repaired)].sort().join('');
}

function summaryText({ isDryRun, paint }: FixRun, files: number, places: number): string {
  if (places === 0) return `${paint.bold('Không có chỗ nào chắc chắn để sửa')}.\n`;
  return `${paint.bold(`${isDryRun ? 'Sẽ sửa' : 'Đã sửa'} ${places} chỗ trong ${files} tệp`)}.\n`;
}

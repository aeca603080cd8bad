import type { AnalyzeOptions, Finding, LintSettings, RuleFailure, Summary } from '../core';
import { analyze, fixText, lint, summarize } from '../core';
import type { Candidate } from './files';
import type { Io } from './io';
import { FileError, readTextFile, readTextStream } from './read-text';
import { replaceTextFile } from './write-file';

/** A document read and judged. Spans of the findings are in `text`. */
export interface Judged {
  readonly kind: 'judged';
  readonly path: string;
  readonly text: string;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  /** How many places were repaired before it was judged. */
  readonly repaired: number;
}

/** A file that could not be read, or not be written. `error` is one sentence without a final period. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly path: string;
  readonly error: string;
}

export type Outcome = Judged | Unreadable;

export interface JudgeOptions {
  readonly analyze: AnalyzeOptions;
  readonly settings: LintSettings;
}

/** Reads the text of a candidate. Throws FileError. */
export async function textOf(candidate: Candidate, io: Io): Promise<string> {
  if (candidate.kind === 'missing') throw new FileError(candidate.error);
  return candidate.kind === 'stdin' ? readTextStream(io.stdin) : readTextFile(candidate.absolute).text;
}

/** Reads and judges one candidate. Never throws for what is in it. */
export async function judge(candidate: Candidate, options: JudgeOptions, io: Io): Promise<Outcome> {
  return orUnreadable(candidate, async () => judgeText(candidate.path, await textOf(candidate, io), options));
}

/** Repairs what is safe, in the file itself, then judges what is left. A file with nothing to repair is not touched. */
export async function repairAndJudge(candidate: Candidate, options: JudgeOptions, io: Io): Promise<Outcome> {
  return orUnreadable(candidate, async () => {
    if (candidate.kind !== 'file') return judgeText(candidate.path, await textOf(candidate, io), options);
    const read = readTextFile(candidate.absolute);
    const { text, applied } = fixText(read.text, { ...options.analyze, settings: options.settings });
    if (text !== read.text) replaceTextFile(candidate.absolute, text, read);
    return { ...judgeText(candidate.path, text, options), repaired: applied };
  });
}

async function orUnreadable(candidate: Candidate, work: () => Promise<Judged>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileError) return { kind: 'unreadable', path: candidate.path, error: error.message };
    throw error;
  }
}

function judgeText(path: string, text: string, options: JudgeOptions): Judged {
  const analysis = analyze(text, options.analyze);
  const { findings, failures } = lint(analysis, options.settings);
  return { kind: 'judged', path, text, summary: summarize(analysis), findings, failures, repaired: 0 };
}

import { resolve } from 'node:path';
import { analyze, printTree, summarize, toIsoDate, toSlashDate, type Analysis, type CalendarDate, type Evidence, type Profile, type Regime } from '../../core';
import { oneOf, UsageError, type Arguments } from '../args';
import { EXIT, type Command } from '../command';
import { complain } from '../complaints';
import type { Candidate } from '../files';
import type { Io } from '../io';
import { textOf } from '../judge';
import { LineIndex } from '../line-index';
import { analyzeOptionsOf, COLOR_OPTION, FORMAT_OPTION, FORMATS, LINT_OPTIONS, stdinNameOf, wantsColor } from '../options';
import { FileError } from '../read-text';
import { printable } from '../reporters/cells';
import { paintOf, type Paint } from '../reporters/paint';

export const tree: Command = {
  name: 'tree',
  operands: 'TỆP|-',
  summary: 'Cho biết văn bản được nhận theo thể thức nào, căn cứ vào đâu, và cây của văn bản',
  options: {
    ...FORMAT_OPTION,
    ...pick(LINT_OPTIONS, 'profile'),
    ...pick(LINT_OPTIONS, 'as-of'),
    'stdin-filename': { type: 'string', value: 'TÊN', help: 'Tên gọi của văn bản đọc từ "-" (đầu vào chuẩn)' },
    ...COLOR_OPTION,
  },
  notes: [],
  run: runTree,
};

function pick<T>(table: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> {
  const option = table[name];
  return option === undefined ? {} : { [name]: option };
}

async function runTree(args: Arguments, io: Io): Promise<number> {
  const [operand, more] = args.operands;
  if (operand === undefined) throw new UsageError('Chưa nói tệp nào; ví dụ: thethuc tree bao-cao.vbhc');
  if (more !== undefined) throw new UsageError('Lệnh "tree" chỉ nhận một tệp');
  const isJson = oneOf(args, 'format', FORMATS) === 'json';
  const options = analyzeOptionsOf(args, io);
  const paint = paintOf(wantsColor(args, io));
  const candidate: Candidate =
    operand === '-' ? { kind: 'stdin', path: stdinNameOf(args) } : { kind: 'file', path: operand, absolute: resolve(io.cwd, operand) };
  return orComplain(candidate, io, async () => {
    const text = await textOf(candidate, io);
    const analysis = analyze(text, options);
    await io.stdout.write(isJson ? jsonText(candidate.path, text, analysis) : humanText(text, analysis, paint));
  });
}

async function orComplain(candidate: Candidate, io: Io, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    await complain(io, candidate.path, error.message);
    return EXIT.failed;
  }
}

const PROFILE_NAMES: Readonly<Record<Profile, string>> = {
  state: 'văn bản hành chính của Nhà nước',
  party: 'văn bản của Đảng',
  legislation: 'văn bản quy phạm pháp luật',
  unknown: 'chưa rõ của Nhà nước hay của Đảng',
};

const DECIDED_BY = {
  comment: 'chú thích trong văn bản nói vậy',
  setting: 'tùy chọn --profile nói vậy',
  evidence: 'theo các dấu hiệu trong văn bản',
} as const;

function humanText(text: string, analysis: Analysis, paint: Paint): string {
  const { profile, decidedBy, evidence } = analysis.regime.verdict;
  const lines = new LineIndex(text);
  const signs = evidence.map((sign) => `  ${signText(sign, analysis, lines)}\n`);
  const none = evidence.length === 0 ? '  không thấy dấu hiệu nào\n' : '';
  return `${paint.bold(`Thể thức: ${PROFILE_NAMES[profile]}`)} (${DECIDED_BY[decidedBy]})\n${signs.join('')}${none}${sourceText(analysis.regime)}\n${printTree(analysis).trimEnd()}\n`;
}

const DATED_BY: Readonly<Record<Regime['dating'], string>> = {
  'as-of': 'tùy chọn --as-of',
  own: 'ngày của văn bản',
  text: 'năm nêu trong văn bản',
  today: 'hôm nay',
  none: 'không rõ ngày',
};

const PERIODS: Readonly<Record<Regime['judgedTo'], (day: CalendarDate) => string>> = {
  day: (day) => `ngày ${toSlashDate(day)}`,
  month: ({ year, month }) => `tháng ${month} năm ${year}`,
  year: ({ year }) => `năm ${year}`,
};

/** `Xét theo 36-HD/VPTW, quy định của ngày 10/3/2026 (ngày của văn bản)`; nothing where only what holds for every document speaks. */
function sourceText({ sources, judgedOn, judgedTo, dating }: Regime): string {
  const labels = sources.filter(({ profile }) => profile !== null).map(({ label }) => label);
  if (labels.length === 0) return '';
  const day = judgedOn ? `, quy định của ${PERIODS[judgedTo](judgedOn)}` : '';
  return `Xét theo ${labels.join(', ')}${day} (${DATED_BY[dating]})\n`;
}

function signText({ profile, weight, span, says }: Evidence, { source }: Analysis, lines: LineIndex): string {
  const { line } = lines.placeAt(source.toOriginal(span).start);
  return printable(`dòng ${line}: ${says} → ${PROFILE_NAMES[profile]} (+${weight})`);
}

function jsonText(path: string, text: string, analysis: Analysis): string {
  const { verdict, isDraft, isForm, isGarbled, sources, dating, judgedOn } = analysis.regime;
  const lines = new LineIndex(text);
  const evidence = verdict.evidence.map(({ profile, weight, says, span }) => {
    const { start, end } = analysis.source.toOriginal(span);
    return { profile, weight, says, start: lines.placeAt(start), end: lines.placeAt(end) };
  });
  const { docType, symbol, date } = summarize(analysis);
  const regime = { profile: verdict.profile, decidedBy: verdict.decidedBy, docType, symbol, date, isDraft, isForm, isGarbled };
  const document = { version: 1, path, ...regime, sources: sources.map(({ label }) => label), dating, judgedOn: judgedOn && toIsoDate(judgedOn), evidence, tree: printTree(analysis) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

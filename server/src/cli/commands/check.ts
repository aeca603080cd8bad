import { oneOf, UsageError, type Arguments } from '../args';
import { EXIT, type Command } from '../command';
import { findFiles, type Candidate } from '../files';
import type { Io } from '../io';
import { judge, repairAndJudge, type Outcome } from '../judge';
import { analyzeOptionsOf, COLOR_OPTION, extensionsOf, FILE_OPTIONS, FORMAT_OPTION, FORMATS, LINT_OPTIONS, lintSettingsOf, operandsOf, stdinNameOf, wantsColor } from '../options';
import { humanReporter } from '../reporters/human';
import { jsonReporter } from '../reporters/json';
import type { Reporter } from '../reporters/reporter';
import { isFailing, type FailOn } from '../reporters/tally';
import { reportFailures } from '../complaints';

export const check: Command = {
  name: 'check',
  operands: 'TỆP|THƯ-MỤC|MẪU|-…',
  summary: 'Kiểm tra thể thức của tệp, của mọi tệp .vbhc và .txt trong thư mục, hoặc của văn bản đọc từ đầu vào chuẩn ("-")',
  options: {
    ...FORMAT_OPTION,
    'fail-on': { type: 'string', value: 'error|warning|info|hint|never', help: 'Có chỗ nặng tới mức này thì chưa đạt; mặc định error' },
    fix: { type: 'boolean', help: 'Sửa ngay trong tệp những chỗ chắc chắn rồi mới kiểm tra' },
    ...LINT_OPTIONS,
    ...FILE_OPTIONS,
    quiet: { type: 'boolean', short: 'q', help: 'Chỉ in những chỗ làm văn bản chưa đạt, không in tổng kết' },
    ...COLOR_OPTION,
  },
  notes: [
    'Mã thoát: 0 là đạt; 1 là có chỗ chưa đạt; 2 là gõ sai lệnh hoặc có tệp không đọc được.',
    'Ví dụ: thethuc check --fail-on warning "van-ban/**/*.txt"',
  ],
  run: runCheck,
};

async function runCheck(args: Arguments, io: Io): Promise<number> {
  const failOn = oneOf(args, 'fail-on', ['error', 'warning', 'info', 'hint', 'never']);
  const options = { analyze: analyzeOptionsOf(args, io), settings: lintSettingsOf(args) };
  const reporter = reporterOf(args, failOn, io);
  const work = args.flag('fix') ? repairAndJudge : judge;
  let exitCode: number = EXIT.clean;
  for (const candidate of await candidatesOf(args, io)) {
    const outcome = await work(candidate, options, io);
    await reportFailures(outcome, io);
    await io.stdout.write(reporter.add(outcome));
    exitCode = Math.max(exitCode, exitCodeOf(outcome, failOn));
  }
  await io.stdout.write(reporter.finish());
  return exitCode;
}

async function candidatesOf(args: Arguments, io: Io): Promise<readonly Candidate[]> {
  const operands = operandsOf(args);
  if (args.flag('fix') && operands.includes('-')) {
    throw new UsageError('"--fix" không ghi lại được đầu vào chuẩn; để nhận văn bản đã sửa, hãy gõ: thethuc fix -');
  }
  return findFiles(operands, { cwd: io.cwd, extensions: extensionsOf(args), stdinName: stdinNameOf(args) });
}

function reporterOf(args: Arguments, failOn: FailOn, io: Io): Reporter {
  const hasColor = wantsColor(args, io);
  if (oneOf(args, 'format', FORMATS) === 'json') return jsonReporter();
  return humanReporter({ hasColor, width: io.stdout.columns ?? 120, failOn, isQuiet: args.flag('quiet') });
}

function exitCodeOf(outcome: Outcome, failOn: FailOn): number {
  if (outcome.kind === 'unreadable') return EXIT.failed;
  return outcome.findings.some(({ severity }) => isFailing(severity, failOn)) ? EXIT.found : EXIT.clean;
}

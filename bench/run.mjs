/*
 * npm run bench: Thể Thức beside other linters, and beside its own aims, on this machine. See docs/BENCH.md.
 * Never judges a build: it exits with 0 whatever the numbers, with 2 when it could not measure.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge } from './aims.mjs';
import { DEFAULT_SEED } from './corpus.mjs';
import { measureCompletion } from './measure/completion.mjs';
import { measureGrowth } from './measure/growth.mjs';
import { measureMemory } from './measure/memory.mjs';
import { measureRules } from './measure/rules.mjs';
import { measureStartup } from './measure/startup.mjs';
import { generatedFolder, measureThroughput, realFolder } from './measure/throughput.mjs';
import { measureTyping } from './measure/typing.mjs';
import { toText } from './report.mjs';
import { build, installPeers, isBuilt, peers, thethuc } from './tools.mjs';

const SECTIONS = ['throughput', 'startup', 'typing', 'completion', 'memory', 'growth'];
const HELP = `npm run bench -- [tùy chọn]
  --quick          100 tệp, một lần chạy, ít mẫu: xem nhanh, số kém chắc
  --rules          thêm bảng giá của từng luật (${SECTIONS.length + 1}. rules)
  --only a,b       chỉ đo các phần: ${SECTIONS.join(', ')}, rules
  --no-peers       không cài, không chạy công cụ so sánh
  --no-build       đo dist/ và out/ đang có, không dựng lại
  --format json    kết quả dạng JSON ra đầu ra chuẩn
`;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    only: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    format: { type: 'string', default: 'table' },
    help: { type: 'boolean', default: false },
  },
});

const effort = options.quick
  ? { quick: true, files: 100, runs: 1, startupRuns: 15, growthRuns: 2 }
  : { quick: false, files: 1000, runs: 3, startupRuns: 25, growthRuns: 5 };

/** Progress, for whoever waits; the result alone goes to standard output. */
const say = (line) => process.stderr.write(`• ${line}\n`);

function wantedSections() {
  if (options.only !== undefined) return new Set(options.only.split(','));
  return new Set(options.rules ? [...SECTIONS, 'rules'] : SECTIONS);
}

function describeMachine() {
  const cpus = os.cpus();
  return {
    cpu: cpus[0]?.model.trim() ?? '?',
    cores: cpus.length,
    memoryGb: os.totalmem() / 2 ** 30,
    platform: `${os.platform()} ${os.arch()}`,
    node: process.versions.node,
    load: os.loadavg()[0],
  };
}

/** The linters that will run, and what the reader should know of it. */
async function lineUp() {
  const own = thethuc();
  if (options['no-peers']) return { tools: [own], notes: ['không chạy công cụ so sánh (--no-peers)'] };
  if (installPeers(say)) return { tools: [own, ...(await peers())], notes: [] };
  return { tools: [own], notes: ['không cài được công cụ so sánh (npm ci trong bench/ thất bại)'] };
}

async function throughputSection(scratch, generated) {
  const { tools, notes } = await lineUp();
  const real = await realFolder(scratch);
  if (real === null) notes.push('không có ../shared/corpus/real, chỉ đo trên văn bản tự sinh');
  if (effort.quick) notes.push('--quick: ít tệp nên thời gian khởi động của mỗi công cụ nặng hơn thực tế');
  const folders = real === null ? [generated] : [generated, real];
  return { throughput: folders.map((folder) => measureThroughput(folder, tools, { ...effort, scratch, say })), notes };
}

/** Measures what is wanted, in the order in which it is printed. */
async function measure(scratch) {
  const wanted = wantedSections();
  const { version, rules } = thethuc();
  const result = { version: 1, date: new Date().toISOString().slice(0, 10), quick: effort.quick, thethuc: { version, rules }, machine: describeMachine(), notes: [] };
  const generated = await generatedFolder(scratch, { count: effort.files, seed: DEFAULT_SEED });
  if (wanted.has('throughput')) Object.assign(result, await throughputSection(scratch, generated));
  if (wanted.has('startup')) result.startup = measureStartup({ runs: effort.startupRuns, scratch, say });
  if (wanted.has('typing')) result.typing = await measureTyping({ quick: effort.quick, say });
  if (wanted.has('completion')) result.completion = await measureCompletion({ quick: effort.quick, say });
  if (wanted.has('memory')) result.memory = measureMemory(generated, { scratch, say });
  if (wanted.has('growth')) result.growth = measureGrowth({ runs: effort.growthRuns, scratch, say });
  if (wanted.has('rules')) result.rules = measureRules({ runs: effort.growthRuns, say });
  return { ...result, aims: judge(result) };
}

async function main() {
  if (options.help) return void process.stdout.write(HELP);
  const isReady = options['no-build'] ? isBuilt() : build();
  if (!isReady) {
    process.stderr.write('Chưa dựng được dist/ và out/: chạy npm run build trước.\n');
    process.exitCode = 2;
    return;
  }
  const scratch = await mkdtemp(join(os.tmpdir(), 'thethuc-bench-'));
  try {
    const result = await measure(scratch);
    process.stdout.write(options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : toText(result));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

await main();

/*
 * npm run accuracy: what the program says of labelled sentences, class by class, beside the committed figures; then of whole documents,
 * sound ones and such with one fault planted in them. See docs/ACCURACY.md.
 * Exits with 1 when a figure fell under the committed one or a planted fault was missed, with 2 when it could not measure.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCorpus } from './accuracy/corpus.mjs';
import { compareFigures, tally } from './accuracy/figures.mjs';
import { readLabels } from './accuracy/labels.mjs';
import { measurePlanted } from './accuracy/planted.mjs';
import { loadProgram } from './accuracy/program.mjs';
import { failureList, figuresTable, writeFigures } from './accuracy/report.mjs';
import { scoreEntry } from './accuracy/score.mjs';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { root } from './project.mjs';
import { say } from './progress.mjs';

const HELP = `npm run accuracy -- [tùy chọn]
  --verbose        mỗi mục sai: ở đâu, câu gì, cần gì, được gì
  --class <tên>    chỉ các lớp có tên chứa chữ này; không so, không nhận số mới
  --accept         nhận số vừa đo làm mốc (test/accuracy/figures.json)
  --no-corpus      không đọc ../shared/corpus
  --no-build       dùng out/ đang có, không dựng lại
`;

const LABELS = 'test/accuracy/labels';
const FIGURES = join(root, 'test', 'accuracy', 'figures.json');
const PAGE = join(root, 'docs', 'ACCURACY.md');
const CORPUS = join(root, '..', 'shared', 'corpus');

const options = readOptions();

function readOptions() {
  const flag = { type: 'boolean', default: false };
  try {
    const { values } = parseArgs({
      options: { verbose: flag, class: { type: 'string' }, accept: flag, 'no-corpus': flag, 'no-build': flag, help: flag },
    });
    if (values.accept && values.class !== undefined) throw new Failure('--accept cần đo mọi lớp, không đi cùng --class');
    return values;
  } catch (error) {
    process.stderr.write(`${error instanceof Failure ? error.message : `Không hiểu các tùy chọn\n\n${HELP}`}\n`);
    return process.exit(2);
  }
}

async function build() {
  const code = await run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b', 'test'], { cwd: root });
  if (code !== 0) throw new Failure('Không dựng được: mã nguồn có lỗi kiểu, xem ở trên');
}

function measureLabels(program) {
  const entries = readLabels(join(root, LABELS)).filter(({ group }) => group.toLowerCase().includes((options.class ?? '').toLowerCase()));
  if (entries.length === 0) throw new Failure(`Không lớp nào có tên chứa “${options.class}”`);
  const outcomes = entries.map((entry) => scoreEntry(program, entry));
  const figures = tally(outcomes);
  if (options.verbose) say(`${failureList(outcomes, LABELS)}\n`);
  say(`CÂU CÓ NHÃN CỦA DỰ ÁN (${LABELS})\n${figuresTable(figures)}`);
  return figures;
}

function measureShared(program) {
  if (options['no-corpus'] || options.class !== undefined) return null;
  if (existsSync(join(CORPUS, 'citations.tsv'))) return measureCorpus(program, { folder: CORPUS, verbose: options.verbose, say });
  say('\nKhông có ../shared/corpus: chỉ đo trên câu của dự án.');
  return null;
}

/** What was not measured keeps its committed figures. */
function settle({ own, corpus }) {
  if (options.class !== undefined) return 0;
  const committed = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : { own: {}, corpus: {} };
  if (options.accept) return accept({ own, corpus: corpus ?? committed.corpus });
  const fallen = [...compareFigures(own, committed.own), ...(corpus ? compareFigures(corpus, committed.corpus) : [])];
  say(fallen.length === 0 ? '\nKhông số nào dưới mốc.' : `\nDƯỚI MỐC:\n${fallen.map((each) => `  ${each}`).join('\n')}`);
  return fallen.length === 0 ? 0 : 1;
}

function accept(figures) {
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(PAGE, writeFigures(readFileSync(PAGE, 'utf8'), figures));
  say('\nĐã nhận số vừa đo làm mốc: test/accuracy/figures.json, docs/ACCURACY.md');
  return 0;
}

async function main() {
  if (options.help) return say(HELP);
  if (!options['no-build']) await build();
  const program = loadProgram();
  const code = settle({ own: measureLabels(program), corpus: measureShared(program) });
  const failed = options.class === undefined ? await measurePlanted({ tests: join(root, 'out', 'test'), say, verbose: options.verbose }) : 0;
  process.exitCode = failed > 0 ? 1 : code;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Failure ? error.message : error.stack}\n`);
  process.exitCode = 2;
}

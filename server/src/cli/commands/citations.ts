import { analyze, listCitations, listReferences } from '../../core';
import { oneOf, UsageError, type Arguments } from '../args';
import { EXIT, type Command } from '../command';
import { complain } from '../complaints';
import { findFiles, type Candidate } from '../files';
import type { Io } from '../io';
import { textOf } from '../judge';
import { LineIndex } from '../line-index';
import { analyzeOptionsOf, COLOR_OPTION, extensionsOf, FILE_OPTIONS, operandsOf, stdinNameOf, wantsColor } from '../options';
import { FileError } from '../read-text';
import { citationCsvReporter } from '../reporters/citation-csv';
import { citationJsonReporter } from '../reporters/citation-json';
import type { CitationReporter, CitedFile } from '../reporters/citation-report';
import { citationTableReporter } from '../reporters/citation-table';
import { paintOf } from '../reporters/paint';

export const citations: Command = {
  name: 'citations',
  operands: 'TỆP|THƯ-MỤC|MẪU|-…',
  summary: 'Liệt kê các văn bản được viện dẫn: số, ký hiệu, loại, ngày, cơ quan ban hành, đủ hay thiếu',
  options: {
    format: { type: 'string', value: 'table|json|csv', help: 'Dạng kết quả; json là hợp đồng, xem docs/CLI.md; csv mở được bằng Excel' },
    by: { type: 'string', value: 'citation|document', help: 'Mỗi chỗ viện dẫn một dòng (mặc định), hay mỗi văn bản một dòng kèm số lần' },
    all: { type: 'boolean', help: 'Kể cả văn bản gọi bằng tên, “Nghị định này”, “Kế hoạch nêu trên”, và điểm, khoản, điều' },
    ...FILE_OPTIONS,
    ...COLOR_OPTION,
  },
  notes: [
    'csv viết bằng UTF-8, ngày dạng 2026-01-05; khi ghi ra tệp hay ống dẫn có dấu BOM ở đầu để Excel đọc đúng tiếng Việt.',
    'Mã thoát: 0 là xong; 2 là gõ sai lệnh hoặc có tệp không đọc được.',
    'Ví dụ: thethuc citations --by document --format csv van-ban/ > vien-dan.csv',
  ],
  run: runCitations,
};

async function runCitations(args: Arguments, io: Io): Promise<number> {
  const operands = operandsOf(args);
  const options = { cwd: io.cwd, extensions: extensionsOf(args), stdinName: stdinNameOf(args) };
  // Every word of the command line is judged before a file is looked for.
  const reporterFor = reporterMaker(args, io);
  const candidates = await findFiles(operands, options);
  const reporter = reporterFor(candidates.length > 1);
  let exitCode: number = EXIT.clean;
  for (const candidate of candidates) {
    const file = await citedFile(candidate, args, io);
    if (file.error !== undefined) {
      await complain(io, file.path, file.error);
      exitCode = EXIT.failed;
    }
    await io.stdout.write(reporter.add(file));
  }
  await io.stdout.write(reporter.finish());
  return exitCode;
}

function reporterMaker(args: Arguments, io: Io): (hasPath: boolean) => CitationReporter {
  // `human` is what other commands call their table.
  const format = oneOf(args, 'format', ['table', 'json', 'csv', 'human']);
  const by = oneOf(args, 'by', ['citation', 'document']);
  const paint = paintOf(wantsColor(args, io));
  const options = { by, hasReferences: args.flag('all') };
  if (by === 'document' && options.hasReferences) {
    throw new UsageError('"--all" liệt kê từng chỗ, không đi cùng "--by document"; hãy bỏ một trong hai');
  }
  if (format === 'json') return () => citationJsonReporter(options);
  if (format === 'csv') return () => citationCsvReporter({ ...options, hasMark: !io.stdout.isTerminal });
  return (hasPath) => citationTableReporter({ ...options, paint, width: io.stdout.columns ?? 120, hasPath });
}

async function citedFile(candidate: Candidate, args: Arguments, io: Io): Promise<CitedFile> {
  const { path } = candidate;
  try {
    const text = await textOf(candidate, io);
    const analysis = analyze(text, analyzeOptionsOf(args, io));
    const lines = new LineIndex(text);
    const lineOf = (start: number) => lines.placeAt(start).line;
    return {
      path,
      citations: listCitations(analysis).map((citation) => ({ ...citation, path, line: lineOf(citation.start) })),
      references: args.flag('all') ? listReferences(analysis).map((reference) => ({ ...reference, line: lineOf(reference.start) })) : [],
    };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { path, citations: [], references: [], error: error.message };
  }
}

import { analyze, listCitations, type ListedCitation } from '../../core';
import { oneOf, type Arguments } from '../args';
import { EXIT, type Command } from '../command';
import { complain } from '../complaints';
import { findFiles, type Candidate } from '../files';
import type { Io } from '../io';
import { textOf } from '../judge';
import { LineIndex } from '../line-index';
import { analyzeOptionsOf, COLOR_OPTION, extensionsOf, FILE_OPTIONS, FORMAT_OPTION, FORMATS, operandsOf, stdinNameOf, wantsColor } from '../options';
import { FileError } from '../read-text';
import { padCells, printable, widthOf } from '../reporters/cells';
import { paintOf, type Paint } from '../reporters/paint';

export const citations: Command = {
  name: 'citations',
  operands: 'TỆP|THƯ-MỤC|MẪU|-…',
  summary: 'Liệt kê các văn bản được viện dẫn: số, ký hiệu, loại, ngày, cơ quan ban hành',
  options: { ...FORMAT_OPTION, ...FILE_OPTIONS, ...COLOR_OPTION },
  notes: ['Mã thoát: 0 là xong; 2 là gõ sai lệnh hoặc có tệp không đọc được.'],
  run: runCitations,
};

interface Listed {
  readonly path: string;
  readonly text: string;
  readonly citations: readonly ListedCitation[];
  readonly error?: string;
}

async function runCitations(args: Arguments, io: Io): Promise<number> {
  const isJson = oneOf(args, 'format', FORMATS) === 'json';
  const paint = paintOf(wantsColor(args, io));
  const candidates = await findFiles(operandsOf(args), { cwd: io.cwd, extensions: extensionsOf(args), stdinName: stdinNameOf(args) });
  const listed: Listed[] = [];
  for (const candidate of candidates) {
    const file = await listFile(candidate, args, io);
    if (file.error !== undefined) await complain(io, file.path, file.error);
    if (isJson) listed.push({ ...file, text: '' });
    else await io.stdout.write(tableText(file, { paint, hasPath: candidates.length > 1 }));
    if (!isJson && file.error !== undefined) listed.push(file);
  }
  if (isJson) await io.stdout.write(jsonText(listed));
  return listed.some(({ error }) => error !== undefined) ? EXIT.failed : EXIT.clean;
}

async function listFile(candidate: Candidate, args: Arguments, io: Io): Promise<Listed> {
  const { path } = candidate;
  try {
    const text = await textOf(candidate, io);
    return { path, text, citations: listCitations(analyze(text, analyzeOptionsOf(args, io))) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { path, text: '', citations: [], error: error.message };
  }
}

function jsonText(listed: readonly Listed[]): string {
  const files = listed.map(({ path, citations: all, error }) => ({ path, citations: all, ...(error === undefined ? {} : { error }) }));
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}

interface TableOptions {
  readonly paint: Paint;
  readonly hasPath: boolean;
}

function tableText({ path, text, citations: all, error }: Listed, { paint, hasPath }: TableOptions): string {
  if (error !== undefined) return '';
  const title = hasPath ? `${paint.bold(printable(path))}\n` : '';
  if (all.length === 0) return `${title}Không có viện dẫn nào.\n${hasPath ? '\n' : ''}`;
  const lines = new LineIndex(text);
  const rows = [HEADER, ...all.map((citation) => rowOf(citation, lines))];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const [head = '', ...body] = rows.map((row) => row.map((cell, column) => padCells(cell, widths[column] ?? 0)).join('  ').trimEnd());
  return `${title}${[paint.faint(head), ...body].join('\n')}\n${hasPath ? '\n' : ''}`;
}

const HEADER = ['dòng', 'số, ký hiệu', 'loại', 'ngày', 'cơ quan ban hành'];

function rowOf({ start, symbol, type, date, issuer }: ListedCitation, lines: LineIndex): string[] {
  return [String(lines.placeAt(start).line), symbol, type ?? '', date?.split('-').reverse().join('/') ?? '', issuer ?? ''].map(printable);
}

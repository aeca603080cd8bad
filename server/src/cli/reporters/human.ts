import { SEVERITY_NAMES, type Finding } from '../../core';
import type { Judged, Outcome, Unreadable } from '../judge';
import { LineIndex } from '../line-index';
import { padCells, printable, widthOf } from './cells';
import { excerptOf } from './excerpt';
import { paintOf, type Paint } from './paint';
import type { Reporter } from './reporter';
import { countsInWords, isFailing, plus, tallyOf, type FailOn, type Tally } from './tally';

export interface HumanOptions {
  readonly hasColor: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly failOn: FailOn;
  /** Prints only what fails a document, and no verdict. */
  readonly isQuiet: boolean;
}

/** What a person reads: every finding with its line, then a verdict over the files. */
export function humanReporter(options: HumanOptions): Reporter {
  const paint = paintOf(options.hasColor);
  const rows: Row[] = [];
  let tally = tallyOf([]);
  return {
    add(outcome) {
      tally = plus(tally, outcome);
      rows.push(rowOf(outcome, options.failOn));
      return outcome.kind === 'judged' ? documentText(outcome, paint, options) : '';
    },
    finish() {
      if (options.isQuiet) return '';
      return verdictText(rows, paint) + summaryText(tally, paint);
    },
  };
}

function documentText(outcome: Judged, paint: Paint, options: HumanOptions): string {
  const { findings, repaired, text, path } = outcome;
  const lines = new LineIndex(findings.length === 0 ? '' : text);
  const shown = options.isQuiet ? findings.filter(({ severity }) => isFailing(severity, options.failOn)) : findings;
  const done = repaired === 0 || options.isQuiet ? '' : `${printable(path)}: ${paint.good(`đã sửa ${repaired} chỗ`)}\n\n`;
  return done + shown.map((finding) => findingText(finding, { outcome, lines, paint, width: options.width })).join('');
}

interface FindingContext {
  readonly outcome: Judged;
  readonly lines: LineIndex;
  readonly paint: Paint;
  readonly width: number;
}

/*
 * bao-cao.txt:3:1: lỗi VB101 symbol-spacing
 *   Sau "Số:" phải có một dấu cách
 *     3 │ Số:163/TB-UBND
 *       │   ~~~
 *   căn cứ: 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 3
 *   → sửa: Thêm dấu cách
 */
function findingText(finding: Finding, { outcome, lines, paint, width }: FindingContext): string {
  const { code, name, severity, message, span, basis, related } = finding;
  const { line, column } = lines.placeAt(span.start);
  const gutter = ` ${String(line).padStart(5)} │ `;
  const excerpt = excerptOf(outcome.text, { lines, span, width: Math.max(20, width - gutter.length) });
  const place = paint.bold(`${printable(outcome.path)}:${line}:${column}`);
  return [
    `${place}: ${paint.severity(severity, SEVERITY_NAMES[severity])} ${code} ${paint.faint(name)}`,
    `  ${printable(message)}`,
    `${paint.faint(gutter)}${excerpt.line}`,
    `${paint.faint(`${' '.repeat(6)} │ `)}${paint.severity(severity, excerpt.marks)}`,
    ...related.map((other) => `  ↳ dòng ${lines.placeAt(other.span.start).line}: ${printable(other.message)}`),
    ...(basis === null ? [] : [paint.faint(`  căn cứ: ${basis}`)]),
    ...fixLines(finding, paint),
    '',
    '',
  ].join('\n');
}

function fixLines({ fix }: Finding, paint: Paint): string[] {
  if (!fix) return [];
  const review = fix.safety === 'safe' ? '' : ' (cần người xem lại)';
  return [`  ${paint.good('→ sửa:')} ${printable(fix.title)}${review}`];
}

interface Row {
  readonly mark: '✓' | '✗' | '!';
  readonly verdict: string;
  readonly path: string;
  readonly symbol: string;
  readonly counts: string;
}

function rowOf(outcome: Outcome, failOn: FailOn): Row {
  const path = printable(outcome.path);
  if (outcome.kind === 'unreadable') return unreadableRow(outcome, path);
  const hasFailed = outcome.findings.some(({ severity }) => isFailing(severity, failOn));
  const symbol = printable(outcome.summary.symbol ?? '');
  const counts = countsInWords(tallyOf([outcome]).bySeverity);
  return hasFailed ? { mark: '✗', verdict: 'chưa đạt', path, symbol, counts } : { mark: '✓', verdict: 'đạt', path, symbol, counts };
}

function unreadableRow({ error }: Unreadable, path: string): Row {
  return { mark: '!', verdict: 'không đọc được', path, symbol: '', counts: printable(error) };
}

/** One line a file, for a folder that a clerk prints and files away. */
function verdictText(rows: readonly Row[], paint: Paint): string {
  if (rows.length < 2) return '';
  const width = (column: 'verdict' | 'path' | 'symbol') => Math.max(...rows.map((row) => widthOf(row[column])));
  const widths = { verdict: width('verdict'), path: width('path'), symbol: width('symbol') };
  const lines = rows.map((row) => {
    const mark = row.mark === '✓' ? paint.good(row.mark) : paint.bad(row.mark);
    const cells = [padCells(row.verdict, widths.verdict), padCells(row.path, widths.path), padCells(row.symbol, widths.symbol), row.counts];
    return `${mark} ${cells.join('  ').trimEnd()}`;
  });
  return `${paint.bold('Kết quả từng tệp')}\n${lines.join('\n')}\n\n`;
}

function summaryText({ files, unreadable, fixable, bySeverity }: Tally, paint: Paint): string {
  const parts = [
    `${files - unreadable} văn bản`,
    ...(unreadable === 0 ? [] : [paint.bad(`${unreadable} tệp không đọc được`)]),
    countsInWords(bySeverity) || 'không có gì phải sửa',
  ];
  const hint = fixable === 0 ? '' : ` ${fixable} chỗ sửa được bằng --fix.`;
  return files === unreadable ? '' : `${paint.bold(parts.join('; '))}.${hint}\n`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';
import { TOTAL } from './figures.mjs';
import { readingsOf } from './readings.mjs';
import { corpusTable, toTable } from './report.mjs';

/*
 * ../shared/corpus/citations.tsv: citations in the words around them, labelled by a script, a class for each damage.
 * ../shared/corpus/real: whole documents, of which findings are only counted.
 */

const WRONG_LABELS = join(root, 'test', 'accuracy', 'wrong-labels.tsv');

/** A context is the middle of a document: what needs the whole of it is not judged. */
const NEEDS_WHOLE = ['thiếu ngày', 'thiếu cơ quan', 'thiếu trích yếu', 'nhắc lại đầy đủ', 'không có phần này', 'đã bị thay thế'];
const [BEFORE, AFTER] = ['Phần trên của văn bản không chép lại ở đây.\n\n… ', ' …\n\nPhần dưới của văn bản không chép lại ở đây.\n'];
const TODAY = '2026-11-21';

/** Rows of these classes name no document. */
const BLANK = 'số hiệu bỏ trống';

/**
 * @param {import('./program.mjs').Program} program
 * @param {{ folder: string, verbose: boolean, say: (text: string) => void }} options
 * @returns {Record<string, Record<string, number>>} figures by class, the total last
 */
export function measureCorpus(program, { folder, verbose, say }) {
  const wrong = readWrongLabels();
  const rows = readRows(join(folder, 'citations.tsv')).filter(({ patterns }) => !patterns[0].startsWith(BLANK));
  const isWrong = ({ line, citation }) => wrong.get(line) === citation;
  const scored = rows.filter((row) => !isWrong(row)).map((row) => scoreRow(program, row));
  const figures = tallyRows(scored);
  if (verbose) say(`\n${scored.filter(({ problems }) => problems.length > 0).map(failureOf).join('\n')}`);
  say(`\nVIỆN DẪN TRONG NGỮ CẢNH (../shared/corpus/citations.tsv), nhãn do máy đặt\n${corpusTable(figures)}`);
  say(`${rows.filter(isWrong).length} nhãn sai không tính: test/accuracy/wrong-labels.tsv`);
  if (existsSync(join(folder, 'real'))) countReal(program, join(folder, 'real'), say);
  return figures;
}

function readRows(path) {
  const [, ...lines] = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((text, at) => {
    const [label, citation, context] = text.split('\t');
    if (context === undefined) return [];
    const [, side, patterns] = /^([SPM]):(.*)$/u.exec(label);
    return [{ line: at + 2, side, patterns: patterns.split('; '), citation: unfold(citation), context: unfold(context) }];
  });
}

const unfold = (text) => text.replaceAll('⏎', '\n');

/** `dòng⇥nhãn⇥lý do`, after its head. */
function readWrongLabels() {
  if (!existsSync(WRONG_LABELS)) return new Map();
  const rows = readFileSync(WRONG_LABELS, 'utf8').split(/\r?\n/u).slice(1).filter(Boolean).map((row) => row.split('\t'));
  return new Map(rows.map(([line, citation]) => [Number(line), unfold(citation)]));
}

/** Which documents a row is about: by their symbols, or for classes without one by their place. */
function scoreRow(program, row) {
  const { text, start } = embed(row);
  const profile = row.side === 'P' ? 'party' : 'state';
  const { analysis, findings } = program.judge(text, { profile, today: TODAY });
  const place = { start, end: start + row.citation.length };
  const found = row.side === 'M' ? readingsOf(program.core, analysis).filter(({ span }) => overlaps(span, place)) : findSymbol(analysis, row.citation);
  const isSound = row.side !== 'M' && row.patterns[0] === 'ok';
  const needsWhole = new Set(NEEDS_WHOLE.flatMap((name) => program.codesOf(name)));
  const disturbing = findings.filter(({ code, severity, span }) => /^(?:error|warning)$/u.test(severity) && !needsWhole.has(code) && found.some((each) => overlaps(each.span, span)));
  const problems = [
    ...(found.length === 0 ? [`không thấy ${show(row.citation)}`] : []),
    ...(isSound ? disturbing.map(({ code, message }) => `báo thừa: ${code}: ${message}`) : []),
  ];
  return { row, isFound: found.length > 0, isSound, isDisturbed: isSound && disturbing.length > 0, problems };
}

/**
 * The context in the middle of a document. A word cut in two at either end is left out, unless it is the citation itself:
 * the end of a year cut off would be a wrong date.
 */
function embed({ context, citation }) {
  const at = Math.max(0, context.indexOf(citation));
  const head = context.slice(0, at).replace(/^\S+/u, '');
  const tail = context.slice(at + citation.length).replace(/\S+$/u, (word, offset) => (offset === 0 ? word : ''));
  return { text: `${BEFORE}${head}${citation}${tail}${AFTER}`, start: BEFORE.length + head.length };
}

const overlaps = (a, b) => a.start < b.end && b.start < a.end;

function findSymbol({ citations, source, tree }, citation) {
  const wanted = keyOf(citation);
  const own = tree.preface.numberLine;
  const numbered = citations.filter(({ symbol }) => keyOf(symbol) === wanted).map(({ span }) => ({ span: source.toOriginal(span) }));
  return own && keyOf(own.symbol.text) === wanted ? [...numbered, { span: source.toOriginal(own.span) }] : numbered;
}

const CYRILLIC = { А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y' };

/** A symbol without what damage does to its letters. */
function keyOf(symbol) {
  return symbol
    .normalize('NFC')
    .replace(/[\s\u00AD\u200B-\u200D\uFEFF]/gu, '')
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/[ĐÐ]+/gu, 'Đ')
    .replace(/[\u0410-\u0425]/gu, (letter) => CYRILLIC[letter] ?? letter);
}

/** A row counts for each of its patterns, and once in the total. */
function tallyRows(scored) {
  const figures = {};
  for (const { row, isFound, isSound, isDisturbed } of scored) {
    for (const group of [...row.patterns.map((pattern) => `${row.side}: ${pattern}`), TOTAL]) {
      figures[group] ??= { labelled: 0, found: 0, sound: 0, disturbed: 0 };
      figures[group].labelled += 1;
      figures[group].found += Number(isFound);
      figures[group].sound += Number(isSound);
      figures[group].disturbed += Number(isDisturbed);
    }
  }
  const { [TOTAL]: total, ...groups } = figures;
  return { ...Object.fromEntries(Object.entries(groups).sort(([a], [b]) => a.localeCompare(b, 'vi'))), [TOTAL]: total };
}

const show = (text) => text.replace(/\n/gu, '⏎');

function failureOf({ row, problems }) {
  return [`citations.tsv:${row.line}  ${row.side}: ${row.patterns.join('; ')}  ${show(row.context)}`, ...problems.map((problem) => `    ${problem}`)].join('\n');
}

/** How often each rule of citations speaks in real documents. Whether it is right is for people to say. */
function countReal(program, folder, say) {
  const counts = new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const name of names) {
    const { findings } = program.judge(readFileSync(join(folder, name), 'utf8'), { today: TODAY });
    for (const { code, name: fault, severity } of findings.filter((finding) => finding.code.startsWith('VB4'))) {
      const key = `${code} ${fault}`;
      counts.set(key, { ...(counts.get(key) ?? {}), [severity]: (counts.get(key)?.[severity] ?? 0) + 1 });
    }
  }
  const levels = ['error', 'warning', 'info', 'hint'];
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, ...levels.map((level) => String(own[level] ?? 0))]);
  const totals = levels.map((_, column) => String(rows.reduce((sum, row) => sum + Number(row[column + 1]), 0)));
  say(`\nVĂN BẢN THẬT (../shared/corpus/real): phát hiện về viện dẫn trong ${names.length} văn bản, chỉ đếm`);
  say(toTable([['quy tắc', 'lỗi', 'cảnh báo', 'lưu ý', 'gợi ý'], ...rows, [TOTAL, ...totals]]));
}

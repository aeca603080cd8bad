import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';

/*
 * The label files of test/accuracy/labels, read. docs/ACCURACY.md says how one is written; a specimen:
 *
 *     theo ⟦Quyết định 15/QĐ-UBND ngày 07/3/2024 của Ủy ban nhân dân tỉnh Sơn La⟧
 *     = Quyết định | 15/QĐ-UBND | 2024-03-07 | Ủy ban nhân dân tỉnh Sơn La | -
 *     ! thiếu số «15/QĐ-UBND»
 *     → theo Quyết định số 15/QĐ-UBND ngày 07/3/2024 của Ủy ban nhân dân tỉnh Sơn La
 */

const PROFILES = { 'nhà nước': 'state', đảng: 'party', 'quy phạm': 'legislation', 'tự nhận': undefined };
const DISGUISES = new Set(['NFD', 'CRLF', 'BOM']);
/** What a line is, by its first sign; a line without one is text. */
const SIGNS = '=~!?≈→⇢⇒@✓∅';

/**
 * @typedef {{ start: number, end: number }} Span
 * @typedef {{ span: Span, reading: string, kind: 'numbered' | 'other', line: number }} Mark
 * @typedef {{ name: string, level: 'warning' | 'info' | 'may', span: Span | null, line: number }} ExpectedFinding
 * @typedef {object} Entry
 * @property {string} file
 * @property {number} line of its first line of text
 * @property {string} group the class it counts for
 * @property {string} text as the program gets it
 * @property {readonly Mark[]} marks
 * @property {readonly ExpectedFinding[]} findings
 * @property {string} fixed the text after all safe fixes
 * @property {string | null} reviewed the text after the fixes that want an eye; null when not labelled
 * @property {readonly { title: string, nth: number, result: string, line: number }[]} actions what becomes of the text when a writer asks for it
 * @property {boolean} judgesAll whether names, back references and provisions without a mark are wrongly found
 * @property {boolean} isSilent not even a remark of a lower level
 * @property {{ profile?: string, today: string }} options
 */

/** @param {string} folder @returns {readonly Entry[]} in the order of the files */
export function readLabels(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  return files.flatMap((name) => parseLabels(readFileSync(join(folder, name), 'utf8'), name));
}

/** @param {string} source @param {string} file named in messages @returns {readonly Entry[]} */
export function parseLabels(source, file) {
  const header = { group: file.replace(/\.txt$/u, ''), judgesAll: false, profile: 'nhà nước', today: '2026-11-21' };
  const entries = [];
  for (const block of blocksOf(source)) {
    const settings = block.filter(({ text }) => text.startsWith('%'));
    for (const { text, line } of settings) readSetting(header, text, `${file}:${line}`);
    const rest = block.filter(({ text }) => !text.startsWith('%'));
    if (rest.length > 0) entries.push(readEntry(rest, { ...header, file }));
  }
  return entries;
}

/** Lines between blank lines, without comments. */
function blocksOf(source) {
  const lines = source.replace(/\r\n?/gu, '\n').normalize('NFC').split('\n').map((text, at) => ({ text: text.trimEnd(), line: at + 1 }));
  const blocks = [[]];
  for (const line of lines) {
    if (line.text === '') blocks.push([]);
    else if (!line.text.startsWith('#')) blocks.at(-1).push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** `% lớp: Tìm: danh sách`, `% chế độ: đảng`, `% hôm nay: 2026-11-21`, `% xét: tất cả` */
function readSetting(header, text, place) {
  const [, key, value] = /^%\s*([^:]+):\s*(.+)$/u.exec(text) ?? [];
  if (key === 'lớp') header.group = value;
  else if (key === 'chế độ' && value in PROFILES) header.profile = value;
  else if (key === 'hôm nay' && isIso(value)) header.today = value;
  else if (key === 'xét' && ['tất cả', 'số hiệu'].includes(value)) header.judgesAll = value === 'tất cả';
  else throw new Failure(`${place}: không hiểu dòng “${text}”`);
}

const isIso = (text) => /^\d{4}-\d{2}-\d{2}$/u.test(text);

function readEntry(lines, header) {
  const fail = (line, says) => {
    throw new Failure(`${header.file}:${line}: ${says}`);
  };
  const isSign = ({ text }) => SIGNS.includes([...text][0]);
  const body = lines.filter((line) => !isSign(line));
  const signs = lines.filter(isSign).map(({ text, line }) => ({ sign: [...text][0], value: text.slice([...text][0].length).trim(), line }));
  const first = body[0] ?? fail(lines[0].line, 'mục không có câu nào');
  const isLate = (line) => signs.some((each) => each.sign !== '@' && each.line < line);
  if (isLate(body.at(-1).line)) fail(body.at(-1).line, 'câu phải đứng trước các dòng nhãn');
  const of = (sign) => signs.filter((each) => each.sign === sign);
  const options = readOptions(of('@'), header, fail);
  const { plain, places } = readMarks(unescape(body.map(({ text }) => text).join('\n')), (says) => fail(first.line, says));
  const marks = joinReadings(places, { numbered: of('='), other: of('~') }, (says) => fail(first.line, says));
  const findings = signs.flatMap((each) => ('!?≈'.includes(each.sign) ? [readFinding(each, plain, fail)] : []));
  requireVerdict({ signs, marks, findings }, (says) => fail(first.line, says));
  const disguise = disguiseOf(options.disguises);
  const atDisguised = (offset) => disguise(plain.slice(0, offset)).length;
  const move = (span) => span && { start: atDisguised(span.start), end: atDisguised(span.end) };
  return {
    file: header.file,
    line: first.line,
    group: header.group,
    text: disguise(plain),
    plain,
    marks: marks.map((mark) => ({ ...mark, span: move(mark.span) })),
    findings: findings.map((finding) => ({ ...finding, span: move(finding.span) })),
    fixed: of('→').length > 0 ? unescape(of('→')[0].value) : plain,
    reviewed: of('⇢').length > 0 ? unescape(of('⇢')[0].value) : null,
    actions: of('⇒').map((each) => readAction(each, fail)),
    judgesAll: header.judgesAll || of('~').length > 0,
    isSilent: signs.some(({ sign, value }) => sign === '∅' || (sign === '✓' && value === 'im')),
    options: { profile: PROFILES[options.profile], today: options.today },
  };
}

/** `@ đảng, 2026-05-01, NFD` */
function readOptions(lines, header, fail) {
  const options = { profile: header.profile, today: header.today, disguises: [] };
  for (const { value, line } of lines) {
    for (const part of value.split(',').map((each) => each.trim())) {
      if (part in PROFILES) options.profile = part;
      else if (isIso(part)) options.today = part;
      else if (DISGUISES.has(part)) options.disguises.push(part);
      else fail(line, `không hiểu “${part}”`);
    }
  }
  return options;
}

/** Each works on any part of a text; a part that begins the text takes the byte order mark. */
function disguiseOf(names) {
  return (text) => {
    const decomposed = names.includes('NFD') ? text.normalize('NFD') : text;
    const ended = names.includes('CRLF') ? decomposed.replace(/\n/gu, '\r\n') : decomposed;
    return names.includes('BOM') ? `\uFEFF${ended}` : ended;
  };
}

/** `\u00A0` and `⏎` are what they stand for; everything else is itself. */
function unescape(text) {
  return text.replace(/\\u([\da-fA-F]{4})/gu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/⏎/gu, '\n');
}

/** The text without its marks, and where they stood. */
function readMarks(marked, fail) {
  const places = [];
  const open = [];
  let plain = '';
  for (const sign of marked) {
    if (sign === '⟦' || sign === '⟪') open.push({ kind: sign === '⟦' ? 'numbered' : 'other', start: plain.length });
    else if (sign === '⟧' || sign === '⟫') {
      const last = open.pop();
      if (!last || (last.kind === 'numbered') !== (sign === '⟧')) fail('dấu ⟦ ⟧ ⟪ ⟫ không thành cặp');
      places.push({ kind: last.kind, span: { start: last.start, end: plain.length } });
    } else plain += sign;
  }
  if (open.length > 0) fail('dấu ⟦ ⟧ ⟪ ⟫ không thành cặp');
  return { plain, places: places.sort((a, b) => a.span.start - b.span.start) };
}

function joinReadings(places, readings, fail) {
  const queues = { numbered: [...readings.numbered], other: [...readings.other] };
  const marks = places.map(({ kind, span }) => {
    const next = queues[kind].shift() ?? fail(`${kind === 'numbered' ? '⟦⟧ không có dòng =' : '⟪⟫ không có dòng ~'}`);
    return { kind, span, reading: tidyReading(next.value), line: next.line };
  });
  if (queues.numbered.length + queues.other.length > 0) fail('nhiều dòng = hay ~ hơn số dấu trong câu');
  return marks;
}

/** One space on each side of a bar. */
function tidyReading(text) {
  return text.split('|').map((part) => part.trim()).join(' | ');
}

/** `Rút gọn #2: câu`: what the action whose title begins so makes of the second marked citation. */
function readAction({ value, line }, fail) {
  const [, title, nth = '1', result] = /^([^#:]+?)(?:\s*#(\d+))?:\s*(.+)$/u.exec(value) ?? fail(line, `không hiểu “${value}”`);
  return { title, nth: Number(nth), result: unescape(result), line };
}

/** `thiếu số «30/2020/NĐ-CP»`, `số 0 «5»#2`, `thiếu ngày`; `«số|: 15»` is the empty place behind `số`. */
function readFinding({ sign, value, line }, plain, fail) {
  const [, name, quoted, nth] = /^([^«»]+?)(?:\s*«([^»]*)»(?:#(\d+))?)?$/u.exec(value) ?? fail(line, `không hiểu “${value}”`);
  const level = { '!': 'warning', '?': 'info', '≈': 'may' }[sign];
  return { name, level, line, span: quoted === undefined ? null : findQuoted({ quoted: unescape(quoted), nth }, plain, (says) => fail(line, says)) };
}

function findQuoted({ quoted, nth }, plain, fail) {
  const cursor = quoted.indexOf('|');
  const wanted = quoted.replace('|', '');
  const starts = [];
  for (let at = plain.indexOf(wanted); at >= 0 && wanted !== ''; at = plain.indexOf(wanted, at + 1)) starts.push(at);
  if (starts.length < Number(nth ?? 1)) fail(`câu không có “${wanted}”${nth ? ` thứ ${nth}` : ''}`);
  if (starts.length > 1 && !nth) fail(`câu có ${starts.length} chỗ “${wanted}”, ghi thêm #1, #2 …`);
  const start = starts[Number(nth ?? 1) - 1];
  return cursor < 0 ? { start, end: start + wanted.length } : { start: start + cursor, end: start + cursor };
}

/** An entry says what it expects: findings, or none (`✓`, `✓ im`), or that nothing is found (`∅`). */
function requireVerdict({ signs, marks, findings }, fail) {
  const isSound = signs.some(({ sign }) => sign === '✓');
  const isEmpty = signs.some(({ sign }) => sign === '∅');
  if (Number(isSound) + Number(isEmpty) + Number(findings.length > 0) !== 1) fail('mục phải có đúng một trong: ✓, ∅, hoặc các dòng ! ? ≈');
  if (isEmpty && marks.length > 0) fail('∅ nói không có viện dẫn, mà câu có dấu ⟦⟧ hay ⟪⟫');
  if (!isEmpty && marks.length === 0) fail('câu không có dấu ⟦⟧ hay ⟪⟫ nào; nếu đúng là không có thì ghi ∅');
}

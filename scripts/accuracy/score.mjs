import { brokenAtoms, readingsOf } from './readings.mjs';

/*
 * One labelled entry against what the program says of it.
 */

/** Levels that disturb a writer. */
const DISTURBING = new Set(['error', 'warning']);

/**
 * @typedef {object} Outcome
 * @property {import('./labels.mjs').Entry} entry
 * @property {number} labelled references with a mark
 * @property {number} found with the right span and reading
 * @property {number} wronglyFound references that no mark touches
 * @property {number} sound marked references that no expected finding touches
 * @property {number} disturbed sound references that a finding at warning or above touches
 * @property {number} expected findings that must come
 * @property {number} wronglySilent expected findings that did not come, or not there, or milder
 * @property {number} wronglyFlagged findings at warning or above that nobody expects
 * @property {number} wronglyFixed 1 when the fixes make another text than the labelled one
 * @property {readonly string[]} problems what is wrong, one line each, in Vietnamese
 */

/** @param {import('./program.mjs').Program} program @param {import('./labels.mjs').Entry} entry @returns {Outcome} */
export function scoreEntry(program, entry) {
  const { analysis, findings } = program.judge(entry.text, entry.options);
  const references = scoreReferences(program.core, analysis, entry);
  const judged = scoreFindings(program, findings, entry);
  const fixes = scoreFixes(program, findings, entry);
  return {
    entry,
    labelled: entry.marks.length,
    ...references.counts,
    ...judged.counts,
    wronglyFixed: fixes.length > 0 ? 1 : 0,
    problems: [...references.problems, ...judged.problems, ...fixes],
  };
}

const touches = (a, b) => (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
const isSame = (a, b) => a.start === b.start && a.end === b.end;
const show = (text) => text.normalize('NFC').replace(/\r\n?|\n/gu, '⏎').replace(/[\u00A0\u00AD\u200B\uFEFF]/gu, (sign) => `\\u${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
const cut = (text, { start, end }) => `“${show(text.slice(start, end))}”`;

function scoreReferences(core, analysis, { marks, judgesAll, text }) {
  const actual = readingsOf(core, analysis).filter(({ kind }) => judgesAll || kind === 'numbered');
  const wrong = marks.flatMap((mark) => {
    const near = actual.filter(({ kind, span }) => kind === mark.kind && touches(span, mark.span));
    if (near.some(({ span, reading }) => isSame(span, mark.span) && agrees(mark.reading, reading))) return [];
    const got = near.map(({ span, reading }) => `${cut(text, span)} ${reading}`).join(' và ') || 'không thấy';
    return [`sót ${cut(text, mark.span)} ${mark.reading}; được ${got}`];
  });
  const strangers = actual.filter(({ kind, span }) => !marks.some((mark) => mark.kind === kind && touches(mark.span, span)));
  const broken = judgesAll ? brokenAtoms(analysis) : [];
  return {
    counts: { found: marks.length - wrong.length, wronglyFound: strangers.length },
    problems: [...wrong, ...strangers.map(({ span, reading }) => `tìm thừa ${cut(text, span)} ${reading}`), ...broken],
  };
}

/** `?` in a label stands for whatever is read. */
function agrees(wanted, got) {
  const [left, right] = [wanted.split(' | '), got.split(' | ')];
  return left.length === right.length && left.every((part, at) => part === '?' || part === right[at]);
}

function scoreFindings(program, findings, { findings: wanted, marks, text, isSilent }) {
  const missing = wanted.filter(({ level }) => level !== 'may').filter((each) => !findings.some((finding) => isAnswer(program, finding, each)));
  const isExpected = (finding) => wanted.some((each) => program.codesOf(each.name).includes(finding.code));
  const strangers = findings.filter((finding) => !isExpected(finding) || isTooMuch(program, finding, wanted));
  const flagged = strangers.filter(({ severity }) => isSilent || DISTURBING.has(severity));
  const guilty = wanted.filter(({ level }) => level === 'warning');
  const sound = marks.filter(({ span }) => !guilty.some((each) => each.span === null || touches(each.span, span) || contains(span, each.span)));
  const disturbed = sound.filter(({ span }) => flagged.some((finding) => DISTURBING.has(finding.severity) && touchesLoosely(finding.span, span)));
  const expected = wanted.filter(({ level }) => level !== 'may').length;
  return {
    counts: { expected, wronglySilent: missing.length, wronglyFlagged: flagged.length, sound: sound.length, disturbed: disturbed.length },
    problems: [
      ...missing.map((each) => `im sai: ${each.name}${each.span ? ` ở ${cut(text, each.span)}` : ''} (${program.codesOf(each.name).join(', ') || 'chưa có mã'})`),
      ...flagged.map(({ code, severity, span, message }) => `báo thừa: ${code} ${severity} ở ${cut(text, span)}: ${message}`),
    ],
  };
}

const contains = (span, { start, end }) => span.start <= start && end <= span.end;
/** An empty span touches what it borders on. */
const touchesLoosely = (a, b) => a.start <= b.end && b.start <= a.end;

function isAnswer(program, { code, severity, span }, { name, level, span: wanted }) {
  const isPlaced = wanted === null || isSame(span, wanted);
  return program.codesOf(name).includes(code) && isPlaced && DISTURBING.has(severity) === (level === 'warning');
}

/** Of an expected class, yet expected as a remark only. */
function isTooMuch(program, { code, severity }, wanted) {
  const own = wanted.filter(({ name }) => program.codesOf(name).includes(code));
  return DISTURBING.has(severity) && own.every(({ level }) => level === 'info');
}

const same = (a, b) => a.normalize('NFC').replace(/\r\n/gu, '\n').replace(/^\uFEFF/u, '') === b.normalize('NFC');

/** @returns {readonly string[]} what the fixes made wrong */
function scoreFixes(program, findings, entry) {
  const fixed = program.fix(entry.text, entry.options);
  const isAllowed = same(fixed, entry.fixed) || (entry.findings.some(({ level }) => level === 'may') && same(fixed, entry.plain));
  return [
    ...(isAllowed ? [] : [`sửa sai: được “${show(fixed)}”, cần “${show(entry.fixed)}”`]),
    ...reviewProblems(program, findings, entry),
    ...entry.actions.flatMap((action) => actionProblems(program, entry, action)),
  ];
}

function reviewProblems(program, findings, entry) {
  if (entry.reviewed === null) return [];
  const codes = entry.findings.flatMap(({ name }) => program.codesOf(name));
  const got = program.review(entry.text, findings.filter(({ code }) => codes.includes(code)));
  return same(got, entry.reviewed) ? [] : [`sửa có xem lại sai: được “${show(got)}”, cần “${show(entry.reviewed)}”`];
}

function actionProblems(program, { text, options, marks }, { title, nth, result }) {
  const { span } = marks.filter(({ kind }) => kind === 'numbered')[nth - 1];
  const got = program.act(text, options, { span, title });
  return got !== null && same(got, result) ? [] : [`việc “${title}” sai: được ${got === null ? 'không có' : `“${show(got)}”`}, cần “${show(result)}”`];
}

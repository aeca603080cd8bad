import { percent, SHARES, shareOf } from './figures.mjs';

/** Rows as a table: the first column to the left, the others to the right. */
export function toTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => [...row[column]].length)));
  const pad = (text, column) => (column === 0 ? text + ' '.repeat(widths[0] - [...text].length) : ' '.repeat(widths[column] - [...text].length) + text);
  const lines = rows.map((row) => row.map(pad).join('  ').trimEnd());
  return [lines[0], widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}

const TITLES = ['lớp', 'mục', 'nhãn', 'tìm đúng', 'sót', 'tìm thừa', 'cần báo', 'im sai', 'báo thừa', 'sửa sai', ...Object.values(SHARES).map(({ title }) => `% ${title}`)];

/** @param {Record<string, Record<string, number>>} figures by class */
export function figuresTable(figures) {
  const rows = Object.entries(figures).map(([group, own]) => [
    group,
    ...[own.entries, own.labelled, own.found, own.labelled - own.found, own.wronglyFound, own.expected, own.wronglySilent, own.wronglyFlagged, own.wronglyFixed].map(String),
    ...Object.keys(SHARES).map((name) => percent(shareOf(name, own))),
  ]);
  return toTable([TITLES, ...rows]);
}

/** @param {Record<string, Record<string, number>>} figures by class, of the corpus */
export function corpusTable(figures) {
  const rows = Object.entries(figures).map(([group, { labelled, found, sound, disturbed }]) => [
    group,
    ...[labelled, found, labelled - found].map(String),
    percent(labelled > 0 ? found / labelled : null),
    ...(sound > 0 ? [String(sound), String(disturbed), percent((sound - disturbed) / sound)] : ['-', '-', '-']),
  ]);
  return toTable([['lớp', 'nhãn', 'thấy', 'sót', '% thấy', 'viết đúng', 'báo thừa', '% đúng thì im'], ...rows]);
}

/** @param {readonly import('./score.mjs').Outcome[]} outcomes @param {string} folder of the label files */
export function failureList(outcomes, folder) {
  const failing = outcomes.filter(({ problems }) => problems.length > 0);
  return failing
    .map(({ entry, problems }) => [`${folder}/${entry.file}:${entry.line}  ${entry.plain.replace(/\n/gu, '⏎')}`, ...problems.map((problem) => `    ${problem}`)].join('\n'))
    .join('\n');
}

const [OPEN, CLOSE] = ['<!-- số đo -->', '<!-- hết số đo -->'];

/**
 * docs/ACCURACY.md with the committed figures in their place.
 * @param {string} page
 * @param {{ own: object, corpus: object }} figures
 */
export function writeFigures(page, { own, corpus }) {
  const [head, rest = ''] = page.split(OPEN);
  const [, tail = ''] = rest.split(CLOSE);
  const tables = [`CÂU CÓ NHÃN CỦA DỰ ÁN\n${figuresTable(own)}`, `../shared/corpus/citations.tsv\n${corpusTable(corpus)}`];
  return `${head}${OPEN}\n\n\`\`\`\n${tables.join('\n\n')}\n\`\`\`\n\n${CLOSE}${tail}`;
}

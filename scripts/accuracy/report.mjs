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

/** @param {readonly import('./score.mjs').Outcome[]} outcomes @param {string} folder of the label files */
export function failureList(outcomes, folder) {
  const failing = outcomes.filter(({ problems }) => problems.length > 0);
  return failing
    .map(({ entry, problems }) => [`${folder}/${entry.file}:${entry.line}  ${entry.plain.replace(/\n/gu, '⏎')}`, ...problems.map((problem) => `    ${problem}`)].join('\n'))
    .join('\n');
}

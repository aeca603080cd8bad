import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFigures, percent, tally } from '../../scripts/accuracy/figures.mjs';
import { parseLabels, readLabels } from '../../scripts/accuracy/labels.mjs';
import { loadProgram } from '../../scripts/accuracy/program.mjs';
import { writeFigures } from '../../scripts/accuracy/report.mjs';
import { scoreEntry } from '../../scripts/accuracy/score.mjs';
import { Failure } from '../../scripts/failure.mjs';
import { root } from '../../scripts/project.mjs';

/* The labelled sentences of the project and the one who counts them. What stands behind each figure: `npm run accuracy -- --verbose`. */

const LABELS = join(root, 'test', 'accuracy', 'labels');
const program = loadProgram();

/** @param {string} source one entry */
const scoreOf = (source) => {
  const [entry] = parseLabels(source, 'thử.txt');
  return scoreEntry(program, entry);
};

const DECREE = 'Nghị định số 24/2024/NĐ-CP ngày 27 tháng 02 năm 2024 của Chính phủ';
const READING = '= Nghị định | 24/2024/NĐ-CP | 2024-02-27 | Chính phủ | -';

describe('the labelled sentences', () => {
  const entries = readLabels(LABELS);
  const isGuilty = ({ findings }) => findings.some(({ level }) => level !== 'may');

  it('are at least four hundred, no fewer innocent than guilty, none twice', () => {
    const guilty = entries.filter(isGuilty).length;
    assert.ok(entries.length >= 400, String(entries.length));
    assert.ok(entries.length - guilty >= guilty, `${guilty} of ${entries.length}`);
    const texts = entries.map(({ text, options }) => `${options.profile} ${text}`);
    assert.deepEqual(texts.filter((text, at) => texts.indexOf(text) !== at), []);
  });

  it('name only classes of findings that the table knows', () => {
    for (const { name } of entries.flatMap(({ findings }) => findings)) assert.ok(Array.isArray(program.codesOf(name)));
  });

  const committed = JSON.parse(readFileSync(join(root, 'test', 'accuracy', 'figures.json'), 'utf8'));

  it('keep every figure at the committed one or above', () => {
    const outcomes = entries.map((entry) => scoreEntry(program, entry));
    assert.deepEqual(compareFigures(tally(outcomes), committed.own), []);
  }).timeout(60_000);

  it('have their committed figures on the page', () => {
    const page = readFileSync(join(root, 'docs', 'ACCURACY.md'), 'utf8');
    assert.equal(page.replace(/\r\n/gu, '\n'), writeFigures(page.replace(/\r\n/gu, '\n'), committed));
  });
});

describe('a label', () => {
  it('marks the citation with its reading, and says what comes of it', () => {
    const [entry] = parseLabels(`% lớp: Thử\n\n# ghi chú\ntheo ⟦${DECREE}⟧.\n${READING}\n✓\n`, 'thử.txt');
    assert.equal(entry.group, 'Thử');
    assert.equal(entry.line, 4);
    assert.equal(entry.text, `theo ${DECREE}.`);
    assert.deepEqual(entry.marks.map(({ span, reading }) => [entry.text.slice(span.start, span.end), reading]), [[DECREE, READING.slice(2)]]);
    assert.deepEqual([entry.findings, entry.fixed, entry.options.profile], [[], entry.text, 'state']);
  });

  it('writes line breaks and signs that nobody sees so that they are seen', () => {
    const [entry] = parseLabels('Thực hiện⏎\\u00A0việc này.\n∅\n', 'thử.txt');
    assert.equal(entry.text, 'Thực hiện\n\u00A0việc này.');
  });

  it('places a finding by the words it stands on, and moves it with the disguise', () => {
    const [entry] = parseLabels(`@ NFD, CRLF\nTheo⏎⟦${DECREE}⟧.\n${READING}\n! sai năm «2024»#2\n`, 'thử.txt');
    const [{ span }] = entry.findings;
    assert.equal(entry.text.slice(span.start, span.end), '2024');
    assert.equal(entry.text.slice(span.start - 4, span.start).normalize('NFC').slice(-3), 'ăm ');
  });

  const MISTAKES = {
    'no verdict': `theo ⟦${DECREE}⟧\n${READING}\n`,
    'two verdicts': `theo ⟦${DECREE}⟧\n${READING}\n✓\n∅\n`,
    'nothing found, yet a mark': `theo ⟦${DECREE}⟧\n${READING}\n∅\n`,
    'no mark, yet not said so': `theo ${DECREE}\n✓\n`,
    'a mark without a reading': `theo ⟦${DECREE}⟧\n✓\n`,
    'a reading too many': `theo ⟦${DECREE}⟧\n${READING}\n${READING}\n✓\n`,
    'a mark left open': `theo ⟦${DECREE}\n${READING}\n✓\n`,
    'words that are not there': `theo ⟦${DECREE}⟧\n${READING}\n! sai năm «2023»\n`,
    'words that are there twice': `theo ⟦${DECREE}⟧\n${READING}\n! sai năm «2024»\n`,
    'an option nobody knows': `@ bí mật\ntheo ⟦${DECREE}⟧\n${READING}\n✓\n`,
    'a setting nobody knows': `% bí mật: có\n\ntheo ⟦${DECREE}⟧\n${READING}\n✓\n`,
    'text behind the labels': `theo ⟦${DECREE}⟧\n${READING}\n✓\ncòn nữa\n`,
  };
  for (const [name, source] of Object.entries(MISTAKES)) {
    it(`with ${name} is refused, with its place`, () => {
      assert.throws(() => parseLabels(source, 'thử.txt'), (error) => error instanceof Failure && /^thử\.txt:\d+: /u.test(error.message));
    });
  }
});

describe('the one who counts', () => {
  it('has nothing to say of a sound entry', () => {
    const { problems, ...counts } = scoreOf(`theo ⟦${DECREE}⟧ về lựa chọn nhà thầu.\n${READING}\n✓\n`);
    assert.deepEqual(problems, []);
    assert.deepEqual([counts.labelled, counts.found, counts.sound, counts.disturbed, counts.wronglyFixed], [1, 1, 1, 0, 0]);
  });

  it('sees a wrong reading, a wrong span, and what nobody marked', () => {
    assert.equal(scoreOf(`theo ⟦${DECREE}⟧.\n= Nghị định | 24/2024/NĐ-CP | 2024-02-28 | Chính phủ | -\n✓\n`).found, 0);
    assert.equal(scoreOf(`theo ⟦${DECREE.slice(0, -4)}⟧${DECREE.slice(-4)}.\n${READING}\n✓\n`).found, 0);
    assert.equal(scoreOf(`theo ${DECREE}.\n∅\n`).wronglyFound, 1);
    assert.equal(scoreOf(`theo ⟦${DECREE}⟧.\n= ? | 24/2024/NĐ-CP | ? | ? | ?\n✓\n`).found, 1);
  });

  it('sees an alarm that nobody asked for, on a citation that was sound', () => {
    const { wronglyFlagged, sound, disturbed } = scoreOf(`theo ⟦${DECREE.replace('số ', '')}⟧.\n${READING}\n✓\n`);
    assert.deepEqual([wronglyFlagged, sound, disturbed], [1, 1, 1]);
  });

  it('sees a silence where a finding was due, and one at the wrong place or level', () => {
    const without = `theo ⟦${DECREE.replace('số ', '')}⟧.\n${READING}\n→ theo ${DECREE}.\n`;
    assert.equal(scoreOf(`theo ⟦${DECREE}⟧.\n${READING}\n! thiếu số\n`).wronglySilent, 1);
    assert.equal(scoreOf(`${without}! thiếu số «24/2024/NĐ-CP»\n`).wronglySilent, 0);
    assert.equal(scoreOf(`${without}! thiếu số «Nghị định»\n`).wronglySilent, 1);
    assert.equal(scoreOf(`${without}? thiếu số\n`).wronglySilent, 1);
  });

  it('sees a fix that makes another text, and one that should not have been', () => {
    const wanted = `theo ⟦${DECREE.replace('số ', '')}⟧.\n${READING}\n! thiếu số\n`;
    assert.equal(scoreOf(`${wanted}→ theo ${DECREE}.\n`).wronglyFixed, 0);
    assert.equal(scoreOf(`${wanted}→ theo ${DECREE};\n`).wronglyFixed, 1);
    assert.equal(scoreOf(wanted).wronglyFixed, 1);
  });

  it('lets a finding come or not where the label leaves it open', () => {
    const open = (text) => scoreOf(`theo ⟦${text}⟧.\n${READING}\n≈ thiếu số\n→ theo ${DECREE}.\n`).problems;
    assert.deepEqual([open(DECREE), open(DECREE.replace('số ', ''))], [[], []]);
  });

  it('refuses a class of findings that the table does not have', () => {
    assert.throws(() => scoreOf(`theo ⟦${DECREE}⟧.\n${READING}\n! sai sót\n`), /findings\.tsv/u);
  });
});

describe('the figures', () => {
  const sound = { entries: 2, labelled: 4, found: 4, wronglyFound: 0, sound: 4, disturbed: 0, expected: 1, wronglySilent: 0, wronglyFlagged: 0, wronglyFixed: 0 };

  it('may rise, may be counted over more entries, and may not fall', () => {
    assert.deepEqual(compareFigures({ Lớp: { ...sound, labelled: 40, found: 40 } }, { Lớp: sound }), []);
    assert.deepEqual(compareFigures({ Lớp: { ...sound, found: 3 } }, { Lớp: sound }), ['Lớp: tìm đúng 75%, trước là 100%']);
    assert.deepEqual(compareFigures({ Lớp: { ...sound, wronglyFlagged: 1 } }, { Lớp: sound }), ['Lớp: báo thừa 1, trước là 0']);
    assert.deepEqual(compareFigures({}, { Lớp: sound }), ['Lớp: không còn lớp này']);
  });

  it('are rounded down, so that only all is 100%', () => {
    assert.deepEqual([percent(1), percent(0.99999), percent(0.5), percent(null)], ['100%', '99,9%', '50%', '-']);
  });
});

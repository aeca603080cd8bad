import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { Failure } from '../failure.mjs';
import { percent } from './figures.mjs';
import { toTable } from './report.mjs';

/*
 * Whole documents: the sound ones must stay silent, and a fault planted in one must be found at its place with nothing else stirred.
 * The tables are those of mocha (`test/documents`, `test/core/mutations`); here they are counted by room.
 */

/** The first digit of a code. */
const ROOMS = {
  1: 'phần mở đầu', 2: 'căn cứ', 3: 'đánh số', 4: 'viện dẫn', 5: 'nơi nhận, chữ ký', 6: 'phụ lục, bản sao', 7: 'thời gian, số liệu', 8: 'chính tả', 9: 'tệp',
};

/** How a planted fault comes out: by the words in which planting.ts says what is wrong. */
const MISSED = /is not found/u;
const MISPLACED = /^not /u;

/** @typedef {{ title: string, message: string | null }} Outcome one test: what it is called, and what failed */

/** @param {readonly string[]} files compiled suites @returns {Promise<readonly Outcome[]>} */
async function runQuietly(files) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const mocha = new Mocha({ timeout: 60_000, reporter: 'min' });
  mocha.reporter(function quiet(runner) {
    runner.on('pass', ({ title }) => outcomes.push({ title, message: null }));
    runner.on('fail', ({ title }, { message }) => outcomes.push({ title, message }));
  });
  for (const file of files) mocha.addFile(file);
  await new Promise((resolve) => mocha.run(resolve));
  return outcomes;
}

function suitesIn(folder) {
  if (!existsSync(folder)) throw new Failure(`Chưa có ${folder}: hãy dựng trước, không dùng --no-build`);
  return readdirSync(folder).filter((name) => name.endsWith('.test.js')).map((name) => join(folder, name));
}

/** @param {readonly Outcome[]} outcomes @returns {Record<string, { planted: number, missed: number, misplaced: number, stirred: number }>} by room, and `Tổng` */
export function tallyPlanted(outcomes) {
  const figures = {};
  for (const { title, message } of outcomes) {
    const room = /^VB(\d)\d{2} /u.exec(title)?.[1];
    if (room === undefined) continue;
    for (const name of [ROOMS[room], 'Tổng']) {
      const own = (figures[name] ??= { planted: 0, missed: 0, misplaced: 0, stirred: 0 });
      own.planted += 1;
      if (message !== null) own[MISSED.test(message) ? 'missed' : MISPLACED.test(message) ? 'misplaced' : 'stirred'] += 1;
    }
  }
  return Object.fromEntries(Object.entries(figures).sort(([a], [b]) => order(a) - order(b)));
}

const order = (name) => (name === 'Tổng' ? Infinity : Object.values(ROOMS).indexOf(name));

export function plantedTable(figures) {
  const rows = Object.entries(figures).map(([room, { planted, missed, misplaced, stirred }]) => [
    room, ...[planted, planted - missed - misplaced - stirred, missed, misplaced, stirred].map(String), percent((planted - missed - misplaced - stirred) / planted),
  ]);
  return toTable([['phòng', 'cấy', 'thấy đúng chỗ', 'sót', 'sai chỗ, nhẹ', 'báo thêm', '%'], ...rows]);
}

/** @param {{ tests: string, say: (text: string) => void, verbose: boolean }} options `tests`: folder of the compiled tests @returns {Promise<number>} what failed */
export async function measurePlanted({ tests, say, verbose }) {
  const sound = await runQuietly(suitesIn(join(tests, 'documents')));
  const planted = await runQuietly(suitesIn(join(tests, 'core', 'mutations')));
  const failed = [...sound, ...planted].filter(({ message }) => message !== null);
  if (verbose) for (const { title, message } of failed) say(`${title}\n    ${message.replace(/\n/gu, '\n    ')}`);
  say(`\nVĂN BẢN ĐÚNG (test/documents): ${sound.length} lần xét, ${sound.filter(({ message }) => message === null).length} lần im`);
  say(`\nLỖI CẤY VÀO VĂN BẢN ĐÚNG (test/core/mutations)\n${plantedTable(tallyPlanted(planted))}`);
  return failed.length;
}

import * as words from './vocabulary.mjs';

/** @typedef {import('../random.mjs').Random} Random */
/** @typedef {'state' | 'party'} Regime */

/** A day under 10 and a month under 3 carry a zero, as both clauses ask. */
const padDay = (day) => String(day).padStart(2, '0');
const padMonth = (month) => (month < 3 ? `0${month}` : String(month));

/** @param {Random} random @param {number} year */
export function strokeDate(random, year) {
  return `${padDay(random.int(1, 28))}/${padMonth(random.int(1, 12))}/${year}`;
}

/** @param {Random} random @param {{ year: number, fromMonth: number, toMonth: number }} when */
export function wordDate(random, when) {
  const month = padMonth(random.int(when.fromMonth, when.toMonth));
  return `ngày ${padDay(random.int(1, 28))} tháng ${month} năm ${when.year}`;
}

/**
 * A citation in full: `Kế hoạch số 118-KH/TU, ngày 05/6/2023 của Tỉnh uỷ`, `Quyết định số 2210/QĐ-UBND ngày …`.
 * @param {Random} random
 * @param {Regime} regime
 */
export function citation(random, regime) {
  const year = random.int(2021, 2025);
  const date = strokeDate(random, year);
  if (regime === 'party' && random.chance(0.8)) {
    const act = random.pick(words.PARTY_ACTS);
    return `${act.type} số ${padDay(random.int(1, 320))}-${act.symbol}, ngày ${date} của ${act.issuer}`;
  }
  const act = random.pick(words.STATE_ACTS);
  const number = padDay(random.int(1, act.yearly ? 190 : 3400));
  const symbol = act.yearly ? `${number}/${year}/${act.symbol}` : `${number}/${act.symbol}`;
  return `${act.type} số ${symbol}${regime === 'party' ? ',' : ''} ngày ${date} của ${act.issuer}`;
}

/** Fills the slots of one pattern. @param {Random} random @param {string} pattern @param {Regime} regime */
export function fill(random, pattern, regime) {
  const slots = {
    n: () => String(random.int(2, 980)),
    pct: () => `${random.int(1, 99)},${random.int(1, 9)}`,
    year: () => '2026',
    date: () => strokeDate(random, 2027),
    cite: () => citation(random, regime),
    field: () => random.pick(words.FIELDS),
    goods: () => random.pick(words.GOODS),
    office: () => random.pick(words.OFFICES),
    place: () => `xã ${random.pick(words.PLACES)}`,
  };
  return pattern.replace(/\{(\p{L}+)\}/gu, (_, name) => slots[name]());
}

/** One sentence with its slots filled. @param {Random} random @param {Regime} regime */
export function sentence(random, regime) {
  const source = regime === 'party' && random.chance(0.3) ? words.PARTY_SENTENCES : words.SENTENCES;
  return fill(random, random.pick(source), regime);
}

/** Two to six sentences in one line, as drafters leave them. @param {Random} random @param {Regime} regime */
export function paragraph(random, regime) {
  return Array.from({ length: random.int(2, 6) }, () => sentence(random, regime)).join(' ');
}

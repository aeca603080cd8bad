import * as words from './vocabulary.mjs';
import { fill, paragraph, sentence, wordDate } from './sentences.mjs';

/** @typedef {import('../random.mjs').Random} Random */
/** @typedef {'state' | 'party'} Regime */

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const POINTS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'];
/** What preface and conclusions take, about. */
const FRAME_BYTES = 900;
const DATED = { year: 2026, fromMonth: 6, toMonth: 11 };

/** @param {Random} random @returns {string[]} */
function statePreface(random) {
  const place = random.pick(words.PLACES);
  const type = random.pick(words.STATE_TYPES);
  const number = String(random.int(1, 900)).padStart(2, '0');
  return [
    'ỦY BAN NHÂN DÂN', `XÃ ${place.toUpperCase()}`, '',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '',
    `Số: ${number}/${type.symbol}-UBND`, '', `${place}, ${wordDate(random, DATED)}`, '',
    type.name, fill(random, type.subject, 'state'), '',
  ];
}

/** @param {Random} random @returns {string[]} */
function partyPreface(random) {
  const place = random.pick(words.PLACES);
  const type = random.pick(words.PARTY_TYPES);
  const number = String(random.int(1, 400)).padStart(2, '0');
  return [
    'ĐẢNG BỘ TỈNH LAM SƠN', `ĐẢNG UỶ XÃ ${place.toUpperCase()}`, '*', `Số ${number}-${type.symbol}/ĐU`, '',
    'ĐẢNG CỘNG SẢN VIỆT NAM', '', `${place}, ${wordDate(random, DATED)}`, '',
    type.name, fill(random, type.subject, 'party'), '-----', '',
  ];
}

/** @param {Random} random @returns {string[]} */
function stateConclusions(random) {
  return [
    'Nơi nhận:', '- Ủy ban nhân dân tỉnh;', '- Thường trực Đảng ủy, HĐND xã;', `- ${random.pick(words.OFFICES)};`,
    '- Lưu: VT, VP.', '', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', random.pick(words.PEOPLE), '',
  ];
}

/** @param {Random} random @returns {string[]} */
function partyConclusions(random) {
  return [
    'Nơi nhận:', '- Ban Thường vụ Tỉnh uỷ;', '- Các chi bộ trực thuộc;', '- Các đồng chí đảng uỷ viên;',
    '- Lưu Văn phòng Đảng uỷ.', '', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '', random.pick(words.PEOPLE), '',
  ];
}

/** An item `1.` or `1.1.`, in chunks that a document may end after. @param {Random} random @param {Regime} regime @param {string} number */
function* item(random, regime, number) {
  yield [`${number}. ${random.pick(words.HEADINGS)}`, '', paragraph(random, regime), ''];
  if (random.chance(0.45)) {
    const count = random.int(2, POINTS.length);
    for (const letter of POINTS.slice(0, count)) yield [`${letter}) ${sentence(random, regime)}`, ''];
  }
  if (random.chance(0.35)) {
    for (let left = random.int(2, 5); left > 0; left -= 1) yield [`- ${sentence(random, regime)}`, ''];
  }
}

/** A part `I.` with `count` items, some of which have children. @param {Random} random @param {Regime} regime @param {{ roman: string, count: number }} shape */
function* part(random, regime, { roman, count }) {
  yield [`${roman}. ${random.pick(words.HEADINGS).toUpperCase()}`, '', paragraph(random, regime), ''];
  for (let number = 1; number <= count; number += 1) {
    yield* item(random, regime, String(number));
    const children = random.chance(0.4) ? random.int(2, 4) : 0;
    for (let child = 1; child <= children; child += 1) yield* item(random, regime, `${number}.${child}`);
  }
}

/** The body until `bytes` are full. A longer document has more items in each of its ten parts. */
function body(random, regime, bytes) {
  const lines = [];
  let size = 0;
  const typicalItem = 2_500;
  for (const roman of ROMAN) {
    const count = Math.max(random.int(2, 4), Math.ceil(bytes / ROMAN.length / typicalItem));
    for (const chunk of part(random, regime, { roman, count: roman === 'X' ? bytes : count })) {
      if (size >= bytes) return lines;
      size += Buffer.byteLength(chunk.join('\n')) + 1;
      lines.push(...chunk);
    }
  }
  return lines;
}

/**
 * One document of about `bytes` bytes of UTF-8, correct by intent.
 * @param {Random} random
 * @param {{ regime: Regime, bytes: number }} options
 * @returns {string} ends with a line feed
 */
export function generateDocument(random, { regime, bytes }) {
  const isParty = regime === 'party';
  const preface = isParty ? partyPreface(random) : statePreface(random);
  const end = isParty ? 'Trên đây là toàn bộ nội dung, đề nghị các chi bộ nghiêm túc thực hiện.' : 'Trên đây là toàn bộ nội dung, đề nghị các đơn vị nghiêm túc thực hiện./.';
  const conclusions = isParty ? partyConclusions(random) : stateConclusions(random);
  return [...preface, ...body(random, regime, bytes - FRAME_BYTES), end, '', ...conclusions].join('\n');
}

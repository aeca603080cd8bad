/** @typedef {import('../random.mjs').Random} Random */

/**
 * What drafters get wrong. Each changes the text once, or not at all when it finds nothing to spoil.
 * @type {readonly { name: string, spoil: (text: string, random: Random) => string }[]}
 */
export const DEFECTS = [
  { name: 'Số:15/… thiếu dấu cách', spoil: (text) => text.replace(/^Số: /mu, 'Số:') },
  { name: 'số dưới 10 thiếu số 0', spoil: (text) => text.replace(/^(Số:? )0(\d[/-])/mu, '$1$2') },
  { name: 'ngày thiếu số 0', spoil: (text) => text.replace(/(, ngày )0(\d tháng)/u, '$1$2') },
  { name: 'thiếu phẩy sau địa danh', spoil: (text) => text.replace(/^(\P{Ll}\p{Ll}+ \p{L}+), ngày/mu, '$1 ngày') },
  { name: 'viện dẫn thiếu "số"', spoil: (text, random) => nth(text, / số (?=\d+[/-])/gu, random, ' ') },
  { name: 'dấu cách trong ký hiệu', spoil: (text, random) => nth(text, /(?<=\d)-(?=\p{Lu}+\/TU)/gu, random, '- ') },
  { name: 'D thay Đ', spoil: (text, random) => nth(text, /QĐ-UBND/gu, random, 'QD-UBND') },
  { name: 'ngày không có thật', spoil: (text, random) => nth(text, /ngày \d\d\/\d+\/20/gu, random, 'ngày 31/6/20') },
  { name: 'mục nhỏ thiếu dấu chấm', spoil: (text, random) => nth(text, /(?<=^\d\.\d)\. /gmu, random, ' ') },
  { name: 'nhảy số mục', spoil: (text, random) => nth(text, /^3\. /gmu, random, '4. ') },
  { name: 'kiểu ký của bên kia', spoil: (text) => text.replace(/^TM\. /mu, 'T/M ').replace(/^T\/M BAN/mu, 'TM. BAN') },
  { name: 'nơi lưu thiếu dấu chấm', spoil: (text) => text.replace(/^(- Lưu.*)\.$/mu, '$1') },
  { name: 'một đoạn tổ hợp (NFD)', spoil: (text, random) => nth(text, /Thực hiện[^.\n]{20,80}/gu, random, (found) => found.normalize('NFD')) },
  { name: 'hai dấu cách', spoil: (text, random) => nth(text, /(?<=, )(?=\p{Ll})/gu, random, ' ') },
];

/** Replaces one of the matches of `pattern`, chosen by `random`. */
function nth(text, pattern, random, replacement) {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  const inserted = typeof replacement === 'string' ? replacement : replacement(match[0]);
  return text.slice(0, match.index) + inserted + text.slice(match.index + match[0].length);
}

/** Puts `count` defects in, chosen by `random`. @param {string} text @param {number} count @param {Random} random */
export function spoil(text, count, random) {
  let spoiled = text;
  for (let left = count; left > 0; left -= 1) spoiled = random.pick(DEFECTS).spoil(spoiled, random);
  return spoiled;
}

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
  { name: 'viện dẫn thiếu "số"', spoil: replaceOne(/ số (?=\d+[/-])/gu, ' ') },
  { name: 'dấu cách trong ký hiệu', spoil: replaceOne(/(?<=\d)-(?=\p{Lu}+\/TU)/gu, '- ') },
  { name: 'D thay Đ', spoil: replaceOne(/QĐ-UBND/gu, 'QD-UBND') },
  { name: 'ngày không có thật', spoil: replaceOne(/ngày \d\d\/\d+\/20/gu, 'ngày 31/6/20') },
  { name: 'mục nhỏ thiếu dấu chấm', spoil: replaceOne(/(?<=^\d\.\d)\. /gmu, ' ') },
  { name: 'nhảy số mục', spoil: replaceOne(/^3\. /gmu, '4. ') },
  { name: 'kiểu ký của bên kia', spoil: (text) => text.replace(/^TM\. /mu, 'T/M ').replace(/^T\/M BAN/mu, 'TM. BAN') },
  { name: 'nơi lưu thiếu dấu chấm', spoil: (text) => text.replace(/^(- Lưu.*)\.$/mu, '$1') },
  { name: 'một đoạn tổ hợp (NFD)', spoil: replaceOne(/Thực hiện[^.\n]{20,80}/gu, (found) => found.normalize('NFD')) },
  { name: 'hai dấu cách', spoil: replaceOne(/(?<=, )(?=\p{Ll})/gu, ' ') },
];

/** A spoiler that replaces one of the matches of `pattern`, chosen by its `random`. */
function replaceOne(pattern, replacement) {
  return (text, random) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return text;
    const match = random.pick(found);
    const inserted = typeof replacement === 'string' ? replacement : replacement(match[0]);
    return text.slice(0, match.index) + inserted + text.slice(match.index + match[0].length);
  };
}

/** Puts `count` defects in, chosen by `random`. @param {string} text @param {number} count @param {Random} random */
export function spoil(text, count, random) {
  let spoiled = text;
  for (let left = count; left > 0; left -= 1) spoiled = random.pick(DEFECTS).spoil(spoiled, random);
  return spoiled;
}

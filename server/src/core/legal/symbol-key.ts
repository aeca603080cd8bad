/**
 * One key for all ways to write one symbol: case, accents on Đ, zeros before the number, and which of `-` and `/` stands where.
 *
 *     05-NQ/TW · 5-NQ/TW · 05/NQ-TW  →  5-NQ-TW         30/2020/ND-CP · 30/2020/NĐ-CP  →  30-2020-ND-CP
 */
export function symbolKey(symbol: string): string {
  return symbol
    .toUpperCase()
    .replace(/[ĐÐ]/g, 'D')
    .replace(/[\s/–-]+/g, '-')
    .replace(/^0+(?=\d)/, '');
}

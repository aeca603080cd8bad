/** `Quyết định` → `quyet dinh`: small letters without accents. The length may change. */
export function plainLetters(text: string): string {
  return text.toLocaleLowerCase('vi').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

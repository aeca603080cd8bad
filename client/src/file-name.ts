import { plainLetters } from './plain-letters';

/** Longer names are cut by some office programs, and read by nobody. */
const MOST_LETTERS = 60;

/** `Quyết định về việc kiện toàn Tổ công tác` → `quyet-dinh-ve-viec-kien-toan-to-cong-tac.vbhc`; one that is taken gets a number. */
export function fileNameFor(words: string, taken: readonly string[]): string {
  const whole = plainLetters(words).replace(/[^a-z\d]+/gu, '-').replace(/^-|-$/gu, '');
  const stem = (whole.length <= MOST_LETTERS ? whole : whole.slice(0, whole.lastIndexOf('-', MOST_LETTERS))) || 'van-ban-moi';
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? `${stem}.vbhc` : `${stem}-${copy}.vbhc`;
    if (!names.has(name)) return name;
  }
}

/** Letters and tones of each word without their order, so that `THỎA` and `THOẢ` are the same word, and `TÔC` is not `TỐC`. */
export function lettersOf(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.map((word) => [...word.normalize('NFD')].sort().join('')).join(' ');
}

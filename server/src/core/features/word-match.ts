import { fold } from '../text/vietnamese';

/** What somebody types to find a thing: `nghi dinh 30`, `Văn thư`. Folded, so that accents and capitals do not matter. */
export function queryWords(query: string): readonly string[] {
  return fold(query.normalize('NFC')).split(/\s+/).filter((word) => word !== '');
}

/**
 * How well `folded` answers to the words of a query: 0 when one of them begins no word of it.
 * Better when the words stand in it as they were typed, best when it begins with them. `30` and `nd` begin words of `30/2020/nd-cp`.
 */
export function matchWords(words: readonly string[], folded: string): number {
  if (!words.every((word) => hasWord(folded, word))) return 0;
  const typed = words.join(' ');
  if (folded.startsWith(typed)) return 3;
  return hasWord(folded, typed) ? 2 : 1;
}

function hasWord(folded: string, beginning: string): boolean {
  for (let at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1)) {
    if (at === 0 || !/[a-z\d]/.test(folded.charAt(at - 1)) || !/[a-z\d]/.test(beginning.charAt(0))) return true;
  }
  return beginning === '';
}

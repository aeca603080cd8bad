/** How this document writes the first word of a committee in capitals: `ỦY` (as the decree's forms do) or `UỶ`. */
export function committeeWord(text: string): 'ỦY' | 'UỶ' {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[Uu][Ỷỷ]/g) > count(/[Ủủ][Yy]/g) ? 'UỶ' : 'ỦY';
}

/** No number with the spaces before and behind it is longer. */
const LONGEST = 40;

/**
 * Whether a line holds a number and the space behind it, nothing else. What the server offers on Enter looks so; it is the server that
 * knows what stands one level further out, this only has to be quick.
 *
 *     Điều 3.        II.        2.        1.2.        b)        (ii)        -
 */
const BARE_NUMBER = /^\s*(?:Điều \d{1,4}[.:]|[IVXL]{1,6}\s?[.)/–-]|\d{1,3}(?:\.\d{1,2})*[.)/–-]|\d{1,2}(?:\.\d{1,2})+|[a-zđA-ZĐ]\d?[.)/]|\([\da-z]{1,5}\)|[-–—•+])[ \t]+$/u;

export function isBareNumber(line: string): boolean {
  return line.length <= LONGEST && BARE_NUMBER.test(line.normalize('NFC'));
}

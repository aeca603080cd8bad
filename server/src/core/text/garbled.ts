/** The beginning and the middle tell enough, at a price that does not grow with the text. */
function sample(text: string): string {
  return text.length <= 6000 ? text : text.slice(0, 3000) + text.slice(text.length >> 1, (text.length >> 1) + 3000);
}

/** Enough letters to judge by. */
const ENOUGH_LETTERS = 400;
/** Sound Vietnamese has some 22 of these among a hundred letters; text that OCR destroyed has under ten. */
const LEAST_SHARE = 0.1;

/**
 * Vietnamese without its letters: many syllables of Vietnamese shape, few of the letters that only Vietnamese has.
 * Text in another language has no such syllables and is not called garbled.
 */
export function hasLostAccents(text: string): boolean {
  const clean = sample(text);
  const { letters, vietnamese } = countLetters(clean);
  if (letters < ENOUGH_LETTERS || vietnamese / letters >= LEAST_SHARE) return false;
  const telling = clean.match(/(?<!\p{L})(?:ng|nh|kh|ph)[\p{L}¢]{1,4}(?!\p{L})/giu)?.length ?? 0;
  return telling / letters > 0.012;
}

const ONLY_VIETNAMESE = new Set([...'ăâđêôơưĂÂĐÊÔƠƯ'].map((letter) => letter.charCodeAt(0)));

/** U+1EA0 to U+1EF9 are the letters that Unicode has for Vietnamese alone. */
function countLetters(clean: string): { readonly letters: number; readonly vietnamese: number } {
  let letters = 0;
  let vietnamese = 0;
  for (let at = 0; at < clean.length; at += 1) {
    const code = clean.charCodeAt(at);
    const isBasic = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    if (!isBasic && (code < 0xc0 || code > 0x1eff)) continue;
    letters += 1;
    if (!isBasic && ((code >= 0x1ea0 && code <= 0x1ef9) || ONLY_VIETNAMESE.has(code))) vietnamese += 1;
  }
  return { letters, vietnamese };
}

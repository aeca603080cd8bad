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
  const letters = clean.match(/\p{L}/gu)?.length ?? 0;
  if (letters < ENOUGH_LETTERS) return false;
  const vietnamese = clean.match(/[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/g)?.length ?? 0;
  if (vietnamese / letters >= LEAST_SHARE) return false;
  const telling = clean.match(/(?<!\p{L})(?:ng|nh|kh|ph)[\p{L}¢]{1,4}(?!\p{L})/giu)?.length ?? 0;
  return telling / letters > 0.012;
}

/** How well the parts of a document can be read, and told apart, in the colours that are really drawn. */

/** What WCAG 2 asks of text of this size. */
const ENOUGH = 4.5;

/** Parts that stand next to each other, or have to be found at a glance: never drawn alike. */
const APART = [
  ['issuer', 'heading'], ['heading', 'text'], ['numberWord', 'symbol'], ['place', 'date'], ['legalBasis', 'citedType'], ['citedType', 'citedSymbol'],
  ['headingNumber', 'text'], ['listNumber', 'text'], ['title', 'text'], ['partLabel', 'recipient'], ['recipient', 'text'], ['authority', 'position'], ['position', 'text'], ['signer', 'text'], ['signer', 'position'],
];

/**
 * @typedef {{ colour: string, isBold: boolean, ratio: number }} Drawn
 * @param {import('playwright-core').Page} page
 * @param {Readonly<Record<string, readonly [line: string, words: string]>>} parts part → what its line holds, and the words of the part
 * @returns {Promise<Readonly<Record<string, Drawn>>>}
 */
export async function drawn(page, parts) {
  const found = await page.evaluate(readColours, parts);
  return Object.fromEntries(Object.entries(found).map(([part, { colour, background, isBold }]) => [part, { colour: hex(colour), isBold, ratio: contrast(colour, background) }]));
}

/** What is wrong with them, a line each. */
export function faultsOf(parts) {
  const pale = Object.entries(parts).filter(([, { ratio }]) => ratio < ENOUGH).map(([part, { colour, ratio }]) => `${part} ${colour} chỉ tương phản ${ratio.toFixed(1)}:1`);
  const alike = APART.filter((pair) => pair.every((part) => part in parts) && new Set(pair.map((part) => `${parts[part].colour} ${parts[part].isBold}`)).size === 1);
  return [...pale, ...alike.map(([one, other]) => `${one} và ${other} giống nhau`)];
}

/** Runs in the page. */
function readColours(parts) {
  const lines = [...document.querySelectorAll('.monaco-editor .view-line')];
  const textOf = (element) => element.textContent.replaceAll('\u00A0', ' ');
  const background = getComputedStyle(document.querySelector('.monaco-editor-background')).backgroundColor;
  return Object.fromEntries(
    Object.entries(parts).map(([part, [words, wanted]]) => {
      const line = lines.find((each) => textOf(each).trim() === words) ?? lines.find((each) => textOf(each).includes(words));
      if (!line) throw new Error(`“${words}” is not on the screen`);
      let before = textOf(line).indexOf(words) + words.indexOf(wanted);
      const span = [...line.querySelectorAll('span > span')].find((each) => (before -= textOf(each).length) < 0);
      const { color, fontWeight } = getComputedStyle(span);
      return [part, { colour: color, background, isBold: Number(fontWeight) >= 600 }];
    }),
  );
}

const channels = (colour) => colour.match(/[\d.]+/gu).slice(0, 3).map(Number);

function hex(colour) {
  return `#${channels(colour).map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of sRGB, by WCAG 2. */
function luminance(colour) {
  const [red, green, blue] = channels(colour).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

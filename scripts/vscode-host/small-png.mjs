import { chunk, decode, fileOf, indexer, packed, paletteOf } from './png.mjs';

/** So many colours are enough for letters and squiggles. */
const COLOURS = 40;

/**
 * The same picture with few colours, a fifth of the size: a screenshot of text has few that matter.
 * @param {Buffer} png as Chromium writes it
 * @returns {Buffer}
 */
export function smallPng(png) {
  const { width, height, pixels } = decode(png);
  const palette = paletteOf([pixels], COLOURS);
  const data = packed(indexer(palette)(pixels), width, { x: 0, y: 0, width, height });
  return fileOf({ width, height, palette }, (colours) => [colours, chunk('IDAT', data)]);
}

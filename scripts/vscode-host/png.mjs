import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Colours nearer than this are taken for one. */
const NEAR = 900;

/**
 * @param {Buffer} png as Chromium writes it: 8 bits, RGB or RGBA, not interlaced
 * @returns {{ width: number, height: number, pixels: Uint32Array }} each pixel as 0xRRGGBB
 */
export function decode(png) {
  const data = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height, depth, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`not a picture of Chromium: depth ${depth}, kind ${kind}`);
  const size = kind === 6 ? 4 : 3;
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * size, size);
  const pixels = Uint32Array.from({ length: width * height }, (_, at) => (bytes[at * size] << 16) | (bytes[at * size + 1] << 8) | bytes[at * size + 2]);
  return { width, height, pixels };
}

/** Each row begins with the way in which it was written as differences: to the left, above, both, or the likeliest of three. */
function unfilter(raw, stride, size) {
  const out = Buffer.alloc((raw.length / (stride + 1)) * stride);
  for (let from = 0, to = 0; from < raw.length; from += stride + 1, to += stride) {
    for (let x = 0; x < stride; x += 1) {
      const left = x >= size ? out[to + x - size] : 0;
      const above = to > 0 ? out[to + x - stride] : 0;
      const corner = x >= size && to > 0 ? out[to + x - stride - size] : 0;
      out[to + x] = raw[from + 1 + x] + [0, left, above, (left + above) >> 1, likeliest(left, above, corner)][raw[from]];
    }
  }
  return out;
}

function likeliest(left, above, corner) {
  const [toLeft, toAbove, toCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/**
 * The most frequent colours, near ones taken for one.
 * @param {readonly Uint32Array[]} pictures
 */
export function paletteOf(pictures, size) {
  const counts = new Map();
  for (const pixels of pictures) for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [];
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (palette.every((each) => distance(each, colour) > NEAR)) palette.push(colour);
    if (palette.length === size) break;
  }
  return palette;
}

/** Each pixel as the number of the nearest colour. @returns {(pixels: Uint32Array) => Uint8Array} */
export function indexer(palette) {
  const nearest = new Map();
  const indexOf = (colour) => {
    if (!nearest.has(colour)) nearest.set(colour, nearestOf(palette, colour));
    return nearest.get(colour);
  };
  return (pixels) => Uint8Array.from(pixels, indexOf);
}

function nearestOf(palette, colour) {
  const distances = palette.map((each) => distance(each, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(a, b) {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
}

/** A file of these chunks for a picture whose pixels are numbers of colours. */
export function fileOf({ width, height, palette }, chunks) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // 8 bits, indices into the palette
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), ...chunks(chunk('PLTE', colours)), chunk('IEND', Buffer.alloc(0))]);
}

export function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A part of a picture, row by row, each as it is. @param {{ x: number, y: number, width: number, height: number }} part */
export function packed(indices, across, { x, y, width, height }) {
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const from = (y + row) * across + x;
    rows.set(indices.subarray(from, from + width), row * (width + 1) + 1);
  }
  return deflateSync(rows, { level: 9, memLevel: 9 });
}

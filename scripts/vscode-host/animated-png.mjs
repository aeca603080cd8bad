import { chunk, decode, fileOf, indexer, packed, paletteOf } from './png.mjs';

const COLOURS = 40;

/**
 * Screenshots one after the other as one moving picture (APNG), repeated for ever: of each only what differs from the one before.
 * @param {readonly { png: Buffer, ms: number }[]} frames of one size, each with the time it stands
 * @returns {Buffer}
 */
export function animatedPng(frames) {
  const decoded = frames.map(({ png, ms }) => ({ ...decode(png), ms }));
  const [{ width, height }] = decoded;
  const palette = paletteOf(decoded.map(({ pixels }) => pixels), COLOURS);
  const index = indexer(palette);
  const steps = stepsOf(decoded.map(({ pixels, ms }) => ({ indices: index(pixels), ms })), { width, height });
  return fileOf({ width, height, palette }, (colours) => [controlOf(steps), colours, ...chunksOf(steps, width)]);
}

/** A frame that shows nothing new prolongs the one before. */
function stepsOf(frames, { width, height }) {
  const steps = [];
  for (const { indices, ms } of frames) {
    const last = steps.at(-1);
    const part = last ? changed(last.indices, indices, width) : { x: 0, y: 0, width, height };
    if (part) steps.push({ indices, part, ms });
    else last.ms += ms;
  }
  return steps;
}

/** The smallest rectangle around all that differs, or null. */
function changed(before, after, across) {
  let [left, right, top, bottom] = [across, -1, -1, -1];
  for (let at = 0; at < after.length; at += 1) {
    if (before[at] === after[at]) continue;
    const [x, y] = [at % across, Math.floor(at / across)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    if (top === -1) top = y;
    bottom = y;
  }
  return right === -1 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

function controlOf(steps) {
  return chunk('acTL', numbers(steps.length, 0)); // 0 repeats for ever
}

function chunksOf(steps, across) {
  let sequence = 0;
  return steps.flatMap(({ indices, part, ms }, at) => {
    const timing = Buffer.alloc(6); // over what stands there, which stays
    timing.writeUInt16BE(ms, 0);
    timing.writeUInt16BE(1000, 2);
    const control = chunk('fcTL', Buffer.concat([numbers(sequence++, part.width, part.height, part.x, part.y), timing]));
    const data = packed(indices, across, part);
    return [control, at === 0 ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([numbers(sequence++), data]))];
  });
}

function numbers(...values) {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
}

import assert from 'node:assert/strict';
import { deflateSync, inflateSync } from 'node:zlib';
import { animatedPng } from '../../scripts/vscode-host/animated-png.mjs';
import { chunk } from '../../scripts/vscode-host/png.mjs';

const WHITE = [255, 255, 255];
const RED = [200, 0, 0];
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** RGB, rows unfiltered. */
function picture(rows) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(rows[0].length, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, 2], 8);
  const data = deflateSync(Buffer.from(rows.flatMap((row) => [0, ...row.flat()])));
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunksOf(png) {
  const found = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) });
  }
  return found;
}

/** Where a frame stands, how large it is and for how long, in thousandths of a second. */
const frameOf = ({ data }) => [0, 4, 8, 12, 16].map((at) => data.readUInt32BE(at)).concat(data.readUInt16BE(20), data.readUInt16BE(22));

const ALL_WHITE = picture([[WHITE, WHITE, WHITE], [WHITE, WHITE, WHITE]]);
const ONE_RED = picture([[WHITE, WHITE, WHITE], [WHITE, RED, WHITE]]);

describe('ảnh động', () => {
  it('chỉ ghi chỗ khác với ảnh trước, và ảnh ấy đứng bao lâu', () => {
    const chunks = chunksOf(animatedPng([{ png: ALL_WHITE, ms: 400 }, { png: ONE_RED, ms: 70 }]));
    assert.deepEqual(chunks.map(({ type }) => type), ['IHDR', 'acTL', 'PLTE', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND']);
    assert.deepEqual([...chunks[1].data], [0, 0, 0, 2, 0, 0, 0, 0]);
    assert.deepEqual(frameOf(chunks[3]), [0, 3, 2, 0, 0, 400, 1000]);
    assert.deepEqual(frameOf(chunks[5]), [1, 1, 1, 1, 1, 70, 1000]);
    assert.equal(chunks[6].data.readUInt32BE(0), 2);
    const [, index] = inflateSync(chunks[6].data.subarray(4));
    assert.deepEqual([...chunks[2].data.subarray(index * 3, index * 3 + 3)], RED);
  });

  it('kéo dài ảnh trước khi không có gì mới', () => {
    const chunks = chunksOf(animatedPng([{ png: ALL_WHITE, ms: 100 }, { png: ALL_WHITE, ms: 50 }, { png: ONE_RED, ms: 10 }]));
    assert.deepEqual(chunks.filter(({ type }) => type === 'fcTL').map((frame) => frameOf(frame)[5]), [150, 10]);
    assert.equal(chunks[1].data.readUInt32BE(0), 2);
  });
});

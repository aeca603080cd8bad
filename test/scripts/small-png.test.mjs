import assert from 'node:assert/strict';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { smallPng } from '../../scripts/vscode-host/small-png.mjs';

const WHITE = [255, 255, 255];
const RED = [200, 0, 0];

function number(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([number(data.length), body, number(crc32(body))]);
}

/** RGB, each row with the number of its filter in front. */
function picture(width, rows) {
  const head = Buffer.concat([number(width), number(rows.length), Buffer.from([8, 2, 0, 0, 0])]);
  const data = deflateSync(Buffer.from(rows.flat(2)));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunksOf(png) {
  const found = {};
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const size = png.readUInt32BE(at);
    assert.equal(png.readUInt32BE(at + 8 + size), crc32(png.subarray(at + 4, at + 8 + size)));
    found[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + size);
  }
  return found;
}

describe('ảnh nhỏ', () => {
  it('giữ từng điểm ảnh, dù dòng được ghi bằng cách nào', () => {
    const same = [0, 0, 0];
    const written = [
      [0, WHITE, RED, RED],
      [1, RED, same, same],
      [2, same, same, same],
      [3, [100, 0, 0], same, same],
      [4, same, same, same],
    ];
    const { IHDR, PLTE, IDAT } = chunksOf(smallPng(picture(3, written)));
    assert.deepEqual([IHDR.readUInt32BE(0), IHDR.readUInt32BE(4), ...IHDR.subarray(8)], [3, 5, 8, 3, 0, 0, 0]);
    const rows = [...inflateSync(IDAT)];
    const colours = Array.from({ length: 5 }, (_, y) => rows.slice(y * 4 + 1, y * 4 + 4).map((index) => [...PLTE.subarray(index * 3, index * 3 + 3)]));
    assert.deepEqual(colours, [[WHITE, RED, RED], ...Array.from({ length: 4 }, () => [RED, RED, RED])]);
  });

  it('không nhận ảnh loại khác', () => {
    const palette = smallPng(picture(1, [[0, WHITE]]));
    assert.throws(() => smallPng(palette), /kind 3/);
  });
});

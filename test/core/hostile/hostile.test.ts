import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../server/src/core';
import { checkTotal } from './invariants';
import { randomDocument, randomUnits, seeded, tear } from './random';

/* No text may throw, hang, fail a rule, put a span outside, or keep a fix from settling. */

const times = (piece: string, count: number) => piece.repeat(count);

/** Long runs of what makes careless patterns walk in circles. */
const RUNS: Readonly<Record<string, string>> = {
  'stars': times('*', 100_000),
  'pairs of stars': times('*a* **b** ', 1_500),
  'opened bold': times('**a ', 5_000),
  'opened remarks': times('<!--', 5_000),
  'remarks': times('<!-- thethuc: bỏ qua -->sai ', 500),
  'lines of remarks': times('<!-- thethuc: bỏ qua VB402 -->\nNghị định 30/2020/NĐ-CP\n', 300),
  'brackets': times('((((', 5_000),
  'quotation marks': times('“', 7_500),
  'quotations opened line by line': times('“Điều 1.\n', 800),
  'slashes': times('1/', 7_500),
  'dots': times('1.', 7_500),
  'hyphens': times('-', 15_000),
  'digits': times('1', 100_000),
  'spaces': times(' ', 37_500),
  'spaces between letters': times(`a${' '.repeat(300)}`, 300),
  'tabs': times('\ta', 3_750),
  'empty lines': times('\n', 15_000),
  'empty lines with CRLF': times('\r\n', 7_500),
  'returns': times('\r', 12_500),
  'semicolons': times('; ', 7_500),
  'ends': times('./. ', 5_000),
  'blanks to fill in': times('….', 7_500),
  'ngày': times('ngày ', 5_000),
  'số': times('số ', 5_000),
  'Số:': times('Số: ', 5_000),
  'Căn cứ': times('Căn cứ ', 5_000),
  'lines of Căn cứ': times('Căn cứ a;\n', 1_500),
  'dashes': times('- ', 10_000),
  'dashed lines': times('- a\n', 3_750),
  'articles': times('Điều 1. A\n', 1_000),
  'parts': times('Phần I\nA\n', 1_000),
  'decimals': times('1.1. A\n', 1_500),
  'deep decimals': Array.from({ length: 60 }, (_, at) => `${times('1.', at + 2)} A`).join('\n'),
  'recipients': times('Nơi nhận:\n- a;\n', 750),
  'signing marks': times('TM. ỦY BAN\n', 1_250),
  'names': times('Nguyễn Văn A\n', 1_250),
  'capitals': times('ỦY BAN NHÂN DÂN\n', 1_000),
  'titles': times('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n', 500),
  'annexes': times('Phụ lục I\n', 1_250),
  'quy chế': times('QUY CHẾ\n(Kèm theo Quyết định này)\n', 500),
  'citations': times('Chỉ thị số 12-CT/TW ngày 12/5/2024 của Bộ Chính trị, ', 375),
  'torn citations': times('12 -\nCT/TW ', 1_250),
  'decomposed letters in one word': times('ế'.normalize('NFD'), 7_500),
  'marks on one letter': `a${times('\u0301', 30_000)}`,
  'hidden characters': times('\u00AD\u200B', 5_000),
  'byte order marks': times('\uFEFF', 7_500),
  'look-alikes': times('аb ', 2_500),
  'half of a pair': times('\uD83D', 12_500),
  'the same word': times('của ', 5_000),
  'one line': times('Công tác xây dựng Đảng, của 12 đơn vị; ngày 5/3/2024, Ủy ban nhân dân; ', 2_800),
};

/** Enough for a machine that does other things, and far too little for anything but linear work. */
const PATIENCE_MS = 20_000;

describe('hostile text', function () {
  this.timeout(PATIENCE_MS);

  for (const [name, text] of Object.entries(RUNS)) {
    it(`of ${name} (${text.length} units)`, () => checkTotal(text, text.length % 2 === 0 ? 'state' : 'party'));
  }

  it('of very many pieces overflows no call', () => {
    for (const piece of ['*a* ', 'A   ']) assert.equal(analyze(`Số: 12/QĐ-UBND\n${times(piece, 150_000)}`).citations.length, 0);
  });
});

const DOCUMENTS = join(__dirname, '..', '..', '..', '..', 'test', 'documents');
const documents = ['state', 'party'].flatMap((folder) =>
  readdirSync(join(DOCUMENTS, folder)).map((name) => readFileSync(join(DOCUMENTS, folder, name), 'utf8')),
);

describe('random text', function () {
  this.timeout(PATIENCE_MS);

  it('of our own keywords', () => {
    for (let seed = 0; seed < 40; seed += 1) checkTotal(randomDocument(seeded(seed)));
  });

  it('of correct documents, torn', () => {
    for (let seed = 0; seed < 40; seed += 1) checkTotal(tear(documents[seed % documents.length] ?? '', seeded(seed)));
  });

  it('of UTF-16 units without sense', () => {
    for (let seed = 0; seed < 20; seed += 1) checkTotal(randomUnits(seeded(seed)));
  });

  it('of documents in every disguise', () => {
    for (const [at, text] of documents.entries()) {
      const disguises = [text.normalize('NFD'), text.replace(/\n/g, '\r\n'), text.replace(/\n/g, '\r'), `\uFEFF${text}`, text.replace(/ /g, '\u00A0'), text.replace(/\n/g, ' ')];
      checkTotal(disguises[at % disguises.length] ?? '');
    }
  });
});

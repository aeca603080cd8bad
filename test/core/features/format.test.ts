import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatEdits, formatText } from '../../../server/src/core/features/format';
import type { Edit } from '../../../server/src/core';
import type { FixOptions } from '../../../server/src/core/lint/fix';
import { randomDocument, seeded, tear } from '../hostile/random';
import { DECISION, joinLines } from './specimens';

const ROOT = join(__dirname, '..', '..', '..', '..');
const OPTIONS = { today: { year: 2026, month: 11, day: 21 } };
const FOLDERS = ['examples', join('test', 'documents', 'state'), join('test', 'documents', 'party')];
const documents = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => ({ name: join(folder, name), text: readFileSync(join(ROOT, folder, name), 'utf8') })));

/** What a text says: its letters and digits in order, whatever their case and Unicode form. Written without a look at the code under test. */
function wordsOf(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits].reverse().reduce((done, { span, newText }) => done.slice(0, span.start) + newText + done.slice(span.end), text);
}

/** What holds of every text: the words stay, a second time changes nothing, and the edits do what is said. */
function checkFormat(text: string, what: string): void {
  const once = formatText(text, OPTIONS);
  assert.equal(wordsOf(once), wordsOf(text), `${what}: words`);
  assert.equal(formatText(once, OPTIONS), once, `${what}: twice`);
  assert.equal(apply(text, formatEdits(text, OPTIONS)), once, `${what}: edits`);
  assert.equal(remarksOf(once), remarksOf(text), `${what}: remarks`);
}

const remarksOf = (text: string) => (text.match(/<!--[^]*?-->/g) ?? []).join('\n');

const ROUGH: readonly string[] = [' ', '  ', '   ', '\t', '\n', '\n\n\n', '\r\n', ' ;', ' ,', ',', ':', ' .', '( ', ' )', '\u00A0', '\f', '<!-- a  b ; -->', '**', '\u200B', '|', '”', '“', '-', 'I-', '1.', '…', '. ./.'];

/** A document as hasty hands leave it: spaces, blank lines and marks put in and taken out, capitals turned, letters decomposed. */
function roughen(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const end = Math.min(text.length, at + Math.floor(random() * 60));
  const [head, piece, tail] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  const kind = Math.floor(random() * 10);
  if (kind < 6) return head + (ROUGH[Math.floor(random() * ROUGH.length)] ?? '') + piece + tail;
  if (kind === 6) return head + piece.slice(1) + tail;
  if (kind === 7) return head + piece.toUpperCase() + tail;
  return head + (kind === 8 ? piece.toLowerCase() : piece.normalize('NFD')) + tail;
}

function mutated(seed: number): string {
  const random = seeded(seed);
  const text = documents[seed % documents.length]?.text ?? '';
  if (seed % 10 === 9) return randomDocument(random).replace(/\r\n?/g, '\n');
  if (seed % 10 === 8) return tear(text, random);
  const times = 1 + Math.floor(random() * 12);
  return Array.from({ length: times }).reduce<string>((rough) => roughen(rough, random), text);
}

describe('format', function () {
  this.timeout(180_000);

  for (const { name, text } of documents) it(`keeps the words of ${name}`, () => checkFormat(text, name));

  it('has nothing to do in correct documents', () => {
    for (const { name, text } of documents) {
      if (!name.includes('co-loi')) assert.deepEqual(formatEdits(text, OPTIONS).map(({ span }) => text.slice(span.start - 10, span.end + 10)), [], name);
    }
  });

  it('keeps the words of 400 mutations', () => {
    let changed = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const text = mutated(seed);
      checkFormat(text, `seed ${seed}`);
      if (formatText(text, OPTIONS) !== text) changed += 1;
    }
    assert.ok(changed > 200, `${changed} of 400 were there to be put in order`);
  });

  it('is linear: ten thousand headings', () => {
    const text = Array.from({ length: 2_500 }, (_, at) => `Điều ${at + 1}. Nội dung  ${at + 1}\n1. Giao Sở Nội vụ ,Sở Tài chính;\na) Một.\nb) Hai.\n\n\n`).join('');
    const tidy = Array.from({ length: 2_500 }, (_, at) => `Điều ${at + 1}. Nội dung ${at + 1}\n1. Giao Sở Nội vụ, Sở Tài chính;\na) Một.\nb) Hai.\n`).join('\n');
    assert.equal(apply(text, formatEdits(text, OPTIONS)), tidy);
  });

  it('keeps the words of documents in every disguise', () => {
    for (const { name, text } of documents.slice(0, 8)) {
      for (const disguised of [text.normalize('NFD'), text.replace(/\n/g, '\r\n'), `\uFEFF${text}`, text.replace(/ /g, '\u00A0'), text.replace(/ /g, '  ')]) checkFormat(disguised, name);
    }
  });
});

describe('format a decision', () => {
  const format = (text: string, options: FixOptions = {}) => formatText(text, { ...OPTIONS, ...options });
  const check = (rough: string, wanted: string, options?: FixOptions) => {
    const [before, after] = [rough, wanted].map((lines) => DECISION.replace(wanted, lines));
    assert.ok(DECISION.includes(wanted) && before !== after);
    assert.equal(format(before ?? '', options), after);
    assert.equal(format((before ?? '').replace(/\n/g, '\r\n'), options), (after ?? '').replace(/\n/g, '\r\n'));
  };

  it('is in order', () => assert.equal(format(DECISION), DECISION));

  const ROUGH_LINES: Readonly<Record<string, readonly [string, string]>> = {
    'spaces at the end of a line': ['XÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc  \n', 'XÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc\n'],
    'doubled spaces': ['Quy chế này  áp dụng   cho:', 'Quy chế này áp dụng cho:'],
    'a tab behind a number': ['2.\tQuy chế này', '2. Quy chế này'],
    'no space behind a number': ['a)Cán bộ;\nb)  Công chức.', 'a) Cán bộ;\nb) Công chức.'],
    'no space behind the dot of an article': ['Điều 2.Hiệu lực', 'Điều 2. Hiệu lực'],
    'a space before a mark': ['a) Cán bộ ;', 'a) Cán bộ;'],
    'blank lines in the body': ['Quy chế cũ.\n\n\n\nĐiều 2.', 'Quy chế cũ.\n\nĐiều 2.'],
    'a blank line of spaces': ['Quy chế cũ.\n  \t\nĐiều 2.', 'Quy chế cũ.\n\nĐiều 2.'],
    'the mark of a căn cứ': ['ngày 16 tháng 6 năm 2025,\n', 'ngày 16 tháng 6 năm 2025;\n'],
    'the mark of the last căn cứ': ['Chánh Văn phòng;', 'Chánh Văn phòng.'],
    'the end mark': ['có hiệu lực từ ngày ký .', 'có hiệu lực từ ngày ký./.'],
    'the recipients': ['NƠI NHẬN:\n-Như Điều 2 ,\n- Lưu VT', 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.'],
    'the motto': ['Độc Lập - Tự Do - Hạnh Phúc', 'Độc lập - Tự do - Hạnh phúc'],
    'the national title': ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    'decomposed letters': ['Quy chế này thay thế'.normalize('NFD'), 'Quy chế này thay thế'],
    'the subject': ['Về việc  ban hành', 'Về việc ban hành'],
  };
  for (const [what, [rough, wanted]] of Object.entries(ROUGH_LINES)) it(what, () => check(rough, wanted));

  it('keeps the columns of the heading and the blank lines of the signature', () => {
    const spread = DECISION.replace(/\t/g, ' '.repeat(24)).replace('CHỦ TỊCH\n\nNguyễn', 'CHỦ TỊCH\n\n\n\n\nNguyễn');
    assert.notEqual(spread, DECISION);
    assert.equal(format(spread), spread);
  });

  it('keeps remarks, tables and blanks to fill in', () => {
    const kept = joinLines(
      '2. Quy chế này thay thế Quy chế cũ. <!-- xem  lại ;  -->',
      '<!-- ghi chú',
      '',
      '',
      'hai  dòng   -->',
      'TT    Họ và tên        Chức vụ',
      '1.    Nguyễn Văn An    Trưởng ban',
      '2.    Trần Thị Bình    Ủy viên',
      'Thôn  Hộ  Khẩu',
      'Đông  12  48',
      'Họp vào ngày   tháng   năm 2027, số tiền: ........ đồng, tỷ lệ 1 : 2.',
      'Gửi về vanthu,tiepdan@tanlap.gov.vn.',
    );
    const text = DECISION.replace('2. Quy chế này thay thế Quy chế cũ.', kept);
    assert.equal(format(text), text);
  });

  it('keeps what the user wants to keep', () => {
    const silenced = DECISION.replace('a) Cán bộ;', '<!-- thethuc: bỏ qua -->\na) Cán  bộ ;');
    assert.equal(format(silenced), silenced);
    const recipients = DECISION.replace('- Như Điều 2;', '- Như Điều 2,');
    assert.equal(format(recipients, { rules: [] }), recipients);
  });

  it('a rule that is switched off mends nothing', () => {
    const rough = DECISION.replace('- Như Điều 2;', '- Như Điều 2,');
    assert.equal(format(rough), DECISION);
    assert.equal(format(rough, { settings: { rules: { 'recipient-mark': 'off' } } }), rough);
  });

  it('a draft and a text of no known form get white space only', () => {
    const draft = (text: string) => text.replace('Số: 15/QĐ-UBND', 'Số:      /QĐ-UBND');
    assert.equal(format(draft(DECISION.replace('- Như Điều 2;', '- Như Điều 2,').replace('a) Cán bộ;', 'a) Cán  bộ;'))), draft(DECISION.replace('- Như Điều 2;', '- Như Điều 2,')));
    assert.equal(format('Nơi  gửi ,nơi nhận\n\n\nNghi dinh'), 'Nơi gửi, nơi nhận\n\nNghi dinh');
  });

  it('words with wrong letters stay', () => {
    for (const text of [DECISION.replace('Công chức', 'Công chưc'), DECISION.replace('ngày 04 tháng 9', 'ngày 4 tháng 9'), DECISION.replace('Cán bộ;', 'Cán bộ bộ;')]) assert.equal(format(text), text);
  });
});

describe('format a range', () => {
  const rough = DECISION.replace('a) Cán bộ;', 'a) Cán  bộ ;').replace('- Như Điều 2;', '-Như  Điều 2,');

  it('changes what lies in it only', () => {
    const start = rough.indexOf('a) Cán');
    const range = { start, end: rough.indexOf('\n', start) };
    assert.equal(apply(rough, formatEdits(rough, { ...OPTIONS, range })), DECISION.replace('- Như Điều 2;', '-Như  Điều 2,'));
  });

  it('the edits are small', () => {
    for (const { span, newText } of formatEdits(rough, OPTIONS)) assert.ok(span.end - span.start <= 1 && newText.length <= 1, JSON.stringify({ span, newText }));
  });
});

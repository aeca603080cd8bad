import assert from 'node:assert/strict';
import { SourceText } from '../../../server/src/core/text/source-text';

/* The way from the user's text to the clean text and back: no offset may get lost, whatever the text. */

const NFD = 'Quyết định số 15/QĐ-UBND của Ủy ban'.normalize('NFD');

const NASTY: Readonly<Record<string, string>> = {
  empty: '',
  plain: 'Điều 1. Khen thưởng\nĐiều 2. Thi hành',
  'astral letters': 'a😀b 😀😀\n𝒜 Điều',
  decomposed: `${NFD}\n${NFD}`,
  'decomposed and composed': `Điều số một: ${NFD} – ủy ban`,
  'marks that compose with nothing': 'q\u0301 x\u0300\u0301 e\u0302\u0301\u0323 \u0301a',
  CRLF: 'Điều 1.\r\n\r\n1. Một\r\na) Hai\r\n',
  'lone CR': 'Điều 1.\r1. Một\r\rHai\r',
  'mixed line ends': '\n\r\n\r\r\n\n\r',
  BOM: '\uFEFFĐiều 1.\r\nHết',
  'BOM in the middle': 'Điều\uFEFF 1.\uFEFF',
  'soft hyphens': 'QĐ\u00AD-\u00ADUBND\u00AD\u00AD số\u00AD',
  'no-break spaces': 'số\u00A015/QĐ\u2011UBND\u202Fngày\u300005',
  'zero width': 'số\u200B 15\u2060/QĐ\u200E-UBND\u200F',
  bold: '**Điều 1.** Khen **Ông A** và *Bà B*',
  'bold over lines': '**Điều 1.\nKhen** ông',
  'bold italic': '***Điều 1.*** Khen',
  'a lone star': 'ĐẢNG BỘ\n*\nSố 05-BC/HU\n* gạch đầu dòng\n3*4=12',
  stars: '*'.repeat(40),
  'remark on its own line': 'Điều 1.\n  <!-- xem lại -->  \nĐiều 2.',
  'remark inside a line': 'Điều <!-- số? --> 1.<!---->',
  'remark at both ends': '<!-- đầu -->\r\nĐiều 1.\r\n<!-- cuối -->',
  'remark over lines': 'Điều 1.\n<!-- một\nhai **ba** -->\nĐiều 2.',
  'unclosed remark': 'Điều 1. <!-- chưa xong\nĐiều 2.',
  'mark inside a remark': '**Điều <!-- ** --> 1**',
  'unpaired surrogates': 'a\uD83Db\uDE00c',
  everything: `\uFEFF**${NFD}**\r\n<!-- ${NFD} -->\r\nsố\u00A0😀\u00AD *đậm*\r`,
};

/** What is left when line ends, marks, remarks, hidden characters and Unicode forms are of no account. */
const bare = (text: string) => text.replace(/<!--[\s\S]*?-->/g, '').normalize('NFC').replace(/[^\p{L}\p{M}\p{N}\p{S}]/gu, '');

const offsetsOf = (text: string) => Array.from({ length: text.length + 1 }, (_, offset) => offset);

/** An offset inside a letter that keeps a mark of its own even in NFC. */
const isInsideCluster = ({ clean }: SourceText, at: number) => /^[\u0300-\u036F]/.test(clean.slice(at));

describe('SourceText, over every offset', () => {
  for (const [name, text] of Object.entries(NASTY)) {
    const source = new SourceText(text);

    it(`${name}: a clean offset comes back`, () => {
      for (const at of offsetsOf(source.clean)) {
        const { start, end } = source.toOriginal({ start: at, end: at });
        assert.ok(start === end && start >= 0 && end <= text.length, `${at} → ${start}–${end}`);
        if (!isInsideCluster(source, at)) assert.equal(source.toClean(start), at);
      }
    });

    it(`${name}: an offset of the user's text stays where it was, but for what is hidden`, () => {
      let reached = 0;
      const isInRemark = (at: number) => source.remarks.some(({ span }) => span.start < at && at < span.end);
      for (const at of offsetsOf(text).filter((offset) => !isInRemark(offset))) {
        const clean = source.toClean(at);
        assert.ok(clean >= reached && clean <= source.clean.length, `${at} → ${clean}`);
        reached = clean;
        const back = source.toOriginal({ start: clean, end: clean }).start;
        const hidden = bare(text.slice(Math.min(at, back), Math.max(at, back)));
        assert.ok(hidden.length <= 1, `${at} → ${clean} → ${back} over “${hidden}”`);
      }
    });

    it(`${name}: every span holds its own letters`, () => {
      const remarkless = (start: number, end: number) => source.remarks.every(({ span }) => span.end <= start || span.start >= end || (span.start >= start && span.end <= end));
      for (const start of offsetsOf(source.clean)) {
        for (const end of offsetsOf(source.clean).slice(start)) {
          if (isInsideCluster(source, start) || isInsideCluster(source, end)) continue;
          const span = source.toOriginal({ start, end });
          assert.ok(span.start <= span.end && span.end <= text.length && remarkless(span.start, span.end));
          assert.equal(bare(text.slice(span.start, span.end)), bare(source.slice({ start, end })));
        }
      }
    });
  }
});

const clean = (text: string) => new SourceText(text).clean;

describe('the clean text', () => {
  it('has composed letters, \\n, plain spaces and hyphens, and nothing hidden', () => {
    assert.equal(clean('\uFEFFQuyết'.normalize('NFD')), 'Quyết');
    assert.equal(clean('a\r\nb\rc\u2028d'), 'a\nb\nc\u2028d');
    assert.equal(clean('số\u00A0\u200B15/QĐ\u2011UB\u00ADND'), 'số 15/QĐ-UBND');
  });

  it('has no marks of emphasis that come in pairs', () => {
    assert.equal(clean('**Điều 1.** *Khen* ***Ông***'), 'Điều 1. Khen Ông');
    assert.equal(clean('**Điều 1.\nKhen** ông'), 'Điều 1.\nKhen ông');
  });

  it('keeps a star that is text', () => {
    for (const text of ['ĐẢNG BỘ\n*\nSố', '3*4*5', '* một\n* hai', '**', '**Điều 1.\n\nKhen** ông', 'a * b * c']) assert.equal(clean(text), text);
  });

  it('has no remarks, and no line of a remark that stood alone', () => {
    assert.equal(clean('Điều 1.\n <!-- a --> \nĐiều 2.'), 'Điều 1.\nĐiều 2.');
    assert.equal(clean('Điều <!-- a -->1.'), 'Điều 1.');
    assert.equal(clean('Điều 1. <!-- a'), 'Điều 1. <!-- a');
  });
});

describe('a span in the user\'s text', () => {
  const spanOf = (text: string, word: string) => {
    const source = new SourceText(text);
    const start = source.clean.indexOf(word);
    const span = source.toOriginal({ start, end: start + word.length });
    return text.slice(span.start, span.end);
  };

  it('leaves marks and remarks around a word outside', () => {
    assert.equal(spanOf('**Điều 1.** Khen', 'Điều 1.'), 'Điều 1.');
    assert.equal(spanOf('số <!-- ? -->15<!-- ! --> ngày', '15'), '15');
    assert.equal(spanOf('\uFEFFĐiều 1.', 'Điều'), 'Điều');
  });

  it('takes in what stands inside a word', () => {
    assert.equal(spanOf('QĐ\u00AD-UBND', 'QĐ-UBND'), 'QĐ\u00AD-UBND');
    assert.equal(spanOf('của **Ủy** ban'.normalize('NFD'), 'Ủy ban'), 'Ủy** ban'.normalize('NFD'));
  });
});

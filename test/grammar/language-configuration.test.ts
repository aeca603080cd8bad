import assert from 'node:assert/strict';
import { readProjectFile } from './tokenizer';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

interface LanguageConfiguration {
  readonly comments: { readonly blockComment: readonly string[] };
  readonly brackets: readonly (readonly [string, string])[];
  readonly colorizedBracketPairs: readonly unknown[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly indentationRules: { readonly increaseIndentPattern: string; readonly decreaseIndentPattern: string };
  readonly onEnterRules: readonly EnterRule[];
}

const configuration = JSON.parse(readProjectFile('language-configuration.json')) as LanguageConfiguration;

/** The words of a text as VS Code parts it for hover, completion and the word under the cursor. */
const wordsOf = (text: string) => text.match(new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`));

/** What Enter puts at the start of the new line; the first rule that fits decides. */
function onEnter(before: string, after = ''): string {
  const fits = ({ beforeText, afterText }: EnterRule) =>
    new RegExp(beforeText).test(before) && (afterText === undefined || new RegExp(afterText).test(after));
  return configuration.onEnterRules.find(fits)?.action.appendText ?? '';
}

describe('language-configuration.json', () => {
  it('marks remarks with <!-- and -->', () => {
    assert.deepEqual(configuration.comments.blockComment, ['<!--', '-->']);
  });

  it('closes round brackets and Vietnamese quotation marks', () => {
    for (const pair of [['(', ')'], ['“', '”']] as const) {
      assert.ok(configuration.surroundingPairs.some(([open, close]) => open === pair[0] && close === pair[1]));
      assert.ok(configuration.autoClosingPairs.some(({ open, close }) => open === pair[0] && close === pair[1]));
    }
  });

  it('knows no round brackets, which VS Code would draw red behind every `a)`', () => {
    assert.deepEqual(configuration.brackets.filter((pair) => pair.includes(')')), []);
    assert.ok(configuration.brackets.some(([open, close]) => open === '“' && close === '”'));
  });

  it('colours no brackets: the one in “a)” has no partner and would show as an error', () => {
    assert.deepEqual(configuration.colorizedBracketPairs, []);
  });

  it('never moves a line in or out', () => {
    const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;
    for (const line of ['', '  TM. ỦY BAN NHÂN DÂN', 'như sau:', 'a) Nội dung (']) {
      assert.ok(!new RegExp(increaseIndentPattern).test(line) && !new RegExp(decreaseIndentPattern).test(line));
    }
  });

  describe('wordPattern', () => {
    it('keeps a syllable whole, composed or decomposed', () => {
      assert.deepEqual(wordsOf('Nghị quyết về đường sá'), ['Nghị', 'quyết', 'về', 'đường', 'sá']);
      assert.deepEqual(wordsOf('Nghị quyết'.normalize('NFD')), ['Nghị'.normalize('NFD'), 'quyết'.normalize('NFD')]);
    });

    it('takes a symbol as one word: hover and completion speak of the whole document', () => {
      for (const symbol of ['35-CT/TW', '163/TB-UBND', '30/2020/NĐ-CP', '66.22/2026/NQ-CP', '05-QC/BTCTU-BNCTU', '12/UBND-VX', '19/2025/QĐ-TTg', '77/KH-PKT&HT']) {
        assert.deepEqual(wordsOf(`theo ${symbol}, ngày`), ['theo', symbol, 'ngày']);
      }
    });

    it('takes a half-typed symbol as one word, so that completion replaces all of it', () => {
      assert.deepEqual(wordsOf('số 35-C'), ['số', '35-C']);
      assert.deepEqual(wordsOf('số 163/TB'), ['số', '163/TB']);
    });

    it('takes a date and a decimal number of a heading as one word', () => {
      assert.deepEqual(wordsOf('ngày 05/3/2026; mục 2.1.3.'), ['ngày', '05/3/2026', 'mục', '2.1.3']);
    });

    it('leaves out quotation marks, brackets and the closing mark', () => {
      assert.deepEqual(wordsOf('“Dân vận khéo” (đợt 2)./.'), ['Dân', 'vận', 'khéo', 'đợt', '2']);
    });

    it('parts words that a spaced dash joins', () => {
      assert.deepEqual(wordsOf('kinh tế - xã hội'), ['kinh', 'tế', 'xã', 'hội']);
      assert.deepEqual(wordsOf('Văn phòng HĐND-UBND'), ['Văn', 'phòng', 'HĐND-UBND']);
    });
  });

  describe('Enter', () => {
    it('goes on with a dashed list', () => {
      assert.equal(onEnter('- Như trên;'), '- ');
      assert.equal(onEnter('  - Các tỉnh uỷ, thành uỷ,'), '- ');
    });

    it('ends the list after the filing line, of the State and of the Party', () => {
      assert.equal(onEnter('- Lưu: VT, TH.'), '');
      assert.equal(onEnter('- Lưu Văn phòng Tỉnh uỷ.'), '');
      assert.equal(onEnter('- Lưu Văn phòng Tỉnh uỷ.'.normalize('NFD')), '');
    });

    it('goes on after an archive among the recipients', () => {
      assert.equal(onEnter('- Lưu trữ lịch sử tỉnh;'), '- ');
    });

    it('leaves the level below a colon to the server', () => assert.equal(onEnter('- Các đơn vị:'), ''));

    it('adds nothing after an empty dash, inside an item, or in plain text', () => {
      assert.equal(onEnter('- '), '');
      assert.equal(onEnter('- Như', ' trên;'), '');
      assert.equal(onEnter('như sau:'), '');
    });
  });
});

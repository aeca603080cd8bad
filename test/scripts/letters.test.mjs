import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BLOCKS, LETTERS, writeLettersOut } from '../../scripts/letters.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

describe('chữ cái trong bản đóng gói', () => {
  it('đúng là \\p{L} trong mọi khối đã kê, và không có chữ nào ở ngoài', () => {
    const written = new RegExp(`^[${LETTERS}]$`, 'u');
    for (let code = 0; code <= 0xffff; code += 1) {
      const char = String.fromCharCode(code);
      const isListed = BLOCKS.some(([first, last]) => first <= code && code <= last);
      assert.equal(written.test(char), isListed && /^\p{L}$/u.test(char), `U+${code.toString(16)}`);
    }
  });

  it('được viết ra trong biểu thức, trong và ngoài lớp chữ; chuỗi và chú thích giữ nguyên', () => {
    const written = (source) => writeLettersOut(source).replaceAll(LETTERS, '…');
    assert.equal(written(String.raw`const A = [/(?<!\p{L})[^\]\p{L}]\p{L}/u, /\p{L}/];`), String.raw`const A = [/(?<![…])[^\]…][…]/u, /[…]/];`);
    assert.equal(written(String.raw`const B = '\\p{L}'; // /\p{L}/`), String.raw`const B = '\\p{L}'; // /\p{L}/`);
    assert.equal(written(String.raw`const C = /\\p{L}|\P{L}|\p{Ll}/u;`), String.raw`const C = /\\p{L}|\P{L}|\p{Ll}/u;`);
  });

  it('không đổi phát hiện nào: mọi ví dụ của mọi luật, mọi văn bản mẫu', function () {
    this.timeout(300_000);
    const [source, bundle] = ['out/server/src/core/index.js', 'dist/core.cjs'].map((path) => require(join(ROOT, path)));
    const judge = ({ analyze, lint, allRules }, { text, rule }) => lint(analyze(text), {}, rule === undefined ? allRules : [allRules[rule]]);
    for (const each of [...examples(source.allRules), ...documents()]) assert.deepEqual(judge(bundle, each), judge(source, each), each.text.slice(0, 200));
  });
});

/** Each with the place of its rule. */
function examples(rules) {
  return rules.flatMap(({ examples: all }, rule) => all.map(({ good, bad }) => ({ text: good ?? bad, rule })));
}

function documents() {
  return ['examples', 'test/documents/state', 'test/documents/party'].flatMap((folder) => {
    const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.vbhc'));
    assert.ok(names.length > 5, folder);
    return names.map((name) => ({ text: readFileSync(join(ROOT, folder, name), 'utf8') }));
  });
}

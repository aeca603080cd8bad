import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IGrammar } from 'vscode-textmate';
import { findDisagreements, readSpecimens } from './drawing';
import { loadGrammar, readProjectFile, root, tokenize } from './tokenizer';

/** Not `string`: VS Code suggests nothing while typing inside strings, and recipients are where names are wanted. */
const STANDARD_ROOTS = ['comment', 'constant', 'entity', 'keyword', 'markup', 'meta', 'punctuation', 'support', 'variable'];
const LINE_LENGTH = 100_000;
/** A line of 100 KB takes half a second at most on a slow machine; by its square it would take minutes. */
const SLOWEST_MS = 10_000;
const HOSTILE = [
  'a', ' ', '\t', '*', '*a ', '**a ', '- ', '-', '_', '1', '1.', '1.1.', '12/A', '12-QĐ/', '12-QĐ/TW ', 'ngày ', 'ngày 1 tháng ', '1/1/',
  'Luật A ', 'Nghị quyết số ', 'Nghị quyết số 12-NQ/TW ngày 01/02/2024 của Bộ Chính trị ', 'của B ', 'Điều 1 khoản 2 điểm a, ', 'Phần I ',
  'TM. ', 'V/v ', 'Nơi nhận: ', 'Số: ', 'Kính gửi: ', 'ỦY ', 'BAN ', 'A  ', 'An, ', '<!-- ', '{{', '¹', '“', 'ơ̂̉', '😀',
];

const SEEDS = join('..', 'shared', 'seeds');
const FOLDERS = ['examples', 'test/documents/state', 'test/documents/party', SEEDS];

describe('the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  it('is what scripts/gen-grammar.mjs writes', () => {
    execFileSync(process.execPath, [join(root, 'scripts', 'gen-grammar.mjs'), '--check']);
  });

  it('names scopes that themes know', () => {
    const names = [...readProjectFile('syntaxes/vbhc.tmLanguage.json').matchAll(/"(?:name|contentName)": "([^"]*\.vbhc)"/g)];
    const scopes = names.flatMap(([, scope = '']) => scope.split(' '));
    assert.ok(scopes.length > 50);
    assert.deepEqual(scopes.filter((scope) => !STANDARD_ROOTS.includes(scope.split('.')[0] ?? '')), []);
  });

  for (const file of readdirSync(join(root, 'test', 'grammar', 'specimens'))) {
    for (const specimen of readSpecimens(readProjectFile('test', 'grammar', 'specimens', file))) {
      it(`colours ${specimen.name}`, () => {
        assert.deepEqual(findDisagreements(grammar, specimen), []);
      });
      it(`colours ${specimen.name}, decomposed (NFD)`, () => {
        assert.deepEqual(findDisagreements(grammar, specimen, (line) => line.normalize('NFD')), []);
      });
    }
  }

  for (const piece of HOSTILE) {
    it(`does not run away on 100 KB of ${JSON.stringify(piece)}`, function () {
      this.timeout(SLOWEST_MS);
      const line = piece.repeat(Math.ceil(LINE_LENGTH / piece.length));
      const [tokenized] = tokenize(grammar, line);
      assert.equal(tokenized?.tokens.at(-1)?.end, line.length);
    });
  }

  for (const folder of FOLDERS) {
    if (!existsSync(join(root, folder))) {
      console.log(`    ${folder} is not here: its documents are left out`);
      continue;
    }
    for (const file of readdirSync(join(root, folder))) {
      it(`tokenises ${folder}/${file} whole`, () => {
        const lines = tokenize(grammar, readProjectFile(folder, file));
        assert.deepEqual(lines.filter(({ text, tokens, stoppedEarly }) => stoppedEarly || (tokens.at(-1)?.end ?? 0) !== text.length), []);
        assert.ok(lines.some(({ tokens }) => tokens.some(({ scopes }) => scopes.length > 0)));
      });
    }
  }
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allRules, analyze, lint } from '../../server/src/core';
import { thethuc } from '../cli/world';

/* The pages of the repository against the repository: what they link to, name and show must be there. */

const ROOT = join(__dirname, '..', '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const ADRS = readdirSync(join(ROOT, 'docs/adr')).filter((name) => /^\d{4}-/.test(name));
const VIETNAMESE = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs/README.md', 'docs/CLI.md'];
const ENGLISH = ['docs/ARCHITECTURE.md', 'docs/STYLE.md', 'docs/adr/README.md', ...ADRS.map((name) => `docs/adr/${name}`)];
/** BENCH.md begins sentences with `textlint` and `cspell`, whose names have no capital. */
const PAGES = [...VIETNAMESE, ...ENGLISH, 'docs/BENCH.md'];

const withoutBlocks = (page: string) => page.replace(/^```[^]*?^```/gm, '');

describe('the pages of the repository', () => {
  it('link to what is there', () => {
    const missing = PAGES.flatMap((page) =>
      [...withoutBlocks(read(page)).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target = '']) => ({ page, target }))
        .filter(({ target }) => !/^https?:/.test(target) && !existsSync(join(ROOT, dirname(page), target))),
    );
    assert.deepEqual(missing, []);
  });

  it('name files and folders that are there', () => {
    const PATH = /`((?:bench|client|docs|examples|scripts|server|syntaxes|snippets|test)\/[a-z\d./-]*)`/gi;
    const named = PAGES.flatMap((page) => [...read(page).matchAll(PATH)].map(([, path = '']) => ({ page, path })));
    assert.ok(named.length > 20);
    assert.deepEqual(named.filter(({ path }) => !existsSync(join(ROOT, path))), []);
  });

  for (const page of ['README.md', 'docs/CLI.md']) {
    it(`${page} shows what thethuc prints`, async () => {
      const shown = [...read(page).matchAll(/```console\n\$ thethuc (.+)\n([^]*?)```/g)];
      assert.ok(shown.length > 0);
      for (const [, line = '', output = ''] of shown) {
        const { out } = await thethuc(line.split(' '), { cwd: ROOT });
        const parts = output.split(/^…\n/m).filter((part) => part.trim() !== '');
        assert.ok(parts.length > 0, line);
        for (const part of parts) assert.ok(out.includes(part), `no longer printed:\n${part}\nbut:\n${out}`);
      }
    });
  }

  it('every decision has its number and its line in the index', () => {
    assert.deepEqual(ADRS.map((name) => Number(name.slice(0, 4))), ADRS.map((_, at) => at + 1));
    for (const name of ADRS) assert.ok(read('docs/adr/README.md').includes(`](${name})`), name);
  });

  it('every dependency has its line in ADR 9', () => {
    const page = read('docs/adr/0009-dependencies.md');
    const versions = { ...dependenciesOf('package.json'), ...dependenciesOf('scripts/vscode-host/pins/browser/package.json') };
    const pinned = { ...versions, ...dependenciesOf('scripts/vscode-host/pins/editor/package.json') };
    assert.deepEqual(Object.entries(pinned).filter(([name, version]) => !page.includes(`\`${name}\` ${version}`)), []);
    const peers = Object.keys(dependenciesOf('bench/package.json')).filter((name) => !name.includes('textlint-rule'));
    assert.deepEqual(peers.filter((name) => !page.includes(`\`${name}\``)), []);
  });
});

function dependenciesOf(manifest: string): Readonly<Record<string, string>> {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read(manifest)) as Record<string, Record<string, string>>;
  return { ...dependencies, ...devDependencies };
}

describe('our own Vietnamese', () => {
  const typography = allRules.filter(({ code }) => /^VB[89]/.test(code));

  for (const page of VIETNAMESE) {
    it(`${page} passes our own rules of typography`, () => {
      // Code and the table of rules show wrong spellings on purpose.
      const prose = withoutBlocks(read(page)).replace(/`[^`\n]*`/g, 'Mã').replace(/^\| \[VB.*$/gm, '');
      const { findings } = lint(analyze(prose), {}, typography);
      assert.deepEqual(findings.map(({ code, message, span }) => `${code} ${message} (${prose.slice(span.start, span.end)})`), []);
    });
  }
});

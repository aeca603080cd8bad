import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';

/* How the arrows are held: who may import whom, what things are called, how long a file may be. */

const root = join(__dirname, '..', '..');
const posix = (path: string) => path.split(sep).join('/');

/** Paths of the TypeScript files under `folder`, from the root of the repository. */
function filesIn(folder: string): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => posix(join(folder, name)));
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Import {
  readonly from: string;
  /** A path from the root without extension, or the name of a package. */
  readonly to: string;
  readonly isType: boolean;
}

/** Static, side-effect and dynamic imports, and re-exports. */
const IMPORT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|(?<=[\s(])import\('([^']+)'\)/gm;

function importsOf(from: string): readonly Import[] {
  return [...read(from).matchAll(IMPORT)].map(([, isType, fixed, dynamic]) => {
    const name = fixed ?? dynamic ?? '';
    const to = name.startsWith('.') ? posix(normalize(join(dirname(from), name))).replace(/\.js$/, '') : name;
    return { from, to, isType: isType !== undefined };
  });
}

const show = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} → ${to}`);
const CORE = 'server/src/core';

/** What may be imported from what stands before it, and from nothing behind it. */
const LAYERS = ['text/', 'legal/', 'syntax/', 'citations/', 'regime', 'analyze', 'lint/rule', 'rules/', 'lint/', 'features/', 'summary', 'index'];
/** The contract: types only, known to every layer. */
const CONTRACT = 'analysis';

const layerOf = (path: string) => LAYERS.findIndex((layer) => relative(CORE, path).replaceAll(sep, '/').startsWith(layer));

describe('the arrows of the core', () => {
  const imports = filesIn(CORE).flatMap(importsOf);

  it('stay inside it: no package, no Node, no shell', () => {
    assert.ok(imports.length > 100);
    assert.deepEqual(show(imports.filter(({ to }) => !to.startsWith(`${CORE}/`))), []);
  });

  it('point from text to rules to features, never back', () => {
    const ordered = imports.filter(({ from, to }) => ![from, `${to}.ts`].includes(`${CORE}/${CONTRACT}.ts`));
    assert.deepEqual(show(ordered.filter(({ from, to }) => layerOf(from) < 0 || layerOf(to) < 0)), [], 'in no layer');
    assert.deepEqual(show(ordered.filter(({ from, to }) => layerOf(from) < layerOf(to))), [], 'upwards');
  });

  it('meet the contract in types only', () => {
    const contract = imports.filter(({ from, to }) => [from, `${to}.ts`].includes(`${CORE}/${CONTRACT}.ts`));
    assert.deepEqual(show(contract.filter(({ isType }) => !isType)), []);
  });

  it('lead to a rule from the generated index only', () => {
    const isRule = (path: string) => existsSync(join(root, `${path}.ts`)) && read(`${path}.ts`).includes('export default define');
    const strangers = imports.filter(({ from, to }) => !from.endsWith('index.generated.ts') && isRule(to));
    assert.deepEqual(show(strangers), []);
  });
});

describe('the arrows of the shells', () => {
  const everywhere = ['server/src', 'client/src', 'test'].flatMap(filesIn).flatMap(importsOf);
  const outside = (name: RegExp, ...homes: readonly string[]) =>
    show(everywhere.filter(({ from, to }) => name.test(to) && !homes.some((home) => from.startsWith(home))));

  it('bring the protocol to lsp/ and what starts it only', () => {
    assert.deepEqual(outside(/^vscode-languageserver/, 'server/src/lsp/', 'server/src/node/', 'server/src/browser/', 'test/lsp/', 'test/browser/'), []);
  });

  it('bring Node to nothing that runs in a browser', () => {
    const shared = everywhere.filter(({ from }) => /^(?:server\/src\/(?:lsp|browser)|client\/src)\//.test(from) && from !== 'client/src/extension.ts');
    assert.ok(shared.length > 100);
    assert.deepEqual(show(shared.filter(({ to, isType }) => !isType && /^node:|\/node$/.test(to))), []);
  });

  it('bring VS Code to client/ and its suite only', () => {
    assert.deepEqual(outside(/^vscode$|^vscode-languageclient/, 'client/src/', 'test/editor/'), []);
  });

  it('reach the core through its façade', () => {
    const shells = everywhere.filter(({ from }) => /^(?:server\/src\/(?:lsp|cli|node|browser)|client\/src)\//.test(from));
    assert.deepEqual(show(shells.filter(({ to }) => to.startsWith(`${CORE}/`) && to !== `${CORE}/index`)), []);
  });

  it('keep the shells apart: the protocol knows no command line, the command line only the entry of the server', () => {
    const [lsp, cli] = ['server/src/lsp/', 'server/src/cli/'];
    assert.deepEqual(outside(/^server\/src\/cli\//, cli, 'test/cli/'), []);
    assert.deepEqual(show(everywhere.filter(({ from, to }) => from.startsWith(cli) && to.startsWith(lsp))), []);
  });
});

/** From the “not this” column of design/style.md, and names that promise nothing. */
const NOT_THIS = /^(?:slogan|agency\d*|location|appendix|cc|ref|reference|quoc|hieu|thuc|noi|nhan|trich|yeu|manager|util|utils|helper|helpers)$/;

/** Terms of their own: a reference points back or at a provision (no căn cứ is meant), a Location is the protocol's (no địa danh). */
const TERMS = /^(?:(?:Back|Provision|Listed|Placed)?References?|toLocation(?:Link)?)$/;

/** `parentIssuer` → parent, issuer. */
const wordsOf = (name: string) => name.split(/(?<=\p{Ll})(?=\p{Lu})|_/u).map((word) => word.toLowerCase());

describe('the names', () => {
  it('of exports keep to the glossary', () => {
    const exported = ['server/src', 'client/src'].flatMap(filesIn).flatMap((path) =>
      [...read(path).matchAll(/^export (?:default |declare |abstract |async )*(?:const|let|function\*?|class|interface|type|enum) (\p{L}[\p{L}\d_]*)/gmu)].map(
        ([, name = '']) => ({ path, name }),
      ),
    );
    assert.ok(exported.length > 150);
    assert.deepEqual(exported.filter(({ name }) => !TERMS.test(name) && wordsOf(name).some((word) => NOT_THIS.test(word))), []);
  });

  it('of folders name what is inside', () => {
    const folders = ['server', 'client', 'test', 'scripts', 'bench'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !posix(join(entry.parentPath, entry.name)).includes('node_modules'))
        .map(({ name }) => name),
    );
    assert.deepEqual(folders.filter((name) => /^(?:utils?|helpers?|common|misc|shared)$/.test(name)), []);
  });

  it('of files are kebab-case', () => {
    const files = ['server/src', 'client/src', 'test'].flatMap(filesIn);
    assert.deepEqual(files.filter((path) => !/^[a-z\d-]+(?:\.test|\.generated|\.d)?\.ts$/.test(path.slice(path.lastIndexOf('/') + 1))), []);
  });
});

describe('the sizes', () => {
  const LIMITS: readonly (readonly [RegExp, number])[] = [
    [/^server\/src\/core\/legal\/|\.generated\.ts$/, Infinity],
    [/^server\/src\/core\/rules\//, 150],
    [/\/main\.ts$/, 30],
    [/^server\/src\/lsp\/features\//, 60],
    [/./, 400],
  ];

  it('of files stay under their caps', () => {
    const files = ['server/src', 'client/src', 'test'].flatMap(filesIn);
    const long = files.filter((path) => read(path).split('\n').length - 1 > (LIMITS.find(([pattern]) => pattern.test(path))?.[1] ?? 0));
    assert.deepEqual(long, []);
  });
});

/** The messages that the compiler has for `code` as one more file of the core. */
function compileInCore(code: string): readonly string[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, CORE, 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => assert.fail('no tsconfig.json') });
  assert.ok(config);
  const path = join(root, CORE, 'probe.ts');
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, options) => (name === path ? ts.createSourceFile(name, code, options) : getSourceFile(name, options));
  const program = ts.createProgram([...config.fileNames, path], config.options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the compiler', function () {
  this.timeout(20_000); // it compiles the whole core, perhaps beside other work

  it('refuses console, process, timers, DOM and files in the core', () => {
    const names = ['console', 'process', 'setTimeout', 'document', 'Buffer', 'require', 'fetch'];
    const found = compileInCore(`${names.map((name) => `void ${name};`).join('\n')}\nimport { readFileSync } from 'node:fs';\nvoid readFileSync;\n`);
    for (const name of names) assert.ok(found.some((message) => message.includes(`Cannot find name '${name}'`)), `${name}\n${found.join('\n')}`);
    assert.ok(found.some((message) => message.includes("'node:fs'")), found.join('\n'));
  });

  it('takes what the core is made of', () => {
    assert.deepEqual(compileInCore("import { analyze } from './analyze';\nexport const tree = analyze('Điều 1.').tree;\n"), []);
  });
});

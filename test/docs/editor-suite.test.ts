import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/*
 * What the suite in the real VS Code has to try, read from package.json and from the sources of the server, against what the suite's own
 * sources say: a new command or a new kind of action without a test of its own fails here.
 */

const ROOT = join(__dirname, '..', '..', '..');
const SERVER = 'server/src';

/** Where actions get their titles and kinds, but for the fixes of the rules, which are two kinds: certain and to be considered. */
const ACTION_FILES = [
  ...sourcesIn(`${SERVER}/core/features/actions`),
  ...sourcesIn(`${SERVER}/core/features`).filter((path) => /\/citation-[a-z-]+\.ts$/.test(path)),
  ...sourcesIn(`${SERVER}/lsp`).filter((path) => read(path).includes('CodeActionKind.')),
];

const suite = sourcesIn('test/editor/suite').filter((path) => path.endsWith('.test.ts'));
/** What stands between quotation marks in the suite: names of commands, kinds, titles. */
const tried = new Set(suite.flatMap((path) => stringsOf(path).map(({ text }) => text)));

const commands = (JSON.parse(read('package.json')) as { contributes: { commands: readonly { command: string }[] } }).contributes.commands.map(({ command }) => command);

describe('the suite in the real VS Code', () => {
  it('runs every command of package.json', () => {
    assert.ok(commands.length > 15);
    const isTried = (command: string) => tried.has(command) || suite.some((path) => read(path).includes(`run('${command.replace('thethuc.', '')}'`));
    assert.deepEqual(commands.filter((command) => !isTried(command)), []);
  });

  it('takes every action of the server: each title stands in a test', () => {
    const titles = titlesOfActions();
    for (const known of ['Sắp xếp căn cứ theo cấp và ngày của văn bản', 'Bỏ qua “*” ở dòng này', 'Viết tắt là “*”', 'Chuẩn hóa viện dẫn này']) assert.ok(titles.includes(known), known);
    assert.deepEqual(titles.filter((title) => ![...tried].some((text) => patternOf(title).test(text))), []);
  });

  it('asks for every kind of action', () => {
    const kinds = kindsOfActions();
    for (const known of ['refactor.rewrite.list', 'refactor.rewrite.renumber', 'source.fixAll.thethuc']) assert.ok(kinds.includes(known), kinds.join(' '));
    assert.deepEqual(kinds.filter((kind) => ![...tried].some((text) => text === kind || text.startsWith(`${kind}.`))), []);
  });
});

/** A star for what is put in: `Viết tắt là “*”`. */
interface Text {
  readonly text: string;
  readonly node: ts.Node;
}

function stringsOf(path: string): readonly Text[] {
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push({ text: node.text, node });
    if (ts.isTemplateExpression(node)) found.push({ text: [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('*'), node });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
  return found;
}

/** Titles begin with a capital and have several words; words that explain a preview, and what is said afterwards, are none. */
function titlesOfActions(): readonly string[] {
  const isTitle = ({ text, node }: Text) => /^\p{Lu}\p{Ll}+(?: \S+){3}.*(?<!\.)$/u.test(text) && /[À-ỹ]/.test(text) && !EXPLAINS.has(ownerOf(node));
  return [...new Set(ACTION_FILES.flatMap((path) => stringsOf(path).filter(isTitle).map(({ text }) => text)))];
}

const EXPLAINS: ReadonlySet<string> = new Set(['label', 'description', 'summaryOf', 'noticeOf', 'NATIONAL_TITLE', 'MOTTO', 'pointerOf']);

/** The property, the constant or the function that the text stands in. */
function ownerOf(node: ts.Node): string {
  for (let parent = node.parent; parent; parent = parent.parent) {
    const { name } = parent as { name?: ts.Node };
    if ((ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent)) && name && ts.isIdentifier(name)) return name.text;
  }
  return '';
}

function patternOf(title: string): RegExp {
  const parts = title.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}

const STEMS: Readonly<Record<string, string>> = { RefactorRewrite: 'refactor.rewrite', RefactorExtract: 'refactor.extract', Refactor: 'refactor', SourceFixAll: 'source.fixAll', QuickFix: 'quickfix', Source: 'source' };

/** `${CodeActionKind.RefactorRewrite}.list`, and plain `CodeActionKind.QuickFix`. */
function kindsOfActions(): readonly string[] {
  const written = ACTION_FILES.flatMap((path) => [...read(path).matchAll(/CodeActionKind\.(\p{L}+)(?:\}((?:\.\p{L}+)+)`)?/gu)]);
  const kinds = written.map(([, stem = '', rest = '']) => (STEMS[stem] ?? assert.fail(`unknown kind ${stem}`)) + rest);
  return [...new Set(kinds)];
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function sourcesIn(folder: string): readonly string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

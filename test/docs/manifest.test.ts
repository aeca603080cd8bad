import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules, analyze, fold, lint } from '../../server/src/core';

/* What `package.json` tells VS Code: names in two languages, menus, settings, the picture. */

const ROOT = join(__dirname, '..', '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** VS Code shows the one, and finds by both. */
interface Localized {
  readonly value: string;
  readonly original: string;
}

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

interface Setting {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly order?: number;
}

interface Manifest {
  readonly files: readonly string[];
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: Localized; readonly category: Localized }[];
    readonly submenus: readonly { readonly id: string; readonly label: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly configuration: readonly { readonly title: string; readonly properties: Readonly<Record<string, Setting>> }[];
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const english = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const { commands, submenus, menus, keybindings, configuration } = manifest.contributes;
const names: readonly Localized[] = commands.flatMap(({ title, category }) => [title, category]);
const items = Object.values(menus).flat();
const settings = configuration.flatMap(({ properties }) => Object.entries(properties));

describe('the names of commands', () => {
  it('are Vietnamese, and English by a key that is there', () => {
    const strange = names.filter(({ value, original }) => !/[À-ỹ]/u.test(value) || !/^%[a-z]+%$/iu.test(original) || !(english[original.slice(1, -1)] ?? ''));
    assert.deepEqual(strange, []);
  });

  it('have every key of the English file, and no other', () => {
    const used = new Set(names.map(({ original }) => original.slice(1, -1)));
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
    assert.deepEqual([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key).filter((key) => !used.has(key)), []);
  });

  it('are no copies: not of each other, not from one language in the other', () => {
    assert.deepEqual(Object.values(english).filter((text) => !/^[\x20-\x7e]+$/u.test(text)), []);
    for (const texts of [commands.map(({ title }) => title.value), Object.values(english)]) assert.equal(new Set(texts).size, texts.length);
  });

  it('are found without accents too: VS Code knows “Tạo” by “Tạo” alone', () => {
    const without = (text: string) => fold(text).replace(/[^a-z\d]+/gu, ' ').trim();
    assert.deepEqual(commands.filter(({ title: { value, original } }) => !english[original.slice(1, -1)]?.endsWith(` (= ${without(value)})`)), []);
  });

  it('go by the name of their command', () => {
    assert.deepEqual(commands.filter(({ command, title }) => title.original !== `%${command.replace('thethuc.', '')}%`), []);
  });
});

describe('menus and keys', () => {
  it('hold commands of ours and menus that are there', () => {
    const known = new Set(commands.map(({ command }) => command));
    assert.deepEqual([...items, ...keybindings].map(({ command }) => command).filter((command) => command !== undefined && !known.has(command)), []);
    const places = items.flatMap(({ submenu }) => submenu ?? []);
    assert.deepEqual([...new Set(places)].sort(), submenus.map(({ id }) => id).sort());
    assert.deepEqual(submenus.filter(({ id }) => (menus[id] ?? []).length === 0), []);
  });

  it('are seen where there is something of ours only', () => {
    const shared = ['editor/title', 'editor/context', 'explorer/context', 'view/item/context', 'view/title'].flatMap((place) => menus[place] ?? []);
    assert.ok(shared.length > 3);
    assert.deepEqual(shared.filter(({ when = '' }) => !/vbhc|thethuc\./u.test(when)), []);
    assert.deepEqual(keybindings.filter(({ when }) => !when.includes('editorLangId == vbhc')), []);
  });
});

describe('settings', () => {
  it('say in words what they do, and what each choice means', () => {
    for (const [name, { description, markdownDescription, enum: choices, enumDescriptions, enumItemLabels }] of settings) {
      assert.match(description ?? markdownDescription ?? '', /[À-ỹ].*\.$/u, name);
      if (choices) assert.deepEqual([enumDescriptions?.length, enumItemLabels?.length], [choices.length, choices.length], name);
    }
  });

  it('stand in an order of ours', () => {
    for (const { properties } of configuration) assert.deepEqual(Object.values(properties).map(({ order }) => order), Object.keys(properties).map((_, at) => at + 1));
  });
});

describe('our face', () => {
  it('is a picture of 128 by 128, and small', () => {
    const png = readFileSync(join(ROOT, manifest.icon));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [128, 128]);
    assert.ok(png.length < 10_000);
  });

  it('is in the package, with the English names', () => {
    assert.deepEqual(['media', 'package.nls.json'].filter((path) => !manifest.files.includes(path)), []);
    assert.deepEqual(manifest.files.filter((path) => path !== 'dist' && !existsSync(join(ROOT, path))), []);
  });
});

describe('what package.json says in Vietnamese', () => {
  it('passes our own rules of typography', () => {
    const prose = [...commands.map(({ title }) => title.value), ...settings.map(([, { description, markdownDescription }]) => (description ?? markdownDescription ?? '').replace(/`[^`]*`/gu, 'Mã'))].join('\n\n');
    const { findings } = lint(analyze(prose), {}, allRules.filter(({ code }) => /^VB[89]/.test(code)));
    assert.deepEqual(findings.map(({ code, message, span }) => `${code} ${message} (${prose.slice(span.start, span.end)})`), []);
  });
});

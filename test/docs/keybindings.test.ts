import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/* Our keys against those of VS Code itself, which `scripts/vscode-host/default-keybindings.mjs` has written down for each platform. */

const ROOT = join(__dirname, '..', '..', '..');
const PLATFORMS = ['linux', 'windows', 'mac'] as const;

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly linux?: string;
  readonly win?: string;
  readonly when?: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const { keybindings } = (read('package.json') as { contributes: { keybindings: readonly Keybinding[] } }).contributes;
const defaults = read('test/editor/default-keys.json') as Readonly<Record<(typeof PLATFORMS)[number], readonly string[]>>;

const keyOn = (platform: (typeof PLATFORMS)[number], { key, mac, linux, win }: Keybinding) => ({ linux, windows: win, mac })[platform] ?? key;

/** One is the other, or the first stroke of the other. */
const collides = (one: string, other: string) => one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

describe('our keybindings', () => {
  it('are looked for among all that VS Code has', () => {
    for (const platform of PLATFORMS) assert.ok(defaults[platform].length > 300, platform);
    assert.ok(['ctrl+k ctrl+c', 'f2', 'ctrl+.'].every((key) => defaults.linux.includes(key) && defaults.windows.includes(key)));
    assert.ok(['cmd+k cmd+c', 'f2', 'cmd+.'].every((key) => defaults.mac.includes(key)));
    assert.ok(collides('ctrl+.', 'ctrl+.') && collides('ctrl+k', 'ctrl+k ctrl+c') && !collides('ctrl+k alt+up', 'ctrl+k ctrl+up'));
  });

  for (const platform of PLATFORMS) {
    it(`collide with none of VS Code's on ${platform}, in whatever context`, () => {
      const ours = keybindings.map((binding) => keyOn(platform, binding));
      assert.deepEqual(ours.flatMap((key) => defaults[platform].filter((theirs) => collides(key, theirs))), []);
      assert.equal(new Set(ours).size, ours.length);
    });
  }

  it('hold in our documents only', () => {
    assert.deepEqual(keybindings.filter(({ when = '' }) => !/editorTextFocus.*editorLangId == vbhc/.test(when)), []);
  });
});

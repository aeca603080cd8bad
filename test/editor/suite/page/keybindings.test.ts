import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultKeys } from '../default-keys';

const RECORDED = join(__dirname, '..', '..', '..', '..', '..', 'test', 'editor', 'default-keys.json');

describe('phím tắt của VS Code', () => {
  // `test/docs/keybindings.test.ts` looks for ours among them.
  it('vẫn là những phím đã ghi lại', async () => {
    const { linux } = JSON.parse(readFileSync(RECORDED, 'utf8')) as { linux: readonly string[] };
    assert.deepEqual(await defaultKeys(), linux);
  });
});

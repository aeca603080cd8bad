import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a new rule touches, and what was compiled already. */
const COPIED = ['scripts', 'package.json', 'README.md', 'tsconfig.base.json', 'docs/rules', 'server/src/core', 'out/server/src/core', 'out/core.tsbuildinfo'];

describe('một quy tắc mới', function () {
  this.timeout(120_000);
  let copy;
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'thethuc-rule-'));
    for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true, preserveTimestamps: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  const script = (name, ...args) => promisify(execFile)(process.execPath, [join(copy, 'scripts', name), ...args], { cwd: copy });
  const read = (path) => readFileSync(join(copy, path), 'utf8');

  it('là một tệp: danh mục, trang, cài đặt, bảng trong README tự sinh', async () => {
    const { stdout } = await script('new-rule.mjs', 'VB3xx', 'freshly-made-fault');
    const path = /server\S+\.ts/u.exec(stdout)?.[0] ?? '';
    const code = /code: '(VB3\d\d)'/u.exec(read(path))?.[1] ?? '';
    assert.match(read('server/src/core/rules/index.generated.ts'), new RegExp(`import ${code} from './body/freshly-made-fault';`, 'u'));
    assert.match(read(`docs/rules/${code}.md`), /Một câu có ⟦từ viết sai⟧ ở giữa/u);
    assert.match(read('README.md'), new RegExp(`${code}.*freshly-made-fault`, 'u'));
    const [rules] = JSON.parse(read('package.json')).contributes.configuration.flatMap(({ properties }) => properties['thethuc.rules'] ?? []);
    assert.match(rules.properties[code].markdownDescription, /freshly-made-fault/u);
    await script('gen.mjs', '--check');
  });

  it('tìm ra lỗi mẫu của mình, và chỉ lỗi ấy', () => {
    const { analyze, findRule, lint } = createRequire(join(copy, 'x.js'))('./out/server/src/core/index.js');
    const rule = findRule('freshly-made-fault');
    const spans = lint(analyze('Một câu có từ viết sai ở giữa'), {}, [rule]).findings.map(({ span }) => span);
    assert.deepEqual(spans, [{ start: 11, end: 22 }]);
    assert.deepEqual(lint(analyze(rule.examples[0].good), {}, [rule]).findings, []);
  });

  it('không lấy mã hay tên đã có, và nói cách dùng', async () => {
    await assert.rejects(script('new-rule.mjs', 'VB104', 'some-fault'), /Mã VB104 đã có: preface[\\/]unpadded-date\.ts/u);
    await assert.rejects(script('new-rule.mjs', 'VB1xx', 'unpadded-date'), /Tên “unpadded-date” đã có/u);
    for (const args of [[], ['VB3xx'], ['VB3xx', 'Tên Lỗi'], ['VB0xx', 'some-fault'], ['VB3xx', 'a', 'b']]) {
      await assert.rejects(script('new-rule.mjs', ...args), /Cách dùng: npm run new-rule/u);
    }
  });
});

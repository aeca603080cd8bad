import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../server/src/cli/commands';
import { thethuc } from './world';

describe('the command line', () => {
  it('prints the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { version: string };
    for (const option of ['--version', '-v', '-V']) {
      assert.deepEqual(await thethuc([option]), { code: 0, out: `${manifest.version}\n`, err: '' });
    }
  });

  it('shows every command in its help', async () => {
    const { code, out } = await thethuc(['--help']);
    assert.equal(code, 0);
    for (const { name } of COMMANDS) assert.match(out, new RegExp(`^  ${name} +[^ ]`, 'm'));
    assert.deepEqual(await thethuc(['help']), { code, out, err: '' });
  });

  it('shows how to use it when nothing is said', async () => {
    const { out } = await thethuc(['--help']);
    assert.deepEqual(await thethuc([]), { code: 2, out: '', err: out });
  });

  for (const { name } of COMMANDS) {
    it(`has help for ${name}, both ways`, async () => {
      const help = await thethuc(['help', name]);
      assert.equal(help.code, 0);
      assert.match(help.out, new RegExp(`Cách dùng: thethuc ${name} `));
      assert.deepEqual(await thethuc([name, '--help']), help);
    });
  }

  const mistakes: readonly [string, RegExp][] = [
    ['chek a.txt', /Không có lệnh "chek" \(ý bạn là "check"\?\); xem: thethuc --help/],
    ['help chekc', /Không có lệnh "chekc" \(ý bạn là "check"\?\)/],
    ['a.txt', /hãy gõ: thethuc check a\.txt/],
    ['--fix a.txt', /Tên lệnh phải đứng trước "--fix"/],
    ['check', /Chưa nói tệp hay thư mục nào/],
    ['check --formt json a.txt', /Không có tùy chọn "--formt" \(ý bạn là "--format"\?\)/],
    ['check --constructor a.txt', /Không có tùy chọn "--constructor"/],
    ['check --format xml a.txt', /nhận human, json; không nhận "xml"/],
    ['check --fail-on eror a.txt', /không nhận "eror" \(ý bạn là "error"\?\)/],
    ['check a.txt --format', /"--format" thiếu giá trị \(human\|json\)/],
    ['check --format --quiet a.txt', /"--format" thiếu giá trị/],
    ['check --quiet=yes a.txt', /"--quiet" không nhận giá trị "yes"/],
    ['check --profile dang a.txt', /nhận state, party, legislation/],
    ['check --as-of 2026-02-30 a.txt', /nhận một ngày có trong lịch, như 2026-05-27 hoặc 27\/5\/2026; không nhận "2026-02-30"/],
    ['tree --as-of mai a.txt', /"--as-of" nhận một ngày/],
    ['check --rule VB000=off a.txt', /Không có quy tắc "VB000"/],
    ['check --rule VB000=of a.txt', /phải có dạng MÃ=MỨC.*\(ý bạn là "off"\?\)/],
    ['check --fix -', /thethuc fix -/],
    ['explain', /Chưa nói quy tắc nào/],
    ['explain VB000', /Không có quy tắc "VB000"/],
    ['tree', /Chưa nói tệp nào/],
    ['tree a.txt b.txt', /chỉ nhận một tệp/],
  ];
  for (const [line, pattern] of mistakes) {
    it(`answers "${line}" with one sentence`, async () => {
      const { code, out, err } = await thethuc(line.split(' '));
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, pattern);
      assert.match(err, /^thethuc: [^\n]+\n$/);
    });
  }
});

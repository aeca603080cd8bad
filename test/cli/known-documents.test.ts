import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownDocuments } from '../../server/src/node/known-documents';
import { folderForEachTest } from './world';

const DIST = join(__dirname, '../../../dist');
const WRONG = 'Nghị quyết số 57-NQ/TW ngày 21/12/2024 của Bộ Chính trị\n';
const COMPLAINT = /^thethuc: Không đọc được bảng văn bản đã biết \S+known-documents\.tsv, nên không đối chiếu viện dẫn với bảng này; hãy cài lại Thể Thức\n$/;

describe('the table beside the programs', function () {
  this.timeout(20_000);
  const folder = folderForEachTest();

  /** `thethuc check` out of a folder of its own, with what `table` is beside it. */
  function check(table: string | null) {
    const { current } = folder;
    for (const name of ['cli.cjs', 'core.cjs']) copyFileSync(join(DIST, name), join(current.path, name));
    if (table !== null) current.write('known-documents.tsv', table);
    for (const name of ['a.txt', 'b.txt']) current.write(name, WRONG);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(current.path, 'cli.cjs'), 'check', 'a.txt', 'b.txt'], { cwd: current.path, encoding: 'utf8' });
    return { status, found: stdout.match(/nguồn hạng A ghi 57-NQ\/TW/g)?.length ?? 0, stderr };
  }

  it('is what the command line reads', () => {
    assert.deepEqual(check(readFileSync(join(DIST, 'known-documents.tsv'), 'utf8')), { status: 0, found: 2, stderr: '' });
  });

  it('may be missing or damaged: one sentence, and everything else is judged', () => {
    for (const table of [null, '', '<html>404</html>']) {
      const { status, found, stderr } = check(table);
      assert.deepEqual([status, found], [0, 0]);
      assert.match(stderr, COMPLAINT);
    }
  });

  it('is complained of once, and only when somebody looks', () => {
    const said: string[] = [];
    const known = knownDocuments((sentence) => said.push(sentence), join(folder.current.path, 'nowhere.tsv'));
    assert.deepEqual(said, []);
    for (const symbol of ['57-NQ/TW', '30/2020/NĐ-CP']) assert.deepEqual(known.find(symbol), []);
    assert.equal(said.length, 1);
  });
});

import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTY, folderForEachTest, REPORT, thethuc } from './world';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface JsonFinding {
  readonly code: string;
  readonly start: Place;
  readonly end: Place;
  readonly fix: { readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[] } | null;
}

interface JsonReport {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly findings: readonly JsonFinding[] }[];
  readonly summary: Readonly<Record<string, number>>;
}

describe('check --format json', () => {
  const folder = folderForEachTest();

  async function check(text: string): Promise<JsonReport> {
    folder.current.write('a.txt', text);
    return JSON.parse((await folder.current.run('check', '--format', 'json', 'a.txt')).out) as JsonReport;
  }

  it('says what a correct document is, and finds nothing', async () => {
    assert.deepEqual(await check(REPORT), {
      version: 1,
      files: [{ path: 'a.txt', profile: 'state', docType: 'BC', symbol: '318/BC-SNV', date: '2026-11-10', findings: [] }],
      summary: { files: 1, errors: 0, warnings: 0, infos: 0, hints: 0, fixable: 0 },
    });
  });

  it('is as docs/CLI.md shows it', async () => {
    const page = readFileSync(join(__dirname, '../../../docs/CLI.md'), 'utf8');
    const example = /```json\n([^]*?)```/.exec(page)?.[1] ?? '';
    const { out } = await thethuc(['check', '--format', 'json', '--stdin-filename', 'bao-cao.vbhc'], { stdin: FAULTY });
    assert.deepEqual(JSON.parse(out), JSON.parse(example));
  });

  it('gives each finding in the agreed shape', async () => {
    const at = (offset: number) => ({ line: 8, column: offset - FAULTY.indexOf('An Phú, ngày 5') + 1, offset });
    const five = FAULTY.indexOf('5 tháng 11');
    const { files, summary } = await check(FAULTY);
    const finding = files[0]?.findings[0] as unknown as Record<string, unknown>;
    assert.deepEqual(Object.keys(finding), ['code', 'name', 'severity', 'message', 'start', 'end', 'basis', 'fix']);
    const { message, basis, fix, ...rest } = finding;
    assert.deepEqual(rest, { code: 'VB104', name: 'unpadded-date', severity: 'error', start: at(five), end: at(five + 1) });
    assert.match(String(message), /5/);
    assert.equal(basis, '30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4, điểm b');
    assert.deepEqual((fix as JsonFinding['fix'])?.edits, [{ start: five, end: five + 1, newText: '05' }]);
    assert.deepEqual(summary, { files: 1, errors: 1, warnings: 0, infos: 0, hints: 0, fixable: 1 });
  });

  const disguises: readonly [string, (text: string) => string][] = [
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['NFD', (text) => text.normalize('NFD')],
    ['BOM', (text) => `\uFEFF${text}`],
  ];
  for (const [name, disguise] of disguises) {
    it(`counts in the user's own text: ${name}`, async () => {
      const text = disguise(FAULTY);
      const { files } = await check(text);
      const finding = files[0]?.findings.find(({ code }) => code === 'VB104');
      assert.equal(text.slice(finding?.start.offset, finding?.end.offset), '5');
      assert.equal(finding?.start.line, 8);
      const line = text.split(/\r\n|\n|\r/)[7] ?? '';
      assert.equal(line.slice((finding?.start.column ?? 0) - 1, (finding?.end.column ?? 0) - 1), '5');
    });
  }

  it('says why a file could not be read, and nothing else of it', async () => {
    folder.current.write('a.txt', '');
    const { out } = await folder.current.run('check', '--format=json', 'a.txt');
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: [
        { path: 'a.txt', profile: 'unknown', docType: null, symbol: null, date: null, findings: [], error: 'Tệp rỗng, không có chữ nào để kiểm tra' },
      ],
      summary: { files: 1, errors: 0, warnings: 0, infos: 0, hints: 0, fixable: 0 },
    });
  });

  it('names what is piped in as it is told', async () => {
    const { out } = await thethuc(['check', '--format', 'json', '-', '--stdin-filename', 'bao-cao.vbhc'], { stdin: REPORT });
    assert.equal((JSON.parse(out) as JsonReport).files[0]?.path, 'bao-cao.vbhc');
  });

  it('stays JSON on a terminal with colours, and with --quiet', async () => {
    const { out } = await thethuc(['check', '--format', 'json', '--color', 'always', '--quiet', '-'], { stdin: FAULTY, isTerminal: true });
    assert.equal((JSON.parse(out) as JsonReport).summary['errors'], 1);
  });
});

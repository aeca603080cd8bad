import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CITATION_STATES, KNOWN_STATES } from '../../server/src/core';
import { folderForEachTest, thethuc } from './world';

/** The symbol is broken over two lines, the second time it is short; the last has no date. */
const PLAN = 'Thực hiện Chỉ thị số 10 -\nCT/TW ngày 08/02/2022 của Bộ Chính trị về công tác dân vận.\nTheo Chỉ thị số 10-CT/TW và Nghị định số 30/2020/NĐ-CP của Chính phủ.\n';
const REPORT = 'Kết quả thực hiện Chỉ thị số 10-CT/TW ngày 08/02/2022 của Bộ Chính trị.\n';
const UNREAD = 'Tệp rỗng, không có chữ nào để kiểm tra';

type Json = Readonly<Record<string, unknown>>;

interface Listing {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly citations?: readonly Json[]; readonly references?: readonly Json[] }[];
  readonly documents?: readonly Json[];
  readonly summary: Json;
}

describe('citations', () => {
  const folder = folderForEachTest();
  const citations = (...args: readonly string[]) => folder.current.run('citations', ...args);
  const json = async (...args: readonly string[]) => JSON.parse((await citations('--format', 'json', ...args)).out) as Listing;
  const write = () => {
    folder.current.write('bao-cao.txt', REPORT);
    folder.current.write('ke-hoach.txt', PLAN);
  };

  describe('as a table', () => {
    it('lists one file in the order of its text, then counts', async () => {
      write();
      const { code, out } = await citations('ke-hoach.txt');
      assert.equal(code, 0);
      assert.deepEqual(out.split('\n'), [
        'dòng  số, ký hiệu    loại       ngày        cơ quan ban hành  vai trò    trạng thái',
        '   1  10-CT/TW       Chỉ thị    08/02/2022  Bộ Chính trị      thực hiện  đầy đủ',
        '   3  10-CT/TW       Chỉ thị                                             rút gọn',
        '   3  30/2020/NĐ-CP  Nghị định              Chính phủ                    thiếu ngày',
        '',
        '3 viện dẫn, 2 văn bản: 1 còn thiếu, 1 đầy đủ, 1 rút gọn.',
        'Đối chiếu với bảng văn bản đã biết: 1 khớp, 2 không có trong bảng.',
        '',
      ]);
    });

    it('goes by the name that other commands have for it', async () => {
      write();
      assert.deepEqual(await citations('--format', 'human', '.'), await citations('.'));
      assert.deepEqual(await citations('--format', 'table', '.'), await citations('.'));
    });

    it('lists a folder file by file, then counts over all of them', async () => {
      write();
      folder.current.write('to-trinh.txt', 'Không viện dẫn văn bản nào.');
      const { out } = await citations('.');
      assert.match(out, /^\.\/bao-cao\.txt\ndòng .*\n.*10-CT\/TW.*\n\n\.\/ke-hoach\.txt\ndòng /);
      assert.match(out, /\n\n\.\/to-trinh\.txt\nKhông có viện dẫn nào\.\n\n3 tệp: 4 viện dẫn, 2 văn bản: 1 còn thiếu, 2 đầy đủ, 1 rút gọn\.\n/);
    });

    it('says where two dates stand against each other, and what the tables have', async () => {
      const text = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\nNghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ.\n';
      const { out } = await thethuc(['citations', '-'], { stdin: text });
      const words = out.replace(/\s+/g, ' ');
      assert.match(words, /1 30\/2020\/NĐ-CP .* ngày không thống nhất: chỗ khác ghi 06\/3\/2020/);
      assert.match(words, /2 30\/2020\/NĐ-CP .*: chỗ khác ghi 05\/3\/2020; khác bảng: ngày 05\/3\/2020/);
      assert.match(words, /2 ngày không thống nhất\. .*: 1 khác bảng, 1 khớp\./);
    });

    it('shows a date that is in no calendar', async () => {
      const { out } = await thethuc(['citations', '-'], { stdin: 'Kế hoạch số 12/KH-UBND ngày 31/02/2024 của UBND tỉnh' });
      assert.match(out, / 31\/02\/2024 .* đầy đủ; xem lại ngày$/m);
    });

    it('says so when there is none', async () => {
      for (const args of [['citations', '-'], ['citations', '--by', 'document', '-']]) {
        assert.deepEqual(await thethuc(args, { stdin: 'Không.' }), { code: 0, out: 'Không có viện dẫn nào.\n', err: '' });
      }
      folder.current.write('a.txt', 'Không.');
      folder.current.write('b.txt', 'Không.');
      assert.equal((await citations('--by', 'document', '.')).out, '2 tệp: không có viện dẫn nào theo số, ký hiệu.\n');
    });

    it('fits the terminal, and colours what is to be looked at', async () => {
      const { out } = await thethuc(['citations', '-'], { stdin: PLAN, isTerminal: true, env: { TERM: 'xterm' } });
      assert.match(out, /\u001B\[33mthiếu ngày\u001B\[39m/);
      assert.ok(out.replace(/\u001B\[\d+m/g, '').split('\n').slice(0, 4).every((line) => line.length <= 80));
    });

    it('lets no document command the terminal', async () => {
      const { out } = await thethuc(['citations', '--all', '-'], { stdin: 'Luật\u001B]0;x\u0007 Đất đai năm 2024. Kế hoạch số 12/KH-UBND của UBND tỉnh \u202Etxt' });
      assert.doesNotMatch(out, /[\u0007\u001B\u202E]/);
    });
  });

  describe('--by document', () => {
    it('has a row for each document, with the lines that cite it', async () => {
      write();
      const { out } = await citations('--by', 'document', 'ke-hoach.txt');
      assert.deepEqual(out.split('\n').slice(0, 3), [
        'số, ký hiệu    loại       ngày        cơ quan ban hành  trích yếu            số lần  dòng  trạng thái',
        '10-CT/TW       Chỉ thị    08/02/2022  Bộ Chính trị      về công tác dân vận       2  1, 3  đầy đủ',
        '30/2020/NĐ-CP  Nghị định              Chính phủ                                   1  3     thiếu ngày',
      ]);
    });

    it('counts the files of a folder', async () => {
      write();
      const [head = '', first = ''] = (await citations('--by', 'document', '.')).out.split('\n');
      assert.match(head, /số lần {2}số tệp {2}trạng thái$/);
      assert.match(first, /^10-CT\/TW .* 3 {7}2 {2}đầy đủ$/);
    });
  });

  describe('--all', () => {
    const TEXT = 'Theo khoản 2 Điều 5 Luật Lưu trữ năm 2024 và Kế hoạch số 12/KH-UBND ngày 02/01/2024 của UBND tỉnh. Kế hoạch nêu trên giao việc.';

    it('adds what is named without a symbol, and what it means', async () => {
      const { out } = await thethuc(['citations', '--all', '-'], { stdin: TEXT });
      const words = out.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
      assert.deepEqual(words.slice(0, 5), [
        'dòng viện dẫn loại ngày cơ quan ban hành trạng thái',
        '1 khoản 2 Điều 5 của Luật Lưu trữ năm 2024',
        '1 Luật Lưu trữ năm 2024 Luật',
        '1 12/KH-UBND Kế hoạch 02/01/2024 UBND tỉnh đầy đủ',
        '1 Kế hoạch nêu trên Kế hoạch là 12/KH-UBND',
      ]);
      assert.equal(words.at(-2), 'Ngoài ra: 1 theo tên, 1 nêu trên, 1 điều khoản.');
    });

    it('gives them to a program beside the citations', async () => {
      folder.current.write('a.txt', TEXT);
      const { files, summary } = await json('--all', 'a.txt');
      assert.deepEqual(files[0]?.references?.[2], {
        kind: 'back',
        text: 'Kế hoạch nêu trên',
        start: TEXT.indexOf('Kế hoạch nêu'),
        end: TEXT.indexOf(' giao'),
        line: 1,
        type: 'Kế hoạch',
        date: null,
        issuer: null,
        to: 'document',
        because: null,
        means: '12/KH-UBND',
      });
      assert.deepEqual(summary['references'], { named: 1, self: 0, back: 1, provision: 1 });
    });

    it('does not go with --by document', async () => {
      const { code, out, err } = await citations('--all', '--by', 'document', '.');
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^thethuc: "--all" .*--by document/);
    });
  });

  describe('--format json', () => {
    it('lists them per file, and says why a file could not be read', async () => {
      folder.current.write('a.txt', PLAN);
      folder.current.write('b.txt', '');
      const { code, err } = await citations('--format', 'json', '.');
      const { version, files } = await json('.');
      const [start, end] = [PLAN.indexOf('Chỉ'), PLAN.indexOf(' về')];
      assert.deepEqual([code, err, version, files.length], [2, `thethuc: ./b.txt: ${UNREAD}\n`, 1, 2]);
      assert.deepEqual(files[0]?.citations?.[0], {
        text: PLAN.slice(start, end),
        start,
        end,
        line: 1,
        type: 'Chỉ thị',
        number: '10',
        year: null,
        symbol: '10-CT/TW',
        date: '2022-02-08',
        dateText: '08/02/2022',
        issuer: 'Bộ Chính trị',
        term: null,
        subject: 'về công tác dân vận',
        role: 'executes',
        document: 0,
        first: true,
        state: 'full',
        missing: [],
        otherDates: [],
        known: 'unknown',
        record: null,
      });
      assert.deepEqual(files[1], { path: './b.txt', citations: [], error: UNREAD });
    });

    it('sums up', async () => {
      write();
      folder.current.write('rong.txt', '');
      assert.deepEqual((await json('.')).summary, {
        files: 3,
        unreadable: 1,
        citations: 4,
        documents: 2,
        states: { full: 2, short: 1, incomplete: 1, conflict: 0, unclear: 0 },
        missing: { date: 1, issuer: 0 },
        known: { agrees: 1, differs: 0, replaced: 0, unknown: 3 },
      });
    });

    it('lists documents over all files', async () => {
      write();
      const { files, documents, summary } = await json('--by', 'document', '.');
      assert.deepEqual(files, [{ path: './bao-cao.txt' }, { path: './ke-hoach.txt' }]);
      assert.equal(summary['documents'], documents?.length);
      const { places, ...document } = documents?.[0] ?? {};
      assert.deepEqual(document, {
        symbol: '10-CT/TW',
        type: 'Chỉ thị',
        date: '2022-02-08',
        issuer: 'Bộ Chính trị',
        term: null,
        subject: 'về công tác dân vận',
        state: 'full',
        missing: [],
        dates: ['2022-02-08'],
        known: 'unknown',
        record: null,
        count: 3,
        files: 2,
      });
      const short = PLAN.lastIndexOf('Chỉ thị');
      assert.deepEqual((places as Json[])[2], { path: './ke-hoach.txt', line: 3, start: short, end: short + 'Chỉ thị số 10-CT/TW'.length });
    });

    it('is as docs/CLI.md describes it', async () => {
      write();
      const page = readFileSync(join(__dirname, '../../../docs/CLI.md'), 'utf8');
      const section = /## `citations`[^]*?(?=\n## )/.exec(page)?.[0] ?? '';
      const [byPlace, byDocument] = [await json('--all', 'ke-hoach.txt'), await json('--by', 'document', 'ke-hoach.txt')];
      const known = byPlace.files[0]?.citations?.find(({ record }) => record)?.['record'] as Json;
      const fields = [byPlace, byPlace.files[0], byPlace.files[0]?.citations?.[0], known, byPlace.summary, byDocument, byDocument.documents?.[0]].flatMap((one) => Object.keys(one ?? {}));
      const words = [...fields, ...CITATION_STATES, ...KNOWN_STATES];
      assert.deepEqual(words.filter((word) => !section.includes(`\`${word}\``)), []);
    });
  });

  describe('--format csv', () => {
    it('has one quoted record a place, behind a mark that tells Excel of UTF-8', async () => {
      write();
      const { out } = await citations('--format', 'csv', '.');
      const [head, first, second] = out.split('\r\n');
      assert.equal(head, '\uFEFF"tệp","dòng","số, ký hiệu","loại","ngày","cơ quan ban hành","khóa","trích yếu","vai trò","lần đầu","trạng thái","đối chiếu","nguyên văn"');
      assert.match(first ?? '', /^"\.\/bao-cao\.txt","1","10-CT\/TW","Chỉ thị","2022-02-08","Bộ Chính trị","","","thực hiện","x","đầy đủ","",/);
      assert.match(second ?? '', /,"Chỉ thị số 10 - CT\/TW ngày 08\/02\/2022 của Bộ Chính trị"$/);
      assert.ok(out.endsWith('\r\n'));
    });

    it('has no mark on a terminal', async () => {
      const { out } = await thethuc(['citations', '--format', 'csv', '-'], { stdin: PLAN, isTerminal: true });
      assert.ok(out.startsWith('"tệp"'));
    });

    it('has its header where nothing is cited, and nowhere else', async () => {
      folder.current.write('a.txt', 'Không.');
      folder.current.write('b.txt', PLAN);
      assert.equal((await citations('--format', 'csv', 'a.txt')).out.split('\r\n').length, 2);
      assert.equal((await citations('--format', 'csv', '.')).out.split('"tệp"').length, 2);
    });

    it('lists documents with their places', async () => {
      write();
      const { out } = await citations('--format', 'csv', '--by', 'document', '.');
      const [head, first] = out.split('\r\n');
      assert.equal(head, '\uFEFF"số, ký hiệu","loại","ngày","cơ quan ban hành","khóa","trích yếu","số lần","số tệp","trạng thái","đối chiếu","nơi viện dẫn"');
      assert.ok(first?.endsWith(',"3","2","đầy đủ","","./bao-cao.txt:1; ./ke-hoach.txt:1; ./ke-hoach.txt:3"'), first);
    });

    it('says on stderr what it could not read', async () => {
      folder.current.write('a.txt', PLAN);
      folder.current.write('b.docx', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]));
      const { code, out, err } = await citations('--format', 'csv', 'a.txt', 'b.docx');
      assert.equal(code, 2);
      assert.equal(out.trimEnd().split('\r\n').length, 4);
      assert.match(err, /^thethuc: b\.docx: /);
    });
  });

  it('refuses words that it does not know', async () => {
    for (const args of [['--format', 'xml'], ['--by', 'file'], ['--fix']]) assert.equal((await citations(...args, '.')).code, 2);
    assert.match((await citations('--format', 'csc', '.')).err, /ý bạn là "csv"/);
  });
});

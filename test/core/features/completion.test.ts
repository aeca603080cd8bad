import assert from 'node:assert/strict';
import { analyze, applyEdits, completionsAt, fromIsoDate, type AnalyzeOptions, type DocTypeId, type DocumentRecord, type DocumentTable, type Origin } from '../../../server/src/core';
import { symbolKey } from '../../../server/src/core/legal/symbol-key';
import { DECISION, PARTY_REPORT, readCursor } from './specimens';

function suggestAt(marked: string, options: AnalyzeOptions = {}) {
  const { text, offset } = readCursor(marked);
  const { suggestions, isIncomplete } = completionsAt(analyze(text, options), offset);
  return { text, found: suggestions, isIncomplete };
}

const textsAt = (marked: string, options: AnalyzeOptions = {}) => suggestAt(marked, options).found.map(({ text }) => text);

/** The whole text after the first suggestion that begins with `start` is accepted. */
function accept(marked: string, start: string): string {
  const { text, found } = suggestAt(marked);
  const chosen = found.find((suggestion) => suggestion.text.startsWith(start));
  assert.ok(chosen, `${start} among ${found.map((one) => one.text).join(' | ')}`);
  return applyEdits(text, [{ span: chosen.replace, newText: chosen.text }]);
}

describe('completion', () => {
  it('offers the citations of the document after số: short when the full one stands before, then in full', () => {
    const marked = `${PARTY_REPORT}Tiếp tục thực hiện Chỉ thị số ‸`;
    assert.deepEqual(textsAt(marked), ['35-CT/TW', '35-CT/TW, ngày 14/6/2024 của Bộ Chính trị']);
  });

  it('offers them in full first where the full one stands behind', () => {
    const marked = `${DECISION}Thực hiện Kế hoạch số ‸.\n2. Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh về số hóa.`;
    assert.deepEqual(textsAt(marked), ['12/KH-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh về số hóa', '12/KH-UBND']);
  });

  it('replaces the symbol that is half there, on both sides of the cursor', () => {
    const done = accept(`${PARTY_REPORT}Theo Chỉ thị số 3‸5-CT/T thì`, '35-CT/TW,');
    assert.ok(done.endsWith('Theo Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị thì'), done.slice(-90));
  });

  it('offers full citations and types after theo and Căn cứ', () => {
    for (const lead of ['theo ', 'Căn cứ ']) {
      const texts = textsAt(`${PARTY_REPORT}${lead}‸`);
      assert.ok(texts.slice(0, 2).includes('Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị'));
      assert.ok(texts.includes('Nghị quyết số '));
    }
  });

  it('continues the name of a type that is half typed', () => {
    const done = accept(`${PARTY_REPORT}Ban Thường vụ quán triệt Chỉ th‸`, 'Chỉ thị số 35-CT/TW,');
    assert.ok(done.endsWith('quán triệt Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị'));
  });

  it('offers issuers after a date and của, those of the document first', () => {
    const texts = textsAt(`${PARTY_REPORT}Kết luận số 7-KL/TW, ngày 05/8/2025 của ‸`);
    assert.equal(texts[0], 'Bộ Chính trị');
    assert.ok(texts.includes('Ban Bí thư') && texts.includes('Chính phủ'));
  });

  it('offers the types of the regime in capitals on the type line', () => {
    const state = textsAt('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-UBND\n\nQUYẾ‸');
    assert.deepEqual(state, ['QUYẾT ĐỊNH']);
    const party = textsAt('ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY X\n*\nSố 12-KL/TU\n\nKẾT‸');
    assert.deepEqual(party, ['KẾT LUẬN']);
  });

  it('is silent in plain prose', () => {
    for (const prose of ['Trong năm 2024 ‸', 'công tác của ‸', 'Nhân dân ‸', '‸']) assert.deepEqual(textsAt(`${DECISION}\n${prose}`), []);
  });

  it('does not offer citations on the number line of the document itself', () => {
    const { found } = suggestAt(DECISION.replace('Số: 15/QĐ-UBND\t', 'Số 1‸\t'));
    assert.deepEqual(found.filter(({ kind }) => kind === 'citation'), []);
  });

  it('is found by its letters without accents too', () => {
    const [first] = suggestAt(`${PARTY_REPORT}theo ‸`).found;
    assert.match(first?.filter ?? '', /chi thi so 35-ct\/tw/);
  });

  it('keeps the cursor inside the span in decomposed text with CRLF', () => {
    const original = `${PARTY_REPORT}quán triệt Chỉ th`.normalize('NFD').replace(/\n/g, '\r\n');
    const [first] = completionsAt(analyze(original), original.length).suggestions;
    assert.equal(first && original.slice(first.replace.start, first.replace.end).normalize('NFC'), 'Chỉ th');
  });
});

interface Known {
  readonly type: DocTypeId;
  readonly date: string;
  readonly issuer: string;
  readonly subject: string;
  readonly replacedBy?: string;
}

function tableOf(from: Origin['from'], rows: Readonly<Record<string, Known>>): DocumentTable {
  const records = Object.entries(rows).map(([symbol, { type, date, issuer, subject, replacedBy }]): DocumentRecord => {
    const day = (iso: string) => fromIsoDate(iso) ?? assert.fail(iso);
    const successors = replacedBy === undefined ? [] : [{ symbol: 'x', date: day(replacedBy) }];
    const origin: Origin = from === 'table' ? { from, grade: 'A', successors } : { from, uri: `file:///${symbol}` };
    return { symbol, docType: type, date: day(date), issuer, subject, origin };
  });
  return { all: () => records, find: (symbol) => records.filter((record) => symbolKey(record.symbol) === symbolKey(symbol)) };
}

const KNOWN = tableOf('table', {
  '110/2004/NĐ-CP': { type: 'decree', date: '2004-04-08', issuer: 'Chính phủ', subject: 'Về công tác văn thư', replacedBy: '2020-03-05' },
  '30/2020/NĐ-CP': { type: 'decree', date: '2020-03-05', issuer: 'Chính phủ', subject: 'Về công tác văn thư' },
  '23/2015/NĐ-CP': { type: 'decree', date: '2015-02-16', issuer: 'Chính phủ', subject: 'Về cấp bản sao từ sổ gốc' },
  '33/2024/QH15': { type: 'law', date: '2024-06-21', issuer: 'Quốc hội', subject: 'Lưu trữ' },
  '01/2011/QH13': { type: 'law', date: '2011-11-11', issuer: 'Quốc hội', subject: 'Lưu trữ', replacedBy: '2025-07-01' },
  '05-CT/TW': { type: 'directive', date: '2016-05-15', issuer: 'Bộ Chính trị', subject: 'đẩy mạnh học tập tư tưởng Hồ Chí Minh' },
});
const REGISTER = tableOf('file', {
  '12/KH-UBND': { type: 'plan', date: '2026-02-03', issuer: 'Ủy ban nhân dân xã Tân Lập', subject: 'Chuyển đổi số năm 2026' },
});
const OPTIONS: AnalyzeOptions = { known: KNOWN, register: REGISTER };
/** Of a commune, dated 04/9/2026; cites 30/2020/NĐ-CP in full among its bases. */
const STATE = DECISION.replace('Cán bộ;', 'Cán bộ ‸;');
const state = (typed: string) => STATE.replace('‸', `${typed}‸`);
/** A further line among the bases. */
const basis = (typed: string) => DECISION.replace('Theo đề nghị', `Căn cứ ${typed}‸\nTheo đề nghị`);

describe('completion from the workspace and from what is known', () => {
  it('writes a citation whole, in the manner of the document', () => {
    assert.deepEqual(textsAt(state('theo Nghị định số 23'), OPTIONS), ['23/2015/NĐ-CP ngày 16 tháng 02 năm 2015 của Chính phủ về cấp bản sao từ sổ gốc']);
    assert.deepEqual(textsAt(`${PARTY_REPORT}Thực hiện Chỉ thị số 0‸`, OPTIONS), ['05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập tư tưởng Hồ Chí Minh']);
    assert.deepEqual(textsAt(state('theo Kế hoạch số '), OPTIONS), ['12/KH-UBND ngày 03 tháng 02 năm 2026 của Ủy ban nhân dân xã Tân Lập về chuyển đổi số năm 2026']);
  });

  it('has the text first, then the workspace, types, what is known: in force before replaced, then newest first', () => {
    const found = suggestAt(state('theo '), OPTIONS).found.filter(({ kind }) => kind === 'citation');
    assert.deepEqual(found.map(({ text, detail }) => `${text.slice(0, 30)} | ${detail}`), [
      'Nghị định số 30/2020/NĐ-CP | Đã viện dẫn trong văn bản',
      'Nghị định số 30/2020/NĐ-CP ngà | Đã viện dẫn trong văn bản',
      'Kế hoạch số 12/KH-UBND ngày 03 | Văn bản trong thư mục',
      'Luật Lưu trữ | Văn bản đã biết',
      'Chỉ thị số 05-CT/TW ngày 15 th | Văn bản đã biết',
      'Nghị định số 23/2015/NĐ-CP ngà | Văn bản đã biết',
      'Nghị định số 110/2004/NĐ-CP ng | Văn bản đã biết, đã được thay thế',
    ]);
    const kinds = suggestAt(state('theo '), OPTIONS).found.map(({ kind }) => kind);
    assert.ok(kinds.indexOf('docType') > 2 && kinds.lastIndexOf('docType') === kinds.length - 5);
  });

  it('cites a law in a basis by name and date, and elsewhere by name', () => {
    const lawsAt = (marked: string) => suggestAt(marked, OPTIONS).found.filter(({ text }) => text.startsWith('Luật Lưu')).map(({ text, isReplaced }) => [text, isReplaced]);
    assert.deepEqual(lawsAt(basis('Luật ')), [['Luật Lưu trữ ngày 21 tháng 6 năm 2024', false], ['Luật Lưu trữ ngày 11 tháng 11 năm 2011', true]]);
    assert.deepEqual(lawsAt(state('theo Luật ')), [['Luật Lưu trữ', false]]);
  });

  describe('of laws, which go by their names', () => {
    const LAWS = tableOf('table', {
      '77/2015/QH13': { type: 'law', date: '2015-06-19', issuer: 'Quốc hội', subject: 'Tổ chức chính quyền địa phương' },
      '72/2025/QH15': { type: 'law', date: '2025-06-16', issuer: 'Quốc hội', subject: 'Tổ chức chính quyền địa phương' },
      '63/2025/QH15': { type: 'law', date: '2025-02-18', issuer: 'Quốc hội', subject: 'Tổ chức Chính phủ' },
      '65/2006/QH11': { type: 'law', date: '2006-06-29', issuer: 'Quốc hội', subject: 'Luật sư' },
      '34/2018/QH14': { type: 'law', date: '2018-11-19', issuer: 'Quốc hội', subject: 'Sửa đổi, bổ sung một số điều của Luật Tổ chức Quốc hội' },
      '91/2015/QH13': { type: 'code', date: '2015-11-24', issuer: 'Quốc hội', subject: 'Dân sự' },
      '22/2022/NĐ-CP': { type: 'decree', date: '2022-03-25', issuer: 'Chính phủ', subject: 'Hướng dẫn Luật Tổ chức chính quyền địa phương' },
    });
    const FILED = tableOf('file', { '62/2014/QH13': { type: 'law', date: '2014-11-24', issuer: 'Quốc hội', subject: 'Tổ chức Tòa án nhân dân' } });
    const found = (marked: string) => suggestAt(marked, { known: LAWS, register: FILED }).found.map(({ text, detail }) => `${text} | ${detail}`);
    const texts = (marked: string) => textsAt(marked, { known: LAWS, register: FILED });
    const own = 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';

    it('finds them by words without accents: cited in the text, in the workspace, known, last what a later one has the name of', () => {
      const all = [
        `${own} | Đã viện dẫn trong văn bản`,
        'Luật Tổ chức Tòa án nhân dân ngày 24 tháng 11 năm 2014 | Văn bản trong thư mục',
        'Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025 | Văn bản đã biết',
        'Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Quốc hội ngày 19 tháng 11 năm 2018 | Văn bản đã biết',
        'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 | Văn bản đã biết',
      ];
      for (const typed of ['luat to', 'Luat to', 'Luật to', 'luật tổ', 'Luật tô']) assert.deepEqual(found(basis(typed)), all, typed);
      for (const typed of ['luat to chuc chinh quyen', 'to chuc chinh quyen', 'luat dia phuong']) assert.equal(texts(basis(typed))[0], own, typed);
      assert.equal(texts(basis('luat '))[0], own);
    });

    it('takes the day of a law that the text names without it from what is known', () => {
      assert.equal(texts(basis('luat to').replace(' ngày 16 tháng 6 năm 2025', ''))[0], own);
      assert.equal(texts(`${DECISION.replace(' ngày 16 tháng 6 năm 2025', ' năm 2015')}\nCăn cứ luat to chuc‸`)[0], 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015');
      assert.equal(texts(basis('luat nong').replace('Luật Tổ chức chính quyền địa phương', 'Luật Khuyến nông'))[0], 'Luật Khuyến nông ngày 16 tháng 6 năm 2025');
    });

    it('writes them as the regime asks: in the Party by name and year among the bases', () => {
      assert.equal(texts(`${PARTY_REPORT}Căn cứ luat to chuc chinh phu‸`)[0], 'Luật Tổ chức Chính phủ năm 2025');
      assert.equal(texts(state('theo luat to chuc toa'))[0], 'Luật Tổ chức Tòa án nhân dân');
    });

    it('tells a code from a law, but finds it as one', () => {
      for (const typed of ['bo luat d', 'Bộ luật dan', 'luat dan su']) assert.deepEqual(texts(basis(typed)), ['Bộ luật Dân sự ngày 24 tháng 11 năm 2015'], typed);
    });

    it('finds the last of several on a line, and those behind their word alone', () => {
      assert.equal(texts(state('thực hiện Luật Đất đai và Luật to'))[0], 'Luật Tổ chức chính quyền địa phương');
    });

    it('is silent in prose', () => {
      for (const typed of ['theo luật tổ', 'theo luật định', 'pháp luật to', 'Luật ', 'thực hiện Luật này', 'Luật tố', 'theo to chuc chinh quyen', 'theo quy định của luật t', 'các Luật sư']) assert.deepEqual(texts(state(typed)), [], typed);
      for (const typed of ['tình hình t', 'to', 'chức năng', 'quy d']) assert.deepEqual(texts(basis(typed)), [], typed);
    });
  });

  it('cites in full again in a basis', () => {
    assert.equal(textsAt(basis('Nghị định số 30'), OPTIONS)[0], '30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư');
  });

  it('is found by words of its subject, with or without accents, once a capital says that a name is meant', () => {
    for (const typed of ['Nghị định cấp bản sao', 'Nghi dinh ban sao', '23/2015', 'Bản sao từ sổ gốc']) {
      assert.deepEqual(textsAt(state(`theo ${typed}`), OPTIONS), ['Nghị định số 23/2015/NĐ-CP ngày 16 tháng 02 năm 2015 của Chính phủ về cấp bản sao từ sổ gốc'], typed);
    }
    assert.deepEqual(textsAt(state('theo cấp bản sao'), OPTIONS), []);
  });

  it('says no more of what the text itself has given short, but completes it', () => {
    const found = suggestAt(`${DECISION}Theo Nghị định số 23/2015/NĐ-CP.\nNghị định số 23‸`, OPTIONS).found;
    assert.deepEqual(found.map(({ text, detail }) => [text, detail]), [
      ['23/2015/NĐ-CP ngày 16 tháng 02 năm 2015 của Chính phủ về cấp bản sao từ sổ gốc', 'Đã viện dẫn trong văn bản'],
      ['23/2015/NĐ-CP', 'Đã viện dẫn trong văn bản'],
    ]);
  });

  it('offers nothing younger than the text, and takes nothing for replaced that was not yet', () => {
    const older = (typed: string) => state(typed).replace('năm 2026', 'năm 2019').replace('30/2020/NĐ-CP ngày 05 tháng 3 năm 2020', '09/2010/NĐ-CP ngày 08 tháng 02 năm 2010');
    const found = suggestAt(older('theo Nghị định số '), OPTIONS).found.filter(({ record }) => record !== null);
    assert.deepEqual(found.map(({ text, isReplaced }) => [text.slice(0, 14), isReplaced]), [['23/2015/NĐ-CP ', false], ['110/2004/NĐ-CP', false]]);
  });

  it('offers the file rather than the table, when both know a document', () => {
    const register = tableOf('file', { '23/2015/NĐ-CP': { type: 'decree', date: '2015-02-16', issuer: 'Chính phủ', subject: 'Về cấp bản sao' } });
    const found = suggestAt(state('theo Nghị định số 23'), { known: KNOWN, register }).found;
    assert.deepEqual(found.map(({ detail }) => detail), ['Văn bản trong thư mục']);
  });

  it('says in short which document it is, and what of', () => {
    const found = suggestAt(state('theo '), OPTIONS).found.map(({ label, note }) => [label, note]);
    assert.deepEqual(found.slice(0, 3), [
      ['Nghị định số 30/2020/NĐ-CP', ''],
      ['Nghị định số 30/2020/NĐ-CP', 'Về công tác văn thư'],
      ['Kế hoạch số 12/KH-UBND', 'Chuyển đổi số năm 2026'],
    ]);
    assert.ok(found.some(([label, note]) => label === 'Luật Lưu trữ' && note === ''));
    const unknown = suggestAt(`${PARTY_REPORT}Chỉ thị số ‸`).found.map(({ label, note }) => [label, note]);
    assert.deepEqual(unknown, [['35-CT/TW', ''], ['35-CT/TW', 'ngày 14/6/2024 của Bộ Chính trị']]);
  });

  it('stops at a hundred and says that there are more', () => {
    const rows = Object.fromEntries(Array.from({ length: 150 }, (_, at): [string, Known] => [`${at + 1}/2019/NĐ-CP`, { type: 'decree', date: '2019-01-01', issuer: 'Chính phủ', subject: `Về việc ${at}` }]));
    const many = suggestAt(state('theo Nghị định số '), { known: tableOf('table', rows) });
    assert.deepEqual([many.found.length, many.isIncomplete], [100, true]);
    const few = suggestAt(state('theo Nghị định số 14'), { known: tableOf('table', rows) });
    assert.deepEqual([few.found.length, few.isIncomplete], [11, false]);
  });
});

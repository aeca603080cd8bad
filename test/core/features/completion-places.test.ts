import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, applyEdits, completionsAt, fromIsoDate, type DocTypeId, type DocumentRecord, type DocumentTable } from '../../../server/src/core';
import { symbolKey } from '../../../server/src/core/legal/symbol-key';
import { DECISION, joinLines, PARTY_REPORT, readCursor } from './specimens';

const day = (iso: string) => fromIsoDate(iso) ?? assert.fail(iso);
const TODAY = day('2026-11-05');

/** A register of files: symbol, type, day, issuer. */
function registerOf(...rows: readonly (readonly [string, DocTypeId, string, string])[]): DocumentTable {
  const records = rows.map(([symbol, docType, date, issuer]): DocumentRecord => ({ symbol, docType, date: day(date), issuer, subject: null, origin: { from: 'file', uri: `file:///${symbol}` } }));
  return { all: () => records, find: (symbol) => records.filter((record) => symbolKey(record.symbol) === symbolKey(symbol)) };
}

/** What somebody is told who presses Ctrl+Space. */
function askedAt(marked: string): readonly string[] {
  const { text, offset } = readCursor(marked);
  return completionsAt(analyze(text, { today: TODAY }), offset, { today: TODAY, isAsked: true }).suggestions.map((one) => one.text);
}

function suggestAt(marked: string, register?: DocumentTable) {
  const { text, offset } = readCursor(marked);
  return { text, found: completionsAt(analyze(text, { today: TODAY, ...(register && { register }) }), offset, { today: TODAY }).suggestions };
}

const textsAt = (marked: string, register?: DocumentTable) => suggestAt(marked, register).found.map(({ text }) => text);

/** The line of the cursor after the suggestion that begins with `start`, else after the first. */
function accepted(marked: string, start = '', register?: DocumentTable): string | undefined {
  const { text, found } = suggestAt(marked, register);
  const chosen = found.find((one) => one.text.trim().startsWith(start)) ?? assert.fail(`${start} among ${found.map((one) => one.text).join(' | ')}`);
  const done = applyEdits(text, [{ span: chosen.replace, newText: chosen.text }]);
  return done.split('\n')[text.slice(0, chosen.replace.start).split('\n').length - 1];
}

const COMMUNE = 'Ủy ban nhân dân xã Tân Lập';

/** The decision with one place of it written anew. */
const decision = (old: string, written: string) => DECISION.replace(old, written);

const LETTER = joinLines(
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc', 'Số: 12/UBND-VX\tTân Lập, ngày 04 tháng 9 năm 2026', 'V/v phòng chống dịch', '',
  'Kính gửi: Sở Y tế.', '', 'Ủy ban nhân dân xã đề nghị Trung tâm Y tế khu vực Tân Lập phối hợp thực hiện./.', '', 'Nơi nhận:', '',
);
const PARTY_LETTER = joinLines(
  'TỈNH UỶ AN PHÚ\tĐẢNG CỘNG SẢN VIỆT NAM', '*', 'Số 06-KL/TU\tAn Phú, ngày 04 tháng 9 năm 2026', '', 'KẾT LUẬN', 'về công tác cán bộ', '-----', '',
  'Giao Ban Tổ chức Tỉnh uỷ theo dõi.', '', 'Nơi nhận:', '',
);

describe('completion of labels', () => {
  it('begins the line of the addressees, once, below the heading', () => {
    for (const typed of ['Kính‸', 'kính‸', 'Kính g‸']) assert.equal(accepted(LETTER.replace('Kính gửi: Sở Y tế.', typed)), 'Kính gửi: ', typed);
    const submission = PARTY_LETTER.replace('06-KL', '06-TTr').replace('KẾT LUẬN', 'TỜ TRÌNH').replace('-----\n\n', '-----\n\nKính‸\n\n');
    assert.equal(accepted(submission), 'Kính trình: ');
    assert.deepEqual(textsAt(LETTER.replace('Ủy ban nhân dân xã đề nghị', 'Kính‸\n\nỦy ban nhân dân xã đề nghị')), []);
    assert.deepEqual(textsAt(decision('2. Quy chế này', 'Kính‸')), []);
  });

  it('begins the recipients, once, below the content', () => {
    for (const typed of ['Nơi‸', 'Nơi nh‸']) assert.equal(accepted(LETTER.replace('Nơi nhận:', typed)), 'Nơi nhận:', typed);
    assert.deepEqual(textsAt(LETTER.replace('Kính gửi: Sở Y tế.', 'Nơi‸')), []);
    assert.deepEqual(textsAt(LETTER.replace('Ủy ban nhân dân xã đề nghị', 'Nơi‸\n\nỦy ban nhân dân xã đề nghị')), []);
  });
});

describe('completion in innocent places', () => {
  it('is silent in the running text of a body', () => {
    for (const prose of ['Các mục ‸', 'mục ti‸', 'điều k‸', 'phần l‸', 'Trong điều ‸', 'ba điểm ‸', 'khoản ‸', 'một khoản ch‸', 'theo quy ‸', 'theo đề ‸', 'uy ban ‸', 'xã T‸', 'Ngày ‸', 'tm‸', 'Số ‸']) {
      assert.deepEqual(textsAt(decision('2. Quy chế này', `2. ${prose} Quy chế này`)), [], prose);
    }
  });

  it('is silent in the middle of a word that an input method retypes', () => {
    for (const typed of ['ỦY BA‸N', 'Quyế‸t', 'T‸M.']) assert.deepEqual(textsAt(typed), [], typed);
    assert.deepEqual(textsAt(decision('TM. ỦY BAN NHÂN DÂN', 'T‸M. ỦY BAN NHÂN DÂN')), []);
    assert.deepEqual(textsAt(decision('Quy chế này áp', 'UB‸ND này áp')), []);
  });

  it('does not offer what stands there already, in either place of the tone mark', () => {
    assert.deepEqual(textsAt('QUYẾT ĐỊNH‸').filter((text) => text === 'QUYẾT ĐỊNH'), []);
    assert.deepEqual(textsAt(`${PARTY_LETTER}- Thường trực Tỉnh uỷ‸;`), []);
    assert.deepEqual(textsAt(`${LETTER}- Như trên;\n- Lưu: VT, VX.‸`), []);
  });

  it('offers no provision where one begins, nor in căn cứ, nor before the name of another text', () => {
    for (const marked of [decision('Điều 2. Hiệu lực', 'Điều ‸'), decision('Căn cứ Luật Tổ chức', 'Căn cứ Điều ‸ Luật Tổ chức'), decision('2. Quy chế này', '2. Theo Điều ‸ Luật Đất đai')]) {
      assert.deepEqual(suggestAt(marked).found.filter(({ kind }) => kind === 'provision'), []);
    }
  });

  it('keeps each kind to its own part while a document is typed from its first word to its last', function () {
    this.timeout(60_000);
    const letter = joinLines(`${LETTER}- Như trên;`, '- Lưu: VT, VX.', '', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH');
    for (const text of [DECISION, letter, `${PARTY_LETTER}- Lưu Văn phòng Tỉnh uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ`]) {
      const end = text.indexOf('Nơi nhận:');
      const heading = text.search(/QUYẾT ĐỊNH\n|V\/v|KẾT LUẬN\n/u);
      const places = [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => [index + 1, index + word.length, index + word.length + 1]);
      const strays = places.flatMap((at) => {
        const written = text.slice(0, at);
        const isAddressing = /Kính(?: gửi:.*|\s?\p{L}*)$/u.test(written);
        const strange = [...(at > heading + 2 ? ['symbol', 'date'] : []), ...(at < end && !isAddressing ? ['recipient', 'authority'] : []), ...(at > end ? ['provision', 'abbreviation', 'docType'] : [])];
        const kinds = completionsAt(analyze(written, { today: TODAY }), at, { today: TODAY }).suggestions.map(({ kind }) => kind);
        return kinds.filter((kind) => strange.includes(kind)).map((kind) => `${kind}: ${written.slice(-30)}`);
      });
      assert.ok(places.length > 100);
      assert.deepEqual(strays, []);
    }
  });

  it('says nothing below a name that has signed, nor of a date that is there', () => {
    assert.deepEqual(textsAt(`${DECISION}\nT‸`), []);
    assert.deepEqual(textsAt(decision('ngày 04 tháng 9', 'ngày ‸04 tháng 9')), []);
  });
});

describe('completion in the heading', () => {
  it('finds by small letters without accents what stands there in capitals', () => {
    assert.deepEqual(textsAt('uy ban n‸', registerOf(['15/QĐ-UBND', 'decision', '2026-09-04', COMMUNE])), ['ỦY BAN NHÂN DÂN XÃ TÂN LẬP', 'ỦY BAN NHÂN DÂN']);
    assert.deepEqual([textsAt('so noi vu‸'), textsAt('\nso noi vu‸'), textsAt('dang uy xa‸')], [['SỞ NỘI VỤ'], ['SỞ NỘI VỤ'], ['ĐẢNG ỦY XÃ']]);
    assert.deepEqual(textsAt('cong h‸'), ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    assert.deepEqual(textsAt('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN LẬP\tdoc‸'), ['Độc lập - Tự do - Hạnh phúc']);
    assert.deepEqual(textsAt('ỦY BAN NHÂN DÂN\nSố: 15/QĐ-UBND\n\nquyet d‸'), ['QUYẾT ĐỊNH']);
  });

  it('offers the bodies of its own regime', () => {
    const party = textsAt('ĐẢNG CỘNG SẢN VIỆT NAM\nvăn ‸');
    assert.deepEqual(party, ['VĂN PHÒNG']);
    assert.ok(textsAt('ĐẢNG CỘNG SẢN VIỆT NAM\nban ‸').every((text) => text.startsWith('BAN ')));
    assert.deepEqual(textsAt('ĐẢNG CỘNG SẢN VIỆT NAM\ntinh‸'), ['TỈNH ỦY']);
  });

  it('takes the label of the number for no office', () => {
    assert.deepEqual(textsAt('BỘ Y TẾ\nSố‸'), []);
    assert.ok(textsAt('BỘ Y TẾ\nso‸').includes('SỞ NỘI VỤ'));
  });

  it('names under the subject who decides', () => {
    assert.deepEqual(textsAt(decision('\nỦY BAN NHÂN DÂN XÃ TÂN LẬP\n', '\nCH‸\n'))[0], 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP');
  });

  it('writes the day of today as the clause says, with or without the place', () => {
    const date = 'Tân Lập, ngày 04 tháng 9 năm 2026';
    const whole = 'Số: 15/QĐ-UBND\tTân Lập, ngày 05 tháng 11 năm 2026';
    for (const typed of ['‸', 'Tân‸', 'tan l‸', 'Tân Lập, ‸', 'Tân Lập, ng‸', 'Tân Lập, ngày ‸', 'Tân Lập, ngày   ‸ tháng   năm 2026', 'Tân Lập, ngày     tháng ‸ năm']) {
      assert.equal(accepted(decision(date, typed)), whole, typed);
    }
  });
});

describe('completion of an empty line, on request', () => {
  const BODY = DECISION.slice(0, DECISION.indexOf('\nNơi nhận'));
  const END = `${BODY}\nNơi nhận:\n- Lưu: VT.\n\n`;
  const PARTY_BODY = `${PARTY_REPORT}Báo cáo kết thúc.\n\n`;
  const STATE_MARKS = ['TM. ỦY BAN NHÂN DÂN', 'TL. CHỦ TỊCH', 'TUQ. CHỦ TỊCH'];
  const PARTY_MARKS = ['T/M BAN THƯỜNG VỤ', 'T/M TỈNH ỦY', 'T/L BAN THƯỜNG VỤ'];

  it('has the bodies, the titles and the types in an empty document, those of both regimes', () => {
    for (const marked of ['‸', '‸\n', '\n‸', '\n\n‸\n', '  ‸']) {
      const texts = askedAt(marked);
      assert.equal(texts[0], 'ỦY BAN NHÂN DÂN', JSON.stringify(marked));
      for (const text of ['SỞ NỘI VỤ', 'ĐẢNG ỦY XÃ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'QUYẾT ĐỊNH']) assert.ok(texts.includes(text), text);
    }
  });

  it('has on an empty line of the heading the bodies of its regime, first who decides and whom the text names', () => {
    const state = askedAt(decision('ỦY BAN NHÂN DÂN\tCỘNG HÒA', '‸\n\tCỘNG HÒA'));
    assert.deepEqual([state[0], state.includes('HỘI ĐỒNG NHÂN DÂN'), state.includes('TỈNH ỦY'), state.includes('QUYẾT ĐỊNH')], ['ỦY BAN NHÂN DÂN XÃ TÂN LẬP', true, false, false]);
    assert.equal(askedAt(`‸\n${PARTY_REPORT}Giao Ban Tổ chức Tỉnh ủy và Ban Thường vụ theo dõi.`)[0], 'BAN TỔ CHỨC TỈNH ỦY');
    assert.equal(askedAt('ĐẢNG BỘ TỈNH AN PHÚ\n‸')[0], 'TỈNH ỦY');
  });

  it('has the titles first beside the body and below them', () => {
    assert.equal(askedAt('ỦY BAN NHÂN DÂN XÃ TÂN LẬP\t‸')[0], 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    assert.equal(askedAt('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n‸')[0], 'Độc lập - Tự do - Hạnh phúc');
  });

  it('has below the subject who decides', () => {
    assert.deepEqual(askedAt(decision('\nỦY BAN NHÂN DÂN XÃ TÂN LẬP\n', '\n‸\n')), ['ỦY BAN NHÂN DÂN XÃ TÂN LẬP', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP']);
  });

  it('has the marks below the content and below the recipients, in the State and in the Party', () => {
    for (const marked of [`${END}‸`, `${BODY}‸`, `${BODY}\n‸\n`, `${BODY.replace('./.', '.')}\n‸`, `${BODY}\n‸\n\nNơi nhận:\n- Lưu: VT.\n`, `${BODY}\nNơi nhận:\t\t\t‸\n- Lưu: VT.\n`]) {
      assert.deepEqual(askedAt(marked), STATE_MARKS, JSON.stringify(marked.slice(-40)));
    }
    for (const marked of [`${PARTY_BODY}‸`, `${PARTY_BODY}Nơi nhận:\n- Lưu Văn phòng Tỉnh ủy.\n\n‸`]) assert.deepEqual(askedAt(marked), PARTY_MARKS, JSON.stringify(marked.slice(-40)));
  });

  it('has the marks alone where the heading tells not who signs', () => {
    const company = (text: string) => text.replace('ỦY BAN NHÂN DÂN\t', 'TẠP CHÍ AN PHÚ\t').replace('\nXÃ TÂN LẬP\t', '\n\t').replace('\nỦY BAN NHÂN DÂN XÃ TÂN LẬP\n', '\n');
    assert.deepEqual(askedAt(company(`${END}‸`)), ['TM. ', 'KT. ', 'TL. ', 'TUQ. ', 'Q. ']);
  });

  it('has the posts below a mark', () => {
    assert.deepEqual(askedAt(`${END}TM. ỦY BAN NHÂN DÂN\n‸`), ['CHỦ TỊCH', 'KT. CHỦ TỊCH']);
    assert.deepEqual(askedAt(`${END}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n\n‸`), ['PHÓ CHỦ TỊCH']);
    assert.deepEqual(askedAt(`${PARTY_BODY}T/M BAN THƯỜNG VỤ\n‸`), ['BÍ THƯ', 'PHÓ BÍ THƯ']);
  });

  it('has no signature within the content, in the list, nor below a name that has signed', () => {
    assert.deepEqual(askedAt(decision('2. Quy chế này', '‸\n2. Quy chế này')), []);
    assert.deepEqual(askedAt(`${DECISION}\n‸`), []);
    assert.deepEqual(askedAt(`${BODY}\nNơi nhận:\n‸`), ['- Lưu: VT.']);
  });

  it('is silent on all of these lines to one who has only typed', () => {
    for (const marked of ['‸', '\n‸', '  ‸', `${END}‸`, `${BODY}\n‸`, `${PARTY_BODY}‸`, 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP\t‸', decision('\nỦY BAN NHÂN DÂN XÃ TÂN LẬP\n', '\n‸\n')]) assert.deepEqual(textsAt(marked), [], marked.slice(-40));
  });
});

describe('completion of the number line', () => {
  const FILES = registerOf(
    ['15/QĐ-UBND', 'decision', '2026-09-04', COMMUNE], ['07/QĐ-UBND', 'decision', '2026-09-20', COMMUNE], ['88/QĐ-UBND', 'decision', '2025-12-30', COMMUNE],
    ['40/QĐ-UBND', 'decision', '2026-10-01', 'Ủy ban nhân dân xã Tân Hòa'], ['120/UBND-VX', 'official-letter', '2026-02-04', COMMUNE], ['31/UBND-KT', 'official-letter', '2026-03-04', COMMUNE],
    ['12-BC/TU', 'report', '2026-02-04', 'Tỉnh ủy Quảng Ngãi'], ['300-BC/TU', 'report', '2025-09-04', 'Tỉnh ủy Quảng Ngãi'],
  );

  it('counts on from the highest of its year, its type and its body', () => {
    const drafted = decision('ngày 04 tháng 9', 'ngày     tháng 9');
    const only = registerOf(['15/QĐ-UBND', 'decision', '2026-09-04', COMMUNE], ['07/QĐ-UBND', 'decision', '2026-09-20', COMMUNE], ['88/QĐ-UBND', 'decision', '2025-12-30', COMMUNE]);
    for (const typed of ['Số: ‸', 'Số: ‸   /QĐ-UBND', 'Số:     ‸/QĐ-UBND', 'Số: 1‸']) assert.ok(accepted(drafted.replace('Số: 15/QĐ-UBND', typed), '', only)?.startsWith('Số: 16/QĐ-UBND\tTân Lập'), typed);
    assert.equal(suggestAt(drafted.replace('Số: 15/QĐ-UBND', 'Số: ‸'), only).found[0]?.explanation, 'Số lớn nhất năm 2026 trong thư mục: 15/QĐ-UBND, ngày 04/9/2026 (tệp QĐ-UBND). Văn thư cấp số khi ban hành; bản dự thảo để trống.');
  });

  it('has one for each series of công văn, the newest first', () => {
    assert.deepEqual(textsAt(LETTER.replace('Số: 12/UBND-VX', 'Số: ‸'), FILES), ['32/UBND-KT', '121/UBND-VX']);
  });

  it('begins anew with the year, and in the Party with the term', () => {
    const next = decision('Số: 15/QĐ-UBND', 'Số: ‸').replace('năm 2026\n', 'năm 2027\n');
    assert.deepEqual(textsAt(next, registerOf(['15/QĐ-UBND', 'decision', '2026-09-04', COMMUNE])), ['01/QĐ-UBND', '    /QĐ-UBND']);
    assert.deepEqual(textsAt(PARTY_REPORT.replace('Số 12-BC/TU', 'Số ‸'), FILES), ['13-BC/TU', '    -BC/TU']);
  });

  it('leaves room for a number that nobody knows', () => {
    assert.deepEqual(textsAt(decision('Số: 15/QĐ-UBND', 'Số: ‸')), ['    /QĐ-UBND']);
    assert.deepEqual(textsAt(decision('Số: 15/QĐ-UBND', 'Số: 23‸')), ['23/QĐ-UBND']);
    assert.deepEqual(textsAt(PARTY_REPORT.replace('Số 12-BC/TU', 'Số ‸')), ['    -BC/TU']);
  });
});

describe('completion of recipients', () => {
  it('has Như trên, the bodies of the text, the filing line with the unit of the symbol', () => {
    assert.deepEqual(textsAt(`${LETTER}- ‸`), ['Như trên;', 'Trung tâm Y tế khu vực Tân Lập;', 'Lưu: VT, VX.']);
    assert.equal(accepted(`${LETTER}‸`), '- Như trên;');
    assert.equal(accepted(`${LETTER}- nhu‸;`), '- Như trên;');
    for (const typed of ['l', 'luu', 'Lưu', 'Lưu: V']) assert.deepEqual(textsAt(`${LETTER}- ${typed}‸`).slice(0, 1), ['Lưu: VT, VX.'], typed);
  });

  it('names the article that says who carries out', () => {
    const executed = decision('Quyết định này có hiệu lực', 'Sở Nội vụ chịu trách nhiệm thi hành Quyết định này, có hiệu lực').replace('- Như Điều 2;\n- Lưu: VT.', '- ‸');
    assert.deepEqual(textsAt(executed), ['Như Điều 2;', 'Sở Nội vụ;', 'Lưu: VT.']);
    assert.match(suggestAt(executed).found[0]?.explanation ?? '', /^Điều 2\. Hiệu lực\nSở Nội vụ chịu trách nhiệm/);
  });

  it('files by the manner of the Party, spelt as the heading', () => {
    assert.deepEqual(textsAt(`${PARTY_LETTER}- ‸`), ['Ban Tổ chức Tỉnh uỷ;', 'Lưu Văn phòng Tỉnh uỷ.']);
    assert.equal(textsAt(`${PARTY_LETTER.replace('2026', '2024')}- ‸`)[0], 'Ban Tổ chức Tỉnh uỷ,');
  });

  it('is found without accents, by any of its words, by its first letters', () => {
    for (const typed of ['uy ban n', 'nhân dân t', 'UBND']) assert.ok(textsAt(`${LETTER}- ${typed}‸`).includes('Ủy ban nhân dân tỉnh;'), typed);
    assert.match(suggestAt(`${LETTER}- UBND‸`).found[0]?.filter ?? '', /^UBND\p{Lu}? /u);
  });

  it('leaves out what the list has', () => {
    assert.deepEqual(textsAt(`${LETTER}- Như trên;\n- ‸\n- Lưu: VT, VX.`), ['Trung tâm Y tế khu vực Tân Lập;']);
  });

  it('offers bodies behind Kính gửi', () => {
    assert.equal(accepted(LETTER.replace('Sở Y tế.', 'bo y‸')), 'Kính gửi: Bộ Y tế');
  });

  it('offers the body above the own one first behind Kính gửi', () => {
    const proposal = (...heading: string[]) => joinLines(...heading, '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'Số: 05/TTr-SNV', '', 'TỜ TRÌNH', 'Về việc A', '', 'Kính gửi: ');
    const above = proposal('ỦY BAN NHÂN DÂN TỈNH AN PHÚ', 'SỞ NỘI VỤ');
    assert.equal(accepted(`${above}‸`), 'Kính gửi: Ủy ban nhân dân tỉnh An Phú');
    assert.equal(accepted(`${above}Ủy ban‸`), 'Kính gửi: Ủy ban nhân dân tỉnh An Phú');
    assert.ok(!textsAt(`${proposal('SỞ NỘI VỤ')}Ủy ban‸`).some((text) => text.includes('An Phú')));
    assert.ok(!textsAt('ĐẢNG BỘ TỈNH AN PHÚ\nĐẢNG UỶ XÃ TÂN LẬP\n*\nSố 05-TTr/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTỜ TRÌNH\nvề việc A\n-----\n\nKính trình: Đảng bộ‸').some((text) => text.startsWith('Đảng bộ')));
  });
});

describe('completion of the signature', () => {
  const END = `${LETTER}- Như trên;\n- Lưu: VT, VX.\n\n`;
  const PARTY_END = `${PARTY_LETTER}- Lưu Văn phòng Tỉnh uỷ.\n\n`;

  for (const [marked, texts] of [
    [`${END}t‸`, ['TM. ỦY BAN NHÂN DÂN', 'TL. CHỦ TỊCH', 'TUQ. CHỦ TỊCH']],
    [`${END}T/M‸`, ['TM. ỦY BAN NHÂN DÂN']],
    [`${END}TM. ỦY BAN NHÂN DÂN\nc‸`, ['CHỦ TỊCH']],
    [`${END}TM. ỦY BAN NHÂN DÂN\nk‸`, ['KT. CHỦ TỊCH']],
    [`${END}TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\np‸`, ['PHÓ CHỦ TỊCH']],
    [`${END}TL. CHỦ TỊCH\nch‸`, ['CHÁNH VĂN PHÒNG']],
    [`${END.replace('ỦY BAN NHÂN DÂN\t', 'BỘ Y TẾ\t').replace('XÃ TÂN LẬP\t', '\t')}k‸`, ['KT. BỘ TRƯỞNG']],
    [`${END.replace('ỦY BAN NHÂN DÂN\t', 'BỘ Y TẾ\t').replace('XÃ TÂN LẬP\t', '\t')}KT. BỘ TRƯỞNG\nth‸`, ['THỨ TRƯỞNG']],
    [decision('ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n').replace(/TM\. [^]*$/u, 'ch‸'), ['CHỦ TỊCH']],
    [`${PARTY_END}t/m‸`, ['T/M BAN THƯỜNG VỤ', 'T/M TỈNH UỶ']],
    [`${PARTY_END}T/L‸`, ['T/L BAN THƯỜNG VỤ']],
    [`${PARTY_END}T/M BAN THƯỜNG VỤ\np‸`, ['PHÓ BÍ THƯ']],
    [`${LETTER.replace('Nơi nhận:\n', 'Nơi nhận:\t\t\tTM‸\n- Như trên;')}`, ['TM. ỦY BAN NHÂN DÂN']],
    [`${LETTER.replace('Nơi nhận:\n', 'Nơi nhận:\t\t\tTM. ỦY BAN NHÂN DÂN\n- Như trên;\t\t\tch‸')}`, ['CHỦ TỊCH']],
  ] as const) {
    it(`has ${texts.join(', ')} at ${marked.slice(Math.max(marked.lastIndexOf('\n', marked.indexOf('‸') - 1) + 1, 0)).split('\n')[0] ?? ''}`, () => assert.deepEqual(textsAt(marked), texts));
  }

  it('says which clause a mark follows', () => {
    assert.match(suggestAt(`${END}tm‸`).found[0]?.explanation ?? '', /khoản 7: .*“TM\.”/);
  });

  it('knows nine in ten of the lines that correct documents are signed with', function () {
    this.timeout(60_000);
    const folder = join(__dirname, '..', '..', '..', '..', 'test', 'documents');
    const texts = ['state', 'party'].flatMap((regime) => readdirSync(join(folder, regime)).map((name) => readFileSync(join(folder, regime, name), 'utf8').replace(/\r/g, '').normalize('NFC')));
    const known = texts.flatMap((text) => {
      const { tree, source } = analyze(text, { today: TODAY });
      return tree.conclusions.signatures.flatMap(({ authority, positions }) => [...authority, ...positions]).map((line) => {
        const { start, end } = source.toOriginal(line.span);
        return textsAt(`${text.slice(0, start + 2)}‸`).includes(text.slice(start, end));
      });
    });
    assert.ok(known.length > 250 && known.filter(Boolean).length / known.length > 0.85, `${known.filter(Boolean).length} of ${known.length}`);
  });
});

describe('completion of provisions', () => {
  const at = (written: string) => decision('2. Quy chế này', `2. ${written} Quy chế này`);
  const found = (written: string) => suggestAt(at(written)).found.map(({ text, note }) => `${text} | ${note}`);

  it('has the articles with their titles', () => {
    assert.deepEqual(found('Thực hiện theo Điều ‸'), ['1 | Phạm vi', '2 | Hiệu lực']);
  });

  it('has clauses and points with what holds them, their own article first', () => {
    assert.deepEqual(textsAt(at('Tại khoản ‸')), ['1 Điều này', '2 Điều này']);
    assert.deepEqual(found('Tại điểm ‸'), ['a khoản 1 Điều này | Cán bộ;', 'b khoản 1 Điều này | Công chức.']);
  });

  it('goes with what stands behind the cursor', () => {
    assert.deepEqual(textsAt(at('Tại khoản ‸ Điều 1')), ['1', '2']);
    assert.deepEqual(textsAt(at('Tại điểm ‸ khoản 1 Điều 1')), ['a', 'b']);
  });

  it('shows the provision itself to whoever wants to read it', () => {
    assert.match(suggestAt(at('Theo Điều ‸')).found[1]?.explanation ?? '', /^Điều 2\. Hiệu lực\nQuyết định này có hiệu lực/);
  });
});

describe('completion of abbreviations', () => {
  const at = (written: string) => textsAt(decision('2. Quy chế này', `2. ${written}`));

  it('spells them out, with a capital where the sentence begins', () => {
    assert.deepEqual(at('Giao UBND‸ xã'), ['Ủy ban nhân dân']);
    assert.deepEqual(at('Công tác CCHC‸'), ['cải cách hành chính']);
    assert.deepEqual(at('CCHC‸ là'), ['Cải cách hành chính']);
  });

  it('leaves symbols, capitals and abbreviations that the text introduces', () => {
    for (const written of ['Quyết định 5/QĐ-UBND‸', 'KẾ HOẠCH CỦA UBND‸', 'Ủy ban nhân dân (UBND) và UBND‸']) assert.deepEqual(at(written), [], written);
  });
});

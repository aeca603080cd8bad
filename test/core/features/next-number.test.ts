import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core';
import { applyEdits } from '../../../server/src/core/lint/fix';
import { nextNumberAt, outerNumberAt } from '../../../server/src/core/features/next-number';
import { randomDocument, seeded } from '../hostile/random';
import { DECISION, PARTY_REPORT } from './specimens';

/** `‸` is where Enter is pressed; afterwards where the cursor stands. `⏎` is a line end. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  CRLF: (text) => text.replace(/\n/g, '\r\n'),
  NFD: (text) => text.normalize('NFD'),
};

type Ask = typeof nextNumberAt;

function answer(text: string, offset: number, ask: Ask): string {
  const edit = ask(analyze(text), offset);
  if (!edit) return `${text.slice(0, offset)}‸${text.slice(offset)}`;
  const after = applyEdits(text, [edit]);
  const cursor = after.length - (text.length - edit.span.end);
  return `${after.slice(0, cursor)}‸${after.slice(cursor)}`;
}

const show = (text: string) => text.normalize('NFC').replace(/\r\n/g, '\n').replace(/\n/g, '⏎');

function check(before: string, after: string, ask: Ask): void {
  for (const [name, disguise] of Object.entries(DISGUISES)) {
    const marked = disguise(before.replace(/⏎/g, '\n'));
    const offset = marked.indexOf('‸');
    assert.equal(show(answer(marked.replace('‸', ''), offset, ask)), after, name);
  }
}

/** The text after Enter at `‸` and what it brought. */
const enter = (before: string, after: string) => check(before.replace('‸', '⏎‸'), after, nextNumberAt);
const enterIn = (document: string, line: string, after: string) => {
  assert.ok(document.includes(line), line);
  const [head = '', tail = ''] = document.split(line);
  const context = (text: string) => show(text);
  enter(`${context(head)}${line}‸${context(tail)}`, `${context(head)}${after}${context(tail)}`);
};
const backspace = (before: string, after: string) => check(before, after, outerNumberAt);

describe('Enter', () => {
  const NEXT: Readonly<Record<string, string>> = {
    'Điều 3. Giao Sở Nội vụ chủ trì.': 'Điều 4. ',
    'Điều 9: Hiệu lực.': 'Điều 10: ',
    '2. Rà soát văn bản;': '3. ',
    '2- Rà soát văn bản.': '3- ',
    '2) Rà soát văn bản.': '3) ',
    'b) Công chức;': 'c) ',
    'd) Công chức;': 'đ) ',
    'e) Công chức;': 'g) ',
    'i) Công chức;': 'k) ',
    'a. Công chức;': 'b. ',
    '1.2. Về kinh tế.': '1.3. ',
    '1.2 Về kinh tế.': '1.3 ',
    '2.1.9. Về kinh tế.': '2.1.10. ',
    'II. KẾT QUẢ': 'III. ',
    'II- KẾT QUẢ': 'III- ',
    'IX. Kết quả': 'X. ',
    '(ii) Kinh phí;': '(iii) ',
    '- Các đơn vị;': '- ',
    '+ Các đơn vị;': '+ ',
  };
  for (const [line, next] of Object.entries(NEXT)) it(`after «${line}»`, () => enter(`${line}‸`, `${line}⏎${next}‸`));

  const BELOW: Readonly<Record<string, string>> = {
    '2. Nhiệm vụ:': 'a) ',
    'Điều 2. Giao nhiệm vụ như sau:': '1. ',
    'II. NHIỆM VỤ:': '1. ',
    '1.1. Về kinh tế:': 'a) ',
    'a) Các đơn vị:': '- ',
    '- Các đơn vị:': '+ ',
  };
  for (const [line, next] of Object.entries(BELOW)) it(`goes in after «${line}»`, () => enter(`${line}‸`, `${line}⏎${next}‸`));

  it('goes in as the document does', () => {
    enter('1. Về kinh tế:⏎1.1. Thu;⏎1.2. Chi.⏎2. Về xã hội:‸', '1. Về kinh tế:⏎1.1. Thu;⏎1.2. Chi.⏎2. Về xã hội:⏎2.1. ‸');
    enter('1. Về kinh tế:⏎- Thu;⏎- Chi.⏎2. Về xã hội:‸', '1. Về kinh tế:⏎- Thu;⏎- Chi.⏎2. Về xã hội:⏎- ‸');
    enter('I. MỘT⏎1. A;⏎2. B;⏎II. HAI⏎3. C;⏎III. BA:‸', 'I. MỘT⏎1. A;⏎2. B;⏎II. HAI⏎3. C;⏎III. BA:⏎4. ‸');
  });

  it('below a title offers what stands below the titles before', () => {
    enter('I. KẾT QUẢ⏎1. Thu đủ.⏎2. Chi đúng.⏎II. NHIỆM VỤ‸', 'I. KẾT QUẢ⏎1. Thu đủ.⏎2. Chi đúng.⏎II. NHIỆM VỤ⏎1. ‸');
    enter('I. KẾT QUẢ⏎Thu đủ, chi đúng.⏎II. NHIỆM VỤ‸', 'I. KẾT QUẢ⏎Thu đủ, chi đúng.⏎II. NHIỆM VỤ⏎‸');
    enter('I. KẾT QUẢ⏎II. NHIỆM VỤ‸', 'I. KẾT QUẢ⏎II. NHIỆM VỤ⏎III. ‸');
  });

  it('after the full stop that closes a list of semicolons goes on one level further out', () => {
    enter('1. Gồm:⏎a) Cán bộ;⏎b) Công chức.‸', '1. Gồm:⏎a) Cán bộ;⏎b) Công chức.⏎2. ‸');
    enter('1. Gồm:⏎a) Cán bộ.⏎b) Công chức.‸', '1. Gồm:⏎a) Cán bộ.⏎b) Công chức.⏎c) ‸');
  });

  it('in the midst of a list leaves the sisters below as they are', () => {
    enterIn(DECISION, 'a) Cán bộ;', 'a) Cán bộ;⏎b) ‸');
    enterIn(DECISION, 'Điều 1. Phạm vi', 'Điều 1. Phạm vi⏎‸');
  });

  it('keeps the blank lines that part the numbered lines of a document', () => {
    enter('1. Một.⏎⏎2. Hai.‸⏎⏎3. Ba.', '1. Một.⏎⏎2. Hai.⏎⏎3. ‸⏎⏎3. Ba.');
    enter('Mở đầu.⏎⏎1. Một.⏎2. Hai.‸', 'Mở đầu.⏎⏎1. Một.⏎2. Hai.⏎3. ‸');
  });

  it('indents nothing: what the editor put on the new line stays', () => {
    enter('  2. Hai.‸', '  2. Hai.⏎3. ‸');
    check('  2. Hai.⏎  ‸', '  2. Hai.⏎  3. ‸', nextNumberAt);
  });

  const LETTER = 'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎XÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc⏎Số:    /UBND-VP\tTân Lập, ngày    tháng 11 năm 2026⏎V/v rà soát văn bản⏎⏎Kính gửi: Các phòng.⏎⏎';
  const state = (type: string, code: string) => LETTER.replace('/UBND-VP', `/${code}-UBND`).replace('V/v rà soát văn bản⏎⏎Kính gửi: Các phòng.', `${type}⏎Về việc rà soát văn bản`);
  const party = (type: string, code: string) =>
    `ĐẢNG BỘ TỈNH QUẢNG NGÃI\tĐẢNG CỘNG SẢN VIỆT NAM⏎TỈNH UỶ⏎*⏎Số    -${code}/TU\tQuảng Ngãi, ngày    tháng 11 năm 2026⏎⏎${type}⏎về công tác văn thư⏎-----⏎⏎`;
  const FIRST: readonly (readonly [head: string, opening: string, first: string])[] = [
    [LETTER, 'Ủy ban nhân dân xã yêu cầu các phòng thực hiện các nội dung sau:', '1. '],
    [LETTER, 'Ủy ban nhân dân xã có ý kiến như sau:', '1. '],
    [LETTER, 'Chủ tịch Ủy ban nhân dân xã yêu cầu:', '1. '],
    [state('THÔNG BÁO', 'TB'), 'Chủ tịch Ủy ban nhân dân xã kết luận như sau:', '1. '],
    [state('TỜ TRÌNH', 'TTr'), 'Phòng Nội vụ kính trình như sau:', '1. '],
    [state('BÁO CÁO', 'BC'), 'Ủy ban nhân dân xã báo cáo như sau:', 'I. '],
    [state('KẾ HOẠCH', 'KH'), 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:', 'I. '],
    [state('CHƯƠNG TRÌNH', 'CTr'), 'Ủy ban nhân dân xã ban hành Chương trình như sau:', 'I. '],
    [party('BÁO CÁO', 'BC'), 'Ban Thường vụ Tỉnh uỷ báo cáo kết quả như sau:', 'I- '],
    [party('THÔNG BÁO', 'TB'), 'Thường trực Tỉnh uỷ có ý kiến như sau:', '1. '],
    [state('BIÊN BẢN', 'BB'), 'Cuộc họp diễn ra như sau:', ''],
    [state('QUYẾT ĐỊNH', 'QĐ'), 'Ủy ban nhân dân xã quyết định như sau:', ''],
    [LETTER, 'Thành phần gồm có:', ''],
    [LETTER, 'Đề nghị sửa đổi Điều 5 như sau:', ''],
    [LETTER, 'Ủy ban nhân dân xã có ý kiến như sau.', ''],
  ];
  for (const [head, opening, first] of FIRST) {
    it(`${first ? `begins with «${first}»` : 'begins no numbers'} below «${opening}» of «${/[A-Z]+-UBND|[A-Z]+.TU|UBND-VP/.exec(head)?.[0] ?? ''}»`, () => {
      enter(`${head}${opening}‸`, `${head}${opening}⏎${first}‸`);
    });
  }

  it('begins once: not where numbers stand already', () => {
    enter(`${LETTER}Ủy ban nhân dân xã có ý kiến như sau:‸⏎1. Một.`, `${LETTER}Ủy ban nhân dân xã có ý kiến như sau:⏎‸⏎1. Một.`);
    enter(`${LETTER}Ủy ban nhân dân xã có ý kiến như sau:⏎1. ‸`, `${LETTER}Ủy ban nhân dân xã có ý kiến như sau:⏎‸`);
  });

  const NOTHING: readonly string[] = [
    'Văn bản không số.‸',
    'như sau:‸',
    '3. Hiệu lực./.‸',
    'Chương II‸⏎QUY ĐỊNH CỤ THỂ',
    '“2. Rà soát văn bản;‸',
    '1. Sửa đổi Điều 5 như sau:‸',
    '1. Ông nói “rà soát‸',
    '2. Rà soát ‸văn bản;',
    '1.‸2. Hai',
    'y) Cuối cùng;‸',
    'Điều 5a. Bổ sung.‸',
    '<!-- ⏎2. Ghi chú;‸⏎ -->',
    'Căn cứ Luật số 47/2024/QH15;‸',
    'Phụ lục I⏎DANH SÁCH⏎1. Nguyễn Văn A‸',
  ];
  for (const text of NOTHING) it(`offers nothing in «${text}»`, () => enter(text, text.replace('‸', '⏎‸')));

  it('offers nothing in the heading, căn cứ and signature', () => {
    for (const line of ['Số: 15/QĐ-UBND\tTân Lập, ngày 04 tháng 9 năm 2026', 'Về việc ban hành Quy chế làm việc', 'Theo đề nghị của Chánh Văn phòng.', 'CHỦ TỊCH', 'QUYẾT ĐỊNH:']) {
      enterIn(DECISION, line, `${show(line)}⏎‸`);
    }
    enterIn(PARTY_REPORT, 'Số 12-BC/TU\tQuảng Ngãi, ngày 04 tháng 9 năm 2026', 'Số 12-BC/TU\tQuảng Ngãi, ngày 04 tháng 9 năm 2026⏎‸');
  });

  it('goes on with the recipients until the filing line', () => {
    enterIn(DECISION, 'Nơi nhận:', 'Nơi nhận:⏎- ‸');
    enterIn(DECISION, '- Như Điều 2;', '- Như Điều 2;⏎- ‸');
    enterIn(DECISION, '- Lưu: VT.', '- Lưu: VT.⏎‸');
  });

  it('goes on in an attached text', () => {
    const text = `${show(DECISION)}⏎⏎QUY CHẾ⏎LÀM VIỆC⏎(Ban hành kèm theo Quyết định số 15/QĐ-UBND)⏎⏎Điều 1. Phạm vi⏎1. Một.⏎2. Hai.`;
    enter(`${text}‸`, `${text}⏎3. ‸`);
  });

  it('on a line that holds a number only takes it away', () => {
    for (const bare of ['3. ', '3.', 'b) ', '1.2. ', 'Điều 4. ', 'III. ', '- ']) enter(`1. Một.⏎${bare}‸⏎Hai.`, '1. Một.⏎‸⏎Hai.');
    enterIn(DECISION, '- Như Điều 2;', '- Như Điều 2;⏎- ‸');
    const listed = show(DECISION).split('- Lưu: VT.');
    enter(`${listed[0]}- ‸⏎- Lưu: VT.${listed[1]}`, `${listed[0]}‸⏎- Lưu: VT.${listed[1]}`);
  });

  it('leaves the number of a unit whose title comes below', () => enter('Chương I‸', 'Chương I⏎‸'));
});

describe('Backspace on a line that holds a number only', () => {
  it('goes out one level at a time', () => {
    const head = 'Điều 4. Phân công⏎1. Một.⏎2. Gồm:⏎a) Cán bộ;⏎';
    backspace(`${head}b) ‸`, `${head}3. ‸`);
    backspace(`${head}3. ‸`, `${head}Điều 5. ‸`);
    backspace(`${head}Điều 5. ‸`, `${head}‸`);
  });

  it('goes out from an offered first number', () => backspace('Điều 3. Tổ chức⏎1. ‸', 'Điều 3. Tổ chức⏎Điều 4. ‸'));
  it('goes out from a dash', () => backspace('1. Gồm:⏎a) Cán bộ:⏎- Xã;⏎- ‸', '1. Gồm:⏎a) Cán bộ:⏎- Xã;⏎b) ‸'));
  it('over blank lines', () => backspace('I. MỘT⏎⏎1. A.⏎⏎2. ‸', 'I. MỘT⏎⏎1. A.⏎⏎II. ‸'));
  it('takes the outermost away', () => backspace('1. Một.⏎2. ‸⏎Hai.', '1. Một.⏎‸⏎Hai.'));
  it('takes the number under a chapter away', () => backspace('Chương I⏎QUY ĐỊNH CHUNG⏎Điều 1. Phạm vi.⏎Điều 2. ‸', 'Chương I⏎QUY ĐỊNH CHUNG⏎Điều 1. Phạm vi.⏎‸'));
  it('takes the dash of a recipient away', () => {
    const [head = '', tail = ''] = show(DECISION).split('- Lưu: VT.');
    backspace(`${head}- ‸⏎- Lưu: VT.${tail}`, `${head}‸⏎- Lưu: VT.${tail}`);
  });

  for (const text of ['2. Hai‸', '2. ‸Hai', 'Chương II ‸', '“2. ‸', '<!-- ⏎2. ‸⏎ -->', 'Phụ lục I⏎DANH SÁCH⏎1. ‸', '‸']) {
    it(`leaves «${text}» to the editor`, () => backspace(text, text));
  }
});

describe('any text at all', function () {
  this.timeout(20_000);

  it('is answered, and only on the line of the cursor and the one above', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const text = randomDocument(seeded(seed));
      const analysis = analyze(text);
      for (let offset = 0; offset <= text.length; offset += 3) {
        for (const edit of [nextNumberAt(analysis, offset), outerNumberAt(analysis, offset)]) {
          assert.ok(!edit || (edit.span.start <= offset && edit.span.end === offset && text.slice(edit.span.start, offset).split(/\r\n|\r|\n/).length <= 2), `${seed} ${offset}`);
        }
      }
    }
  });
});

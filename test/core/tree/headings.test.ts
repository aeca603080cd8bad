import assert from 'node:assert/strict';
import { analyze, type Provision } from '../../../server/src/core';
import { walk } from '../../../server/src/core/syntax/tree';
import { check } from './drawing';

/* What is a heading and what only looks like one; where titles stand; what is quoted. */

/** `Điều 5. [Phạm vi]`: markers with their titles, children in brackets. */
function sketch(provisions: readonly Provision[]): string {
  return provisions.map(({ marker, title, children }) => `${marker.text}${title ? `[${title.text.replace(/\n/g, ' / ')}]` : ''}${children.length > 0 ? `(${sketch(children)})` : ''}`).join(' ');
}

const treeOf = (text: string) => sketch(analyze(text).tree.body);

/** Text → its tree. */
function table(rows: Readonly<Record<string, string>>): void {
  for (const [text, wanted] of Object.entries(rows)) {
    it(JSON.stringify(text.length > 90 ? `${text.slice(0, 89)}…` : text), () => {
      for (const disguise of [text, text.normalize('NFD'), text.replace(/\n/g, '\r\n'), text.replace(/ /g, '\u00A0'), text.replace(/^(\S+)/, '**$1**')]) {
        assert.equal(treeOf(disguise), wanted, JSON.stringify(disguise));
      }
    });
  }
}

describe('titles', () => {
  table({
    'Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\nQuy chế này quy định.': 'Chương I[QUY ĐỊNH CHUNG](Điều 1.[Phạm vi])',
    'Chương II\n\nQUYỀN HẠN CỦA ỦY BAN\nNHÂN DÂN CẤP XÃ\n\nĐiều 9. Thẩm quyền\nMột.': 'Chương II[QUYỀN HẠN CỦA ỦY BAN / NHÂN DÂN CẤP XÃ](Điều 9.[Thẩm quyền])',
    'Chương I. QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi': 'Chương I.[QUY ĐỊNH CHUNG](Điều 1.[Phạm vi])',
    'Chương I QUY ĐỊNH CHUNG\nVÀ GIẢI THÍCH TỪ NGỮ\nĐiều 1. Phạm vi': 'Chương I[QUY ĐỊNH CHUNG / VÀ GIẢI THÍCH TỪ NGỮ](Điều 1.[Phạm vi])',
    'Chương V – TỔ CHỨC THỰC HIỆN\nĐiều 1. Phạm vi': 'Chương V –[TỔ CHỨC THỰC HIỆN](Điều 1.[Phạm vi])',
    'Mục 1\nQuy định chung\nĐiều 1. Phạm vi': 'Mục 1[Quy định chung](Điều 1.[Phạm vi])',
    'Phần thứ nhất\nKẾT QUẢ\nI. KINH TẾ\nTăng trưởng khá.': 'Phần thứ nhất[KẾT QUẢ](I.[KINH TẾ])',
    'Phần I\nNăm 2026, tỉnh đã hoàn thành các chỉ tiêu.\n1. Kinh tế tăng.': 'Phần I(1.)',
    'I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ PHÁT TRIỂN\nKINH TẾ - XÃ HỘI NĂM 2026\n1. Thu ngân sách\nĐạt 100%.': 'I.[KẾT QUẢ THỰC HIỆN NHIỆM VỤ PHÁT TRIỂN / KINH TẾ - XÃ HỘI NĂM 2026](1.[Thu ngân sách])',
    'Điều 1. Phê duyệt kế hoạch kèm theo Quyết định này.\nĐiều 2. Hiệu lực thi hành\nTừ ngày ký.': 'Điều 1. Điều 2.[Hiệu lực thi hành]',
    '1. Ông Nguyễn Văn A, Trưởng ban\n2. Bà Trần Thị B, Phó Trưởng ban': '1. 2.',
  });
});

describe('numbers', () => {
  table({
    'Phần thứ mười hai\nTHI HÀNH\nPHẦN THỨ HAI MƯƠI MỐT\nKHÁC': 'Phần thứ mười hai[THI HÀNH] PHẦN THỨ HAI MƯƠI MỐT[KHÁC]',
    'Điều 5. A.\nĐiều 5a. B.\nĐiều 5b. C.\n1. Một.\n2. Hai.\n2a. Ba.\na) Bốn;\na1) Năm.': 'Điều 5. Điều 5a. Điều 5b.(1. 2. 2a.(a) a1)))',
    'A. KẾT QUẢ ĐẠT ĐƯỢC\nI. KINH TẾ\n1. Thu.\nB. NHIỆM VỤ\nI. XÃ HỘI': 'A.[KẾT QUẢ ĐẠT ĐƯỢC](I.[KINH TẾ](1.)) B.[NHIỆM VỤ](I.[XÃ HỘI])',
    'I. PHẦN CHUNG\nA. KẾT QUẢ ĐẠT ĐƯỢC\nMột.\nB. HẠN CHẾ CÒN LẠI\nHai.\nII. NHIỆM VỤ': 'I.[PHẦN CHUNG](A.[KẾT QUẢ ĐẠT ĐƯỢC] B.[HẠN CHẾ CÒN LẠI]) II.[NHIỆM VỤ]',
    'II.1. Về kinh tế\nMột.\nII.2. Về xã hội\nHai.': 'II.1.[Về kinh tế] II.2.[Về xã hội]',
    '1. Việc:\na) Một:\n(i) Hai;\n(ii) Ba.\nb) Bốn.': '1.(a)((i) (ii)) b))',
    '1. Việc:\n(1) Một:\na) Hai;\nb) Ba.\n(2) Bốn:\na) Năm.': '1.((1)(a) b)) (2)(a)))',
    '1.Đánh giá chung.\n2 . Nhiệm vụ.\n3/ Tổ chức.\n4- Khác.': '1. 2 . 3/ 4-',
    '1. 05 đồng chí được phân công.\n2. 2026 là năm bản lề.': '1. 2.',
    '1.1- Về kinh tế.\n1.2/ Về xã hội.': '1.1- 1.2/',
    'A) Chủ trì;\nB) Phối hợp.\n(c) Báo cáo.': 'A) B) (c)',
    'I/ KẾT QUẢ\nII- NHIỆM VỤ': 'I/[KẾT QUẢ] II-[NHIỆM VỤ]',
    'điều 1. Phạm vi áp dụng.\nđiều 2. Hiệu lực.': 'điều 1. điều 2.',
    'chương II\nTỔ CHỨC THỰC HIỆN\nĐiều 1. Bộ máy': 'chương II[TỔ CHỨC THỰC HIỆN](Điều 1.[Bộ máy])',
  });
});

describe('what is no heading', () => {
  table({
    'V. I. Lê-nin đã chỉ rõ.\nI. V. Xta-lin cũng vậy.\nC. Mác viết.': '',
    'X-quang tại bệnh viện.\nI-ốt có trong muối.\nIII/2029 hoàn thành.': '',
    '05-HD/VPTW hướng dẫn thể thức.\n12/UBND-VX trả lời.': '',
    '1.5 MW điện gió.\n1.044 tỷ đồng.\n5. 000 đồng.\n0912.345.678': '',
    '1.\tSở Nội vụ\t12\t15\n2. | Sở Tài chính | 12': '',
    '(1)\t(2)\t(3)': '',
    'Chương trình hành động.\nMục tiêu chung.\nPhần lớn đã xong.\nChương II Luật Đất đai quy định.': '',
    'Tổ chức thực hiện theo quy định tại\nĐiều 5. Trường hợp khác thì báo cáo.': '',
    'Hồ sơ theo điểm a khoản 2\nĐiều 5. Trường hợp khác thì báo cáo.': '',
    'Thực hiện đầy đủ\nĐiều 5 Thông tư này theo quy định.': '',
    'Thực hiện đúng quy định của\nChương II. Những nội dung khác giữ nguyên.': '',
  });

  it('is not taken out of a paragraph that is complete', () => {
    assert.equal(treeOf('Một.\n\nĐiều 5. Hiệu lực.\n\nHai:\n\nĐiều 6. Thi hành.'), 'Điều 5. Điều 6.');
  });
});

describe('a heading below a line that is still being written', () => {
  table({
    'I. MỤC TIÊU\n\n1. Nâng cao hiệu quả theo\n\nII. NỘI DUNG\n\n1. Một.': 'I.[MỤC TIÊU](1.) II.[NỘI DUNG](1.)',
    'Điều 1. Thành lập Tổ công tác theo quy định tại\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.': 'Điều 1.[Thành lập Tổ công tác theo quy định tại] Điều 2.',
    'Điều 1. Phạm vi\n\n1. Áp dụng theo quy định tại\n\nĐiều 5 của Nghị định này.\n\n2. Hai.': 'Điều 1.[Phạm vi](1.[Áp dụng theo quy định tại] 2.)',
  });
});

describe('quoted provisions', () => {
  table({
    '1. Sửa đổi Điều 3 như sau:\n“Điều 3. Từ ngữ\n1. “Dữ liệu” là thông tin.\n2. “Hồ sơ” là tài liệu.”\n2. Bãi bỏ Điều 5.': '1. 2.',
    '1. Sửa đổi Điều 3 như sau: “Điều 3. Từ ngữ\n1. Một.\n2. Hai.”.\n2. Bãi bỏ Điều 5.': '1. 2.',
    '1. Sửa đổi Điều 3 như sau:\n"Điều 3. Từ ngữ\n1. "Dữ liệu" là thông tin.\n2. Hai."\n2. Bãi bỏ Điều 5.': '1. 2.',
    '1. Sửa đổi Điều 3 như sau:\n"Điều 3. Từ ngữ\n2. Hai.”\n2. Bãi bỏ Điều 5.': '1. 2.',
    '1. Sửa đổi Điều 3 như sau:\n“1. Một.\n“2. Hai.\n“3. Ba.”\n2. Bãi bỏ Điều 5.': '1. 2.',
    'Điều 1. Sửa đổi\n7. Bổ sung điểm h như sau:\n“h) Tiếp nhận;\ni) Chủ trì.\n8. Bổ sung điểm k như sau:\n“k) Báo cáo.”\nĐiều 2. Hiệu lực thi hành': 'Điều 1.[Sửa đổi](7. 8.) Điều 2.[Hiệu lực thi hành]',
    '1. Phong trào “Toàn dân đoàn kết\nđã đạt kết quả.\n2. Bãi bỏ Điều 5.': '1. 2.',
  });

  it('belong to the span of the provision that quotes them', () => {
    const text = '1. Sửa đổi Điều 3 như sau:\n“Điều 3. Từ ngữ\n1. Một.”\n2. Bãi bỏ.';
    assert.equal(text.slice(0, analyze(text).tree.body[0]?.span.end), text.slice(0, text.indexOf('\n2. Bãi')));
  });
});

describe('spans', () => {
  it('of parents reach from their markers to the end of their last child', () => {
    const text = 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một:\na) Hai;\nnối dài.\n\nChương II\nKHÁC\nĐiều 2. Ba';
    for (const { span, children, marker, heading, title } of walk(analyze(text).tree.body)) {
      for (const inner of [...children.map((child) => child.span), marker.span, heading.span, ...(title ? [title.span] : [])]) {
        assert.ok(span.start <= inner.start && inner.end <= span.end, `${marker.text} ${JSON.stringify([span, inner])}`);
      }
    }
    assert.equal(text.slice(0, analyze(text).tree.body[0]?.span.end).trimEnd().endsWith('nối dài.'), true);
  });
});

describe('an attached text', () => {
  it('has numbers of its own', () => {
    check(
      'QUYẾT ĐỊNH\nBan hành Quy chế\n\nĐiều 1. Ban hành Quy chế.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n\nQUY CHẾ\nLàm việc\n(Kèm theo Quyết định số 12/QĐ-UBND)\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n1. Một.\n\nĐiều 2. Đối tượng',
      `
(document unknown
  (preface
    (docType "QUYẾT ĐỊNH")
    (subject "Ban hành Quy chế"))
  (body
    (article "Điều 1." "Ban hành Quy chế."))
  (conclusions
    (endMark ".")
    (position "CHỦ TỊCH")
    (signer "Nguyễn Văn A"))
  (attachment "QUY CHẾ"
    (chapter "Chương I" "QUY ĐỊNH CHUNG"
      (article "Điều 1." "Phạm vi"
        (clause "1." "Một."))
      (article "Điều 2." "Đối tượng"))))`,
    );
  });
});

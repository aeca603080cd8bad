import { check } from './drawing';

/* The body: which paragraph stands under which. One drawing a shape. */

describe('the tree of the body', () => {
  it('nests điều, khoản, điểm and dashes', () => {
    check(
      'Điều 1. Phạm vi\n\n1. Quy định:\n\na) Việc một;\n\nb) Việc hai:\n\n- Gạch một:\n\n+ Cộng;\n\n- Gạch hai.\n\n2. Không áp dụng.\n\nĐiều 2. Hiệu lực',
      `
(document unknown
  (body
    (article "Điều 1." "Phạm vi"
      (clause "1." "Quy định:"
        (point "a)" "Việc một;")
        (point "b)" "Việc hai:"
          (dash "-" "Gạch một:"
            (plus "+" "Cộng;"))
          (dash "-" "Gạch hai.")))
      (clause "2." "Không áp dụng."))
    (article "Điều 2." "Hiệu lực")))`,
    );
  });

  it('nests I., 1., 1.1., a), -, +', () => {
    check(
      'I. KẾT QUẢ\n\n1. Về kinh tế\n\n1.1. Nông nghiệp\n\na) Lúa\n\n- Vụ xuân\n\n+ Giống mới\n\n1.2 Công nghiệp\n\n2. Về xã hội\n\nII- NHIỆM VỤ\n\n1) Thu ngân sách',
      `
(document unknown
  (body
    (roman "I." "KẾT QUẢ"
      (clause "1." "Về kinh tế"
        (decimal "1.1." "Nông nghiệp"
          (point "a)" "Lúa"
            (dash "-" "Vụ xuân"
              (plus "+" "Giống mới"))))
        (decimal "1.2" "Công nghiệp"))
      (clause "2." "Về xã hội"))
    (roman "II-" "NHIỆM VỤ"
      (clause "1)" "Thu ngân sách"))))`,
    );
  });

  it('nests phần, chương, mục, tiểu mục, điều', () => {
    check(
      'Phần I\nQUY ĐỊNH CHUNG\n\nChương I\nPHẠM VI\n\nMục 1\nĐỐI TƯỢNG\n\nTiểu mục 1\nNGƯỜI\n\nĐiều 1. Đối tượng\n\nMục 2\nTỪ NGỮ\n\nĐiều 2. Từ ngữ\n\nChương II\nTỔ CHỨC\n\nĐiều 3. Bộ máy\n\nPhần thứ hai\nTHI HÀNH\n\nĐiều 4. Hiệu lực',
      `
(document unknown
  (body
    (part "Phần I" "QUY ĐỊNH CHUNG"
      (chapter "Chương I" "PHẠM VI"
        (section "Mục 1" "ĐỐI TƯỢNG"
          (subsection "Tiểu mục 1" "NGƯỜI"
            (article "Điều 1." "Đối tượng")))
        (section "Mục 2" "TỪ NGỮ"
          (article "Điều 2." "Từ ngữ")))
      (chapter "Chương II" "TỔ CHỨC"
        (article "Điều 3." "Bộ máy")))
    (part "Phần thứ hai" "THI HÀNH"
      (article "Điều 4." "Hiệu lực"))))`,
    );
  });

  it('takes depth from the numbers: 2.1.1. under 2.1., and a child under the wrong parent stays visible', () => {
    check(
      '1. Một\n\n2. Hai\n\n2.1. Hai một\n\n2.1.1. Hai một một\n\n1.1. Lạc\n\n3. Ba',
      `
(document unknown
  (body
    (clause "1." "Một")
    (clause "2." "Hai"
      (decimal "2.1." "Hai một"
        (decimal "2.1.1." "Hai một một"))
      (decimal "1.1." "Lạc"))
    (clause "3." "Ba")))`,
    );
  });

  it('reads inserted units, đ), and marks in bold', () => {
    check(
      '**Điều 1a.** *Phạm vi* <!-- xem lại -->\n\n**1a.** Một\n\nđ) Điểm đ\n\na1) Điểm chen\n\n1/ Có gạch',
      `
(document unknown
  (body
    (article "Điều 1a." "Phạm vi"
      (clause "1a." "Một"
        (point "đ)" "Điểm đ")
        (point "a1)" "Điểm chen"))
      (clause "1/" "Có gạch"))))`,
    );
  });

  it('takes no amount, date or clause number in running text for a marker', () => {
    check(
      'Tổng số\n1.044 tỷ đồng, trong đó\n12/3/2024 giải ngân 1,5 tỷ\n\n30.000 đồng\n\nĐiều 5 quy định như vậy.\n\nMục tiêu chung',
      `
(document unknown)`,
    );
  });
});

describe('paragraphs over several lines', () => {
  it('are joined when the text was wrapped by hand, also before a number', () => {
    check(
      [
        '1. Tiếp tục lãnh đạo thực hiện có hiệu quả Nghị quyết số 12-NQ/TU ngày',
        '05/3/2024 của Ban Thường vụ Tỉnh ủy về phát triển kinh tế tập thể giai đoạn',
        '2021 - 2025, Nghị quyết Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ',
        '24. Bảo đảm tiến độ, chất lượng.',
        '2. Các cơ quan, đơn vị rà soát.',
      ].join('\n'),
      `
(document unknown
  (body
    (clause "1." "Tiếp tục lãnh đạo thực hiện có hiệu quả Nghị quyết số 12-NQ/")
    (clause "2." "Các cơ quan, đơn vị rà soát.")))`,
    );
  });

  it('are joined over the end of a page and its number', () => {
    check(
      '1. Các cơ quan tiếp tục thực hiện\n\n12\n\nnghiêm các quy định.\n\n2. Giao Phòng Nội vụ chủ trì, phối hợp với\n\ncác đơn vị báo cáo.',
      `
(document unknown
  (body
    (clause "1." "Các cơ quan tiếp tục thực hiện 12 nghiêm các quy định.")
    (clause "2." "Giao Phòng Nội vụ chủ trì, phối hợp với các đơn vị báo cáo.")))`,
    );
  });

  it('are left alone when they are only short', () => {
    check(
      'Điều 1. Đối tượng\n1. Một\n2. Hai\nĐiều 2. Áp dụng\n1. Ba\na) Bốn',
      `
(document unknown
  (body
    (article "Điều 1." "Đối tượng"
      (clause "1." "Một")
      (clause "2." "Hai"))
    (article "Điều 2." "Áp dụng"
      (clause "1." "Ba"
        (point "a)" "Bốn")))))`,
    );
  });

  it('have footnotes between them', () => {
    check(
      '1. Thực hiện chương trình¹ và kế hoạch².\n\n¹ Chương trình số 39-CTr/TU.\n\n² Kế hoạch số 12-KH/HU.\n\n2. Báo cáo.',
      `
(document unknown
  (body
    (clause "1." "Thực hiện chương trình¹ và kế hoạch².")
    (clause "2." "Báo cáo.")))`,
    );
  });

  it('inside quotation marks belong to the text that is amended', () => {
    check(
      'Điều 1. Sửa đổi Quy chế\n\n1. Sửa đổi Điều 3 như sau:\n\n“Điều 3. Nguyên tắc\n\n1. Công khai.\n\n2. Minh bạch.”\n\n2. Bãi bỏ Điều 5.\n\nĐiều 2. Hiệu lực',
      `
(document unknown
  (body
    (article "Điều 1." "Sửa đổi Quy chế"
      (clause "1." "Sửa đổi Điều 3 như sau:")
      (clause "2." "Bãi bỏ Điều 5."))
    (article "Điều 2." "Hiệu lực")))`,
    );
  });
});

import { check } from './drawing';

/* Whole small documents, State and Party, and what hangs on them. */

const STATE_HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

describe('the tree of a document', () => {
  it('of the State has its rooms from the issuer to the signature', () => {
    check(
      `SỞ NỘI VỤ\nPHÒNG HÀNH CHÍNH\n${STATE_HEAD}\nSố: 05/SNV-VP\nV/v nâng bậc lương\nHuế, ngày 05 tháng 01 năm 2026\n\nKính gửi:\n- Sở Tài chính;\n- Các xã, phường.\n\nĐề nghị báo cáo./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nTrần Thị B`,
      `
(document state
  (preface
    (nationalTitle "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    (motto "Độc lập - Tự do - Hạnh phúc")
    (parentIssuer "SỞ NỘI VỤ")
    (issuer "PHÒNG HÀNH CHÍNH")
    (number "05/SNV-VP")
    (place "Huế")
    (subject "nâng bậc lương")
    (date 5/1/2026)
    (addressee "Sở Tài chính")
    (addressee "Các xã, phường"))
  (conclusions
    (endMark "./.")
    (position "GIÁM ĐỐC")
    (signer "Trần Thị B")
    (recipient "Như trên")
    (recipient "Lưu: VT, VP")))`,
    );
  });

  it('of a council has căn cứ below its authority and session', () => {
    check(
      `HỘI ĐỒNG NHÂN DÂN TỈNH A\n${STATE_HEAD}\nSố: 12/NQ-HĐND\n\nNGHỊ QUYẾT\nVề kế hoạch đầu tư công\n\nHỘI ĐỒNG NHÂN DÂN TỈNH A\nKHÓA XV, KỲ HỌP THỨ 3\n\nCăn cứ Luật Đầu tư công\nngày 29 tháng 11 năm 2024;\nXét Tờ trình số 45/TTr-UBND ngày 01 tháng 12 năm 2026.\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua kế hoạch.`,
      `
(document state
  (preface
    (nationalTitle "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    (motto "Độc lập - Tự do - Hạnh phúc")
    (issuer "HỘI ĐỒNG NHÂN DÂN TỈNH A")
    (number "12/NQ-HĐND")
    (docType "NGHỊ QUYẾT")
    (subject "Về kế hoạch đầu tư công")
    (authority "HỘI ĐỒNG NHÂN DÂN TỈNH A KHÓA XV, KỲ HỌP THỨ 3"))
  (preamble 2)
  (body
    (article "Điều 1." "Thông qua kế hoạch.")))`,
    );
  });

  it('goes on below a căn cứ that somebody is about to write', () => {
    check(
      'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nCăn cứ \nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng.',
      `
(document unknown
  (preface
    (docType "QUYẾT ĐỊNH")
    (subject "Về việc khen thưởng"))
  (preamble 2)
  (body
    (article "Điều 1." "Khen thưởng.")))`,
    );
  });

  it('of the Party has its star, its type and T/M', () => {
    check(
      'ĐẢNG BỘ TỈNH A\nHUYỆN UỶ B\n*\nSố 98-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nB, ngày 16 tháng 11 năm 2023\n\nKẾ HOẠCH\nvề y tế cơ sở\n-----\n\nI. YÊU CẦU\n\n1. Văn phòng theo dõi.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ,\n- Lưu Văn phòng Huyện uỷ.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLò Văn Thắng',
      `
(document party
  (preface
    (partyTitle "ĐẢNG CỘNG SẢN VIỆT NAM")
    (parentIssuer "ĐẢNG BỘ TỈNH A")
    (issuer "HUYỆN UỶ B")
    (number "98-KH/HU")
    (place "B")
    (docType "KẾ HOẠCH")
    (subject "về y tế cơ sở")
    (date 16/11/2023))
  (body
    (roman "I." "YÊU CẦU"
      (clause "1." "Văn phòng theo dõi.")))
  (conclusions
    (endMark ".")
    (authority "T/M BAN THƯỜNG VỤ")
    (position "PHÓ BÍ THƯ")
    (signer "Lò Văn Thắng")
    (recipient "Thường trực Tỉnh uỷ")
    (recipient "Lưu Văn phòng Huyện uỷ")))`,
    );
  });

  it('may have recipients and signature on the same lines', () => {
    check(
      'Đã thống nhất./.\n\nNơi nhận:                 TM. ỦY BAN NHÂN DÂN\n- Như Điều 3;             KT. CHỦ TỊCH\n- Sở Nội vụ;              PHÓ CHỦ TỊCH\n- Lưu: VT, TH.\n                          Nguyễn Văn A',
      `
(document state
  (conclusions
    (endMark "./.")
    (authority "TM. ỦY BAN NHÂN DÂN")
    (authority "KT. CHỦ TỊCH")
    (position "PHÓ CHỦ TỊCH")
    (signer "Nguyễn Văn A")
    (recipient "Như Điều 3")
    (recipient "Sở Nội vụ")
    (recipient "Lưu: VT, TH")))`,
    );
  });

  it('may carry an attached text and its annexes', () => {
    check(
      'QUYẾT ĐỊNH\nBan hành Quy chế làm việc\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n\nQUY CHẾ\nLàm việc của Ủy ban nhân dân\n(Kèm theo Quyết định số 12/QĐ-UBND)\n\nĐiều 1. Phạm vi\n\nPHỤ LỤC I\nBiểu mẫu',
      `
(document state
  (preface
    (docType "QUYẾT ĐỊNH")
    (subject "Ban hành Quy chế làm việc"))
  (body
    (article "Điều 1." "Ban hành kèm theo Quyết định này Quy chế làm việc."))
  (conclusions
    (endMark ".")
    (position "CHỦ TỊCH")
    (signer "Nguyễn Văn A")
    (recipient "Như Điều 1")
    (recipient "Lưu: VT"))
  (attachment "QUY CHẾ"
    (article "Điều 1." "Phạm vi"))
  (attachment "PHỤ LỤC I"))`,
    );
  });

  it('is there for no text at all', () => {
    for (const text of ['', '\n\n   \n', 'Xin chào', '*', '---', '12']) check(text, '(document unknown)');
  });
});

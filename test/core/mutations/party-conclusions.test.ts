import { plantAll } from './planting';

/* Slips at the end of Party documents: signature and recipients. */

plantAll('party/quy-dinh', [
  ['phổ biến đến chi bộ.', 'phổ biến đến chi bộ./.', 'VB516 warning'],
  ['T/M BAN THƯỜNG VỤ', 'TM. BAN THƯỜNG VỤ', 'VB509 error'],
  ['- Các đồng chí Tỉnh uỷ viên;', '- Các đồng chí Tỉnh uỷ viên,', 'VB503 error'],
  ['- Các đảng uỷ trực thuộc Tỉnh uỷ;', '- Các huyện uỷ, thành uỷ trực thuộc Tỉnh uỷ;', 'VB150 warning'],
  ['- Lưu Văn phòng Tỉnh uỷ.', '- Lưu: VT, VPTU.', 'VB505 warning'],
  ['Nguyễn Thế Vinh', 'NGUYỄN THẾ VINH', 'VB513 warning'],
]);

plantAll('party/quy-che', [
  ['T/M ĐẢNG ỦY\nBÍ THƯ', 'T/M ĐẢNG ỦY\nBÍ THƯ ĐẢNG ỦY', 'VB517 warning'],
  ['Nơi nhận:\n', 'Nơi nhận\n', 'VB502 error'],
  ['Nơi nhận:\n', 'NƠI NHẬN:\n', 'VB502 warning'],
  ['- Lưu Văn phòng Đảng ủy.', '- Lưu Văn phòng Đảng ủy;', 'VB503 error'],
]);

plantAll('party/huong-dan', [
  ['K/T TRƯỞNG BAN\n', 'KT. TRƯỞNG BAN\n', 'VB509 error'],
  ['K/T TRƯỞNG BAN\n', 'K/T PHÓ TRƯỞNG BAN\n', 'VB512 error'],
  ['K/T TRƯỞNG BAN\n', '', 'VB511 info'],
  ['K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN', 'T/M TRƯỞNG BAN\nPHÓ TRƯỞNG BAN', 'VB521 error', 'VB518'],
  ['Mai Quốc Thịnh', 'TS. Mai Quốc Thịnh', 'VB514 warning'],
  ['Mai Quốc Thịnh', 'Thạc sĩ Mai Quốc Thịnh', 'VB514 warning'],
]);

plantAll('party/thong-tri', [
  ['T/M BAN THƯỜNG VỤ\n', 'T/M BTV\n', 'VB515 warning'],
  ['T/M BAN THƯỜNG VỤ\n', 'K/T BÍ THƯ\n', 'VB518 warning'],
  ['T/M BAN THƯỜNG VỤ\n', 'T/MBAN THƯỜNG VỤ\n', 'VB510 warning'],
  ['T/M BAN THƯỜNG VỤ…Lê Thị Hồng Nhung', '', 'VB508 warning'],
]);

plantAll('party/bao-cao-uy-vien-ky', [
  ['T/M BAN THƯỜNG VỤ\n', 'T/M BAN THƯỜNG VỤ\nỦY VIÊN BAN THƯỜNG VỤ\n', 'VB520 warning'],
  ['- Lưu Văn phòng Đảng ủy.\n', '', 'VB504 warning', 'VB503'],
]);

plantAll('party/cong-van-thua-lenh', [
  ['- Như trên;', '- Như trên,', 'VB503 error'],
  ['T/L BAN', 'TL. BAN', 'VB509 error'],
  ['T/L BAN', 'T/L. BAN', 'VB510 warning'],
]);

plantAll('party/cong-van-khan', [
  ['- Như trên;\n', '', 'VB507 warning'],
  ['T/L CHÁNH', 'TUQ. CHÁNH', 'VB509 error'],
]);

plantAll('party/quyet-dinh-uy-ban-kiem-tra', [
  ['T/M UỶ BAN KIỂM TRA\n', 'TM.UỶ BAN KIỂM TRA\n', 'VB509 error'],
  ['T/M UỶ BAN KIỂM TRA\n', 'T/M UBKT\n', 'VB515 warning'],
  ['CHỦ NHIỆM\n', 'CHỦ NHIỆM UỶ BAN KIỂM TRA\n', 'VB517 warning'],
  ['- Như Điều 4;', '- Như Điều 6;', 'VB416 warning'],
  ['T/M UỶ BAN KIỂM TRA\n', 'K/T CHỦ NHIỆM\n', 'VB518 warning'],
]);

plantAll('party/nghi-quyet-chi-bo', [
  ['T/M CHI BỘ\n', 'T/M: CHI BỘ\n', 'VB510 warning'],
  ['T/M CHI BỘ\n', 'T/M CHI BỘ:\n', 'VB510 warning'],
  ['- Các đồng chí đảng viên trong Chi bộ;\n- Lưu Chi bộ.', '- Lưu Chi bộ;\n- Các đồng chí đảng viên trong Chi bộ.', 'VB506 error'],
]);

plantAll('party/ket-luan-hoa-toc', [
  ['T/M BAN THƯỜNG VỤ\nBÍ THƯ', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ TỈNH UỶ', 'VB517 warning'],
  ['Nơi nhận:…Văn phòng Tỉnh uỷ.\n', '', 'VB501 warning'],
]);

plantAll('party/nghi-quyet-2023', [
  ['- Ban Tổ chức Tỉnh ủy,', '- Ban Tổ chức Tỉnh ủy;', 'VB503 warning'],
  ['T/M HUYỆN ỦY\n', 'TM HUYỆN ỦY\n', 'VB510 error'],
]);

plantAll('party/thong-bao-2023', [
  ['CHÁNH VĂN PHÒNG\n', 'TM. CHÁNH VĂN PHÒNG\n', 'VB509 error', 'VB521', 'VB518'],
  ['hằng tuần.\n\nVăn phòng Tỉnh uỷ thông báo để các cơ quan biết, thực hiện.', 'hằng tuần.\n\nVăn phòng Tỉnh uỷ thông báo để các cơ quan biết, thực hiện./.', 'VB516 warning'],
]);

plantAll('party/thong-tri-2023', [
  ['T/M BAN THƯỜNG VỤ\n', 'T/M BAN THƯỜNG VỤ\nUỶ VIÊN\n', 'VB520 warning'],
]);

plantAll('party/quyet-dinh-thang-4-2026', [
  ['- Ban Tổ chức Trung ương,', '- Ban Tổ chức Trung ương;', 'VB503 warning'],
]);

plantAll('party/de-an-2023', [
  ['- Lưu Văn phòng Huyện ủy.', '- Lưu Văn phòng Huyện ủy', 'VB505 warning'],
]);

plantAll('party/thong-bao-quyen-truong-ban', [
  ['Q. TRƯỞNG BAN', 'Q.TRƯỞNG BAN', 'VB510 warning'],
  ['Q. TRƯỞNG BAN', 'Q TRƯỞNG BAN', 'VB510 error'],
]);

plantAll('party/quy-dinh-2023', [
  ['\tTRƯỞNG BAN\n', '\tT/M TRƯỞNG BAN\n', 'VB521 error', 'VB518'],
]);

plantAll('party/bao-cao-2023', [
  ['- Các đồng chí Đảng ủy viên,', '- Các đồng chí Đảng ủy viên;', 'VB503 warning'],
]);

plantAll('party/to-trinh-thang-3-2026', [
  ['- Như trên,\n', '', 'VB507 warning'],
  ['- Lưu Văn phòng Đảng uỷ.\n', '', 'VB504 warning', 'VB503'],
]);

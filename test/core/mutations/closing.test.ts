import { plantAll } from './planting';

/* What closes a document, by type and regime: first recipients, marks of authority, two signatures, annexes, pointers, copies. */

plantAll('state/quyet-dinh-phe-duyet', [
  ['- Như Điều 4;\n', '', 'VB522 warning'],
  ['- Như Điều 4;\n- Bộ trưởng, các Thứ trưởng;', '- Bộ trưởng, các Thứ trưởng;\n- Như Điều 4;', 'VB522 info'],
  ['- Như Điều 4;', '- Như trên;', 'VB523 warning'],
  ['- Như Điều 4;', '- Như Điều 1;', 'VB524 info'],
  ['- Như Điều 4;', '- Như Điều 7;', 'VB416 warning'],
  ['Phụ lục\nDANH', 'Phụ lục I\nDANH', 'VB605 info'],
  ['Phụ lục\nDANH', 'PHỤ LỤC\nDANH', 'VB608 info'],
  ['số 1874/QĐ-BKHCN ngày 27 tháng 8 năm 2026', 'số 1784/QĐ-BKHCN ngày 27 tháng 8 năm 2026', 'VB606 warning'],
  ['số 1874/QĐ-BKHCN ngày 27 tháng 8 năm 2026', 'số 1874/QĐ-BKHCN ngày 26 tháng 8 năm 2026', 'VB606 warning'],
]);

plantAll('state/quyet-dinh-2023', [
  ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', 'KT. CHỦ TỊCH', 'VB533 warning'],
  ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'KT. CHỦ TỊCH', 'VB538 warning'],
  ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'KT. CHỦ TỊCH\nPhó Chủ tịch', 'VB538 warning'],
  ['Bế Văn Đoàn', 'Thạc sĩ Bế Văn Đoàn', 'VB514 warning'],
]);

plantAll('state/ban-sao-y', [
  ['CHỦ TỊCH\n\n\n\nCao Xuân Quang', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n\nCao Xuân Quang', 'VB533 warning'],
  ['SAO Y\n', 'SAO Y BẢN CHÍNH\n', 'VB610 warning'],
  ['Số: 19/SY-STC', 'Số: 19/BS-STC', 'VB611 warning'],
  ['Số: 19/SY-STC', 'Số: 9/SY-STC', 'VB611 warning'],
]);

plantAll('state/ban-sao-luc', [
  ['SAO LỤC', 'SAO LỤC BẢN CHÍNH', 'VB610 warning'],
  ['Số: 11/SL-SXD', 'Số: 11/SY-SXD', 'VB611 warning'],
]);

plantAll('state/ban-trich-sao', [
  ['04/TrS-CCKL', '04/TS-CCKL', 'VB611 warning'],
  ['04/TrS-CCKL', '4/TrS-CCKL', 'VB611 warning'],
]);

plantAll('state/bien-ban', [
  ['THƯ KÝ                                        CHỦ TỌA', 'CHỦ TỌA', 'VB535 warning'],
  ['THƯ KÝ                                        CHỦ TỌA', 'CHỦ TỌA                                        THƯ KÝ', 'VB535 info'],
  ['Lê Văn Cường\n\nNơi', 'LÊ VĂN CƯỜNG\n\nNơi', 'VB513 error'],
]);

plantAll('state/ban-thoa-thuan', [
  ['Khuất Duy Mạnh\n', 'TS. Khuất Duy Mạnh\n', 'VB514 warning'],
]);

plantAll('state/ke-hoach-hai-phu-luc', [
  ['Phụ lục II\n', 'Phụ lục III\n', 'VB604 warning'],
  ['Phụ lục II\n', 'Phụ lục I\n', 'VB604 warning', 'VB602'],
]);

plantAll('state/quyet-dinh-ban-hanh-quy-che', [
  ['\nQUY CHẾ\n', '\nQUY ĐỊNH\n', 'VB609 warning', 'VB422', 'VB416'],
  ['(Kèm theo Quyết định số 42/QĐ-UBND ngày 06 tháng 8 năm 2026 của Ủy ban nhân dân phường Hòa Bình)\n', '', 'VB607 warning'],
  ['TM. ỦY BAN NHÂN DÂN', 'TM. HỘI ĐỒNG NHÂN DÂN', 'VB532 warning', 'VB533'],
]);

plantAll('state/thong-bao', [
  ['- Lưu: VT, TH.', '- Lưu: TH.', 'VB505 warning'],
  ['Nơi nhận:\n', 'Nơi nhận :\n', 'VB502 warning'],
  ['- Sở Xây dựng;\n', '- Sở Xây dựng;\n- Sở Xây dựng (để thực hiện);\n', 'VB525 warning'],
  ['- Sở Xây dựng;', 'Sở Xây dựng;', 'VB526 warning'],
  ['KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n\n\n', '', 'VB529 warning'],
]);

plantAll('state/giay-gioi-thieu', [
  ['- Như trên;\n', '', 'VB507 warning'],
]);

plantAll('state/phieu-bao', [
  ['TUQ. HIỆU TRƯỞNG\nTRƯỞNG', 'TUQ. HIỆU TRƯỞNG\nPHÓ TRƯỞNG', 'VB519 info'],
]);

plantAll('party/nghi-quyet', [
  ['T/M ĐẢNG UỶ\nBÍ THƯ', 'BÍ THƯ', 'VB530 warning'],
  ['T/M ĐẢNG UỶ\nBÍ THƯ', 'T/M TỈNH UỶ\nBÍ THƯ', 'VB532 warning'],
  ['T/M ĐẢNG UỶ', 'T/M ĐU', 'VB515 warning'],
  ['T/M ĐẢNG UỶ', 'T/M ĐẢNG UỶ:', 'VB510 warning'],
]);

plantAll('party/huong-dan', [
  ['K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN', 'T/M BAN TỔ CHỨC\nPHÓ TRƯỞNG BAN', 'VB518 warning'],
  ['K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN', 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ', 'VB532 warning'],
  ['K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN', 'K/T TRƯỞNG BAN', 'VB538 warning'],
  ['K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN', 'K/T TRƯỞNG BAN\nPhó Trưởng ban', 'VB538 warning'],
  ['Mai Quốc Thịnh', 'Thạc sĩ Mai Quốc Thịnh', 'VB514 warning'],
]);

plantAll('party/cong-van-thua-lenh', [
  ['T/L BAN THƯỜNG VỤ', 'T/Q BAN THƯỜNG VỤ', 'VB509 error'],
]);

plantAll('party/thong-bao-quyen-truong-ban', [
  ['Q. TRƯỞNG BAN', 'QUYỀN TRƯỞNG BAN', 'VB534 warning'],
  ['Q. TRƯỞNG BAN', 'Q TRƯỞNG BAN', 'VB510 error'],
]);

plantAll('party/ke-hoach-ban-chi-dao', [
  ['\nkiêm\n', '\nKIÊM\n', 'VB536 warning'],
  ['\nkiêm\n', '\nKiêm\n', 'VB536 warning'],
]);

plantAll('party/bien-ban-hoi-nghi', [
  ['NGƯỜI GHI BIÊN BẢN                         CHỦ TRÌ HỘI NGHỊ', 'NGƯỜI GHI BIÊN BẢN', 'VB535 warning'],
]);

plantAll('party/nghi-quyet-dai-hoi', [
  ['T/M ĐOÀN CHỦ TỊCH\n', 'T/M ĐOÀN CHỦ TỊCH\nCHỦ TỊCH\n', 'VB531 warning'],
]);

plantAll('party/quy-dinh', [
  ['- Lưu Văn phòng Tỉnh uỷ.', '- Lưu VT.', 'VB505 info'],
]);

plantAll('party/chuong-trinh', [
  ['Phụ lục 2\n', 'Phụ lục 3\n', 'VB604 warning'],
  ['Phụ lục 2\nDANH MỤC XÃ ĐƯỢC ĐẦU TƯ NHÀ CÔNG VỤ\n', 'Phụ lục 2\n', 'VB608 warning'],
]);

plantAll('party/quyet-dinh-2023', [
  ['(Kèm theo Quyết định số 1187-QĐ/HU', '(Kèm theo Quyết định số 1178-QĐ/HU', 'VB606 warning'],
]);

plantAll('party/thong-bao-sao-y-2023', [
  ['SAO Y BẢN CHÍNH', 'SAO Y', 'VB610 info'],
]);

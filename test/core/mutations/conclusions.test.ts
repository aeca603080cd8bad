import { plantAll } from './planting';

/* Single faults in recipients, signature and attachments of correct documents. */

plantAll('state/thong-bao', [
  ['\nNơi nhận:…TH.\n', '', 'VB501 warning'],
  ['Nơi nhận:\n', 'Nơi nhận\n', 'VB502 error'],
  ['Nơi nhận:\n', 'NƠI NHẬN:\n', 'VB502 warning'],
  ['- Sở Xây dựng;', '- Sở Xây dựng,', 'VB503 error'],
  ['- Sở Xây dựng;', '- Sở Xây dựng', 'VB503 warning'],
  ['- Lưu: VT, TH.', '- Lưu: VT, TH;', 'VB503 error'],
  ['- Lưu: VT, TH.', '- Lưu VT, TH.', 'VB505 warning'],
  ['- Lưu: VT, TH.\n', '', 'VB504 warning', 'VB503'],
  ['- Sở Xây dựng;\n…- Lưu: VT, TH.\n', '- Lưu: VT, TH.\n- Sở Xây dựng;\n', 'VB506 error', 'VB503'],
  ['KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n\n\nNgô Thị Lan\n', '', 'VB508 warning'],
  ['KT. CHÁNH VĂN PHÒNG', 'K/T CHÁNH VĂN PHÒNG', 'VB509 error'],
  ['KT. CHÁNH VĂN PHÒNG', 'KT CHÁNH VĂN PHÒNG', 'VB510 error'],
  ['KT. CHÁNH VĂN PHÒNG', 'KT.CHÁNH VĂN PHÒNG', 'VB510 warning'],
  ['KT. CHÁNH VĂN PHÒNG\n', '', 'VB511 warning'],
  ['Ngô Thị Lan', 'NGÔ THỊ LAN', 'VB513 error'],
  ['Ngô Thị Lan', 'ThS. Ngô Thị Lan', 'VB514 warning'],
  ['biết, thực hiện./.', 'biết, thực hiện.', 'VB516 warning'],
  ['biết, thực hiện./.', 'biết, thực hiện. /.', 'VB516 info'],
]);

plantAll('state/cong-van', [
  ['- Như trên;\n', '', 'VB507 warning'],
  ['KT. GIÁM ĐỐC\nPHÓ', 'KT. PHÓ GIÁM ĐỐC\nPHÓ', 'VB512 error'],
  ['KT. GIÁM ĐỐC', 'TM. GIÁM ĐỐC', 'VB521 error', 'VB511'],
]);

plantAll('state/quyet-dinh-ban-hanh-quy-che', [
  ['TM. ỦY BAN NHÂN DÂN', 'T/M ỦY BAN NHÂN DÂN', 'VB509 error'],
  ['TM. ỦY BAN NHÂN DÂN', 'TM. UBND', 'VB515 warning'],
]);

plantAll('party/bao-cao', [
  ['T/M BAN THƯỜNG VỤ', 'TM. BAN THƯỜNG VỤ', 'VB509 error'],
  ['T/M BAN THƯỜNG VỤ', 'T/M BTV', 'VB515 warning'],
  ['- Ban Tổ chức Tỉnh uỷ;', '- Ban Tổ chức Tỉnh uỷ,', 'VB503 error'],
  ['- Lưu Văn phòng Đảng uỷ.', '- Lưu: Văn phòng Đảng uỷ.', 'VB505 info'],
  ['- Lưu Văn phòng Đảng uỷ.', '- Lưu: VT.', 'VB505 warning'],
  ['- Lưu Văn phòng Đảng uỷ.\n', '', 'VB504 warning', 'VB503'],
  ['\nNơi nhận:…Đảng uỷ.\n', '', 'VB501 warning'],
  ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\n\nHoàng Văn Giang\n', '', 'VB508 warning'],
  ['Hoàng Văn Giang', 'HOÀNG VĂN GIANG', 'VB513 warning'],
  ['tại 07 chi bộ.', 'tại 07 chi bộ./.', 'VB516 warning'],
]);

plantAll('party/cong-van', [
  ['K/T CHÁNH VĂN PHÒNG', 'KT. CHÁNH VĂN PHÒNG', 'VB509 error'],
  ['K/T CHÁNH VĂN PHÒNG\n', '', 'VB511 info'],
]);

plantAll('party/ke-hoach-2023', [
  ['- Thường trực Tỉnh uỷ,', '- Thường trực Tỉnh uỷ;', 'VB503 warning'],
]);

import { plantAll } from './planting';

/* Single slips in signatures and lists of recipients of State documents. */

plantAll('state/thong-cao', [
  ['TM. HỘI ĐỒNG NHÂN DÂN', 'TM. HĐND', 'VB515 warning'],
  ['TM. HỘI ĐỒNG NHÂN DÂN', 'T/M HỘI ĐỒNG NHÂN DÂN', 'VB509 error'],
  ['KT. CHỦ TỊCH\n', '', 'VB511 warning'],
  ['KT. CHỦ TỊCH', 'KT CHỦ TỊCH', 'VB510 error'],
  ['Tô Văn Thịnh', 'TS. Tô Văn Thịnh', 'VB514 warning'],
]);

plantAll('state/cong-van-bo', [
  ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG', 'KT. THỨ TRƯỞNG\nTHỨ TRƯỞNG', 'VB512 error'],
  ['KT. BỘ TRƯỞNG\n', '', 'VB511 warning'],
  ['- Như trên;\n', '', 'VB507 warning'],
  ['- Lưu: VT, NSNN (120b).', '- Lưu VT, NSNN (120b).', 'VB505 warning'],
  ['- Các đơn vị thuộc Bộ;', '- Các đơn vị thuộc Bộ.', 'VB503 error'],
]);

plantAll('state/thong-bao-bo-tl-kt', [
  ['KT. CHÁNH VĂN PHÒNG\n', '', 'VB519 warning', 'VB511'],
  ['TL. BỘ TRƯỞNG', 'T/L BỘ TRƯỞNG', 'VB509 error'],
  ['TL. BỘ TRƯỞNG', 'TL.BỘ TRƯỞNG', 'VB510 warning'],
  ['để các đơn vị biết, thực hiện./.', 'để các đơn vị biết, thực hiện./', 'VB516 warning'],
]);

plantAll('state/quyet-dinh-bo-nhiem', [
  ['- Như Điều 3;', '- Như điều 3;', 'VB417 warning'],
  ['- Như Điều 3;', '- Như Điều 5;', 'VB416 warning'],
  ['Lương Đình Hải', 'LƯƠNG ĐÌNH HẢI', 'VB513 error'],
  ['- Lưu: VT, TCCB.', '- Lưu: VT, TCCB', 'VB505 warning'],
  ['thi hành Quyết định này./.', 'thi hành Quyết định này.', 'VB516 warning'],
]);

plantAll('state/quyet-dinh-q-giam-doc', [
  ['Q. GIÁM ĐỐC', 'Q.GIÁM ĐỐC', 'VB510 warning'],
]);

plantAll('state/ke-hoach-2023', [
  ['TM. ỦY BAN NHÂN DÂN', 'TM. UBND THỊ TRẤN', 'VB515 warning'],
  ['\nNơi nhận:…- Lưu: VT.\n', '', 'VB501 warning'],
  ['- Lưu: VT.\n', '', 'VB504 warning', 'VB503'],
]);

plantAll('state/to-trinh-2023', [
  ['KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG\n\n\n\nHà Thị Lưu', '', 'VB508 warning'],
  ['KT. TRƯỞNG PHÒNG', 'TM. TRƯỞNG PHÒNG', 'VB521 error', 'VB511'],
]);

plantAll('state/phieu-gui', [
  ['KT. CHÁNH VĂN PHÒNG\n', '', 'VB519 warning', 'VB511'],
  ['- Kho bạc Nhà nước khu vực;', '- Kho bạc Nhà nước khu vực', 'VB503 warning'],
]);

plantAll('state/bao-cao-2023', [
  ['- Thường trực Hội đồng nhân dân huyện;\n- Lưu: VT, NNPTNT.', '- Lưu: VT, NNPTNT.\n- Thường trực Hội đồng nhân dân huyện.', 'VB506 error', 'VB503'],
]);

plantAll('state/nghi-quyet-hoi-dong-quan-ly', [
  ['- Như Điều 3;', '- Như Điều 4;', 'VB416 warning'],
]);

plantAll('state/quyet-dinh-phe-duyet', [
  ['**KT. BỘ TRƯỞNG**\n', '**K/T BỘ TRƯỞNG**\n', 'VB509 error'],
]);

plantAll('state/ban-thoa-thuan', [
  ['Nguyễn Văn An                  ', 'NGUYỄN VĂN AN                  ', 'VB513 error'],
]);

plantAll('state/thong-bao-ban-chi-dao', [
  ['- Lưu: VT, SKHCN.', '- Lưu: VT, SKHCN;', 'VB503 error'],
]);

plantAll('state/giay-uy-quyen', [
  ['Nơi nhận:\n', 'Nơi nhận\n', 'VB502 error'],
]);

/* What the forms ask of the list of recipients and of the signature, by type. */

plantAll('state/quyet-dinh-bo-nhiem', [
  ['- Như Điều 3;', '- Như trên;', 'VB523 warning', 'VB522'],
  ['- Như Điều 3;\n', '', 'VB522 warning'],
  ['- Sở Nội vụ;', '- Sở Nội vụ;\n- Sở Nội vụ;', 'VB525 warning'],
  ['- Sở Nội vụ;', 'Sở Nội vụ;', 'VB526 warning'],
]);

plantAll('state/cong-van-bo', [
  ['- Lưu: VT, NSNN (120b).', '- Lưu: NSNN (120b).', 'VB505 warning'],
  ['- Lưu: VT, NSNN (120b).', '- Lưu:VT, NSNN (120b).', 'VB505 info'],
]);

plantAll('state/quyet-dinh-q-giam-doc', [
  ['Q. GIÁM ĐỐC', 'Q GIÁM ĐỐC', 'VB510 error'],
  ['Q. GIÁM ĐỐC', 'QUYỀN GIÁM ĐỐC', 'VB534 warning'],
]);

plantAll('state/cong-van-tuq', [
  ['TUQ. GIÁM ĐỐC', 'T.UQ GIÁM ĐỐC', 'VB510 error'],
]);

plantAll('state/cong-van-vu-tl', [
  ['TL. BỘ TRƯỞNG\nVỤ', 'VỤ', 'VB537 warning'],
]);

plantAll('state/giay-gioi-thieu', [
  ['- Như trên;\n', '', 'VB507 warning'],
]);

plantAll('state/bien-ban-2023', [
  ['THƯ KÝ                                   CHỦ TỌA', 'CHỦ TỌA', 'VB535 warning'],
  ['ngày 02 tháng 6 năm 2023./.', 'ngày 02 tháng 6 năm 2023.', 'VB516 warning'],
]);

plantAll('state/cong-van-tuq', [
  ['Nơi nhận:\n', 'Nơi nhận :\n', 'VB502 warning'],
  ['TRƯỞNG PHÒNG HÀNH CHÍNH TƯ PHÁP', 'PHÓ TRƯỞNG PHÒNG HÀNH CHÍNH TƯ PHÁP', 'VB519 info'],
]);

/* The second of two blocks beside each other is judged as the first. */

plantAll('state/hop-dong', [
  ['Lại Thị Thu                                  Trần Hữu Nghĩa', 'Lại Thị Thu                                  TRẦN HỮU NGHĨA', 'VB513 error'],
]);

plantAll('state/quy-che-phoi-hop', [
  ['TM. HỘI ĐỒNG NHÂN DÂN\n', 'TM. HĐND\n', 'VB515 warning'],
  ['TM. ỦY BAN NHÂN DÂN   ', 'T/M ỦY BAN NHÂN DÂN   ', 'VB509 error'],
]);

plantAll('state/nghi-quyet-hoi-dong-quan-ly', [
  ['TM. HỘI ĐỒNG QUẢN LÝ\n', 'TM. HĐQL\n', 'VB515 warning'],
]);

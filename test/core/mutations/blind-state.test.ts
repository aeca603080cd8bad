import { plantAll } from './planting';

/* Faults planted by somebody who did not see the program, in documents of the same hand; docs/ACCURACY.md says what of them was found at first. */

plantAll('state/mu-01-quyet-dinh-khen-thuong', [
  ['VIỆT NAM', 'VIÊT NAM', 'VB102 error'],
  ['Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc', 'VB102 error'],
  ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', 'Căn cứ Luật Thi đua, khen thưởng;', 'VB423 warning'],
  ['Điều 3. Quyết định này có hiệu lực', 'Điều 2. Quyết định này có hiệu lực', 'VB302 warning'],
  ['- Như Điều 4;', '- Như Điều 3;', 'VB524 info'],
  ['(Kèm theo Quyết định số 1187/QĐ-UBND', '(Kèm theo Quyết định số 1178/QĐ-UBND', 'VB606 warning'],
  ['CHỦ TỊCH\n\nHoàng Đình Khải', 'PHÓ CHỦ TỊCH\n\nHoàng Đình Khải', 'VB511 warning'],
  ['thành tích xuất sắc trong công tác cải cách hành chính năm 2025 (có', 'thành tích xuất xắc trong công tác cải cách hành chính năm 2025 (có', 'VB817 warning'],
]);

plantAll('state/mu-02-quyet-dinh-ban-hanh-quy-che', [
  ['Số: 346/QĐ-SNV', 'Số 346/QĐ-SNV', 'VB110 error'],
  ['                       GIÁM ĐỐC SỞ NỘI VỤ TỈNH PHÚ THỌ', '                       GIÁM ĐỐC SỞ TÀI CHÍNH TỈNH PHÚ THỌ', 'VB138 info'],
  ['Theo đề nghị của Chánh Văn phòng Sở.', 'Theo đề nghị của Chánh Văn phòng Sở;', 'VB201 error'],
  ['                                 Chương II\n', '                                 CHƯƠNG II\n', 'VB307 warning'],
  ['Điều 5. Thời hạn phát hành', 'Điều 5: Thời hạn phát hành', 'VB306 error'],
  ['đ) Quản lý, sử dụng con dấu', 'e) Quản lý, sử dụng con dấu', 'VB305 error'],
  ['khoản 3 Điều 2 Quy chế này', 'khoản 3 Điều 12 Quy chế này', 'VB416 warning'],
  ['346/QĐ-SNV ngày 18 tháng 5 năm 2026', '346/QĐ-SNV ngày 15 tháng 5 năm 2026', 'VB606 warning'],
  ['theo khoản 1 Điều này', 'theo Khoản 1 Điều này', 'VB417 warning'],
]);

plantAll('state/mu-03-nghi-quyet-hoi-dong-truong', [
  ['Số: 07/NQ-HĐT', 'Số: 7/NQ-HĐT', 'VB112 error'],
  ['ngày 22 tháng 01 năm 2024', 'ngày 22 tháng 1 năm 2024', 'VB104 error'],
  ['Căn cứ Nghị định số 60/2021/NĐ-CP', 'Căn cứ Nghị định 60/2021/NĐ-CP', 'VB402 warning'],
  ['TM. HỘI ĐỒNG TRƯỜNG', 'T/M HỘI ĐỒNG TRƯỜNG', 'VB509 error'],
  ['4. Hoàn thành kiểm định', '5. Hoàn thành kiểm định', 'VB301 warning'],
]);

plantAll('state/mu-13-huong-dan-lap-ho-so', [
  ['đến ngày 30 tháng 11 năm 2022', 'đến ngày 31 tháng 11 năm 2022', 'VB405 error'],
  ['Phần III\n', 'Phần 3\n', 'VB312 warning'],
  ['Số: 05/HD-BHXH', 'Số: 05/HĐ-BHXH', 'VB114 error'],
]);

plantAll('state/mu-04-cong-van-so-khcn', [
  ['Số: 1422/SKHCN-CĐS', 'Số: 1422/CV-SKHCN', 'VB114 warning'],
  ['V/v rà soát', 'V/v Về việc rà soát', 'VB118 warning'],
  ['- Trung tâm Phục vụ hành chính công tỉnh.', '- Trung tâm Phục vụ hành chính công tỉnh;', 'VB123 error'],
  ['c) Chứng thư của người', 'c. Chứng thư của người', 'VB306 warning'],
  ['tại Phụ lục kèm theo Công văn này', 'tại Phụ lục II kèm theo Công văn này', 'VB416 warning'],
  ['- Như trên; ', '- Như kính gửi;', 'VB507 info'],
  ['- Lưu: VT, CĐS (02b).', '- Lưu VT, CĐS (02b).', 'VB505 warning'],
]);

plantAll('state/mu-05-cong-van-phuong', [
  ['Số: 786/UBND-KTHTĐT', 'Số: 786 /UBND - KTHTĐT', 'VB111 error'],
  ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'KT. PHÓ CHỦ TỊCH', 'VB512 error', 'VB538'],
  ['Lê Trọng Nghĩa', 'ThS. Lê Trọng Nghĩa', 'VB514 warning'],
  ['từ ngày 09/10/2026 đến ngày 15/10/2026', 'từ ngày 09/10/2026 đến ngày 05/10/2026', 'VB702 warning'],
  ['số 2318/SCT-QLTM ngày 03/8/2026', 'số 2318/SCT-QLTM ngày 13/8/2026', 'VB406 error'],
  ['3. Ủy ban nhân dân phường giao', '3. Ủy Ban Nhân Dân phường giao', 'VB813 warning'],
  ['Hạc Thành, ngày 11 tháng 8 năm 2026', 'Hạc Thành, ngày 11 tháng 08 năm 2026', 'VB104 warning'],
]);

plantAll('state/mu-06-ke-hoach-cai-cach', [
  ['ỦY BAN NHÂN DÂN                    CỘNG HÒA', '      UBND                         CỘNG HÒA', 'VB122 warning'],
  ['Số: 58/KH-UBND', 'Số: 58/2026/KH-UBND', 'VB126 warning'],
  ['khoản 2 Mục II Kế hoạch này', 'khoản 2 Mục II Quyết định này', 'VB422 warning'],
  ['Phụ lục I\nDANH MỤC', 'Phụ lục 1\nDANH MỤC', 'VB601 error'],
]);

plantAll('state/mu-14-bien-ban-hop', [
  ['5. Chủ tọa kết luận', '4. Chủ tọa kết luận', 'VB302 warning'],
  ['         THƯ KÝ                                        CHỦ TỌA\n\n     Trịnh Xuân Bách                                 Ma Thị Nguyệt', '                                                       CHỦ TỌA\n\n                                                     Ma Thị Nguyệt', 'VB535 warning'],
]);

plantAll('state/mu-07-bao-cao-xa', [
  ['Số: 214/BC-UBND', 'Số: 214-BC/UBND', 'VB113 error'],
  ['b) Phân loại 35 đơn', 'a) Phân loại 35 đơn', 'VB302 warning'],
  ['- Như trên;\n', '', 'VB507 warning'],
  ['- Chủ tịch, các Phó Chủ tịch UBND xã;\n- Lưu: VT, VP.', '- Lưu: VT, VP;\n- Chủ tịch, các Phó Chủ tịch UBND xã.', 'VB506 error'],
  ['ngày 01 tháng 10 năm 2021', 'ngày 10 tháng 01 năm 2021', 'VB420 warning'],
]);

plantAll('state/mu-08-to-trinh-so-tai-chinh', [
  ['Số: 302/TTr-STC', 'Số: 302/TTR-STC', 'VB114 error'],
  ['Về việc phân bổ vốn đầu tư công', 'V/v phân bổ vốn đầu tư công', 'VB118 warning'],
  ['Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;', 'Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024.', 'VB201 warning'],
  ['Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;', 'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;', 'VB442 warning'],
  ['của Chính phủ quy định chi tiết thi hành một số điều của Luật Đầu tư công', 'của Quốc hội quy định chi tiết thi hành một số điều của Luật Đầu tư công', 'VB430 warning'],
  ['- Giám đốc, các Phó Giám đốc Sở;', '- Giám đốc, các Phó Giám đốc Sở', 'VB503 warning'],
]);

plantAll('state/mu-09-thong-bao-ket-luan', [
  ['TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG', 'TL. CHỦ TỊCH\nPHÓ CHÁNH VĂN PHÒNG', 'VB519 warning'],
  ['Bùi Thanh Hiếu', 'BÙI THANH HIẾU', 'VB513 error'],
  ['Ngày 01 tháng 10 năm 2025, tại trụ sở', 'Kính gửi: Các sở, ban, ngành tỉnh\n\nNgày 01 tháng 10 năm 2025, tại trụ sở', 'VB136 warning'],
  ['Quảng Ngãi, ngày 06 tháng 10 năm 2025', 'Quảng Ngãi, ngày 06/10/2025', 'VB107 error'],
  ['vào thứ Sáu hằng tuần', 'vào Thứ sáu hằng tuần', 'VB815 warning'],
]);

plantAll('state/mu-10-giay-moi', [
  ['thứ Sáu, ngày 12 tháng 6 năm 2026', 'thứ Năm, ngày 12 tháng 6 năm 2026', 'VB701 warning'],
  ['phường Trường Vinh, tỉnh Nghệ An', 'phường Trường Vinh, Tỉnh Nghệ An', 'VB816 warning'],
  ['Nghị định số 105/2025/NĐ-CP ngày', 'Nghị định số 105/NĐ-CP ngày', 'VB443 warning'],
]);

plantAll('state/mu-11-cong-dien-bao', [
  ['HỎA TỐC', 'KHẨN CẤP', 'VB139 warning'],
  ['Số: 14/CĐ-UBND', 'Số: 14/CÐ-UBND', 'VB802 warning', 'VB114'],
  ['thực hiện Công điện này./.', 'thực hiện Công điện này./', 'VB516 warning'],
  ['- Chủ tịch Ủy ban nhân dân các xã, phường.', '- Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố.', 'VB150 warning'],
]);

plantAll('state/mu-12-chi-thi-chua-chay-rung', [
  ['CHỈ THỊ\nVề việc tăng cường các biện pháp cấp bách phòng cháy, chữa cháy rừng mùa khô 2023 - 2024\n', 'CHỈ THỊ\n', 'VB117 error'],
  ['                                    SAO Y\n', '                              SAO Y BẢN CHÍNH\n', 'VB610 warning'],
  ['các cấp, các ngành', 'các cấp,các ngành', 'VB809 info'],
]);

import { plantAll } from './planting';

/* Faults planted by somebody who did not see the program, in documents of the same hand; docs/ACCURACY.md says what of them was found at first. */

plantAll('party/mu-02-cong-van-chuan-bi-hoi-nghi', [
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'VB119 error', 'VB101'],
  ['Quảng Trị, ngày 20 tháng 10 năm 2026', 'Quảng Trị, ngày 20/10/2026', 'VB107 warning'],
  ['về việc chuẩn bị nội dung', 'V/v chuẩn bị nội dung', 'VB118 warning'],
  ['Kính gửi:', 'Kính gửi', 'VB123 error'],
  ['đ) Dự thảo nghị quyết', 'e) Dự thảo nghị quyết', 'VB305 error'],
  ['KHẨN\n', 'Khẩn\n', 'VB139 warning'],
  ['thứ Năm, ngày 12/11/2026', 'thứ Tư, ngày 12/11/2026', 'VB701 warning'],
  ['phối hợp thực hiện.', 'phối hợp thực hiện./.', 'VB516 error'],
]);

plantAll('party/mu-10-thong-bao-huyen-uy-2021', [
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG CỘNG SẢN VIÊT NAM', 'VB102 error'],
  ['Số 118-TB/HU', 'Số 118/TB-HU', 'VB113 error'],
  ['giao ban tháng 10 năm 2021\n-----', 'giao ban tháng 10 năm 2021', 'VB125 warning'],
  ['24-QĐ/TW', '24/QĐ-TW', 'VB411 warning'],
  ['SAO Y BẢN CHÍNH', 'SAO Y', 'VB610 info'],
]);

plantAll('party/mu-08-bien-ban-chi-bo', [
  ['        *\n', '', 'VB132 warning'],
  ['-----', '-------', 'VB125 warning'],
  ['- Lưu Chi bộ.', '- Lưu Chi bộ', 'VB505 warning'],
]);

plantAll('party/mu-04-quyet-dinh-quy-che-van-ban', [
  ['ĐẢNG BỘ TỈNH PHÚ THỌ', 'TỈNH UỶ PHÚ THỌ', 'VB133 warning'],
  ['Cẩm Khê, ngày 03 tháng 7', 'Cẩm Khê, ngày 3 tháng 7', 'VB104 error'],
  ['- Căn cứ Luật Lưu trữ năm 2024;', '- Căn cứ Luật Lưu trữ số 33/2024/QH15, ngày 21/6/2024;', 'VB203 warning'],
  ['Văn phòng Đảng uỷ xã.\n\n', 'Văn phòng Đảng uỷ xã,\n\n', 'VB201 error'],
  ['a) Xác định thể loại', 'a. Xác định thể loại', 'VB306 warning'],
  ['Điều 4. Ký', 'Điều 4: Ký', 'VB306 error'],
  ['Chương III', 'Chương 3', 'VB312 warning'],
  ['điểm c khoản 1 Điều này', 'điểm c khoản 1 Điều 4 Quy chế này', 'VB416 warning'],
  ['BÍ THƯ\n\nĐinh', 'BÍ THƯ ĐẢNG UỶ XÃ\n\nĐinh', 'VB517 warning'],
  ['QĐ/ĐU, ngày 03/7/2026', 'QĐ/ĐU, ngày 30/7/2026', 'VB406 error'],
]);

plantAll('party/mu-01-ke-hoach-chi-thi-07', [
  ['TỈNH UỶ NGHỆ AN', 'BAN THƯỜNG VỤ TỈNH UỶ NGHỆ AN', 'VB133 warning'],
  ['Số 58-KH/TU', 'Số: 58-KH/TU', 'VB110 warning'],
  ['Nghệ An, ngày 14', 'Nghệ An ngày 14', 'VB105 error'],
  ['đến ngày 15/11/2026', 'đến ngày 15/8/2026', 'VB702 warning'],
  ['- Các đảng uỷ trực thuộc Tỉnh uỷ;', '- Các đảng uỷ trực thuộc Tỉnh uỷ,', 'VB503 error'],
  ['(Kèm theo Kế hoạch số 58-KH/TU', '(Kèm theo Kế hoạch số 85-KH/TU', 'VB606 warning'],
]);

plantAll('party/mu-07-huong-dan-giam-sat-chuyen-de', [
  ['Số 05-HD/UBKTTU', 'Số 5-HD/UBKTTU', 'VB112 error', 'VB606'],
  ['- Căn cứ Quy chế làm việc', 'Căn cứ Quy chế làm việc', 'VB202 warning'],
  ['III- BƯỚC KẾT THÚC', 'II- BƯỚC KẾT THÚC', 'VB302 warning'],
  ['Phụ lục 1\n', 'Phụ lục I\n', 'VB601 error'],
]);

plantAll('party/mu-03-to-trinh-thanh-lap-chi-bo', [
  ['Số 31-TTr/ĐU', 'Số 31 - TTr/ĐU', 'VB111 error'],
  ['Kính trình:', 'Kính gửi:', 'VB123 error'],
  ['T/M BAN THƯỜNG VỤ', 'TM. BAN THƯỜNG VỤ', 'VB509 error'],
  ['Lê Thị Thu Nga', 'ThS. Lê Thị Thu Nga', 'VB514 warning'],
]);

plantAll('party/mu-11-chi-thi-dai-hoi-2024', [
  ['Số 41-CT/TU', 'Số 41-CTr/TU', 'VB114 error'],
  ['Bộ Chính trị về đại hội', 'Bộ chính trị về đại hội', 'VB813 warning'],
  ['trước ngày 30/6/2025', 'trước ngày 31/6/2025', 'VB405 error'],
  ['phổ biến đến chi bộ.', 'phổ biến đến chi bộ', 'VB516 warning'],
]);

plantAll('party/mu-12-cong-van-tuyen-truyen-2026', [
  ['Số 246-CV/BTGDVTU', 'Số 246-CV/BTCTU', 'VB144 warning'],
  ['ngày 06 tháng 02 năm', 'ngày 06 tháng 2 năm', 'VB104 error'],
  ['phường, đặc khu,', 'phường, đặc khu;', 'VB123 warning'],
]);

plantAll('party/mu-09-nghi-quyet-dang-uy-xa-2023', [
  ['Số 52-NQ/ĐU', 'Số 52-NQ/ÐU', 'VB802 warning'],
  ['ngày 14 tháng 7 năm 2023', 'ngày 31 tháng 6 năm 2023', 'VB106 error'],
  ['xây dựng cơ bản;', 'xây dựng cơ bản ;', 'VB808 info'],
  ['trong giai đoạn mới,', 'trong giai đoạn mới.', 'VB201 info'],
  ['Chỉ thị số 06-CT/TW', 'Chỉ thị 06-CT/TW', 'VB402 warning'],
]);

plantAll('party/mu-06-bao-cao-6-thang', [
  ['Lâm Đồng, ngày 26 tháng 6 năm', 'Lâm Đồng, ngày 26 tháng 06 năm', 'VB104 warning'],
  ['2.3. Chất lượng', '3.3. Chất lượng', 'VB303 warning'],
  ['04 đồng chí²', '04 đồng chí³', 'VB330 warning', 'VB332', 'VB331'],
  ['Chỉ thị số 50-CT/TW, ngày', 'Nghị quyết số 50-CT/TW, ngày', 'VB404 warning'],
  ['T/M ĐẢNG UỶ', 'K/T BÍ THƯ', 'VB518 warning'],
]);

plantAll('party/mu-05-ket-luan-kinh-te-tu-nhan', [
  ['2.3. Bố trí', '2.4. Bố trí', 'VB301 warning'],
  ['mục II Kết luận này', 'mục IV Kết luận này', 'VB416 warning'],
  ['ngày 04/5/2025', 'ngày 14/5/2025', 'VB420 warning'],
  ['- Lưu Văn phòng Thành uỷ.', '- Lưu: VT, Văn phòng Thành uỷ.', 'VB505 warning'],
]);

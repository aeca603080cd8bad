import { plantAll } from './planting';

/* Slips of a typist in the first room of Party documents, and in their căn cứ: State habits, old habits, wrong figures. */

plantAll('party/quy-dinh', [
  ['TỈNH UỶ HẢI NINH', 'HUYỆN UỶ CẨM SƠN', 'VB150 warning'],
  ['Số 24-QĐ/TU', 'Số: 24-QĐ/TU', 'VB110 warning'],
  ['Số 24-QĐ/TU', 'Số 24-QyĐ/TU', 'VB114 error'],
  ['Số 24-QĐ/TU', 'Số 24/QĐ-TU', 'VB113 error'],
  ['Số 24-QĐ/TU', 'Số 24 -QĐ/TU', 'VB111 warning'],
  ['ngày 17 tháng 8 năm 2026\n', 'ngày 17 tháng 08 năm 2026\n', 'VB104 warning'],
  ['ngày 17 tháng 8 năm 2026\n', 'ngày 17/8/2026\n', 'VB107 warning'],
  ['ngày 17 tháng 8 năm 2026\n', 'ngày 37 tháng 8 năm 2026\n', 'VB106 error'],
  ['về trách nhiệm của cấp uỷ viên trong công tác tiếp đảng viên và Nhân dân\n-----', 'V/v trách nhiệm của cấp uỷ viên trong công tác tiếp đảng viên và Nhân dân\n-----', 'VB118 warning'],
  ['- Căn cứ Điều lệ Đảng;', '- Căn cứ Điều lệ Đảng,', 'VB201 warning'],
  ['- Căn cứ Luật Tiếp công dân năm 2013;', 'Căn cứ Luật Tiếp công dân năm 2013;', 'VB202 warning'],
  ['Luật Tiếp công dân năm 2013;', 'Luật Tiếp công dân số 42/2013/QH13;', 'VB203 warning', 'VB423'],
  ['Luật Tiếp công dân năm 2013;', 'Luật Tiếp công dân;', 'VB423 warning'],
]);

plantAll('party/quy-che', [
  ['*\n', '', 'VB132 warning'],
  ['Số 02-QC/ĐU', 'Số 2-QC/ĐU', 'VB112 error'],
  ['Số 02-QC/ĐU', 'Số 02-QĐ/ĐU', 'VB114 error'],
  ['ngày 06 tháng 8 năm 2026\n', 'ngày 6 tháng 8 năm 2026\n', 'VB104 error'],
  ['\n-----\n', '\n----------\n', 'VB125 warning'],
  ['2030\n-----', '2030.\n-----', 'VB124 info'],
]);

plantAll('party/thong-tri', [
  ['Số 01-TT/TU', 'Số 01-TTr/TU', 'VB114 error'],
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'VB119 error', 'VB101'],
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'VB119 error'],
  ['THÔNG TRI\n', '', 'VB116 error'],
]);

plantAll('party/ke-hoach', [
  ['Số 45-KH/ĐU\n', '', 'VB108 error'],
  ['ĐK Sứ, ngày 07 tháng 9 năm 2026\n', '', 'VB109 error', 'VB407'],
  ['ĐK Sứ, ngày 07', 'ĐK Sứ ngày 07', 'VB105 error'],
  ['ĐK Sứ, ngày 07', 'ĐK Sứ, Ngày 07', 'VB130 warning'],
  ['ĐẢNG BỘ THÀNH PHỐ ĐÔNG GIANG\nĐẢNG UỶ ĐẶC KHU SỨ\n*\n', '', 'VB103 error'],
]);

plantAll('party/huong-dan', [
  ['Số 09-HD/BTCTU', 'SỐ 09-HD/BTCTU', 'VB110 warning'],
  ['Số 09-HD/BTCTU', 'Số 09/HD/BTCTU', 'VB113 error'],
  ['Số 09-HD/BTCTU', 'Số 09-HD-BTCTU', 'VB127 error'],
  ['Số 09-HD/BTCTU', '09-HD/BTCTU', 'VB108 error'],
  ['Số 09-HD/BTCTU', 'Số 09-HĐ/BTCTU', 'VB114 error'],
  ['ngày 29/9/2025 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên.', 'ngày 29/9/2025 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên,', 'VB201 info'],
]);

plantAll('party/quyet-dinh-uy-ban-kiem-tra', [
  ['Số 88-QĐ/UBKTTU', 'Số 88-QĐ/2026/UBKTTU', 'VB126 warning'],
  ['ngày 12 tháng 8 năm 2026\n', 'ngày 12 tháng 13 năm 2026\n', 'VB106 error'],
  ['- Căn cứ Quy định số 21', 'Căn cứ Quy định số 21', 'VB202 warning'],
  ['về việc kiểm tra tổ chức đảng khi có dấu hiệu vi phạm\n-----\n', '', 'VB117 error'],
]);

plantAll('party/chuong-trinh', [
  ['Số 12-CTr/TU', 'Số 12-CT/TU', 'VB114 error'],
  ['Số 12-CTr/TU', 'Số 12-CTR/TU', 'VB114 error'],
  ['Nam Giang, ngày 01 tháng 10', 'Nam Giang, ngày 1 tháng 10', 'VB104 error'],
]);

plantAll('party/de-an', [
  ['Số 03-ĐA/ĐU', 'Số 03-DA/ĐU', 'VB114 error'],
]);

plantAll('party/cong-van-khan', [
  ['về việc báo cáo thiệt hại do bão số 6', 'V/v báo cáo thiệt hại do bão số 6', 'VB118 warning'],
  ['Kính gửi: Các đảng uỷ', 'Kính gửi Các đảng uỷ', 'VB123 error'],
  ['Số 915-CV/VPTU', 'Số 915/VPTU-TH', 'VB113 error'],
  ['Kính gửi: Các đảng uỷ trực thuộc Tỉnh uỷ;', 'CÔNG VĂN\nvề việc báo cáo thiệt hại\n\nKính gửi: Các đảng uỷ trực thuộc Tỉnh uỷ;', 'VB120 error'],
]);

plantAll('party/cong-van-2023', [
  ['- Ban tuyên giáo các huyện uỷ, thành uỷ,', '- Ban tuyên giáo các huyện uỷ, thành uỷ;', 'VB123 warning'],
  ['Kính gửi:\n', 'KÍNH GỬI:\n', 'VB123 warning'],
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG CỘNG SÃN VIỆT NAM', 'VB102 error'],
]);

plantAll('party/to-trinh', [
  ['Kính trình:\n', 'Kính gửi:\n', 'VB123 error'],
  ['- Ban Thường vụ Đảng uỷ xã Tân Lập;', '- Ban Thường vụ Đảng uỷ xã Tân Lập,', 'VB123 error'],
]);

plantAll('party/to-trinh-thang-3-2026', [
  ['Kính gửi: Ban Thường vụ Tỉnh uỷ,', 'Kính trình: Ban Thường vụ Tỉnh uỷ,', 'VB123 error'],
  ['Số 27-TTr/ĐU', 'Số 27-TT/ĐU', 'VB114 error'],
]);

plantAll('party/quy-dinh-2018', [
  ['Số 09-QĐi/TU', 'Số 09-QyĐ/TU', 'VB114 error'],
  ['cán bộ, đảng viên,\n', 'cán bộ, đảng viên;\n', 'VB201 info'],
]);

plantAll('party/quyet-dinh-thang-4-2026', [
  ['- Căn cứ Điều lệ Đảng;', '- Căn cứ Điều lệ Đảng.', 'VB201 error'],
  ['Số 402-QĐ/TU', 'Số:402-QĐ/TU', 'VB110 warning', 'VB111'],
]);

plantAll('party/nghi-quyet-2023', [
  ['Số 15-NQ/HU', 'Số 15/2023/NQ-HU', 'VB113 error'],
  ['ngày 12 tháng 5 năm 2023\n', 'ngày 12 tháng 05 năm 2023\n', 'VB104 warning'],
]);

plantAll('party/bien-ban-2023', [
  ['Số 09-BB/ĐU', 'Số 9-BB/ĐU', 'VB112 error'],
]);

plantAll('party/nghi-quyet-du-thao', [
  ['Số      -NQ/ĐU', 'Số:      -NQ/ĐU', 'VB110 warning'],
]);

plantAll('party/quyet-dinh-2023', [
  ['Xét đề nghị của Ban Tổ chức Huyện uỷ,', 'Xét đề nghị của Ban Tổ chức Huyện uỷ;', 'VB201 warning'],
  ['nhiệm kỳ 2020 - 2025;', 'nhiệm kỳ 2020 - 2025,', 'VB201 error'],
]);

plantAll('party/chi-thi-2023', [
  ['ngày 09 tháng 8 năm 2023\n', 'ngày 9 tháng 8 năm 2023\n', 'VB104 error'],
]);

plantAll('party/bao-cao-2023', [
  ['Kính gửi: Ban Thường vụ', 'Kính gửi Ban Thường vụ', 'VB123 error'],
]);

plantAll('party/thong-bao-sao-y-2023', [
  ['Số 870-TB/TU', 'Số 870/TB-TU', 'VB113 error'],
]);

plantAll('party/bao-cao-chinh-tri', [
  ['BÁO CÁO CHÍNH TRỊ\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ LÂM THỜI\n', '', 'VB116 error', 'VB117'],
  ['Số 31-BC/ĐU', 'Số 31/BC/ĐU', 'VB113 error'],
]);

plantAll('party/to-trinh-tieu-ban', [
  ['Kính trình: Ban', 'Kính gửi: Ban', 'VB123 error'],
]);

plantAll('party/cong-van-thua-lenh', [
  ['Kính gửi:\n', 'Kính gửi\n', 'VB123 error'],
  ['- Ủy ban Kiểm tra Tỉnh ủy;', '- Ủy ban Kiểm tra Tỉnh ủy,', 'VB123 error'],
]);

/* Parts by their form: the star, the five hyphens, the type, the codes of bodies, stamps. */

plantAll('party/quy-dinh', [
  ['Số 24-QĐ/TU', 'Số 24-QĐi/TU', 'VB114 warning'],
  ['\n*\n', '\n***\n', 'VB132 warning'],
  ['\n-----\n', '\n', 'VB125 warning'],
  ['QUY ĐỊNH\nvề', 'Quy định\nvề', 'VB143 warning'],
]);

plantAll('party/huong-dan', [
  ['Số 09-HD/BTCTU', 'Số 09-HD/BTC-TU', 'VB144 warning'],
]);

plantAll('party/nghi-quyet-dai-hoi', [
  ['Số 06-NQ/ĐH', 'Số 06-NQ/ĐU', 'VB144 warning'],
]);

plantAll('party/nghi-quyet-chi-bo', [
  ['Số 08-NQ/CB', 'Số 08-NQ/ĐU', 'VB144 warning'],
]);

plantAll('party/de-an', [
  ['Số 03-ĐA/ĐU', 'Số 03-ĐA/DU', 'VB144 warning'],
]);

plantAll('party/ket-luan-hoa-toc', [
  ['HOẢ TỐC\n', 'Hoả tốc\n', 'VB139 warning'],
  ['HOẢ TỐC\n', 'HỎA TỐC HẸN GIỜ\n', 'VB139 info'],
]);

plantAll('party/ke-hoach', [
  ['\nKẾ HOẠCH\n', '\nKẾ HOẠCH:\n', 'VB143 warning'],
]);

plantAll('party/nghi-quyet-2023', [
  ['NGHỊ QUYẾT\nCỦA', 'NGHỊ QUYỂT\nCỦA', 'VB143 warning'],
]);

plantAll('party/to-trinh', [
  ['Kính trình:\n…Bí thư Đảng uỷ;\n', '', 'VB135 warning', 'VB507'],
]);

plantAll('party/cong-van', [
  ['Kính gửi:\n…giúp việc Tỉnh uỷ;\n', '', 'VB135 warning', 'VB507'],
]);

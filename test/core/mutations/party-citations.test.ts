import { plantAll } from './planting';

/* Slips in what Party documents cite: dates, issuers, symbols, the State's way of writing them. */

plantAll('party/quy-dinh', [
  ['Quy định số 208-QĐ/TW, ngày 26/7/2026 của Ban Chấp hành Trung ương', 'Quy định số 208-QĐ/TW, ngày 26/6/2026 của Ban Chấp hành Trung ương', 'VB420 warning'],
  ['Quy định số 208-QĐ/TW', 'Quy định số 208/QĐ-TW', 'VB411 warning'],
  ['Quy định số 208-QĐ/TW', 'Quy định 208-QĐ/TW', 'VB402 warning'],
  ['Quy định số 208-QĐ/TW', 'Quy định số 208 - QĐ/TW', 'VB401 warning'],
  ['Quy định số 207-QĐ/TW, ngày 26/7/2026 của Ban Chấp hành Trung ương', 'Quy định số 207-QĐ/TW, ngày 26/7/2026', 'VB424 warning'],
]);

plantAll('party/ke-hoach', [
  ['Nghị quyết số 26-NQ/TW, ngày 22/8/2026', 'Nghị quyết số 26-NQ/TW, ngày 22/9/2026', 'VB406 error', 'VB420'],
  ['Nghị quyết số 26-NQ/TW, ngày 22/8/2026', 'Nghị quyết số 26-NQ/TW, ngày 32/8/2026', 'VB405 error'],
  ['Nghị quyết số 26-NQ/TW, ngày 22/8/2026', 'Nghị quyết số 26-NQ/TW', 'VB415 warning'],
  ['ngày 22/8/2026 của Bộ Chính trị', 'ngày 22/8/2026 của Ban Bí thư', 'VB420 info'],
  ['Nghị quyết số 26-NQ/TW, ngày 22/8/2026', 'Chỉ thị số 26-NQ/TW, ngày 22/8/2026', 'VB404 warning'],
]);

plantAll('party/phuong-an', [
  ['Kết luận số 34-KL/TW, ngày 18/5/2026', 'Kết luận số 34-KL/TW, ngày 8/5/2026', 'VB413 info', 'VB420'],
  ['Kết luận số 34-KL/TW, ngày 18/5/2026', 'Kết luận số 34-KL/TW, ngày 18/5/206', 'VB439 warning'],
  ['Kết luận số 34-KL/TW, ngày 18/5/2026 của Bộ Chính trị', 'Kết luận số 34-KL/TW, ngày 18/5/2026 của Tỉnh uỷ', 'VB430 warning', 'VB420'],
]);

plantAll('party/bao-cao-uy-vien-ky', [
  ['Chỉ thị số 52-CT/TW, ngày 03/10/2025', 'Chỉ thị số52-CT/TW, ngày 03/10/2025', 'VB437 warning', 'VB415'],
  ['Chỉ thị số 52-CT/TW, ngày 03/10/2025', 'Chỉ thị só 52-CT/TW, ngày 03/10/2025', 'VB436 warning', 'VB415'],
  ['Chỉ thị số 52-CT/TW, ngày 03/10/2025', 'Chỉ thị số 52-CT/TW, 03/10/2025', 'VB438 warning'],
]);

plantAll('party/ket-luan-2023', [
  ['ngày 17/8/2023 của Ban Bí thư', 'ngày 17/8/2024 của Ban Bí thư', 'VB406 error', 'VB420'],
  ['Chỉ thị số 13-CT/TW, ngày 12/01/2017', 'Chỉ thị số 13-CT/TW, ngày 12/02/2017', 'VB420 warning'],
  ['Chỉ thị số 13-CT/TW, ngày 12/01/2017 của Ban Bí thư', 'Chỉ thị số 13-CT/TW, ngày 12/01/2017 của Ban Bí thư (khoá XIII)', 'VB408 warning'],
]);

plantAll('party/nghi-quyet-2023', [
  ['Nghị quyết số 21-NQ/TW, ngày 16/6/2022', 'Nghị quyết số 21-NQ/TW', 'VB415 warning'],
  ['Quy định số 37-QĐ/TW, ngày 25/10/2021', 'Quy định số 37-QD/TW, ngày 25/10/2021', 'VB403 warning'],
  ['Quy định số 37-QĐ/TW, ngày 25/10/2021', 'Quy định số: 37-QĐ/TW, ngày 25/10/2021', 'VB410 info'],
]);

plantAll('party/cong-van-thua-lenh', [
  ['ngày 22/12/2024 của Bộ Chính trị', 'ngày 21/12/2024 của Bộ Chính trị', 'VB420 warning'],
]);

plantAll('party/quyet-dinh-2023', [
  ['nêu tại Điều 1 chịu trách nhiệm', 'nêu tại Điều 5 chịu trách nhiệm', 'VB416 warning'],
  ['- Như Điều 3,', '- Như Điều 4,', 'VB416 warning'],
]);

plantAll('party/ke-hoach-ban-chi-dao', [
  ['22/10/2018 của Bộ Chính trị (khoá XII)', '22/10/2018 của Bộ Chính trị (khoá XIII)', 'VB408 warning'],
]);

plantAll('party/quy-dinh-2018', [
  ['Quy định số 08-QĐi/TW, ngày 25/10/2018', 'Quy định số 08-QĐi/TW, ngày 25/12/2018', 'VB406 error', 'VB420'],
]);

/* Dates of the text itself: deadlines gone by, periods turned round, days that are in no calendar. */

plantAll('party/huong-dan', [
  ['trước ngày 15/01/2027', 'trước ngày 35/01/2027', 'VB405 error'],
]);

plantAll('party/ket-luan', [
  ['trước ngày 20/12/2026', 'trước ngày 20/9/2026', 'VB703 warning'],
]);

plantAll('party/nghi-quyet-2023', [
  ['2023 - 2025', '2025 - 2023', 'VB702 warning'],
]);

plantAll('party/quyet-dinh-ban-hanh-quy-che', [
  ['số 131-QĐ/TU, ngày 02/10/2026', 'số 131-QĐ/TU, ngày 12/10/2026', 'VB406 error'],
  ['ngày 21/9/2026.', 'ngày 21/11/2026.', 'VB406 error'],
]);

plantAll('party/chuong-trinh', [
  ['ngày 01/10/2026 của Ban Chấp hành Đảng bộ tỉnh)\n\nXã', 'ngày 01/9/2026 của Ban Chấp hành Đảng bộ tỉnh)\n\nXã', 'VB427 warning', 'VB606'],
]);

plantAll('party/thong-bao-truong-chinh-tri', [
  ['thứ Hai, ngày 05/10/2026', 'thứ Ba, ngày 05/10/2026', 'VB701 warning'],
]);

plantAll('party/bien-ban-hoi-nghi', [
  ['7 giờ 30 phút', '7 giờ 75 phút', 'VB705 warning'],
]);

import { plantAll } from './planting';

/* Single faults in the citations of correct documents. */

plantAll('state/cong-van', [
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thị 07/CT-UBND ngày', 'VB402 warning'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thị số 07 /CT-UBND ngày', 'VB401 warning'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thị số 07/CT- UBND ngày', 'VB401 warning'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thị số 07/CT–UBND ngày', 'VB401 warning'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thị số: 07/CT-UBND ngày', 'VB410 info'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Kế hoạch số 07/CT-UBND ngày', 'VB404 warning'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thị số 07-CT/UBND ngày', 'VB411 warning'],
  ['ngày 25 tháng 5 năm 2026', 'ngày 31 tháng 6 năm 2026', 'VB405 error'],
  ['ngày 25 tháng 5 năm 2026', 'ngày 25 tháng 10 năm 2026', 'VB406 error'],
  ['ngày 25 tháng 5 năm 2026', 'ngày 5 tháng 5 năm 2026', 'VB413 info'],
  [' ngày 25 tháng 5 năm 2026 của', ' của', 'VB415 warning'],
]);

plantAll('state/ke-hoach', [
  ['số 30/2020/NĐ-CP', 'số 30/2020/ND-CP', 'VB403 warning'],
  ['ngày 05 tháng 3 năm 2020', 'ngày 05 tháng 3 năm 2021', 'VB409 error'],
  ['Nghị định số 30/2020/NĐ-CP', 'Nghị định 30/2020/NĐ-CP', 'VB402 warning'],
  ['Nghị định số 30/2020/NĐ-CP', 'Thông tư số 30/2020/NĐ-CP', 'VB404 warning'],
]);

plantAll('state/bao-cao', [
  ['Quyết định số 1120/QĐ-UBND', 'Quyết định số 1120/QD-UBND', 'VB403 warning'],
  ['Quyết định số 1120/QĐ-UBND', 'Quyết định số 1120/QÐ-UBND', 'VB802 warning'],
  ['Quyết định số 1120/QĐ-UBND', 'Quyết định số 1120-QĐ/UBND', 'VB411 warning'],
  ['ngày 14 tháng 7 năm 2026', 'ngày 31 tháng 9 năm 2026', 'VB405 error'],
]);

plantAll('party/bao-cao', [
  ['Thực hiện Chỉ thị số 50-CT/TW', 'Thực hiện Chỉ thị 50-CT/TW', 'VB402 warning'],
  ['Thực hiện Chỉ thị số 50-CT/TW', 'Thực hiện Chỉ thị số 50 - CT/TW', 'VB401 warning'],
  ['Thực hiện Chỉ thị số 50-CT/TW', 'Thực hiện Chỉ thị số 50/CT-TW', 'VB411 warning'],
  ['Hướng dẫn số 42-HD/BTCTW', 'Kế hoạch số 42-HD/BTCTW', 'VB404 warning'],
  ['ngày 23/7/2025', 'ngày 32/7/2025', 'VB405 error'],
  ['ngày 23/7/2025', 'ngày 23/11/2026', 'VB406 error'],
]);

plantAll('party/chi-thi', [
  ['Kết luận số 213-KL/TW, ngày 21/11/2025', 'Kết luận số 213-KL/TW, ngày 21/11/2019', 'VB407 warning'],
  ['Chỉ thị số 42-CT/TW, ngày', 'Chỉ thị số 42 -CT/TW, ngày', 'VB401 warning'],
  // Within the title of 213-KL/TW, which itself has no date there.
  ['Chỉ thị số 42-CT/TW, ngày 24/3/2020', 'Chỉ thị số 42-CT/TW', 'VB415 info'],
]);

plantAll('party/nghi-quyet', [
  ['ngày 04/5/2025 của Bộ Chính trị', 'ngày 04/5/2025 của Ban Chấp hành Trung ương Đảng (khoá XI)', 'VB408 warning'],
  ['ngày 04/5/2025 của Bộ Chính trị', 'ngày 4/5/2025 của Bộ Chính trị', 'VB413 info'],
]);

plantAll('party/quyet-dinh', [
  ['Quy định số 399-QĐ/TW', 'Quy định số 399-QD/TW', 'VB403 warning'],
  ['ngày 09/01/2026', 'ngày 09/13/2026', 'VB405 error'],
]);

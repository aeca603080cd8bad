import { plantAll } from './planting';

/* Single slips in the citations of State documents. */

plantAll('state/bao-cao-xa', [
  ['Công văn số 1980/UBND-TH', 'Công văn 1980/UBND-TH', 'VB402 warning'],
  ['ngày 01 tháng 6 năm 2026 của Ủy ban', 'ngày 31 tháng 6 năm 2026 của Ủy ban', 'VB405 error'],
  ['ngày 01 tháng 6 năm 2026 của Ủy ban', 'ngày 01 tháng 9 năm 2026 của Ủy ban', 'VB406 error'],
]);

plantAll('state/bao-cao-2023', [
  ['Quyết định số 263/QĐ-TTg ngày 22 tháng 02 năm 2022', 'Quyết định số 263/QĐ-TTg ngày 22 tháng 12 năm 2022', 'VB420 warning'],
  ['Quyết định số 263/QĐ-TTg', 'Quyết định số 263/QĐ-TTG', 'VB403 warning'],
  ['Quyết định số 263/QĐ-TTg', 'Nghị quyết số 263/QĐ-TTg', 'VB404 warning'],
  ['của Thủ tướng Chính phủ phê duyệt', 'của Chính phủ phê duyệt', 'VB430 warning', 'VB420'],
]);

plantAll('state/cong-van-2023', [
  ['Thông tư số 07/2021/TT-BLĐTBXH ngày 18 tháng 7 năm 2021', 'Thông tư số 07/2021/TT-BLĐTBXH ngày 18 tháng 7 năm 2020', 'VB409 error', 'VB420'],
  ['Nghị định số 07/2021/NĐ-CP', 'Nghị định số 07/2021/ND-CP', 'VB403 warning'],
  ['Nghị định số 07/2021/NĐ-CP', 'nghị định số 07/2021/NĐ-CP', 'VB435 warning'],
]);

plantAll('state/bao-cao-mat', [
  ['Kế hoạch số 211/KH-CAT ngày 01 tháng 9 năm 2026', 'Kế hoạch số 211/KH-CAT', 'VB415 warning'],
  ['Kế hoạch số 211/KH-CAT', 'Kế hoạch số 211/KH- CAT', 'VB401 warning'],
]);

plantAll('state/cong-van-tuq', [
  ['Công văn số 3051/SNV-CCVC ngày 08', 'Công văn số 3051/SNV-CCVC 08', 'VB438 warning'],
  ['gửi kèm Công văn số 3051/SNV-CCVC.', 'gửi kèm Công văn số 3015/SNV-CCVC.', 'VB415 warning', 'VB429'],
]);

plantAll('state/to-trinh-2023', [
  ['Nghị định số 33/2023/NĐ-CP ngày 10 tháng 6 năm 2023', 'Nghị định số 33/2023/NĐ-CP ngày 10 tháng 6 năm 2022', 'VB409 error', 'VB420'],
]);

plantAll('state/quyet-dinh-q-giam-doc', [
  ['Nghị định số 118/2025/NĐ-CP', 'Nghị định số118/2025/NĐ-CP', 'VB437 warning'],
  ['Quyết định số 1530/QĐ-UBND', 'Quyết định Quyết định số 1530/QĐ-UBND', 'VB440 warning'],
]);

plantAll('state/quyet-dinh-khen-thuong-truong', [
  ['Biên bản số 12/BB-THPTLL', 'Biên bản sô 12/BB-THPTLL', 'VB436 warning'],
  ['chịu trách nhiệm thi hành Quyết định này', 'chịu trách nhiệm thi hành Nghị quyết này', 'VB422 warning'],
]);


plantAll('state/quyet-dinh-2023', [
  ['ngày 10 tháng 01 năm 2022 của Chính phủ', 'ngày 10 tháng 01 năm 2022 của Bộ Tài nguyên và Môi trường', 'VB430 warning', 'VB420'],
]);

/* Laws that a căn cứ cites by name: their day, and what came after them. */

plantAll('state/ke-hoach-hai-phu-luc', [
  ['ngày 20 tháng 6 năm 2012, Ủy ban', 'ngày 20 tháng 6 năm 2021, Ủy ban', 'VB441 warning'],
]);

plantAll('state/quyet-dinh-bo-nhiem', [
  ['ngày 16 tháng 6 năm 2025;', 'ngày 16 tháng 6 năm 2015;', 'VB441 warning'],
  ['ngày 16 tháng 6 năm 2025;', 'ngày 19 tháng 6 năm 2015;', 'VB442 warning'],
]);

plantAll('state/cong-van-bo', [
  ['ngày 10 tháng 3 năm 2026 của', 'ngày 10 tháng 3 năm 26 của', 'VB439 warning'],
]);

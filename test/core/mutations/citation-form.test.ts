import { plantAll } from './planting';

/* Slips of the hand in the form of one citation, planted in correct documents: one finding each. */

plantAll('state/cong-van', [
  ['Chỉ thị số 07/CT-UBND ngày', 'chỉ thị số 07/CT-UBND ngày', 'VB435 warning'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thị sô 07/CT-UBND ngày', 'VB436 warning'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thị số07/CT-UBND ngày', 'VB437 warning'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thịsố07/CT-UBNDngày', 'VB437 warning'],
  ['số 07/CT-UBND ngày 25', 'số 07/CT-UBND 25', 'VB438 warning'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thị số Chỉ thị số 07/CT-UBND ngày', 'VB440 warning'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thị số số 07/CT-UBND ngày', 'VB440 warning'],
  ['Chỉ thị số 07/CT-UBND ngày', 'Chỉ thị Chỉ thị số 07/CT-UBND ngày', 'VB440 warning'],
]);

plantAll('state/ke-hoach', [
  ['Nghị định số 30/2020/NĐ-CP', 'nghị định số 30/2020/NĐ-CP', 'VB435 warning'],
  ['Nghị định số 30/2020/NĐ-CP', 'Nghị định só 30/2020/NĐ-CP', 'VB436 warning'],
  ['ngày 05 tháng 3 năm 2020', 'ngày 05/3/20', 'VB439 warning'],
]);

plantAll('party/bao-cao', [
  ['Thực hiện Chỉ thị số 50-CT/TW', 'Thực hiện chỉ thị số 50-CT/TW', 'VB435 info'],
  ['Thực hiện Chỉ thị số 50-CT/TW', 'Thực hiện Chỉ thị s6 50-CT/TW', 'VB436 warning'],
  ['Thực hiện Chỉ thị số 50-CT/TW', 'Thực hiện Chỉ thịsố50-CT/TW', 'VB437 warning'],
  ['ngày 23/7/2025', '23/7/2025', 'VB438 warning'],
  ['ngày 23/7/2025', 'ngày23/7/2025', 'VB437 warning'],
  ['ngày 23/7/2025', 'ngày 23/7/25', 'VB439 warning'],
  ['ngày 23/7/2025', 'ngày 23 tháng 7 năm 2025', 'VB434 info'],
]);

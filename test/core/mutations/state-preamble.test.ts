import { plantAll } from './planting';

/* Single slips in the căn cứ of State documents. */

plantAll('state/quyet-dinh-bo-nhiem', [
  ['ngày 16 tháng 6 năm 2025;', 'ngày 16 tháng 6 năm 2025.', 'VB201 error'],
  ['Trưởng phòng Tổ chức cán bộ.\n', 'Trưởng phòng Tổ chức cán bộ,\n', 'VB201 error'],
  ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;', 'VB203 warning', 'VB423'],
  ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', 'Căn cứ Luật Tổ chức chính quyền địa phương;', 'VB423 warning'],
  ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16', '- Căn cứ Luật Tổ chức chính quyền địa phương ngày 16', 'VB202 warning'],
  ['QUYẾT ĐỊNH:\n', 'QUYẾT ĐỊNH\n', 'VB205 warning'],
]);

plantAll('state/nghi-quyet-hoi-dong-quan-ly', [
  ['QUYẾT NGHỊ:\n', '', 'VB205 warning'],
  ['ngày 22 tháng 4 năm 2026.\n\nQUYẾT', 'ngày 22 tháng 4 năm 2026;\n\nQUYẾT', 'VB201 error'],
]);

plantAll('state/nghi-quyet-2023', [
  ['Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;', 'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015,', 'VB201 error'],
]);

plantAll('state/quyet-dinh-phe-duyet', [
  ['Căn cứ Nghị định số 55/2025/NĐ-CP ngày 02 tháng 3 năm 2025 của', 'Căn cứ Nghị định số 55/2025/NĐ-CP của', 'VB415 warning'],
]);

plantAll('state/quyet-dinh-q-giam-doc', [
  ['Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6', 'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 19 tháng 6', 'VB420 warning'],
]);

plantAll('state/quyet-dinh-bo-nhiem', [
  ['QUYẾT ĐỊNH:\n', 'QUYẾT NGHỊ:\n', 'VB206 warning'],
  ['QUYẾT ĐỊNH:\n', 'QUYẾT ĐỊNH :\n', 'VB206 warning'],
  ['Căn cứ Luật Tổ chức…Trưởng phòng Tổ chức cán bộ.\n\n', '', 'VB207 warning'],
]);

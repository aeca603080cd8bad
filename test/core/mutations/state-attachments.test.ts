import { plantAll } from './planting';

/* Single slips in annexes and copies of State documents. */

plantAll('state/ke-hoach-hai-phu-luc', [
  ['Phụ lục I\nDANH', 'Phụ lục 1\nDANH', 'VB601 error'],
  ['Phụ lục II\nLỊCH', 'Phụ lục\nLỊCH', 'VB601 warning'],
  ['Phụ lục II\nLỊCH…phường Hòa Bình)', 'Phụ lục II\nLỊCH TỔ CHỨC HỘI NGHỊ', 'VB603 warning'],
]);

plantAll('state/quyet-dinh-khen-thuong-truong', [
  [' (có danh sách tại Phụ lục kèm theo)', '', 'VB602 warning'],
  ['(Kèm theo Quyết định số 88/QĐ-THPTLL ngày 29 tháng 5 năm 2026 của Hiệu trưởng Trường Trung học phổ thông Lê Lợi)\n', '', 'VB603 warning'],
]);

plantAll('state/quyet-dinh-phe-duyet', [
  [' tại Phụ lục kèm theo Quyết định này', '', 'VB602 warning'],
]);

plantAll('state/ke-hoach-hai-phu-luc', [
  ['Phụ lục II\nLỊCH', 'Phụ lục III\nLỊCH', 'VB604 warning', 'VB416'],
  ['tại Phụ lục II kèm theo', 'tại Phụ lục III kèm theo', 'VB416 warning', 'VB602'],
  ['DANH SÁCH LUẬT ĐƯỢC PHỔ BIẾN NĂM 2026\n', 'Danh sách luật được phổ biến năm 2026\n', 'VB608 warning'],
  ['NĂM 2026\n(Kèm theo Kế hoạch số 63/KH-UBND', 'NĂM 2026\n(Kèm theo Kế hoạch số 36/KH-UBND', 'VB606 warning'],
]);

plantAll('state/quyet-dinh-ban-hanh-quy-dinh', [
  ['(Kèm theo Quyết định số 268/QĐ-BVĐK', '(Kèm theo Quyết định số 286/QĐ-BVĐK', 'VB606 warning'],
  ['QUY ĐỊNH\nVề trực và giao ban chuyên môn của Bệnh viện Đa khoa An Phú\n(Kèm…An Phú)\n', 'QUY ĐỊNH\nVề trực và giao ban chuyên môn của Bệnh viện Đa khoa An Phú\n', 'VB607 warning'],
]);

plantAll('state/ban-sao-y', [
  ['SAO Y\n', 'SAO Y BẢN CHÍNH\n', 'VB610 warning'],
  ['Số: 19/SY-STC', 'Số: 19/SYBC-STC', 'VB611 warning'],
]);

plantAll('state/ban-trich-sao', [
  ['Số: 04/TrS-CCKL', 'Số: 04/TS-CCKL', 'VB611 warning'],
  ['Số: 04/TrS-CCKL', 'Số: 4/TrS-CCKL', 'VB611 warning'],
]);

plantAll('state/ban-sao-luc', [
  ['SAO LỤC\n', 'SAO LỤC BẢN CHÍNH\n', 'VB610 warning'],
  ['Số: 11/SL-SXD', 'Số: 11/SY-SXD', 'VB611 warning'],
  ['An Phú, ngày 12 tháng 5', 'An Phú, ngày 2 tháng 5', 'VB611 warning'],
]);

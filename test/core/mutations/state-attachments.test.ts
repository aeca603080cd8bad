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

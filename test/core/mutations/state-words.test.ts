import { plantAll } from './planting';

/* Single slips of letters, dates and words in the running text of State documents. */

plantAll('state/giay-moi-xa', [
  ['thứ Ba, ngày 20 tháng 10', 'thứ Tư, ngày 20 tháng 10', 'VB701 warning'],
]);

plantAll('state/giay-nghi-phep', [
  ['đến hết ngày 07 tháng 8 năm 2026', 'đến hết ngày 07 tháng 7 năm 2026', 'VB702 warning'],
]);

plantAll('state/hop-dong', [
  ['Từ ngày 15 tháng 8 năm 2026 đến ngày 15 tháng 12 năm 2026', 'Từ ngày 15 tháng 8 năm 2026 đến ngày 15 tháng 12 năm 2025', 'VB702 warning'],
]);

plantAll('state/phieu-bao', [
  ['trước ngày 12 tháng 9 năm 2026', 'trước ngày 31 tháng 9 năm 2026', 'VB405 error'],
]);

plantAll('state/thu-cong', [
  ['tôi chúc các thầy', 'tôi chúc chúc các các thầy', 'VB804 warning'],
]);

plantAll('state/ban-trich-sao', [
  ['Tổ chức trực gác', 'Tổ chức trực g\u00ADác', 'VB902 warning'],
]);

plantAll('state/thong-bao-ban-chi-dao', [
  ['Trưởng Ban Chỉ đạo chuyển đổi số tỉnh An Phú phân công', 'Trưởng Ban Chỉ đạo chuyển đổi số tỉnh An Phú phân công nhiệm vụ nhiệm vụ', 'VB804 warning'],
]);

plantAll('state/cong-dien-bo', [
  ['2. Các đơn vị thuộc Bộ', '2. Các đơn vị thuộc Bộ'.normalize('NFD'), 'VB801 warning'],
]);

plantAll('state/chuong-trinh', [
  ['Đảng ủy đặc khu', 'Ðảng ủy đặc khu', 'VB802 warning'],
]);


plantAll('state/cong-van-hoa-toc', [
  ['Hồi 02 giờ 30 phút', 'Hồi 02 giờ 75 phút', 'VB705 warning'],
]);

plantAll('state/phieu-gui', [
  ['trước ngày 16 tháng 10 năm 2026', 'trước ngày 16 tháng 9 năm 2026', 'VB703 warning'],
]);

plantAll('state/cong-dien-bo', [
  ['- Cục Thủy sản và Kiểm ngư.\n', '\uF0B7 Cục Thủy sản và Kiểm ngư.\n', 'VB903 warning'],
]);

plantAll('state/du-an', [
  ['(từ tháng 7 đến tháng 12 năm 2026)', '(từ tháng 7 đến tháng 12 năm 2026', 'VB810 info'],
]);

plantAll('state/chi-thi', [
  ['4. Ủy ban nhân dân các xã', '4. Ủy Ban Nhân Dân các xã', 'VB813 warning'],
]);

plantAll('state/bao-cao-xa', [
  ['đạt 9,6 tỷ đồng', 'đạt 9.6 tỷ đồng', 'VB814 info'],
]);

plantAll('state/bao-cao', [
  ['² Trong đó: 18', '³ Trong đó: 18', 'VB331 warning', 'VB330', 'VB332'],
  ['¹ Bộ chỉ số gồm 08 lĩnh vực, 42 tiêu chí, 96 tiêu chí thành phần.\n\n', '', 'VB330 warning', 'VB332'],
  ['cấp xã¹.', 'cấp xã².', 'VB332 warning', 'VB331'],
]);

plantAll('state/du-an', [
  ['từ tháng 7 năm 2026 đến tháng 6 năm 2027', 'từ tháng 7 năm 2027 đến tháng 6 năm 2026', 'VB702 warning'],
]);

plantAll('state/phuong-an', [
  ['ngày 24 tháng 7 năm 2026', 'ngày 24 tháng 4 năm 2026', 'VB702 warning', 'VB703'],
]);

plantAll('state/quyet-dinh-bo-nhiem', [
  ['kể từ ngày 15 tháng 8 năm 2026', 'kể từ ngày 35 tháng 8 năm 2026', 'VB405 error'],
]);

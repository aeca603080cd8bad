import { plantAll } from './planting';

/* Single faults in days, weekdays, periods, deadlines, quarters and hours, in footnotes and in names of bodies that are no more, planted in correct documents. */

plantAll('state/giay-moi', [
  ['08 giờ 00 phút, ngày 07 tháng 10 năm 2026', '08 giờ 00 phút, thứ Ba, ngày 07 tháng 10 năm 2026', 'VB701 warning'],
  ['08 giờ 00 phút, ngày 07 tháng 10 năm 2026', '08 giờ 00 phút, ngày 07 tháng 10 năm 2026 (Chủ nhật)', 'VB701 warning'],
  ['08 giờ 00 phút, ngày 07 tháng 10 năm 2026', '8h00, sáng thứ 5 (07/10)', 'VB701 warning'],
  ['08 giờ 00 phút, ngày', '08 giờ 60 phút, ngày', 'VB705 warning'],
  ['08 giờ 00 phút, ngày', 'lúc 28 giờ 00, ngày', 'VB705 warning'],
  ['ngày 07 tháng 10 năm 2026', 'ngày 31 tháng 9', 'VB405 error'],
  ['08 giờ 00 phút, ngày 07 tháng 10 năm 2026', 'từ 14 giờ 00 đến 11 giờ 30 cùng ngày 07 tháng 10 năm 2026', 'VB702 warning'],
]);

plantAll('state/ke-hoach', [
  ['quý II năm 2026', 'quý II (tháng 8/2026)', 'VB704 warning'],
  ['quý II năm 2026', 'quý II năm 2026, từ tháng 7 đến tháng 9', 'VB704 warning'],
  ['quý II năm 2026', 'tháng 14/2026', 'VB405 error'],
  ['trong quý II năm 2026', 'từ ngày 15/4/2026 đến ngày 10/4/2026', 'VB702 warning'],
  ['trong quý II năm 2026', 'từ tháng 6/2026 đến tháng 4/2026', 'VB702 warning'],
  ['báo cáo kết quả trước ngày 10 tháng 12 năm 2026', 'báo cáo kết quả trước ngày 10 tháng 12 năm 2025', 'VB703 warning'],
  ['báo cáo kết quả trước ngày 10 tháng 12 năm 2026', 'báo cáo kết quả chậm nhất ngày 10/12/2025', 'VB703 warning'],
  ['trước ngày 28 tháng 02 năm 2026', 'trước ngày 28 tháng 02 năm 2025', 'VB703 info'],
  ['trước ngày 28 tháng 02 năm 2026', 'trước ngày 30/02', 'VB405 error'],
  ['đã kết thúc năm 2024', 'giai đoạn 2024 - 2020', 'VB702 warning'],
]);

plantAll('state/chi-thi', [
  ['năm 2026 diễn biến', 'từ năm 2030 đến năm 2026 diễn biến', 'VB702 warning'],
  ['trước ngày 15 tháng 6 năm 2026', 'xong trước ngày 15 tháng 4 năm 2026', 'VB703 info'],
  ['tham mưu kịp thời', 'báo cáo chậm nhất là 17 giờ 00 ngày 20/5/2026, tham mưu kịp thời', 'VB703 warning'],
  ['luyện tập phương án.', 'luyện tập phương án (Chủ nhật, ngày 13/6/2026).', 'VB701 warning'],
]);

plantAll('state/cong-dien', [
  ['hoàn thành trước 18 giờ 00 phút ngày 20 tháng 9 năm 2026', 'hoàn thành trước 18 giờ 00 phút ngày 20 tháng 8 năm 2026', 'VB703 warning'],
  ['hoàn thành trước 18 giờ 00 phút', 'hoàn thành trước 18 giờ 80 phút', 'VB705 warning'],
]);

plantAll('party/ke-hoach', [
  ['hoàn thành trước ngày 30/9/2026', 'hoàn thành trước ngày 30/9/2025', 'VB703 warning'],
  ['hoàn thành trước ngày 30/9/2026', 'hoàn thành trước ngày 31/9/2026', 'VB405 error'],
]);

plantAll('party/ket-luan', [
  ['Tỉnh uỷ trước ngày 20/12/2026', 'Tỉnh uỷ trước ngày 20/12/2025', 'VB703 warning'],
]);

plantAll('party/thong-bao', [
  ['từ ngày 13/7/2026 đến ngày 17/7/2026', 'từ ngày 13/7/2026 đến ngày 07/7/2026', 'VB702 warning'],
  ['từ ngày 13/7/2026 đến ngày 17/7/2026', 'từ thứ Ba, ngày 13/7/2026 đến thứ Sáu, ngày 17/7/2026', 'VB701 warning'],
  ['từ ngày 20/7/2026 đến ngày 24/7/2026', 'từ ngày 24/7 đến ngày 20/7/2026', 'VB702 warning'],
]);

plantAll('state/bao-cao', [
  ['cấp xã¹.', 'cấp xã¹, tại 12 phường³.', 'VB330 warning', 'VB332'],
  ['² Trong đó:', '³ Số liệu đến hết tháng 9.\n\n² Trong đó:', 'VB331 warning', 'VB332'],
  ['cấp xã¹.', 'cấp xã².', 'VB332 warning', 'VB331'],
  ['² Trong đó:', '³ Trong đó:', 'VB331 warning', 'VB330', 'VB332'],
  ['² Trong đó:', '² Số liệu đến hết tháng 9.\n\n² Trong đó:', 'VB332 warning'],
  ['¹ Bộ chỉ số gồm 08 lĩnh vực, 42 tiêu chí, 96 tiêu chí thành phần.\n', '', 'VB330 warning', 'VB332'],
]);

plantAll('state/thong-bao', [
  ['- Sở Xây dựng;', '- UBND các huyện, thị xã, thành phố;', 'VB150 warning'],
  ['- Sở Xây dựng;', '- Bộ Giao thông vận tải;', 'VB150 warning'],
  ['ỦY BAN NHÂN DÂN TỈNH AN PHÚ\nVĂN PHÒNG', 'ỦY BAN NHÂN DÂN HUYỆN AN PHÚ\nVĂN PHÒNG', 'VB150 warning'],
]);

plantAll('party/bao-cao', [
  ['- Ban Tổ chức Tỉnh uỷ;', '- Ban Tổ chức Huyện uỷ;', 'VB150 warning'],
]);

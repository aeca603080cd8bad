import { plantAll } from './planting';

/* Slips in the numbering of Party documents, in both styles, and in what the text says of itself. */

plantAll('party/quy-dinh', [
  ['Điều 3. Lịch tiếp', 'Điều 4. Lịch tiếp', 'VB301 warning', 'VB416'],
  ['Điều 6. Hiệu lực', 'Điều 7. Hiệu lực', 'VB301 warning'],
  ['Điều 5. Tổ chức', 'Điều 5: Tổ chức', 'VB306 error'],
  ['c) Cấp uỷ viên các đảng bộ', 'd) Cấp uỷ viên các đảng bộ', 'VB301 warning'],
  ['Chương III\n', 'Chương IV\n', 'VB301 warning'],
  ['Chương II\nTRÁCH', 'Chương 2\nTRÁCH', 'VB312 warning'],
  ['TRÁCH NHIỆM CỤ THỂ', 'Trách nhiệm cụ thể', 'VB311 warning'],
  ['a) Uỷ viên Ban Chấp hành', 'A) Uỷ viên Ban Chấp hành', 'VB323 warning'],
  ['quy định tại Điều 3 và Điều 4.', 'quy định tại Điều 3 và Điều 8.', 'VB416 warning'],
  ['quy định tại khoản 2 Điều này', 'quy định tại khoản 5 Điều này', 'VB416 warning'],
  ['Quy định này có hiệu lực', 'Quyết định này có hiệu lực', 'VB422 warning'],
]);

plantAll('party/quy-che', [
  ['Mục 2\n', 'Mục 3\n', 'VB301 warning'],
  ['đ) Những vấn đề', 'e) Những vấn đề', 'VB305 error'],
  ['Điều 6. Chế độ thông tin', 'Điều 5. Chế độ thông tin', 'VB302 warning', 'VB301'],
  ['quy định tại khoản 2 Điều 1 để trình', 'quy định tại khoản 3 Điều 1 để trình', 'VB416 warning'],
  ['1. Quy chế này có hiệu lực', '1. Hướng dẫn này có hiệu lực', 'VB422 warning'],
]);

plantAll('party/quyet-dinh-ban-hanh-quy-che', [
  ['quy định tại điểm c khoản 2 Điều 3 ngay', 'quy định tại điểm d khoản 2 Điều 3 ngay', 'VB416 warning'],
  ['Chương III\nTỔ CHỨC', 'Chương II\nTỔ CHỨC', 'VB302 warning'],
  ['Điều 2. Văn phòng Tỉnh uỷ', 'Điều 3. Văn phòng Tỉnh uỷ', 'VB301 warning'],
  ['Điều 4. Phòng Cơ yếu', 'Điều 5. Phòng Cơ yếu', 'VB301 warning'],
]);

plantAll('party/thong-tri', [
  ['4- Về thời gian', '5- Về thời gian', 'VB301 warning'],
  ['3.2- Cơ cấu', '3.3- Cơ cấu', 'VB301 warning'],
  ['5.1- Các đảng ủy', '4.1- Các đảng ủy', 'VB303 warning', 'VB301', 'VB302'],
  ['c) Bầu ban chấp hành khóa mới', 'b) Bầu ban chấp hành khóa mới', 'VB302 warning', 'VB301'],
  ['Thông tri này.', 'Quyết định này.', 'VB422 warning'],
]);

plantAll('party/huong-dan', [
  ['III- ĐÁNH GIÁ', 'II- ĐÁNH GIÁ', 'VB302 warning', 'VB301'],
  ['IV- TỔ CHỨC', 'V- TỔ CHỨC', 'VB301 warning'],
  ['2.3. Bước 3', '2.4. Bước 3', 'VB301 warning'],
  ['1.2. Cá nhân', '1.3. Cá nhân', 'VB301 warning'],
]);

plantAll('party/de-an', [
  ['Phần thứ ba\n', 'Phần thứ tư\n', 'VB301 warning'],
  ['b) Cập nhật chuyên đề mới', 'c) Cập nhật chuyên đề mới', 'VB301 warning'],
  ['Đề án này vào', 'Nghị quyết này vào', 'VB422 warning'],
  ['3. Văn phòng Đảng ủy bảo đảm kinh phí', '2. Văn phòng Đảng ủy bảo đảm kinh phí', 'VB302 warning', 'VB301'],
]);

plantAll('party/phuong-an', [
  ['3.2. Chi bộ thôn Bến Bãi', '2.2. Chi bộ thôn Bến Bãi', 'VB303 warning', 'VB301', 'VB302'],
  ['Từ ngày 03/8/2026 đến ngày 14/8/2026', 'Từ ngày 14/8/2026 đến ngày 03/8/2026', 'VB702 warning'],
  ['4.1. Trước', '4.1 Trước', 'VB304 warning'],
  ['nêu tại điểm 4.2 Phương án này', 'nêu tại điểm 4.5 Phương án này', 'VB416 warning'],
]);

plantAll('party/ke-hoach', [
  ['nêu tại Mục III.', 'nêu tại Mục V.', 'VB416 warning'],
  ['a) Xây dựng 03 tuyến', 'a. Xây dựng 03 tuyến', 'VB306 warning'],
  ['II. CHỈ TIÊU', 'I. CHỈ TIÊU', 'VB302 warning', 'VB301'],
]);

plantAll('party/chuong-trinh', [
  ['3- Tăng cường cơ sở vật chất', '3. Tăng cường cơ sở vật chất', 'VB314 warning'],
  ['2.2- Bồi dưỡng', '2.2. Bồi dưỡng', 'VB314 warning'],
  ['IV- TỔ CHỨC', 'IV. TỔ CHỨC', 'VB314 warning'],
  ['Phụ lục 2\n', 'Phụ lục II\n', 'VB601 error'],
  ['Phụ lục 1\nCHỈ', 'Phụ lục I\nCHỈ', 'VB601 error'],
  ['Phụ lục 1\nCHỈ TIÊU', 'Phụ lục\nCHỈ TIÊU', 'VB601 warning'],
  ['\n(Kèm theo…Đảng bộ tỉnh)', '', 'VB603 warning'],
  ['tại những xã nêu trong Phụ lục 2.', 'tại những xã nêu trong Phụ lục 4.', 'VB416 warning'],
]);

plantAll('party/ke-hoach-kem-phu-luc', [
  [' ghi tại Phụ lục kèm theo Kế hoạch này', '', 'VB602 warning'],
  ['\n(Kèm theo Kế hoạch số 18-KH/VPTU, ngày 03/9/2026 của Văn phòng Tỉnh ủy)', '', 'VB603 warning'],
]);

plantAll('party/quy-che-2023', [
  ['nêu tại điểm c khoản 2 Điều 3 do', 'nêu tại điểm c khoản 4 Điều 3 do', 'VB416 warning'],
  ['b) Đơn kiến nghị', 'b/ Đơn kiến nghị', 'VB306 warning'],
]);

plantAll('party/bien-ban-2023', [
  ['nêu tại điểm 3.3 Biên bản này', 'nêu tại điểm 3.6 Biên bản này', 'VB416 warning'],
  ['3.2. Đồng chí Nông', '3.4. Đồng chí Nông', 'VB301 warning'],
]);

plantAll('party/bien-ban-hoi-nghi', [
  ['nêu tại điểm 2.1.', 'nêu tại điểm 2.7.', 'VB416 warning'],
]);

plantAll('party/huong-dan-2023', [
  ['4- Cách làm', '4. Cách làm', 'VB314 warning'],
  ['1- Yêu cầu', '2- Yêu cầu', 'VB308 warning'],
  ['4.2- Mỗi năm', '3.2- Mỗi năm', 'VB303 warning', 'VB301', 'VB302'],
  ['c) Việc thu, nộp', 'đ) Việc thu, nộp', 'VB301 warning'],
]);

plantAll('party/ket-luan-2023', [
  ['I- KẾT QUẢ', 'II- KẾT QUẢ', 'VB308 warning'],
]);

plantAll('party/thong-bao-truong-chinh-tri', [
  ['đ) Bản nhận xét', 'e) Bản nhận xét', 'VB305 error'],
]);

import { plantAll } from './planting';

/* Faults of numbers, titles and marks of provisions, one at a time, in correct documents. `body.test.ts` has the first of them. */

plantAll('state/quyet-dinh-ban-hanh-quy-che', [
  ['QUY ĐỊNH CHUNG\n\n', '', 'VB309 warning'],
  ['HỒ SƠ CÔNG VIỆC\n\n', '', 'VB309 warning'],
  ['TỔ CHỨC THỰC HIỆN', 'Tổ chức thực hiện', 'VB311 warning'],
  ['GIAO NỘP HỒ SƠ', 'Giao nộp hồ sơ', 'VB311 warning'],
  ['Chương I\n', 'Chương 1\n', 'VB312 warning'],
  ['Chương III\n', 'Chương thứ ba\n', 'VB312 info'],
  ['Mục 2\n', 'Mục II\n', 'VB312 warning'],
  ['Chương II\nLẬP', 'Chương II. LẬP', 'VB313 warning'],
  ['Mục 1\nHỒ SƠ', 'Mục 1 HỒ SƠ', 'VB313 warning'],
  ['Chương I\n', 'Chương I.\n', 'VB306 warning'],
  ['Mục 1\n', 'Mục 2\n', 'VB308 warning'],
  ['Mục 2\n', 'Mục 3\n', 'VB301 warning'],
  ['Điều 4. Kết thúc hồ sơ\n\n1. Hồ sơ kết thúc', 'Điều 4. Kết thúc hồ sơ\n\n3. Hồ sơ kết thúc', 'VB308 warning'],
  ['a) Đăng ký', 'A) Đăng ký', 'VB323 warning'],
  ['b) Theo dõi', '(b) Theo dõi', 'VB306 warning'],
  ['c) Cấp số', 'c)Cấp số', 'VB316 warning'],
  ['2. Người lập hồ sơ', '2.Người lập hồ sơ', 'VB316 warning'],
  ['Điều 3. Mở hồ sơ', 'điều 3. Mở hồ sơ', 'VB317 warning'],
  ['Chương II\n', 'chương II\n', 'VB317 warning'],
  ['Điều 3. Mở hồ sơ', 'Điều 3.', 'VB310 warning'],
  ['2. Văn thư cơ quan có', '2/ Văn thư cơ quan có', 'VB315 warning'],
  ['d) Nhân bản', 'đ) Nhân bản', 'VB301 warning', 'VB302', 'VB305'],
  ['e) Quản lý sổ', 'c1) Quản lý sổ', 'VB318 warning'],
  ['Điều 2. Quyết định này có hiệu lực kể từ ngày 15 tháng 8 năm 2026.', 'Điều 2.', 'VB319 warning'],
  ['Điều 2. Quyết định này có hiệu lực', 'Điều 1. Quyết định này có hiệu lực', 'VB302 warning'],
]);

plantAll('state/bao-cao', [
  ['KẾT QUẢ THỰC HIỆN\n\n', '', 'VB309 warning'],
  ['Phần I\n', 'Phần 1\n', 'VB312 warning'],
  ['Phần II\nPHƯƠNG', 'Phần II: PHƯƠNG', 'VB313 warning'],
  ['PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ IV NĂM 2026', 'Phương hướng, nhiệm vụ quý IV năm 2026', 'VB311 warning'],
  ['II. KIẾN NGHỊ', 'II/ KIẾN NGHỊ', 'VB315 warning'],
  ['I. NHIỆM VỤ', 'I- NHIỆM VỤ', 'VB315 warning'],
  ['2. Chuyển đổi số', '2- Chuyển đổi số', 'VB315 warning'],
  ['1.1. Rà soát thủ tục', '1.1) Rà soát thủ tục', 'VB314 warning'],
  ['2.1. Hạ tầng', '2.1.Hạ tầng', 'VB316 warning'],
  ['b) Tỷ lệ hồ sơ nộp', 'a) Tỷ lệ hồ sơ nộp', 'VB302 warning'],
  ['b) Tỷ lệ hồ sơ nộp trực tuyến đạt 81,4%.\n\n', '', 'VB320 info'],
  ['2.2. Dữ liệu', '2.1.1.1. Dữ liệu', 'VB321 info', 'VB303'],
]);

plantAll('party/quy-che', [
  ['CÁ NHÂN\n\n', '', 'VB309 warning'],
  ['CHẾ ĐỘ LÀM VIỆC', 'Chế độ làm việc', 'VB311 warning'],
  ['Chương III\n', 'Chương 3\n', 'VB312 warning'],
  ['Mục 1\n', 'Mục I\n', 'VB312 warning'],
  ['Mục 2\nCÁ', 'Mục 2. CÁ', 'VB313 warning'],
  ['Mục 2\n', 'Mục 3\n', 'VB301 warning'],
  ['Điều 6. Chế độ', 'điều 6. Chế độ', 'VB317 warning'],
  ['a) Chương trình', 'A) Chương trình', 'VB323 warning'],
  ['đ) Những vấn đề', 'c1) Những vấn đề', 'VB318 warning'],
  ['1. Ban Thường vụ thay mặt', '1/ Ban Thường vụ thay mặt', 'VB314 warning'],
  ['1. Quy chế này có hiệu lực', '2. Quy chế này có hiệu lực', 'VB308 warning'],
]);

plantAll('party/bao-cao', [
  ['II- KẾT QUẢ', 'II. KẾT QUẢ', 'VB314 warning'],
  ['III- HẠN CHẾ', 'III/ HẠN CHẾ', 'VB314 warning'],
  ['1. Tập huấn kỹ năng', '1) Tập huấn kỹ năng', 'VB314 warning'],
  ['2. Kiểm tra việc', '2.Kiểm tra việc', 'VB316 warning'],
  ['I- CÔNG TÁC', 'II- CÔNG TÁC', 'VB308 warning'],
  ['2.1. Mỗi quý', '2.2. Mỗi quý', 'VB308 warning', 'VB303'],
]);

plantAll('party/nghi-quyet', [
  ['2.1. Có ít nhất', '2.3. Có ít nhất', 'VB308 warning', 'VB302', 'VB301'],
  ['III. NHIỆM VỤ', 'III- NHIỆM VỤ', 'VB314 warning'],
  ['a) Giải quyết hồ sơ', 'b) Giải quyết hồ sơ', 'VB308 warning'],
  ['2. Mục tiêu cụ thể', '3. Mục tiêu cụ thể', 'VB301 warning', 'VB303'],
  ['IV. TỔ CHỨC THỰC HIỆN', 'Điều 1. Tổ chức thực hiện.', 'VB322 info'],
]);

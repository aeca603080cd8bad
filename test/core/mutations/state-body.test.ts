import { plantAll } from './planting';

/* Single slips in the numbering of State documents: skipped, repeated, wrong letters, wrong marks. */

plantAll('state/quyet-dinh-ban-hanh-quy-dinh', [
  ['Chương II\nTỔ CHỨC', 'Chương III\nTỔ CHỨC', 'VB301 warning', 'VB302'],
  ['Điều 4. Nhiệm vụ', 'Điều 5. Nhiệm vụ', 'VB301 warning', 'VB302'],
  ['Điều 3. Các bậc trực', 'Điều 3: Các bậc trực', 'VB306 error'],
  ['Chương III\n', 'CHƯƠNG III\n', 'VB307 warning'],
  ['c) Trực hành chính', 'd) Trực hành chính', 'VB301 warning'],
  ['quy định tại khoản 3 Điều này', 'quy định tại khoản 4 Điều này', 'VB416 warning'],
  ['quy định tại Điều 3 Quy định này', 'quy định tại Điều 7 Quy định này', 'VB416 warning'],
]);

plantAll('state/de-an', [
  ['Phần III\n', 'Phần IV\n', 'VB301 warning'],
  ['Phần II\n', 'PHẦN II\n', 'VB307 warning'],
  ['c) Đến hết năm 2028', 'd) Đến hết năm 2028', 'VB301 warning'],
  ['3. Nghị quyết số 05/NQ-HĐND', '2. Nghị quyết số 05/NQ-HĐND', 'VB302 warning'],
  ['khoản 1 Mục II Phần II Đề án này', 'khoản 4 Mục II Phần II Đề án này', 'VB416 warning'],
]);

plantAll('state/du-an', [
  ['IV. KINH PHÍ', 'V. KINH PHÍ', 'VB301 warning', 'VB302'],
  ['a) Ngân sách phường', 'a. Ngân sách phường', 'VB306 warning'],
]);

plantAll('state/bao-cao-xa', [
  ['1.2. Thu, chi ngân sách', '1.3. Thu, chi ngân sách', 'VB301 warning'],
  ['2.2. Y tế', '2.2 Y tế', 'VB304 warning'],
  ['2.3. Giảm nghèo', '1.3. Giảm nghèo', 'VB303 warning', 'VB301'],
  ['III. NHIỆM VỤ', 'II. NHIỆM VỤ', 'VB302 warning'],
]);

plantAll('state/hop-dong', [
  ['Điều 4. Trách nhiệm', 'Điều 3. Trách nhiệm', 'VB302 warning', 'VB301'],
]);

plantAll('state/thong-bao-bo-tl-kt', [
  ['d) Thanh tra Bộ', 'đ) Thanh tra Bộ', 'VB301 warning', 'VB305'],
  ['3. Các đơn vị báo cáo', '4. Các đơn vị báo cáo', 'VB301 warning'],
  ['thực hiện khoản 2 trước', 'thực hiện khoản 5 trước', 'VB416 warning'],
]);

plantAll('state/ke-hoach-benh-vien', [
  ['tại điểm a khoản 3 Mục II', 'tại điểm d khoản 3 Mục II', 'VB416 warning'],
  ['tại điểm a khoản 3 Mục II', 'tại Điểm a Khoản 3 Mục II', 'VB417 warning'],
]);

plantAll('state/nghi-quyet-2023', [
  ['c) Dự phòng ngân sách', 'c/ Dự phòng ngân sách', 'VB306 warning'],
]);

plantAll('state/ban-thoa-thuan', [
  ['nội dung tại Điều 1, Điều 2', 'nội dung tại điều 1, Điều 2', 'VB417 warning'],
]);

plantAll('state/giay-uy-quyen', [
  ['nêu tại điểm a khoản này', 'nêu tại điểm c khoản này', 'VB416 warning'],
]);

plantAll('state/quyet-dinh-khen-thuong-truong', [
  ['có tên tại Điều 1 chịu', 'có tên tại Điều 4 chịu', 'VB416 warning'],
]);

plantAll('state/huong-dan', [
  ['II. TRÌNH TỰ LẬP HỒ SƠ', 'III. TRÌNH TỰ LẬP HỒ SƠ', 'VB301 warning', 'VB302'],
  ['b) Mã hồ sơ', 'c) Mã hồ sơ', 'VB301 warning'],
]);

plantAll('state/chuong-trinh', [
  ['4. Quý IV', '5. Quý IV', 'VB301 warning'],
]);

plantAll('state/phieu-bao', [
  ['5. Hồ sơ nhập học', '6. Hồ sơ nhập học', 'VB301 warning'],
]);

plantAll('state/quyet-dinh-phe-duyet', [
  ['**Điều 3.** Quyết', '**Điều 4.** Quyết', 'VB301 warning', 'VB302'],
]);

plantAll('state/phuong-an', [
  ['tại điểm a khoản này', 'tại điểm c khoản này', 'VB416 warning'],
]);

plantAll('state/quyet-dinh-ban-hanh-quy-dinh', [
  ['Điều 1. Phạm vi và đối tượng áp dụng\n', 'Điều 1.\n', 'VB310 warning'],
  ['Chương II\nTỔ CHỨC TRỰC VÀ GIAO BAN\n', 'Chương II\n', 'VB309 warning'],
  ['Chương II\nTỔ CHỨC TRỰC VÀ GIAO BAN\n', 'Chương II\nTổ chức trực và giao ban\n', 'VB311 warning'],
  ['Chương II\nTỔ', 'Chương 2\nTỔ', 'VB312 warning'],
  ['Chương II\nTỔ CHỨC TRỰC VÀ GIAO BAN\n', 'Chương II. TỔ CHỨC TRỰC VÀ GIAO BAN\n', 'VB313 warning'],
  ['Điều 5. Giao ban\n', 'điều 5. Giao ban\n', 'VB317 warning'],
  ['Điều 5. Giao ban\n', 'Điều 5.Giao ban\n', 'VB316 warning'],
  ['2. Mỗi phiên trực', '2/ Mỗi phiên trực', 'VB315 warning'],
  ['a) Sự cố y khoa', 'A) Sự cố y khoa', 'VB323 warning'],
]);

plantAll('state/de-an', [
  ['Phần II\nMỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP\n', 'Phần II\n', 'VB309 warning'],
  ['Phần II\nMỤC', 'Phần 2\nMỤC', 'VB312 warning'],
]);

plantAll('state/quy-che-phoi-hop', [
  ['Chương II\nNỘI DUNG PHỐI HỢP\n', 'Chương II\nNội dung phối hợp\n', 'VB311 warning'],
  ['Điều 4. Giao ban\n', 'Điều 4.\n', 'VB310 warning'],
  ['Chương III\nĐIỀU', 'Chương IV\nĐIỀU', 'VB301 warning'],
]);

plantAll('state/ke-hoach-benh-vien', [
  ['IV. TỔ CHỨC THỰC HIỆN\n', 'IV- TỔ CHỨC THỰC HIỆN\n', 'VB315 warning'],
  ['a) Tập huấn phòng ngừa chuẩn', 'b) Tập huấn phòng ngừa chuẩn', 'VB308 warning', 'VB302'],
]);

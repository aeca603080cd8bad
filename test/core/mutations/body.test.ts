import { plantAll } from './planting';

/* Single faults in the numbering of correct documents. */

plantAll('state/bao-cao', [
  ['1.2. Giải quyết hồ sơ', '1.3. Giải quyết hồ sơ', 'VB301 warning'],
  ['2.2. Dữ liệu', '2.1. Dữ liệu', 'VB302 warning'],
  ['2.1. Hạ tầng', '1.1. Hạ tầng', 'VB303 warning', 'VB302'],
  ['1.2. Giải quyết hồ sơ', '1.2 Giải quyết hồ sơ', 'VB304 warning'],
  ['II. KIẾN NGHỊ', 'III. KIẾN NGHỊ', 'VB301 warning'],
  ['II. KIẾN NGHỊ', 'I. KIẾN NGHỊ', 'VB302 warning'],
  ['Phần II\n', 'Phần III\n', 'VB301 warning'],
  ['Phần II\n', 'PHẦN II\n', 'VB307 warning'],
]);

plantAll('state/nghi-quyet-hoi-dong-nhan-dan', [
  ['đ) Quyết định các nội dung', 'e) Quyết định các nội dung', 'VB305 error'],
  ['Điều 2. Nội dung', 'Điều 2: Nội dung', 'VB306 error'],
  ['Điều 3. Thường trực', 'Điều 4. Thường trực', 'VB301 warning'],
  ['Điều 3. Thường trực', 'Điều 2. Thường trực', 'VB302 warning'],
  ['c) Chất vấn', 'd) Chất vấn', 'VB301 warning', 'VB302'],
  ['2. Kỳ họp thường lệ cuối năm', '3. Kỳ họp thường lệ cuối năm', 'VB301 warning'],
]);

plantAll('state/quyet-dinh-ban-hanh-quy-che', [
  ['đ) Lưu bản gốc', 'e) Lưu bản gốc', 'VB305 error', 'VB302'],
  ['a) Đăng ký', 'a. Đăng ký', 'VB306 warning'],
  ['Chương III\n', 'Chương IV\n', 'VB301 warning'],
  ['Điều 5. Thời hạn', 'Điều 6. Thời hạn', 'VB301 warning', 'VB302'],
  ['Chương II\n', 'CHƯƠNG II\n', 'VB307 warning'],
]);

plantAll('party/bao-cao', [
  ['2.1.2. Chuyên đề', '2.1.3. Chuyên đề', 'VB301 warning'],
  ['2.2. Tài liệu', '1.2. Tài liệu', 'VB303 warning'],
  ['1.2. Các chi bộ sinh hoạt', '1.2 Các chi bộ sinh hoạt', 'VB304 warning'],
  ['III- HẠN CHẾ', 'II- HẠN CHẾ', 'VB302 warning'],
]);

plantAll('party/nghi-quyet', [
  ['d) Tiếp nhận', 'đ) Tiếp nhận', 'VB301 warning', 'VB302', 'VB305'],
  ['2.3. Kinh tế tư nhân', '2.4. Kinh tế tư nhân', 'VB301 warning'],
  ['IV. TỔ CHỨC', 'V. TỔ CHỨC', 'VB301 warning'],
]);

/** The fixed words of administrative documents that the grammar colours. */

/** Types of document as they stand alone on the type line: the 29 of Nghị định 30/2020/NĐ-CP and those of Quy định 399-QĐ/TW. */
export const TYPE_LINES = [
  'NGHỊ QUYẾT', 'QUYẾT ĐỊNH', 'CHỈ THỊ', 'QUY CHẾ', 'QUY ĐỊNH', 'THÔNG CÁO', 'THÔNG BÁO', 'HƯỚNG DẪN', 'CHƯƠNG TRÌNH',
  'CHƯƠNG TRÌNH HÀNH ĐỘNG', 'KẾ HOẠCH', 'PHƯƠNG ÁN', 'ĐỀ ÁN', 'DỰ ÁN', 'BÁO CÁO', 'BIÊN BẢN', 'TỜ TRÌNH', 'HỢP ĐỒNG', 'CÔNG ĐIỆN',
  'BẢN GHI NHỚ', 'BẢN THỎA THUẬN', 'GIẤY ỦY QUYỀN', 'GIẤY MỜI', 'GIẤY MỜI HỌP', 'GIẤY GIỚI THIỆU', 'GIẤY NGHỈ PHÉP', 'PHIẾU GỬI',
  'PHIẾU CHUYỂN', 'PHIẾU BÁO', 'PHIẾU TRÌNH', 'KẾT LUẬN', 'THÔNG TRI', 'TUYÊN BỐ', 'LỜI KÊU GỌI', 'CHIẾN LƯỢC', 'ĐIỀU LỆ', 'QUY HOẠCH',
  'NGHỊ ĐỊNH', 'THÔNG TƯ', 'THÔNG TƯ LIÊN TỊCH', 'LUẬT', 'BỘ LUẬT', 'PHÁP LỆNH', 'LỆNH',
];

/** The same in running text, before a number. */
export const CITED_TYPES = [
  'Nghị quyết', 'Nghị quyết liên tịch', 'Quyết định', 'Chỉ thị', 'Quy chế', 'Quy định', 'Thông cáo', 'Thông báo', 'Thông báo kết luận',
  'Hướng dẫn', 'Chương trình', 'Chương trình hành động', 'Kế hoạch', 'Phương án', 'Đề án', 'Dự án', 'Báo cáo', 'Biên bản', 'Tờ trình',
  'Hợp đồng', 'Công văn', 'Công điện', 'Giấy mời', 'Giấy ủy quyền', 'Kết luận', 'Thông tri', 'Nghị định', 'Thông tư', 'Thông tư liên tịch',
  'Bộ luật', 'Luật', 'Pháp lệnh', 'Lệnh', 'Văn bản', 'Văn bản hợp nhất',
];

/** First words of an issuer's line in capitals. */
export const ISSUER_LEADS = [
  'ỦY BAN', 'UBND', 'HĐND', 'HỘI ĐỒNG', 'CHÍNH PHỦ', 'THỦ TƯỚNG', 'QUỐC HỘI', 'BỘ', 'BAN', 'SỞ', 'CỤC', 'TỔNG CỤC', 'CHI CỤC', 'VĂN PHÒNG',
  'VỤ', 'VIỆN', 'TRƯỜNG', 'ĐẠI HỌC', 'HỌC VIỆN', 'BỆNH VIỆN', 'TRUNG TÂM', 'CÔNG TY', 'TỔNG CÔNG TY', 'TẬP ĐOÀN', 'CÔNG AN', 'TÒA ÁN', 'PHÒNG',
  'VIỆN KIỂM SÁT', 'KIỂM TOÁN', 'THANH TRA', 'TỈNH ỦY', 'THÀNH ỦY', 'HUYỆN ỦY', 'QUẬN ỦY', 'THỊ ỦY', 'ĐẢNG ỦY', 'ĐẢNG BỘ', 'QUÂN ỦY', 'CHI BỘ',
  'ĐẠI HỘI', 'TIỂU BAN', 'TỔ CÔNG TÁC', 'ĐOÀN', 'LIÊN ĐOÀN', 'HỘI', 'MẶT TRẬN', 'TỈNH', 'THÀNH PHỐ', 'XÃ', 'PHƯỜNG', 'ĐẶC KHU', 'NGÂN HÀNG',
  'CHỦ TỊCH ỦY BAN', 'CHỦ TỊCH UBND', 'GIÁM ĐỐC SỞ', 'BỘ TRƯỞNG BỘ', 'HIỆU TRƯỞNG TRƯỜNG', 'TRƯỞNG BAN CHỈ ĐẠO', 'CHÁNH VĂN PHÒNG ỦY BAN',
];

/** Offices that stand alone on a line of the signature. */
export const POSITIONS = [
  'CHỦ TỊCH', 'BÍ THƯ', 'TỔNG BÍ THƯ', 'GIÁM ĐỐC', 'TỔNG GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'CHÁNH THANH TRA', 'TRƯỞNG BAN', 'TRƯỞNG BAN CHỈ ĐẠO',
  'TRƯỞNG TIỂU BAN', 'TRƯỞNG PHÒNG', 'TRƯỞNG ĐOÀN', 'CHỦ NHIỆM', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'CỤC TRƯỞNG', 'VỤ TRƯỞNG', 'VIỆN TRƯỞNG',
  'HIỆU TRƯỞNG', 'THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', 'CHI CỤC TRƯỞNG', 'THƯ KÝ', 'CHỦ TỌA', 'CHỦ TRÌ HỘI NGHỊ', 'NGƯỜI GHI BIÊN BẢN', 'TỔ TRƯỞNG',
  'HIỆU PHÓ', 'CHỈ HUY TRƯỞNG', 'TỔNG THANH TRA', 'CHÁNH ÁN', 'ỦY VIÊN',
];

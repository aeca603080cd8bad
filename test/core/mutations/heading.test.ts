import { plantAll } from './planting';

/* Single faults in the parts of the heading and of the căn cứ that one regime, one form or one day asks for. */

plantAll('state/thong-bao', [
  ['Số: 163/TB-VP', 'Số: 163TB-VP', 'VB127 error'],
  ['Số: 163/TB-VP', 'Số: 163.TB-VP', 'VB127 error'],
  ['Số: 163/TB-VP', 'Số: 163/TB/VP', 'VB127 error'],
  ['Số: 163/TB-VP', 'Số: 0163/TB-VP', 'VB112 info'],
  ['Số: 163/TB-VP', 'Số: 163/TB-VP.', 'VB128 warning'],
  ['Số: 163/TB-VP', 'số: 163/TB-VP', 'VB110 warning'],
  ['Số: 163/TB-VP', 'Số: Số: 163/TB-VP', 'VB110 warning'],
  ['Số: 163/TB-VP', 'Số: 163/tb-VP', 'VB114 error'],
  ['Số: 163/TB-VP', 'Số: 163/TB-vp', 'VB129 warning'],
  ['Số: 163/TB-VP', 'Số:       /TB-VP', 'VB131 info'],
  ['An Phú, ngày 09', 'An Phú,ngày 09', 'VB130 warning'],
  ['An Phú, ngày 09', 'An Phú , ngày 09', 'VB130 warning'],
  ['An Phú, ngày 09', 'An Phú, Ngày 09', 'VB130 warning'],
  ['An Phú, ngày 09', 'An Phú, ngày09', 'VB130 warning'],
  ['An Phú, ngày 09 tháng 02 năm 2026', 'An Phú, tháng 02 ngày 09 năm 2026', 'VB130 error'],
  ['An Phú, ngày 09 tháng 02 năm 2026', 'An Phú, ngày 09, tháng 02, năm 2026', 'VB130 error'],
  ['An Phú, ngày 09 tháng 02 năm 2026', 'An Phú, ngày 09 tháng 02/2026', 'VB130 error'],
  ['An Phú, ngày 09 tháng 02 năm 2026', 'An Phú, ngày 09 tháng 02 năm 26', 'VB130 error'],
  ['An Phú, ngày 09 tháng 02 năm 2026', 'An Phú, ngày     tháng 02 năm 2026', 'VB131 info'],
  ['THÔNG BÁO\n', 'THÔNG BÁO:\n', 'VB143 warning'],
  ['THÔNG BÁO\n', 'Thông báo\n', 'VB143 warning'],
  ['THÔNG BÁO\n', 'THÔNG BAO\n', 'VB143 warning'],
  ['ven sông\n\n', 'ven sông\n\nKính gửi: Sở Xây dựng\n\n', 'VB136 warning', 'VB507'],
]);

plantAll('state/quyet-dinh-bo-nhiem', [
  ['Số: 385/QĐ-SNNMT', 'Số: 385/2026/QĐ-SNNMT', 'VB126 warning'],
  ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n\nCỘNG', 'SỞ NN&MT\n\nCỘNG', 'VB122 warning'],
  ['\nGIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n', '', 'VB137 warning'],
  ['GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'GIÁM ĐỐC SỞ TÀI CHÍNH', 'VB138 info'],
  ['QUYẾT ĐỊNH:', 'QUYẾT NGHỊ:', 'VB206 warning'],
  ['QUYẾT ĐỊNH:', 'Quyết định:', 'VB206 warning'],
  ['QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH :', 'VB206 warning'],
  ['QUYẾT ĐỊNH:', 'Q U Y Ế T  Đ Ị N H :', 'VB206 warning'],
  ['\nCăn cứ Luật Tổ chức…Trưởng phòng Tổ chức cán bộ.\n', '', 'VB207 warning'],
  ['Theo đề nghị của', 'theo đề nghị của', 'VB208 warning'],
  ['Căn cứ Luật Tổ chức', 'CĂN CỨ Luật Tổ chức', 'VB208 warning'],
  ['Theo đề nghị của Trưởng phòng Tổ chức cán bộ.', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.', 'VB210 warning'],
]);

plantAll('state/quyet-dinh-ban-hanh-quy-che', [
  ['Số: 42/QĐ-UBND', 'Số: 42/QĐ-HĐND', 'VB144 warning', 'VB602', 'VB605'],
  ['Hòa Bình\n\nỦY BAN NHÂN DÂN PHƯỜNG HÒA BÌNH\n\nCăn cứ', 'Hòa Bình\n\nỦY BAN NHÂN DÂN PHƯỜNG TÂN MỸ\n\nCăn cứ', 'VB138 warning'],
  ['\n\nQUY CHẾ\n', '\n\nSố: 43/QC-UBND\n\nQUY CHẾ\n', 'VB141 warning'],
]);

plantAll('state/cong-van-hoa-toc', [
  ['V/v khẩn trương', 'Về việc khẩn trương', 'VB118 warning'],
  ['V/v khẩn trương', 'V/V khẩn trương', 'VB118 warning'],
  ['V/v khẩn trương', 'V/v về việc khẩn trương', 'VB118 warning'],
  ['V/v khẩn trương khắc phục sự cố sạt lở bờ sông tại xã Phước Lộc', 'V/v KHẨN TRƯƠNG KHẮC PHỤC SỰ CỐ SẠT LỞ BỜ SÔNG', 'VB134 warning'],
  ['HỎA TỐC\n', 'HỎA TỐC HẸN GIỜ\n', 'VB139 info'],
  ['HỎA TỐC\n', 'KHẨN CẤP\n', 'VB139 warning'],
  ['HỎA TỐC\n', 'HOẢ TÔC\n', 'VB139 warning'],
  ['HỎA TỐC\n', 'Hỏa tốc\n', 'VB139 warning'],
  ['Kính gửi:\n…Phước Lộc.\n', '', 'VB135 warning'],
]);

plantAll('state/bao-cao-mat', [
  ['MẬT\n', 'Mật\n', 'VB139 warning'],
  ['MẬT\n', 'BÍ MẬT\n', 'VB139 warning'],
  ['MẬT\n', 'MẬT KHẨN\n', 'VB139 warning'],
]);
plantAll('state/huong-dan', [['LƯU HÀNH NỘI BỘ', 'Lưu hành nội bộ', 'VB139 warning']]);
plantAll('state/giay-moi-xa', [
  ['Thời gian: 07 giờ 30 phút, thứ Ba, ngày 20 tháng 10 năm 2026.\n\n', '', 'VB146 warning'],
  ['Ủy ban nhân dân xã Tân Lập trân trọng kính mời:', 'Kính gửi: Các hộ dân\n\nỦy ban nhân dân xã trân trọng kính mời:', 'VB136 info'],
]);
plantAll('state/to-trinh-ubnd-tinh', [
  ['Kính gửi: Hội đồng nhân dân tỉnh\n', '', 'VB135 warning'],
  ['Kính gửi: Hội đồng', 'Kính trình: Hội đồng', 'VB123 warning'],
]);
plantAll('state/bao-cao', [['Kính gửi: Ủy ban nhân dân tỉnh', 'Kính gửi: Ủy ban nhân dân tỉnh, Văn phòng Ủy ban nhân dân tỉnh', 'VB123 warning']]);

plantAll('party/chi-thi', [
  ['*\n', '', 'VB132 warning'],
  ['*\n', '***\n', 'VB132 warning'],
  ['-----\n', '', 'VB125 warning'],
  ['TỈNH UỶ AN PHÚ\n', 'BAN THƯỜNG VỤ TỈNH UỶ AN PHÚ\n', 'VB133 warning'],
  ['Số 06-CT/TU', 'Số 06CT/TU', 'VB127 error'],
  ['Số 06-CT/TU', 'Số 06-CT-TU', 'VB127 error'],
  ['Số 06-CT/TU', 'Số 06-CT/2026/TU', 'VB126 warning'],
  ['Số 06-CT/TU', 'Số 06-CT/ĐU', 'VB144 warning'],
]);

plantAll('party/bao-cao', [
  ['ĐẢNG BỘ TỈNH AN PHÚ\n', 'TỈNH UỶ AN PHÚ\n', 'VB133 warning'],
  ['Số 112-BC/ĐU', 'Số 112-BC/DU', 'VB144 warning'],
  ['Số 112-BC/ĐU', 'Số 112-BC/HU', 'VB142 info'],
]);
plantAll('party/quy-dinh', [
  ['Số 24-QĐ/TU', 'Số 24-QĐi/TU', 'VB114 warning'],
  ['QUY ĐỊNH\nvề', 'Quy định\nvề', 'VB143 warning'],
  ['Luật Tiếp công dân năm 2013', 'Luật Tiếp công dân ngày 25/11/2013', 'VB203 warning'],
]);
plantAll('party/huong-dan', [
  ['THÀNH UỶ ĐÔNG GIANG\n', 'ĐẢNG BỘ THÀNH PHỐ ĐÔNG GIANG\n', 'VB133 warning'],
  ['Số 09-HD/BTCTU', 'Số 09-HD/BTC-TU', 'VB144 warning'],
]);
plantAll('party/ke-hoach', [['KẾ HOẠCH\n', 'KẾ HOẠCH:\n', 'VB143 warning']]);
plantAll('party/to-trinh', [['\nKính trình:…Bí thư Đảng uỷ;\n', '', 'VB135 warning', 'VB507']]);
plantAll('party/cong-van', [['\nKính gửi:…giúp việc Tỉnh uỷ;\n', '', 'VB135 warning', 'VB507']]);
plantAll('party/ket-luan-hoa-toc', [['HOẢ TỐC\n', 'Hoả tốc\n', 'VB139 warning']]);
plantAll('party/nghi-quyet-du-thao', [['Dự thảo lần 2', 'DỰ THẢO LẦN 2', 'VB140 info']]);
plantAll('party/nghi-quyet-dai-hoi', [['Số 06-NQ/ĐH', 'Số 06-NQ/ĐU', 'VB144 warning']]);

import { plantAll } from './planting';

/* Single slips of a typist in the headings of State documents of all types. */

plantAll('state/quyet-dinh-bo-nhiem', [
  ['Số: 385/QĐ-SNNMT', 'Số 385/QĐ-SNNMT', 'VB110 error'],
  ['Số: 385/QĐ-SNNMT', 'Số : 385/QĐ-SNNMT', 'VB110 warning'],
  ['Số: 385/QĐ-SNNMT', 'Số: 385-QĐ/SNNMT', 'VB113 error'],
  ['Về việc bổ nhiệm Phó Trưởng phòng Kế hoạch - Tài chính\n\n', '', 'VB117 error'],
  ['Về việc bổ nhiệm', 'V/v bổ nhiệm', 'VB118 warning'],
  ['An Phú, ngày 12 tháng 8', 'An Phú, ngày 12 tháng 08', 'VB104 warning'],
]);

plantAll('state/quy-dinh', [
  ['Số: 03/QyĐ-THPTLL', 'Số: 03/QĐ-THPTLL', 'VB114 error'],
  ['Số: 03/QyĐ-THPTLL', 'Số: 03/QYĐ-THPTLL', 'VB114 error'],
  ['Số: 03/QyĐ-THPTLL', 'Số: 3/QyĐ-THPTLL', 'VB112 error'],
  ['QUY ĐỊNH\n', '', 'VB116 error', 'VB117'],
]);

plantAll('state/chuong-trinh', [
  ['Số: 04/CTr-UBND', 'Số: 04/CTR-UBND', 'VB114 error'],
  ['Số: 04/CTr-UBND', 'Số: 04/CT-UBND', 'VB114 error'],
  ['Hòn Mây, ngày 26 tháng 01', 'Hòn Mây, ngày 26 tháng 1', 'VB104 error'],
]);

plantAll('state/to-trinh-ubnd-tinh', [
  ['Số: 205/TTr-UBND', 'Số: 205/TTR-UBND', 'VB114 error'],
  ['Kính gửi: Hội đồng nhân dân tỉnh', 'Kính gửi : Hội đồng nhân dân tỉnh', 'VB123 warning'],
]);

plantAll('state/huong-dan', [
  ['Số: 14/HD-CVTLTNN', 'Số: 14/HĐ-CVTLTNN', 'VB114 error'],
  ['Hà Nội, ngày 22 tháng 6', 'Hà Nội ngày 22 tháng 6', 'VB105 error'],
]);

plantAll('state/cong-van-hoa-toc', [
  ['Số: 3190/UBND-NNMT', 'Số: 3190/CV-UBND', 'VB114 warning'],
  ['V/v khẩn trương', 'V/v về việc khẩn trương', 'VB118 warning'],
  ['V/v khẩn trương khắc phục sự cố sạt lở bờ sông tại xã Phước Lộc\n', '', 'VB117 error'],
  ['- Các Sở: Nông nghiệp và Môi trường, Xây dựng;', '- Các Sở: Nông nghiệp và Môi trường, Xây dựng,', 'VB123 warning'],
]);

plantAll('state/cong-van-bo', [
  ['Số: 9417/BTC-NSNN', 'Số: 9417 /BTC-NSNN', 'VB111 warning'],
  ['Số: 9417/BTC-NSNN', 'Số: 9417/BTC', 'VB115 warning'],
  ['- Các bộ, cơ quan ngang bộ, cơ quan khác ở trung ương;\n- Ủy', '- Các bộ, cơ quan ngang bộ, cơ quan khác ở trung ương\n- Ủy', 'VB123 warning'],
]);

plantAll('state/giay-moi-xa', [
  ['Số: 15/GM-UBND', 'Số: 15/GM–UBND', 'VB111 warning'],
]);

plantAll('state/phieu-chuyen', [
  ['Số: 147/PC-BTCD', 'Số: 147/PCh-BTCD', 'VB114 warning'],
  ['An Phú, ngày 11 tháng 3 năm 2026', 'An Phú, ngày 11/3/2026', 'VB107 error'],
  ['Độc lập - Tự do - Hạnh phúc', 'Độc lập-Tự do-Hạnh phúc', 'VB102 error'],
]);

plantAll('state/ban-ghi-nho', [
  ['Số: 01/BGN-SKHCN-ĐHKT', 'Số: 01/GN-SKHCN-ĐHKT', 'VB114 error'],
]);

plantAll('state/giay-uy-quyen', [
  ['Số: 09/GUQ-STP', 'Số: 09/UQ-STP', 'VB114 error'],
  ['An Phú, ngày 01 tháng 9 năm 2026\n', 'An Phú, ngày 31 tháng 9 năm 2026\n', 'VB106 error'],
]);

plantAll('state/phuong-an', [
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HÔI CHỦ NGHĨA VIỆT NAM', 'VB102 error'],
]);

plantAll('state/cong-van-2023', [
  ['Số: 1358/SLĐTBXH-BTXH', 'Số:1358/SLĐTBXH-BTXH', 'VB111 warning'],
  ['Kính gửi: Ủy ban', 'Kính gửi Ủy ban', 'VB123 error'],
]);

plantAll('state/quyet-dinh-2023', [
  ['Số: 2217/QĐ-UBND', 'Số: 2217/QĐ - UBND', 'VB111 warning'],
  ['Yên Thọ, ngày 14 tháng 9 năm 2023\n', '', 'VB109 error'],
]);

plantAll('state/cong-van-tuq', [
  ['V/v xác nhận thông tin lý lịch tư pháp\nAn', 'V/v xác nhận thông tin lý lịch tư pháp.\nAn', 'VB124 info'],
  ['An Phú, ngày 14 tháng 9 năm 2026\n', 'TP. An Phú, ngày 14 tháng 9 năm 2026\n', 'VB121 warning'],
]);


/* Codes of types as they are mixed up or were before 2020 (Phụ lục III). */

plantAll('state/hop-dong', [['Số: 37/HĐ-BVĐK', 'Số: 37/HD-BVĐK', 'VB114 error']]);
plantAll('state/du-an', [['Số: 06/DA-BQLDA', 'Số: 06/ĐA-BQLDA', 'VB114 error']]);
plantAll('state/de-an', [['Số: 02/ĐA-UBND', 'Số: 02/DA-UBND', 'VB114 error']]);
plantAll('state/to-trinh-2023', [['Số: 156/TTr-PNV', 'Số: 156/TT-PNV', 'VB114 error']]);
plantAll('state/thong-cao', [['Số: 02/TC-HĐND', 'Số: 02/TB-HĐND', 'VB114 error']]);
plantAll('state/giay-nghi-phep', [['Số: 18/GNP-VP', 'Số: 18/NP-VP', 'VB114 error']]);
plantAll('state/giay-gioi-thieu', [['Số: 52/GGT-SKHCN', 'Số: 52/GT-SKHCN', 'VB114 error']]);
plantAll('state/ban-thoa-thuan', [['Số: 02/BTT-UBND-NSAP', 'Số: 02/TTh-UBND-NSAP', 'VB114 error']]);
plantAll('state/quyet-dinh-phe-duyet', [['Số: 1874/QĐ-BKHCN', 'Số: 1874/QD-BKHCN', 'VB114 error']]);
plantAll('state/thong-bao-2023', [['Số: 78/TB-VP', 'Số: 78/TB- VP', 'VB111 error']]);
plantAll('state/thu-cong', [['An Phú, ngày 04 tháng 9', 'An Phú, ngày 4 tháng 9', 'VB104 error']]);

/* Bodies that a document of 2026 can no longer issue or write to: no districts, no former ministries. */

plantAll('state/chi-thi', [
  ['- Ủy ban nhân dân các xã, phường;\n', '- Ủy ban nhân dân các huyện, thành phố;\n', 'VB150 warning'],
]);

plantAll('state/cong-van-bo', [
  ['- Bộ trưởng (để báo cáo);', '- Bộ Kế hoạch và Đầu tư;', 'VB150 warning'],
]);

/* What the form of each type has and has not: years in symbols, Kính gửi, the line of who issues, stamps. */

plantAll('state/quyet-dinh-bo-nhiem', [
  ['Số: 385/QĐ-SNNMT', 'Số: 385/2026/QĐ-SNNMT', 'VB126 warning'],
  ['\nGIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n', '', 'VB137 warning'],
]);

plantAll('state/du-thao-quyet-dinh', [
  ['Số:       /QĐ-UBND ', 'Số:       /2026/QĐ-UBND ', 'VB126 warning'],
]);

plantAll('state/to-trinh-ubnd-tinh', [
  ['Kính gửi: Hội đồng nhân dân tỉnh\n\n', '', 'VB135 warning', 'VB507'],
]);

plantAll('state/ke-hoach-benh-vien', [
  ['Căn cứ Luật Khám', 'Kính gửi: Các khoa, phòng\n\nCăn cứ Luật Khám', 'VB136 warning'],
]);

plantAll('state/giay-moi-xa', [
  ['Ủy ban nhân dân xã Tân Lập trân trọng kính mời:\n', 'Kính gửi:\n', 'VB136 info'],
]);

plantAll('state/cong-van-hoa-toc', [
  ['V/v khẩn trương', 'V/V khẩn trương', 'VB118 warning'],
  ['V/v khẩn trương', 'Về việc khẩn trương', 'VB118 warning'],
  ['HỎA TỐC\n', 'Hỏa tốc\n', 'VB139 warning'],
  ['HỎA TỐC\n', 'HỎA TỐC HẸN GIỜ\n', 'VB139 info'],
]);

plantAll('state/bao-cao-mat', [
  ['   MẬT\n', '   Mật\n', 'VB139 warning'],
]);

plantAll('state/bao-cao-xa', [
  ['Kính gửi: Ủy ban nhân dân tỉnh Phú Sơn', 'Kính trình: Ủy ban nhân dân tỉnh Phú Sơn', 'VB123 warning'],
]);

plantAll('state/quyet-dinh-bo-nhiem', [
  ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n\nCỘNG', 'SỞ NN&MT\n\nCỘNG', 'VB122 warning'],
]);

plantAll('state/giay-moi-xa', [
  ['Địa điểm: Hội trường Ủy ban nhân dân xã Tân Lập.\n\n', '', 'VB146 warning'],
  ['Thời gian: 07 giờ 30 phút, thứ Ba, ngày 20 tháng 10 năm 2026.\n\n', '', 'VB146 warning'],
]);

plantAll('state/giay-gioi-thieu', [
  ['GIẤY GIỚI THIỆU\n\n', 'GIẤY GIỚI THIỆU\nVề việc khảo sát nhu cầu chuyển giao công nghệ\n\n', 'VB145 info'],
]);

plantAll('state/cong-van-hoa-toc', [
  ['HỎA TỐC\n', 'HOẢ TÔC\n', 'VB139 warning'],
]);

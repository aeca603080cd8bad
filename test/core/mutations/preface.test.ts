import { plantAll } from './planting';

/* Single faults in the first room of correct documents, and the căn cứ. */

plantAll('state/thong-bao', [
  ['Số: 163/TB-VP', 'Số:163/TB-VP', 'VB111 warning'],
  ['Số: 163/TB-VP', 'Số: 163 /TB-VP', 'VB111 warning'],
  ['Số: 163/TB-VP', 'Số: 163/TB - VP', 'VB111 warning'],
  ['Số: 163/TB-VP', 'Số 163/TB-VP', 'VB110 error'],
  ['Số: 163/TB-VP', 'Số: 3/TB-VP', 'VB112 error'],
  ['Số: 163/TB-VP', 'Số: 163-TB/VP', 'VB113 error'],
  ['Số: 163/TB-VP', 'Số: 163/KH-VP', 'VB114 error'],
  ['Số: 163/TB-VP\n', '', 'VB108 error'],
  ['Số: 163/TB-VP', '163/TB-VP', 'VB108 error'],
  ['CỘNG HÒA…Hạnh phúc\n', '', 'VB101 error'],
  ['Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc', 'VB102 error'],
  ['Độc lập - Tự do - Hạnh phúc', 'Độc Lập - Tự Do - Hạnh Phúc', 'VB102 error'],
  ['Độc lập - Tự do - Hạnh phúc', 'Độc lập- Tự do- Hạnh phúc', 'VB102 error'],
  ['CHỦ NGHĨA VIỆT NAM', 'CHŨ NGHĨA VIỆT NAM', 'VB102 error'],
  ['An Phú, ngày 09', 'An Phú ngày 09', 'VB105 error'],
  ['ngày 09 tháng 02', 'ngày 9 tháng 02', 'VB104 error'],
  ['ngày 09 tháng 02', 'ngày 09 tháng 2', 'VB104 error'],
  ['ngày 09 tháng 02 năm 2026\n', 'ngày 30 tháng 02 năm 2026\n', 'VB106 error'],
  ['ngày 09 tháng 02 năm 2026\n', 'ngày 09/02/2026\n', 'VB107 error'],
  ['An Phú, ngày 09 tháng 02 năm 2026\n', '', 'VB109 error'],
  ['THÔNG BÁO\n', '', 'VB116 error', 'VB117'],
  ['ỦY BAN NHÂN DÂN TỈNH AN PHÚ\nVĂN PHÒNG\n', '', 'VB103 error'],
  ['Kết luận của Phó Chủ tịch…ven sông\n\n', '', 'VB117 error'],
]);

plantAll('state/cong-van', [
  ['V/v bảo đảm', 'V/v: bảo đảm', 'VB118 warning'],
  ['Số: 2051/SGDĐT-VP', 'Số: 2051/SGDĐT', 'VB115 warning'],
  ['Số: 2051/SGDĐT-VP', 'Số: 2051/CV-SGDĐT', 'VB114 warning'],
  ['Kính gửi:\n', 'Kính gửi\n', 'VB123 error'],
  ['Kính gửi:\n', 'KÍNH GỬI:\n', 'VB123 warning'],
  ['V/v bảo đảm an toàn trường học\ntrong mùa mưa bão\n', 'CÔNG VĂN\nVề việc bảo đảm an toàn trường học\n', 'VB120 error'],
]);

plantAll('state/bao-cao', [
  ['Số: 318/BC-SNV', 'SỐ: 318/BC-SNV', 'VB110 warning'],
  ['Kính gửi: Ủy ban', 'Kính gửi Ủy ban', 'VB123 error'],
]);

plantAll('party/bao-cao', [
  ['Số 112-BC/ĐU', 'Số: 112-BC/ĐU', 'VB110 warning'],
  ['Số 112-BC/ĐU', 'Số 112/BC-ĐU', 'VB113 error'],
  ['Số 112-BC/ĐU', 'Số 112 - BC/ĐU', 'VB111 error'],
  ['Số 112-BC/ĐU', 'Số 112-KH/ĐU', 'VB114 error'],
  ['Số 112-BC/ĐU', 'Số 7-BC/ĐU', 'VB112 error'],
  ['Số 112-BC/ĐU\n', '', 'VB108 error'],
  ['ĐẢNG CỘNG SẢN VIỆT NAM\n', '', 'VB101 error'],
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG CỘNG SẢN VIÊT NAM', 'VB102 error'],
  ['ĐẢNG CỘNG SẢN VIỆT NAM\n', 'ĐẢNG CỘNG SẢN VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n', 'VB119 error'],
  ['Tân Lập, ngày 30', 'Tân Lập ngày 30', 'VB105 error'],
  ['năm 2026\n\nBÁO CÁO\n', 'năm 2026\n\n', 'VB116 error', 'VB117', 'VB415'],
  ['kết quả thực hiện Chỉ thị…Ban Bí thư\n-----\n', '', 'VB117 error'],
]);

plantAll('party/cong-van', [
  ['ngày 15 tháng 6 năm 2026', 'ngày 15 tháng 06 năm 2026', 'VB104 warning'],
  ['An Phú, ngày 15 tháng 6 năm 2026\n', '', 'VB109 error'],
  ['Kính gửi:\n', 'Kính gửi\n', 'VB123 error'],
]);

plantAll('party/ke-hoach-2023', [
  ['Số 98-KH/HU', 'Số: 98-KH/HU', 'VB110 warning'],
  ['Số 98-KH/HU', 'Số 98/KH-HU', 'VB113 error'],
  ['ngày 16 tháng 11 năm 2023\n', 'ngày 31 tháng 11 năm 2023\n', 'VB106 error'],
]);

plantAll('state/quyet-dinh-ban-hanh-quy-che', [
  ['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024,', 'VB201 error'],
  ['và Ủy ban nhân dân phường.\n\nQUYẾT ĐỊNH:', 'và Ủy ban nhân dân phường;\n\nQUYẾT ĐỊNH:', 'VB201 error'],
  ['Căn cứ Luật Lưu trữ', '- Căn cứ Luật Lưu trữ', 'VB202 warning'],
  ['Số: 42/QĐ-UBND', 'Số: 42/QD-UBND', 'VB114 error'],
  ['QUYẾT ĐỊNH:\n', 'QUYẾT ĐỊNH\n', 'VB205 warning'],
  ['\nQUYẾT ĐỊNH:\n', '', 'VB205 warning'],
]);

plantAll('party/quyet-dinh', [
  ['- Căn cứ Điều lệ Đảng;', '- Căn cứ Điều lệ Đảng,', 'VB201 error'],
]);

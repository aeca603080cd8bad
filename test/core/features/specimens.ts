/** `joinLines('a', 'b')` is `a⏎b`. */
export function joinLines(...lines: readonly string[]): string {
  return lines.join('\n');
}

/** Takes `‸` out of a text and says where it stood. */
export function readCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('‸');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

export const DECISION = joinLines(
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc',
  'Số: 15/QĐ-UBND\tTân Lập, ngày 04 tháng 9 năm 2026',
  '',
  'QUYẾT ĐỊNH',
  'Về việc ban hành Quy chế làm việc',
  '',
  'ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
  '',
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
  'Theo đề nghị của Chánh Văn phòng.',
  '',
  'QUYẾT ĐỊNH:',
  '',
  'Điều 1. Phạm vi',
  '1. Quy chế này áp dụng cho:',
  'a) Cán bộ;',
  'b) Công chức.',
  '2. Quy chế này thay thế Quy chế cũ.',
  '',
  'Điều 2. Hiệu lực',
  'Quyết định này có hiệu lực từ ngày ký./.',
  '',
  'Nơi nhận:',
  '- Như Điều 2;',
  '- Lưu: VT.',
  '',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  '',
  'Nguyễn Văn An',
);

export const PARTY_REPORT = joinLines(
  'TỈNH ỦY QUẢNG NGÃI\tĐẢNG CỘNG SẢN VIỆT NAM',
  '*',
  'Số 12-BC/TU\tQuảng Ngãi, ngày 04 tháng 9 năm 2026',
  '',
  'BÁO CÁO',
  'kết quả thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị',
  '-----',
  '',
  'I. KẾT QUẢ',
  '',
  '1. Ban Thường vụ thực hiện Chương trình hành động số 39-CT/TU, ngày 20/10/2023 và Chỉ thị số 35-CT/TW.',
  '',
);

/** Numbers from 0 to 1 that are the same in every run with the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What documents are made of, and what tears them. */
const PIECES: readonly string[] = [
  'Điều 1.', 'Điều', 'Điều 12 ', 'khoản 2', '1. ', '1.1', '1.1. ', '2.', 'a) ', 'đ) ', 'I. ', 'II- ', 'Chương I\n', 'Phần thứ nhất\n', 'Mục 2\nA B\n', '- ', '+ ', '¹ ',
  'Căn cứ ', 'Theo đề nghị của ', 'Xét ', 'QUYẾT ĐỊNH', 'QUYẾT ĐỊNH:', 'QUYẾT NGHỊ:', 'THÔNG BÁO', 'KẾ HOẠCH', 'QUY CHẾ', 'BÁO CÁO', 'KẾT LUẬN', 'CÔNG VĂN', 'Phụ lục I', 'PHỤ LỤC II: A',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'ỦY BAN NHÂN DÂN TỈNH A', 'HUYỆN UỶ B', 'ĐẢNG BỘ TỈNH A', '*', '-----',
  'Số: 12/QĐ-UBND', 'Số:      /TB-UBND', 'Số 05-BC/HU', 'Số: 1/2020/NĐ-CP', 'Hà Nội, ngày 5 tháng 2 năm 2026', 'ngày    tháng   năm 2026', 'V/v ', 'Kính gửi:', 'Kính gửi: ', 'Dự thảo',
  'Chỉ thị số 22-CT/TU, ngày ', '30/3/2024', '31/02/2024', 'Nghị quyết 37-NQ/TW ngày 09/10/2024 ', '10 -\nCT/TW', 'Nghị định số 30/2020/NĐ-CP', 'QĐ-UBND', 'số ', 'ngày ', ' tháng ', ' năm ', 'của Bộ Chính trị', '(khóa XI)',
  'Nơi nhận:', '- Như Điều 3;', '- Lưu: VT, TH.', '- Lưu VT', 'TM. ỦY BAN NHÂN DÂN', 'T/M BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'CHỦ TỊCH', 'Nguyễn Văn A', './.', '.', ';', ',', ':', '“', '”', '"', '(', ')',
  '**', '*', '***', '<!--', '-->', '<!-- thethuc: profile=party -->', '<!-- thethuc: bỏ qua -->', '\n', '\n\n', '\r\n', '\r', '\t', '   ', '\u00A0', '\uFEFF', '\u00AD', '\u200B', '\u0301', 'Ð', 'а', '😀', '\uD83D', '{{a}}', '……', '_____',
  'của của ', 'hòa hoà ', 'ủy ban nhân dân ', 'công tác ', 'kế hoạch ', 'và ', 'a. b ', '2021-2025', '2021 - 2025', 'ế'.normalize('NFD'),
];

/** Torn lines of our own keywords. */
export function randomDocument(random: () => number): string {
  const pick = () => PIECES[Math.floor(random() * PIECES.length)] ?? '';
  return Array.from({ length: 20 + Math.floor(random() * 120) }, () => pick() + ['', '\n', '\n', ' '][Math.floor(random() * 4)]).join('');
}

/** A document with pieces cut, doubled, moved, and strangers put in. */
export function tear(text: string, random: () => number): string {
  let torn = text;
  for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1) {
    const at = Math.floor(random() * torn.length);
    const end = Math.min(torn.length, at + Math.floor(random() ** 3 * 300));
    const kind = Math.floor(random() * 4);
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
    torn = kind === 0 ? torn.slice(0, at) + torn.slice(end) : kind === 1 ? torn.slice(0, end) + torn.slice(at) : kind === 2 ? torn.slice(0, at) + piece + torn.slice(at) : torn.slice(0, at) + piece + torn.slice(end);
  }
  return torn;
}

/** UTF-16 units without any sense, unpaired surrogates among them. */
export function randomUnits(random: () => number): string {
  const codes = Array.from({ length: 400 }, () => Math.floor(random() ** 2 * 0x10000));
  return String.fromCharCode(...codes);
}

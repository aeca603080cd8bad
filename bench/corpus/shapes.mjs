import { largeDocument } from '../corpus.mjs';
import { createRandom } from '../random.mjs';
import { citation } from './sentences.mjs';

/** `unit(index)` again and again until `length` characters are there. */
function repeat(length, unit) {
  const parts = [];
  for (let size = 0, index = 0; size < length; index += 1) {
    const part = unit(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

/**
 * Texts of one shape and any length (UTF-16 units): an honest document, and what could make a pattern or a loop run wild.
 * @type {readonly { name: string, make: (length: number) => string }[]}
 */
export const SHAPES = [
  { name: 'văn bản Nhà nước', make: (length) => largeDocument(length * 1.35, 'state') },
  { name: 'văn bản Đảng', make: (length) => largeDocument(length * 1.35, 'party') },
  { name: 'NFD', make: (length) => largeDocument(length, 'state').normalize('NFD').slice(0, length) },
  { name: 'CRLF', make: (length) => largeDocument(length * 1.35, 'state').replaceAll('\n', '\r\n') },
  { name: 'một đoạn, không xuống dòng', make: (length) => repeat(length, () => 'các cơ quan, đơn vị tổ chức thực hiện nghiêm túc ') },
  { name: 'toàn viện dẫn', make: (length) => allCitations(length, '\n') },
  { name: 'toàn viện dẫn, một dòng', make: (length) => allCitations(length, '; ') },
  { name: 'toàn đề mục', make: (length) => repeat(length, (index) => `${index + 1}. Về nhiệm vụ\n`) },
  { name: 'đề mục lồng nhau', make: (length) => repeat(length, (index) => `${'1.'.repeat((index % 9) + 1)} Về nhiệm vụ\n`) },
  { name: 'điều, khoản, điểm', make: (length) => repeat(length, article) },
  { name: 'mục I, 1, 1.1, a', make: (length) => repeat(length, section) },
  { name: 'trích cả điều trong ngoặc kép', make: (length) => repeat(length, (index) => `${index + 1}. Sửa đổi Điều ${index + 1} như sau:\n“Điều ${index + 1}. Phạm vi\n1. Một.\n2. “Hai” là ba.”\n`) },
  { name: 'toàn gạch đầu dòng', make: (length) => repeat(length, () => '- Ủy ban nhân dân tỉnh;\n') },
  { name: 'dòng chữ hoa', make: (length) => repeat(length, () => 'ĐẢNG UỶ XÃ THANH LÂM\n') },
  { name: 'dòng trống', make: (length) => '\n'.repeat(length) },
  { name: 'dấu cách', make: (length) => ' '.repeat(length) },
  { name: 'chữ số', make: (length) => '1'.repeat(length) },
  { name: 'ngoặc kép không đóng', make: (length) => repeat(length, () => '“Điều 1. Phạm vi\n') },
  { name: 'dấu nhấn không đóng', make: (length) => repeat(length, () => '**đậm *nghiêng ') },
  { name: 'chú thích không đóng', make: (length) => repeat(length, () => '<!-- ghi chú ') },
  { name: 'số và ký hiệu dở dang', make: (length) => repeat(length, (index) => `Số: ${index}/QĐ-`) },
  { name: 'ngày, thứ và thời hạn', make: (length) => repeat(length, () => 'thứ Hai, từ 14 giờ 00 ngày 24/11/2026 đến 8 giờ ngày 25/11/2026, gửi trước ngày 30/11/2026 để tổng hợp trong quý IV (từ tháng 10 đến tháng 12).\n\n') },
  { name: 'dấu chấm lửng', make: (length) => repeat(length, () => '…….. ngày … tháng … năm … ') },
];

function allCitations(length, separator) {
  const random = createRandom(length);
  return repeat(length, () => citation(random, random.chance(0.5) ? 'state' : 'party') + separator);
}

/** Ten thousand headings in a third of a megabyte: chapters, articles that run through them, clauses, points. */
function article(index) {
  const chapter = index % 20 === 0 ? `Chương ${'I'.repeat((index / 20) % 3 + 1)}\nQUY ĐỊNH CHUNG\n\n` : '';
  return `${chapter}Điều ${index + 1}. Phạm vi\n1. Một:\na) Hai;\nb) Ba.\n2. Bốn theo\nĐiều ${index + 1} Quy chế này.\n2a. Năm.\n`;
}

function section(index) {
  return `I. KẾT QUẢ\n1. Về kinh tế\n1.1. Nông nghiệp\na) Lúa;\n(i) Vụ xuân;\nđ) Ngô.\n1.2 Công nghiệp\n${index + 2}/ Về xã hội.\n`;
}

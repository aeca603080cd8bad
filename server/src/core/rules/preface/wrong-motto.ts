import { defineRule } from '../../lint/rule';
import type { Field } from '../../text/span';

const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const PARTY_TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const PARTY_SAYS = 'Tiêu đề của văn bản là “ĐẢNG CỘNG SẢN VIỆT NAM”';

export default defineRule({
  code: 'VB102',
  name: 'wrong-motto',
  severity: 'error',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 1',
      says: 'Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”; Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”, giữa các cụm từ có gạch nối (-), có cách chữ',
    },
    { source: 'hd05', at: 'phần II, mục I, điểm 1', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.1', says: PARTY_SAYS },
  ],
  summary: 'Quốc hiệu, Tiêu ngữ, tiêu đề văn bản Đảng phải viết đúng từng chữ, từng dấu gạch nối',
  why: 'Đây là những dòng cố định: chỉ viết hoa chữ đầu mỗi cụm từ của Tiêu ngữ, giữa các cụm từ là dấu gạch nối có cách hai bên. “HÒA” và “HOÀ” đều đúng.',
  examples: [
    { good: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' },
    { good: 'UBND XÃ A\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVĂN PHÒNG\tĐộc lập - Tự do - Hạnh phúc' },
    { good: 'Tinh thần Độc lập – Tự do – Hạnh phúc được khắc ghi trong từng bài học của năm nay và cả những năm sau' },
    {
      good: `UBND HUYEN SON HA CONG HOA XA HOI CHU NGHIA VIET NAM
VAN PHONG Doc lap - Tu do - Hanh phuc
Ngay 08/7/2024, Ban Thudng vu Huyén uy to chicc Hoi nghi Huyén ay lan tha
24 dé danh gia tinh hinh thyc hién nhiém vy 6 thang dau nim; phuong huéng, nhiém
vu 6 thang cudi nam 2024. Tham dy Hoi nghi c6 32/37 dong chi Uy vién Ban Chap
hanh Pang b huyén va cac dong chi 1a bi thu cac chi bo, dang bo truc thuoc Huyén
tiy; dai dién 1anh dao cac co quan, ban nganh, Mat tran T6 qudc va céc to chac chinh
tri - x& hoi huyén; Uy vién Uy ban kiem tra Huyén uy; chu tich HDND, UBND cac X4`,
    },
    { good: 'Độc lập - Tự do - Hạnh phúc' },
    { profile: 'party', good: 'TỈNH UỶ A\n*\nSố 12-TB/TU\nĐẢNG CỘNG SẢN VIỆT NAM' },
    {
      bad: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n⟦Độc lập – Tự do – Hạnh phúc⟧',
      fixed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    },
    { bad: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n⟦Độc Lập -Tự Do - Hạnh Phúc⟧', fixed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' },
    { bad: '⟦CỘNG HÒA XÃ HỘI CHŨ NGHIÃ VIỆT NAM⟧\nĐộc lập - Tự do - Hạnh phúc', fixed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' },
    { bad: '⟦CỘNG HÒA XÃ HỘI CHỦ NGĨA VIỆTNAM⟧\n⟦Độc lâp - Tự do - Hạn phúc⟧', fixed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' },
    { profile: 'party', bad: 'TỈNH UỶ A\n*\nSố 12-TB/TU\n⟦ĐẢNG CỘNG SÃN VIỆT NAM⟧', fixed: 'TỈNH UỶ A\n*\nSố 12-TB/TU\nĐẢNG CỘNG SẢN VIỆT NAM' },
  ],
  *check({ tree, regime }) {
    if (regime.isGarbled) return;
    const { nationalTitle, motto, partyTitle } = tree.preface;
    if (regime.verdict.profile === 'party') yield* compare('Tiêu đề', partyTitle, PARTY_TITLE);
    else {
      yield* compare('Quốc hiệu', nationalTitle, NATIONAL_TITLE);
      yield* compare('Tiêu ngữ', motto, MOTTO);
    }
  },
});

function* compare(noun: string, field: Field | null, wanted: string) {
  if (!field || sameLine(field.text) === sameLine(wanted)) return;
  const { span, text } = field;
  const kept = wanted.replace('HÒA', /HO[ÀA]/.test(text) ? 'HOÀ' : 'HÒA');
  const { start, end, newText } = smallestEdit(text, kept);
  yield {
    span,
    message: `${noun} phải viết đúng là “${kept}”`,
    fix: {
      title: `Viết là “${kept}”`,
      safety: 'safe' as const,
      edits: [{ span: { start: span.start + start, end: span.start + end }, newText }],
    },
  };
}

/** Runs of spaces and the look-alike letter Ð have rules of their own; both tone placements are right. */
function sameLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/Ð/g, 'Đ').replace('HOÀ', 'HÒA');
}

/** What is left between the common beginning and the common end. */
function smallestEdit(from: string, to: string): { start: number; end: number; newText: string } {
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(from.length, to.length) - start && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  return { start, end: from.length - tail, newText: to.slice(start, to.length - tail) };
}

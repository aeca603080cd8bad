import { defineRule } from '../../lint/rule';
import type { CopyKind } from '../../syntax/tree';
import { gravityByGuide } from '../preface/guide-in-force';

const STATE = 'ỦY BAN NHÂN DÂN TỈNH AN PHÚ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 764/QĐ-UBND\nAn Phú, ngày 13 tháng 4 năm 2026\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nĐiều 1. Thành lập Tổ công tác./.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nCao Xuân Quang\n\n______________________________\n\nSỞ TÀI CHÍNH\n\n';
const TAIL = '\n\nSố: 19/SY-STC\nAn Phú, ngày 16 tháng 4 năm 2026\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nTừ Công Hậu';
const party = (year: string, label: string) =>
  `TỈNH UỶ HẢI NINH\n*\nSố 870-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHải Ninh, ngày 02 tháng 11 năm ${year}\n\nTHÔNG BÁO\nphân công công tác\n-----\n\nCác ban thực hiện.\n\nNơi nhận:\n- Các ban;\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Thế Vinh\n\nHUYỆN UỶ CẨM SƠN\n*\nSố 24-BS/HU\n\n${label}\n\nCẩm Sơn, ngày 06 tháng 11 năm ${year}\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nGiang Thị Lụa`;

const STATE_LABELS: Readonly<Record<CopyKind, string>> = { full: 'SAO Y', extract: 'TRÍCH SAO', second: 'SAO LỤC' };

export default defineRule({
  code: 'VB610',
  name: 'copy-label',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần II, mục I, khoản 1', says: 'Hình thức sao ghi “SAO Y”, “SAO LỤC” hoặc “TRÍCH SAO”' },
    { source: 'hd05', at: 'phần II, mục III', says: 'Bản sao có dấu “Bản sao văn bản” và chữ ký của người có thẩm quyền sao; không còn hình thức sao và số “BS” dưới văn bản' },
    { source: 'hd36', at: 'điểm 3.3', says: 'Hình thức sao ghi “SAO Y BẢN CHÍNH”, “SAO LỤC” hoặc “TRÍCH SAO”' },
  ],
  summary: 'Hình thức sao: Nhà nước “SAO Y”, không “SAO Y BẢN CHÍNH”; Đảng từ ngày 27/5/2026 dùng dấu “Bản sao văn bản”',
  why: '“SAO Y BẢN CHÍNH” là tên gọi cũ; bản sao y nay có thể lập từ bản gốc hoặc bản chính.',
  examples: [
    { good: `${STATE}SAO Y${TAIL}` },
    { good: `${STATE}SAO LỤC${TAIL.replace('SY', 'SL')}` },
    { profile: 'party', good: party('2023', 'SAO Y BẢN CHÍNH') },
    { bad: `${STATE}⟦SAO Y BẢN CHÍNH⟧${TAIL}`, fixed: `${STATE}SAO Y${TAIL}` },
    { profile: 'party', bad: party('2026', '⟦SAO Y BẢN CHÍNH⟧') },
    { profile: 'party', bad: party('2023', '⟦SAO Y⟧'), fixed: party('2023', 'SAO Y BẢN CHÍNH') },
  ],
  *check(analysis) {
    const { copy } = analysis.tree;
    if (!copy || analysis.regime.isGarbled) return;
    const { span, text } = copy.label;
    const is = (source: string) => analysis.regime.sources.some(({ id }) => id === source);
    if (is('hd05')) {
      // A copy made before the guide is right; its own day decides.
      const made = copy.placeDate?.date;
      if (made && made.year * 10_000 + made.month * 100 + made.day < 20_260_527) return;
      yield { span, severity: gravityByGuide(analysis, 'warning'), message: `Từ ngày 27/5/2026 bản sao của Đảng dùng dấu “Bản sao văn bản”, không ghi “${text}”` };
      return;
    }
    const wanted = is('hd36') && copy.kind === 'full' ? 'SAO Y BẢN CHÍNH' : STATE_LABELS[copy.kind];
    if (text === wanted) return;
    yield { span, severity: is('hd36') ? 'info' : 'warning', message: `Hình thức sao ghi “${wanted}”, không ghi “${text}”`, fix: { title: `Viết “${wanted}”`, safety: 'safe', edits: [{ span, newText: wanted }] } };
  },
});

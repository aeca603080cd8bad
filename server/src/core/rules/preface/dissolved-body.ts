import type { Analysis } from '../../analysis';
import { findDissolvedBody } from '../../legal/bodies';
import type { CalendarDate } from '../../legal/calendar';
import { defineRule, type Fault } from '../../lint/rule';
import type { Field } from '../../text/span';
import { oneLine } from '../../text/vietnamese';
import { ownDayOf } from '../consistency/own-day';

const HEAD = 'Số: 12/TB-UBND\nA, ngày 20 tháng 11 năm 2026\n\nTHÔNG BÁO\nVề lịch họp\n\nNội dung./.\n\n';

export default defineRule({
  code: 'VB150',
  name: 'dissolved-body',
  severity: 'warning',
  basis: [{ source: 'calendar', at: '', says: 'Văn bản chỉ do cơ quan đang tồn tại ban hành và gửi tới cơ quan đang tồn tại' }],
  summary: 'Cơ quan ban hành và nơi nhận phải còn tồn tại vào ngày của văn bản',
  why:
    'Từ ngày 01/3/2025 nhiều bộ đã hợp nhất, từ ngày 01/7/2025 không còn cấp huyện; mẫu văn bản cũ hay giữ tên các cơ quan ấy. ' +
    'Chỉ xét cơ quan ban hành, nơi gửi và nơi nhận của chính văn bản; viện dẫn văn bản cũ và lời văn kể lại không bị nhắc.',
  examples: [
    { good: `UBND TỈNH A\nSỞ NỘI VỤ\n${HEAD}Nơi nhận:\n- UBND các xã, phường, đặc khu;\n- Bộ Tài chính;\n- Lưu: VT.` },
    { good: 'ỦY BAN NHÂN DÂN HUYỆN A\nSố: 12/TB-UBND\nA, ngày 20 tháng 6 năm 2025\n\nTHÔNG BÁO\nVề lịch họp' },
    { good: `UBND TỈNH A\nBAN TIẾP CÔNG DÂN\n${HEAD}Theo Quyết định số 03/QĐ-UBND ngày 02/01/2024 của UBND huyện B.` },
    { good: `THÀNH ỦY HỒ CHÍ MINH\n${HEAD}Nơi nhận:\n- Quân ủy Trung ương;\n- Thành ủy Huế;\n- Ban Chỉ huy quân sự khu vực 2;\n- Chi nhánh Văn phòng đăng ký đất đai liên huyện;\n- Lưu: VT.` },
    { good: `UBND TỈNH A\nSỞ NỘI VỤ\n${HEAD}Nơi nhận:\n- Ông Trần Văn B, nguyên Bí thư Huyện ủy;\n- Sở Kế hoạch và Đầu tư;\n- Lưu: VT.` },
    { bad: '⟦ỦY BAN NHÂN DÂN HUYỆN⟧ A\nSố: 12/TB-UBND\nA, ngày 20 tháng 11 năm 2026\n\nTHÔNG BÁO\nVề lịch họp' },
    { bad: '⟦HUYỆN UỶ⟧ A\n*\nSố 12-TB/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nA, ngày 20 tháng 11 năm 2026\n\nTHÔNG BÁO\nlịch họp' },
    { bad: `UBND TỈNH A\nSỞ NỘI VỤ\n${HEAD}Nơi nhận:\n- ⟦UBND các huyện⟧, thị xã, thành phố;\n- ⟦Bộ Kế hoạch và Đầu tư⟧;\n- Lưu: VT.` },
    { bad: 'UBND TỈNH A\nSỞ NỘI VỤ\nSố: 12/SNV-VP\nA, ngày 20 tháng 11 năm 2026\nV/v lịch họp\n\nKính gửi: ⟦Ủy ban nhân dân thị xã⟧ B.' },
  ],
  *check(analysis) {
    const { tree, regime, source } = analysis;
    const own = ownDayOf(analysis)?.earliest ?? (regime.dating === 'today' ? regime.judgedOn : null);
    if (!own || source.isGarbled || regime.verdict.profile === 'legislation') return;
    const { parentIssuer, issuer, addressees } = tree.preface;
    const items = [...(addressees?.items ?? []), ...(tree.conclusions.recipients?.items ?? [])].map(({ content }) => content);
    items.push(...telegramAddressees(analysis));
    for (const field of [parentIssuer, issuer, ...items]) {
      const fault = field && faultIn(field, own, analysis);
      if (fault) yield fault;
    }
  },
});

/** The dashes under `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH … điện:` (form 1.6). */
function telegramAddressees({ regime, lines, tree }: Analysis): readonly Field[] {
  if (regime.docType !== 'telegram') return [];
  const first = lines.findIndex(({ text, span }) => span.end >= (tree.preface.docType?.span.end ?? 0) && /(?:^|\s)điện:$/u.test(text));
  if (first < 0) return [];
  const end = lines.findIndex(({ text }, at) => at > first && text !== '' && !/^[-–]/.test(text));
  return lines.slice(first + 1, end < 0 ? lines.length : end).map(({ content, text }) => ({ span: content, text }));
}

function faultIn(field: Field, own: CalendarDate, analysis: Analysis): Fault | null {
  const text = analysis.source.slice(field.span);
  const body = findDissolvedBody(text, own) ?? findDissolvedBody(field.text, own);
  if (!body) return null;
  const start = field.span.start + body.index;
  // A name on two lines beside the other column stands in no single place.
  const isThere = text.startsWith(body.name, body.index);
  return {
    span: isThere ? { start, end: start + body.name.length } : field.span,
    ...(!body.isCertain || ownDayOf(analysis) === null ? { severity: 'info' as const } : {}),
    message: `Cần kiểm tra “${oneLine(body.name)}”: ${body.says}`,
  };
}

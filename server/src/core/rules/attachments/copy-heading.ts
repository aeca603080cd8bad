import { defineRule, type Fault } from '../../lint/rule';
import type { Copy, CopyKind } from '../../syntax/tree';
import type { Field } from '../../text/span';

const head = (label: string, number: string, date = 'ngày 16 tháng 4 năm 2026') =>
  `ỦY BAN NHÂN DÂN TỈNH AN PHÚ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 764/QĐ-UBND\nAn Phú, ngày 13 tháng 4 năm 2026\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nĐiều 1. Thành lập Tổ công tác./.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nCao Xuân Quang\n\n______________________________\n\nSỞ TÀI CHÍNH\n\n${label}\n\nSố: ${number}\nAn Phú, ${date}\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nTừ Công Hậu`;

const CODES: Readonly<Record<CopyKind, string>> = { full: 'SY', extract: 'TrS', second: 'SL' };
const NAMES: Readonly<Record<CopyKind, string>> = { full: 'bản sao y', extract: 'bản trích sao', second: 'bản sao lục' };

export default defineRule({
  code: 'VB611',
  name: 'copy-heading',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần II, mục II, khoản 1, điểm c', says: 'Số, ký hiệu bản sao gồm số thứ tự, chữ viết tắt “SY”, “TrS”, “SL” theo Phụ lục III và chữ viết tắt cơ quan sao; số nhỏ hơn 10 ghi thêm số 0; ngày ghi như văn bản' },
  ],
  summary: 'Số, ký hiệu bản sao: “Số: 19/SY-STC”; bản trích sao “TrS”, bản sao lục “SL”',
  why: '“TS”, “BS”, “SYBC” là chữ viết tắt cũ hoặc của Đảng; chữ viết tắt còn phải khớp với hình thức sao ghi ở trên.',
  examples: [
    { good: head('SAO Y', '19/SY-STC') },
    { good: head('TRÍCH SAO', '04/TrS-STC') },
    { good: head('SAO LỤC', '11/SL-STC') },
    { good: head('SAO Y', '09/SY-STC', 'ngày 05 tháng 4 năm 2026') },
    { bad: head('TRÍCH SAO', '04/⟦TS⟧-STC'), fixed: head('TRÍCH SAO', '04/TrS-STC') },
    { bad: head('SAO LỤC', '11/⟦SY⟧-STC'), fixed: head('SAO LỤC', '11/SL-STC') },
    { bad: head('SAO Y', '⟦9⟧/SY-STC'), fixed: head('SAO Y', '09/SY-STC') },
    { bad: head('SAO Y', '19/SY-STC', 'ngày ⟦5⟧ tháng 4 năm 2026'), fixed: head('SAO Y', '19/SY-STC', 'ngày 05 tháng 4 năm 2026') },
  ],
  *check({ tree: { copy }, regime }) {
    if (!copy || regime.isGarbled) return;
    yield* judgeCode(copy);
    const { numberLine, placeDate } = copy;
    if (numberLine?.number && /^[1-9]$/.test(numberLine.number.text)) yield padded(numberLine.number, 'Số bản sao nhỏ hơn 10');
    if (placeDate?.style !== 'words') return;
    if (placeDate.day && /^[1-9]$/.test(placeDate.day.text)) yield padded(placeDate.day, 'Ngày nhỏ hơn 10');
    if (placeDate.month && /^[12]$/.test(placeDate.month.text)) yield padded(placeDate.month, 'Tháng 1, tháng 2');
  },
});

function* judgeCode({ kind, numberLine }: Copy): Iterable<Fault> {
  const wanted = CODES[kind];
  const match = /^(?:\d+\s*)?[/-]\s*([\p{L}\d]+)/u.exec(numberLine?.symbol.text ?? '');
  const code = match?.[1];
  if (!numberLine || !code || code === wanted) return;
  const start = numberLine.symbol.span.start + match[0].length - code.length;
  const span = { start, end: start + code.length };
  yield { span, message: `Ký hiệu của ${NAMES[kind]} là “${wanted}”, không phải “${code}”`, fix: { title: `Viết “${wanted}”`, safety: 'review', edits: [{ span, newText: wanted }] } };
}

function padded({ span, text }: Field, what: string): Fault {
  return { span, message: `${what} phải ghi thêm số 0: “0${text}”`, fix: { title: `Viết “0${text}”`, safety: 'safe', edits: [{ span, newText: `0${text}` }] } };
}

import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';

export default defineRule({
  code: 'VB502',
  name: 'recipients-label',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 9, điểm d', says: 'Từ “Nơi nhận” trình bày trên một dòng riêng, sau có dấu hai chấm' },
    { source: 'hd05', at: 'phần II, mục I, điểm 9.2.5', says: 'Sau các từ “Nơi nhận”, “Kính gửi”, “Kính trình” có dấu hai chấm' },
    { source: 'hd36', at: 'điểm 1.9', says: 'Sau từ “Nơi nhận” có dấu hai chấm' },
  ],
  summary: 'Sau từ “Nơi nhận” phải có dấu hai chấm; từ này viết in thường',
  why: 'Dấu hai chấm tách nhãn với danh sách ngay dưới; chữ in thường là kiểu chữ mà cả hai chế độ quy định cho dòng này.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.' },
    { good: 'Nơi nhận:          KT. GIÁM ĐỐC\n- Như trên;        PHÓ GIÁM ĐỐC\n- Lưu: VT.' },
    { good: 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.' },
    { good: 'Nơi nhận kết quả giải quyết là Bộ phận Một cửa.' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên;\n- Lưu Văn phòng Tỉnh uỷ.' },
    { bad: '⟦Nơi nhận⟧\n- Như trên;\n- Lưu: VT.', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.' },
    { bad: 'Nơi nhận⟦ ⟧:\n- Như trên;\n- Lưu: VT.', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.' },
    { bad: '⟦NƠI NHẬN⟧:\n- Như trên;\n- Lưu: VT.', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.' },
    { profile: 'party', bad: '⟦Nơi nhận⟧\n- Như trên;\n- Lưu Văn phòng Tỉnh uỷ.', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu Văn phòng Tỉnh uỷ.' },
  ],
  *check({ tree, regime }) {
    const { recipients } = tree.conclusions;
    if (!recipients || regime.isGarbled) return;
    yield* missingColon(recipients);
    yield* wrongCase(recipients);
    yield* spacedColon(recipients);
  },
});

type Recipients = NonNullable<Analysis['tree']['conclusions']['recipients']>;

function* missingColon({ label, colon }: Recipients): Iterable<Fault> {
  if (colon) return;
  const { end } = label.span;
  yield {
    span: label.span,
    message: `Thiếu dấu hai chấm sau “${label.text}”`,
    fix: { title: 'Thêm dấu hai chấm', safety: 'safe', edits: [{ span: { start: end, end }, newText: ':' }] },
  };
}

/** `Nơi nhận :` */
function* spacedColon({ label, colon }: Recipients): Iterable<Fault> {
  if (!colon || colon.span.start === label.span.end) return;
  const span = { start: label.span.end, end: colon.span.start };
  yield { span, severity: 'warning', message: `Dấu hai chấm viết liền sau “${label.text}”`, fix: { title: 'Bỏ khoảng trắng', safety: 'safe', edits: [{ span, newText: '' }] } };
}

/** OCR changes letters; only case is judged. */
function* wrongCase({ label }: Recipients): Iterable<Fault> {
  const wanted = 'Nơi nhận';
  if (label.text === wanted || label.text.toLowerCase() !== wanted.toLowerCase()) return;
  yield {
    span: label.span,
    severity: 'warning',
    message: `“${label.text}” phải viết in thường là “${wanted}”`,
    fix: { title: `Viết là “${wanted}”`, safety: 'safe', edits: [{ span: label.span, newText: wanted }] },
  };
}

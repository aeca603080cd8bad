import { docTypeOf } from '../../legal/doc-types';
import { fold } from '../../text/vietnamese';
import { defineRule } from '../../lint/rule';
import { isAsAbove } from './first-recipient';
import { ownForm } from './required-parts';

export default defineRule({
  code: 'VB507',
  name: 'missing-as-above',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 9, điểm b', says: 'Văn bản có “Kính gửi” thì phần nơi nhận có từ “Như trên”' },
    { source: 'hd05', at: 'phần II, mục I, điểm 9.2.3', says: 'Công văn, tờ trình: dòng đầu của nơi nhận ghi “Như trên”' },
    { source: 'hd36', at: 'điểm 1.9', says: 'Công văn, tờ trình: dòng đầu của nơi nhận ghi “Như trên”' },
  ],
  summary: 'Văn bản có “Kính gửi” thì nơi nhận có dòng “Như trên”',
  why: '“Như trên” thay cho những cơ quan đã ghi ở Kính gửi; thiếu dòng này thì nơi nhận không có chính nơi được gửi.',
  examples: [
    { good: 'Số: 12/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ\n\nĐề nghị xem xét./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.' },
    { good: 'Số: 12/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ\n\nĐề nghị xem xét./.\n\nNơi nhận:\n- Như trên (để thực hiện);\n- Lưu: VT.' },
    { bad: 'Số: 12/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ\n\nĐề nghị xem xét./.\n\nNơi nhận:\n- ⟦Như kính gửi⟧;\n- Lưu: VT.', fixed: 'Số: 12/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ\n\nĐề nghị xem xét./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.' },
    { good: 'Số: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.' },
    { good: 'Số: 12/GGT-SNV\n\nGIẤY GIỚI THIỆU\n\nSở Nội vụ trân trọng giới thiệu: Ông Nguyễn Văn An./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.' },
    { bad: 'Số: 12/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ\n\nĐề nghị xem xét./.\n\nNơi nhận:\n⟦⟧- CT, PCT UBND;\n- Lưu: VT.', fixed: 'Số: 12/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ\n\nĐề nghị xem xét./.\n\nNơi nhận:\n- Như trên;\n- CT, PCT UBND;\n- Lưu: VT.' },
    { bad: 'Số: 12/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ\n\nĐề nghị xem xét./.\n\nNơi nhận:\n- CT, PCT UBND;\n- ⟦Như trên⟧;\n- Lưu: VT.' },
    { profile: 'party', date: '2026-11-21', bad: 'TỜ TRÌNH\nvề công tác cán bộ\n-----\n\nKính trình: Ban Thường vụ Tỉnh uỷ\n\nKính trình xem xét.\n\nNơi nhận:\n⟦⟧- Các ban đảng;\n- Lưu Văn phòng.' },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    const { preface, conclusions } = tree;
    const form = ownForm(analysis);
    const first = conclusions.recipients?.items[0];
    if (!first || form?.firstRecipient !== 'Như trên' || regime.isForm || regime.isGarbled) return;
    // Whom a giấy giới thiệu is shown to stands in its text: form 1.8 has the line without a Kính gửi.
    if (!preface.addressees && form.addressees !== 'never') return;
    const found = conclusions.recipients?.items.find(({ content }) => isAsAbove(content.text));
    if (found && found !== first) yield { span: found.content.span, severity: 'info', message: '“Như trên” là dòng đầu của nơi nhận' };
    if (found && !isWordedSo(found.content.text)) {
      yield { span: found.content.span, severity: 'info', message: 'Dòng này viết là “Như trên”', fix: { title: 'Viết “Như trên”', safety: 'review', edits: [{ span: found.content.span, newText: 'Như trên' }] } };
    }
    if (found) return;
    const { name } = docTypeOf(form.docType);
    const at = first.span.start;
    const separator = regime.sources.some(({ id }) => id === 'hd36') ? ',' : ';';
    yield {
      span: { start: at, end: at },
      severity: regime.isDraft ? 'info' : 'warning',
      message: `${name}${preface.addressees ? ` có “${preface.addressees.label.text}”` : ''} thì nơi nhận có dòng “- Như trên${separator}”`,
      fix: { title: 'Thêm dòng “Như trên”', safety: 'review', edits: [{ span: { start: at, end: at }, newText: `- Như trên${separator}\n` }] },
    };
  },
});

/** `Như trên (để thực hiện)`; `Như kính gửi` means the same in other words. */
function isWordedSo(text: string): boolean {
  return /^nhu\s*tren/.test(fold(text));
}

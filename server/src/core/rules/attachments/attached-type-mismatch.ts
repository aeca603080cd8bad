import type { Analysis } from '../../analysis';
import { docTypeOf, findDocType, type DocTypeId } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';

const decision = (heading: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 12/QĐ-UBND\nSơn La, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nBan hành Quy chế làm việc\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An\n\n${heading}\nLàm việc của Ủy ban nhân dân tỉnh\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026)\n\nĐiều 1. Nguyên tắc làm việc./.`;

export default defineRule({
  code: 'VB609',
  name: 'attached-type-mismatch',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Văn bản kèm theo có đúng tên loại mà quyết định nói là ban hành' }],
  summary: 'Văn bản kèm theo phải đúng tên loại mà quyết định ban hành',
  why: 'Quyết định “ban hành Quy chế” mà kèm “QUY ĐỊNH” thì sau này viện dẫn không biết gọi là gì.',
  examples: [
    { good: decision('QUY CHẾ') },
    { good: decision('QUY CHẾ').replace('ban hành Quy chế', 'ban hành Quy chế và Quy định') },
    { bad: decision('⟦QUY ĐỊNH⟧') },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    if (regime.docType !== 'decision' || regime.isForm || regime.isGarbled) return;
    const texts = tree.attachments.filter(({ docType, kind, owner }) => kind === 'text' && !owner && (docType === 'regulation' || docType === 'rules'));
    const issued = texts.length > 0 ? issuedTypes(analysis) : new Set<DocTypeId>();
    const [only] = issued;
    if (!only || issued.size > 1) return;
    for (const { docType, heading } of texts) {
      if (docType === only) continue;
      yield { span: heading.span, message: `Cần kiểm tra: Quyết định ban hành ${docTypeOf(only).name}, văn bản kèm theo là “${heading.text}”` };
    }
  },
});

/** `Ban hành Quy chế …` in the subject, `Ban hành kèm theo Quyết định này Quy định …` in the body. */
function issuedTypes({ tree, source }: Analysis): ReadonlySet<DocTypeId> {
  const text = `${tree.preface.subject?.text ?? ''}\n${source.clean.slice(tree.bodySpan.start, tree.bodySpan.end)}`;
  const named = text.matchAll(/ban\s+hành\s+(?:kèm\s+theo\s+Quyết\s+định\s+này\s+)?(?:bản\s+)?(Quy\s+chế|Quy\s+định|Nội\s+quy|Điều\s+lệ)/giu);
  return new Set([...named].flatMap(([, name]) => findDocType(name ?? '')?.id ?? []));
}

import type { Analysis } from '../../analysis';
import { docTypeOf, type DocTypeId } from '../../legal/doc-types';
import { defineRule, type Fault } from '../../lint/rule';
import type { Recipients } from '../../syntax/tree';
import { foldKey } from '../../text/vietnamese';
import { executingArticle } from './executing-article';
import { articlesOf, isAsAbove } from './first-recipient';
import { ownForm, severityHere } from './required-parts';

const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nQUYẾT ĐỊNH:\n\n';
const BODY = `${HEAD}Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Chánh Văn phòng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.\n\nNơi nhận:\n`;

export default defineRule({
  code: 'VB522',
  name: 'missing-as-article',
  severity: 'warning',
  basis: [{ source: 'nd30', at: 'Phụ lục III, phần II, các mẫu 1.1, 1.2, 1.3', says: 'Dòng đầu của nơi nhận trong nghị quyết, quyết định là “- Như Điều …;”' }],
  summary: 'Nơi nhận của nghị quyết, quyết định bắt đầu bằng dòng “Như Điều …”',
  why:
    'Điều cuối nêu người thi hành; “Như Điều …” gửi văn bản cho chính những người ấy. Chỉ xét khi trong văn bản có điều nêu người thi hành. ' +
    'Hướng dẫn của Đảng không nói dòng này đứng ở đâu.',
  examples: [
    { good: `${BODY}- Như Điều 2;\n- Lưu: VT, TH.` },
    { good: `${BODY}- Như Điều 1, Điều 2;\n- Sở Nội vụ;\n- Lưu: VT, TH.` },
    { good: `${HEAD}Điều 1. Quyết định này có hiệu lực thi hành kể từ ngày ký./.\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.` },
    { profile: 'party', good: 'Số 12-QĐ/TU\n\nQUYẾT ĐỊNH\nvề công tác cán bộ\n-----\n\nĐiều 1. Các ban đảng chịu trách nhiệm thi hành Quyết định này.\n\nNơi nhận:\n- Các ban đảng;\n- Lưu Văn phòng.' },
    { bad: `${BODY}⟦⟧- Sở Nội vụ;\n- Lưu: VT, TH.`, fixed: `${BODY}- Như Điều 2;\n- Sở Nội vụ;\n- Lưu: VT, TH.` },
    { bad: `${BODY}- Sở Nội vụ;\n- ⟦Như Điều 2⟧;\n- Lưu: VT, TH.` },
  ],
  *check(analysis) {
    const { recipients } = analysis.tree.conclusions;
    const form = ownForm(analysis);
    const severity = severityHere(analysis);
    if (!recipients || !severity || form?.firstRecipient !== 'Như Điều' || recipients.items.length === 0) return;
    // The Prime Minister's office lists everybody by name.
    const isCentral = /^(?:thu tuong )?chinh phu$/.test(foldKey(analysis.tree.preface.issuer?.text ?? ''));
    yield* judge(recipients, { analysis, severity: isCentral ? 'info' : severity, docType: form.docType });
  },
});

function* judge({ items }: Recipients, { analysis, severity, docType }: { analysis: Analysis; severity: 'warning' | 'info'; docType: DocTypeId }): Iterable<Fault> {
  const at = items.findIndex(({ content }) => articlesOf(content.text).length > 0);
  const found = items[at];
  const first = items[0];
  if (found && at > 0) yield { span: found.content.span, severity: 'info', message: 'Theo mẫu, “Như Điều …” là dòng đầu của nơi nhận' };
  if (found || !first || items.some(({ content }) => isAsAbove(content.text) || /^như\s+đi[êề]u/iu.test(content.text) || /Điều\s+\d/u.test(content.text))) return;
  const article = executingArticle(analysis);
  if (!article) return;
  const span = { start: first.span.start, end: first.span.start };
  yield {
    span,
    severity,
    message: `Nơi nhận của ${docTypeOf(docType).name.toLowerCase()} bắt đầu bằng dòng “- Như Điều ${article.num};”`,
    fix: { title: `Thêm dòng “Như Điều ${article.num}”`, safety: 'review', edits: [{ span, newText: `- Như Điều ${article.num};\n` }] },
  };
}

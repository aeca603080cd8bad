import { defineRule } from '../../lint/rule';
import { walk } from '../../syntax/tree';
import { articlesOf } from './first-recipient';
import { executes, executingArticle } from './executing-article';

const BODY = 'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nĐiều 1. Thành lập Tổ công tác.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nĐiều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n\nNơi nhận:\n';

export default defineRule({
  code: 'VB524',
  name: 'article-not-executing',
  severity: 'info',
  basis: [{ source: 'consistency', at: '', says: '“Như Điều …” trong nơi nhận chỉ vào điều nêu người thi hành' }],
  summary: '“Như Điều …” trong nơi nhận phải chỉ vào điều nêu người thi hành',
  why: 'Thêm hay bớt một điều mà quên sửa nơi nhận thì “Như Điều 2” gửi văn bản cho điều về hiệu lực. Điều không có trong văn bản do VB416 báo.',
  examples: [
    { good: `${BODY}- Như Điều 3;\n- Lưu: VT.` },
    { good: `${BODY}- Như Điều 1, Điều 3;\n- Lưu: VT.` },
    { bad: `${BODY}- Như ⟦Điều 2⟧;\n- Lưu: VT.` },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    const item = tree.conclusions.recipients?.items.find(({ content }) => articlesOf(content.text).length > 0);
    if (!item || regime.isForm || regime.isGarbled) return;
    const named = new Set(articlesOf(item.content.text));
    const articles = walk(tree.body).filter(({ kind, ordinals }) => kind === 'article' && named.has(ordinals[0] ?? 0));
    if (articles.length !== named.size || articles.some((article) => executes(article, analysis))) return;
    const executing = executingArticle(analysis);
    if (!executing) return;
    const { span, text } = item.content;
    const at = text.search(/đi[ềê]u/iu);
    yield {
      span: { start: span.start + Math.max(0, at), end: span.end },
      message: `Cần kiểm tra: điều nêu người thi hành là Điều ${executing.num}, không phải “${text.slice(Math.max(0, at), Math.max(0, at) + 24)}”`,
      related: [{ span: executing.marker.span, message: 'Điều nêu người thi hành' }],
    };
  },
});

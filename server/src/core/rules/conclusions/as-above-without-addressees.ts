import type { Analysis } from '../../analysis';
import { defineRule } from '../../lint/rule';
import { fold } from '../../text/vietnamese';
import { executingArticle } from './executing-article';
import { isAsAbove } from './first-recipient';
import { ownForm } from './required-parts';

const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nĐiều 1. Thành lập Tổ công tác.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n\nNơi nhận:\n';

export default defineRule({
  code: 'VB523',
  name: 'as-above-without-addressees',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 9, điểm b', says: '“Như trên” dùng cho văn bản có ghi nơi nhận ở phần “Kính gửi”' },
    { source: 'hd05', at: 'phần II, mục I, điểm 9.2.3', says: 'Công văn, tờ trình: nơi nhận ghi “Như trên” vì các nơi nhận đã liệt kê ở phần Kính gửi, Kính trình' },
    { source: 'hd36', at: 'điểm 1.9', says: 'Công văn, tờ trình: nơi nhận ghi “Như trên” vì các nơi nhận đã ghi ở phần Kính gửi' },
  ],
  summary: '“Như trên” chỉ dùng khi bên trên có Kính gửi (Kính trình)',
  why: 'Văn bản không có Kính gửi thì “trên” không chỉ vào đâu cả; nghị quyết, quyết định ghi “Như Điều …”. Giấy giới thiệu, giấy mời, công điện nêu người nhận trong nội dung, nên không xét.',
  examples: [
    { good: `${HEAD}- Như Điều 2;\n- Lưu: VT.` },
    { good: 'Số: 12/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ\n\nĐề nghị xem xét./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.' },
    { good: 'Số: 12/GGT-SNV\n\nGIẤY GIỚI THIỆU\n\nSở Nội vụ trân trọng giới thiệu: Ông Nguyễn Văn An./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.' },
    { bad: `${HEAD}- ⟦Như trên⟧;\n- Lưu: VT.`, fixed: `${HEAD}- Như Điều 2;\n- Lưu: VT.` },
    { bad: 'Số: 12/KH-UBND\n\nKẾ HOẠCH\nPhòng, chống dịch bệnh\n\nCác xã thực hiện./.\n\nNơi nhận:\n- ⟦Như trên⟧;\n- Lưu: VT.' },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    const form = ownForm(analysis);
    const item = tree.conclusions.recipients?.items.find(({ content }) => isAsAbove(content.text));
    if (!item || !form || tree.preface.addressees || regime.isForm || regime.isGarbled) return;
    if (ADDRESSING_FORM.test(form.at)) return;
    if (form.addressees === 'must' || form.addressees === 'open' || ADDRESSED_IN_TEXT.test(headOf(analysis)) || form.firstRecipient === 'Như trên') return;
    const article = form.firstRecipient === 'Như Điều' ? executingArticle(analysis) : null;
    const { span } = item.content;
    const newText = `Như Điều ${article?.num ?? ''}`;
    yield {
      span,
      message: article ? `Văn bản không có Kính gửi: ghi “${newText}”, không ghi “Như trên”` : 'Văn bản không có Kính gửi thì nơi nhận không ghi “Như trên”',
      ...(article ? { fix: { title: `Viết “${newText}”`, safety: 'review' as const, edits: [{ span, newText }] } } : {}),
    };
  },
});

/** Công điện, giấy mời, giấy giới thiệu address somebody in their text. */
const ADDRESSING_FORM = /^mẫu 1\.[678]$/;
/** Of a heading torn by a scan the words may be left. */
const ADDRESSED_IN_TEXT = /kinh (?:gui|trinh|moi|chuyen)|gioi thieu|dien:|gui(?: den)?:/;

/** Letters below the heading within which somebody is addressed. */
const LONGEST_HEAD = 1500;

function headOf({ source, tree }: Analysis): string {
  return fold(source.clean.slice(tree.preface.span.start, tree.preface.span.end + LONGEST_HEAD)).replace(/\s+/g, ' ');
}

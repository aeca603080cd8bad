import { defineRule } from '../../lint/rule';

const PARTY_SAYS = 'Tiêu đề của văn bản Đảng là “ĐẢNG CỘNG SẢN VIỆT NAM”, không có Quốc hiệu, Tiêu ngữ';

export default defineRule({
  code: 'VB119',
  name: 'heading-of-other-regime',
  severity: 'error',
  basis: [
    { source: 'hd05', at: 'phần II, mục I, điểm 1', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.1', says: PARTY_SAYS },
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 2, điểm b', says: 'Phía dưới tên cơ quan ban hành có đường kẻ ngang, nét liền; dấu sao (*) là của văn bản Đảng' },
  ],
  summary: 'Văn bản của Đảng không có Quốc hiệu, Tiêu ngữ; văn bản nhà nước không có dấu sao dưới tên cơ quan',
  why: 'Hai chế độ có hai phần đầu khác nhau; lẫn dấu hiệu của nhau thường là do chép từ văn bản cũ của bên kia.',
  examples: [
    { good: 'TỈNH UỶ A\n*\nSố 15-QĐ/TU\nĐẢNG CỘNG SẢN VIỆT NAM' },
    { good: 'TỈNH UỶ A\n*\nSố 15-QĐ/TU\n\nSao gửi theo đề nghị của cơ quan' },
    { profile: 'state', good: 'SỞ NỘI VỤ\n-------\nSố: 15/QĐ-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' },
    { bad: 'TỈNH UỶ A\n*\nSố 15-QĐ/TU\n⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\n⟦Độc lập - Tự do - Hạnh phúc⟧' },
    { profile: 'state', bad: 'SỞ NỘI VỤ\n⟦*⟧\nSố: 15/QĐ-SNV', fixed: 'SỞ NỘI VỤ\nSố: 15/QĐ-SNV' },
  ],
  *check({ tree, regime, lines }) {
    const { nationalTitle, motto, star } = tree.preface;
    if (regime.verdict.profile === 'party') {
      if (nationalTitle) yield { span: nationalTitle.span, message: 'Văn bản của Đảng không có Quốc hiệu' };
      if (motto) yield { span: motto.span, message: 'Văn bản của Đảng không có Tiêu ngữ' };
    } else if (star) {
      const line = lines.find(({ content }) => content.start === star.span.start);
      const isAlone = line?.text === star.text;
      yield {
        span: star.span,
        severity: 'warning',
        message: 'Dấu “*” dưới tên cơ quan là của văn bản Đảng, văn bản nhà nước không có',
        fix: { title: 'Bỏ dấu “*”', safety: 'review', edits: [{ span: line && isAlone ? { start: line.span.start, end: line.span.end + 1 } : star.span, newText: '' }] },
      };
    }
  },
});

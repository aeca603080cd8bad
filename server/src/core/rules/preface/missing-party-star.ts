import type { Analysis } from '../../analysis';
import { defineRule, type Severity } from '../../lint/rule';
import { emptyAt } from './completeness';

const SAYS = 'Dưới tên cơ quan ban hành có một dòng chỉ có dấu sao (*), rồi đến số và ký hiệu';
const HEAD = 'ĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, ngày 03 tháng 8 năm 2026\n\nCHỈ THỊ\nvề phòng, chống thiên tai';

export default defineRule({
  code: 'VB132',
  name: 'missing-party-star',
  severity: 'warning',
  basis: [
    { source: 'hd05', at: 'phần II, mục I, điểm 2.2.1', says: SAYS },
    { source: 'hd36', at: 'điểm 1.2.2', says: SAYS },
  ],
  summary: 'Dưới tên cơ quan ban hành của văn bản Đảng có một dòng chỉ có dấu sao',
  why: 'Bản chép từ trang mạng hay mất dòng này, nên chỉ cảnh báo khi dòng kẻ “-----” dưới trích yếu còn nguyên; nếu không thì chỉ lưu ý.',
  examples: [
    { good: `TỈNH UỶ AN PHÚ\n*\nSố 06-CT/TU\n\n${HEAD}\n-----` },
    { good: 'Số 06-CT/TU\n\nCHỈ THỊ\nvề phòng, chống thiên tai\n-----' },
    { date: '2023-05-05', good: `ĐẢNG BỘ TỈNH AN PHÚ\nHUYỆN UỶ TÂN LẬP\n*\nSố 06-CT/HU\n\n${HEAD}\n-----` },
    { bad: `TỈNH UỶ AN PHÚ⟦⟧\nSố 06-CT/TU\n\n${HEAD}\n-----`, fixed: `TỈNH UỶ AN PHÚ\n*\nSố 06-CT/TU\n\n${HEAD}\n-----` },
    { bad: `TỈNH UỶ AN PHÚ\n⟦***⟧\nSố 06-CT/TU\n\n${HEAD}\n-----`, fixed: `TỈNH UỶ AN PHÚ\n*\nSố 06-CT/TU\n\n${HEAD}\n-----` },
  ],
  *check(analysis) {
    const { tree, regime, source } = analysis;
    const { star, issuer, numberLine, partyTitle } = tree.preface;
    if (regime.isGarbled || regime.isForm) return;
    if (star && star.text !== '*') {
      yield { span: star.span, message: 'Dòng dưới tên cơ quan chỉ có một dấu sao “*”', fix: { title: 'Viết là “*”', safety: 'safe', edits: [{ span: star.span, newText: '*' }] } };
    }
    if (star || !issuer || !numberLine || !partyTitle) return;
    const span = emptyAt(issuer.span.end);
    const isAlone = /^[^\S\n]*(?:\n|$)/.test(source.clean.slice(span.end, span.end + 80));
    const fix = { title: 'Thêm dòng “*”', safety: 'review' as const, edits: [{ span, newText: '\n*' }] };
    yield { span, severity: gravity(analysis), message: 'Dưới tên cơ quan ban hành thiếu dòng dấu sao “*”', ...(isAlone ? { fix } : {}) };
  },
});

/** Only a text that kept its layout shows what is missing. */
function gravity({ tree, regime }: Analysis): Severity {
  return tree.preface.subjectRule?.text === '-----' && !regime.isDraft ? 'warning' : 'info';
}

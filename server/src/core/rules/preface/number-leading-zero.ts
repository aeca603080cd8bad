import { defineRule, type Fault } from '../../lint/rule';
import type { Field } from '../../text/span';

const PARTY_SAYS = 'Số nhỏ hơn 10 phải ghi thêm số 0 phía trước';

export default defineRule({
  code: 'VB112',
  name: 'number-leading-zero',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3, điểm c', says: 'Với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước' },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.2.2', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: PARTY_SAYS },
  ],
  summary: 'Số của văn bản nhỏ hơn 10 phải thêm một số 0 phía trước, số lớn hơn thì không',
  why: 'Số 0 giữ cho số văn bản khỏi bị viết thêm; cả hai chế độ đều quy định. Số 0 thừa (“0163”) không điều khoản nào cấm, nhưng không mẫu nào có: chỉ lưu ý.',
  examples: [
    { good: 'Số: 05/QĐ-UBND' },
    { good: 'Số: 10/QĐ-UBND' },
    { good: 'Số:      /QĐ-UBND' },
    { good: 'theo Quyết định số 5/QĐ-UBND' },
    { bad: 'Số: ⟦0163⟧/QĐ-UBND', fixed: 'Số: 163/QĐ-UBND' },
    { bad: 'Số: ⟦5⟧/QĐ-UBND', fixed: 'Số: 05/QĐ-UBND' },
    { bad: 'Số: ⟦7a⟧/QĐ-UBND', fixed: 'Số: 07a/QĐ-UBND' },
    { profile: 'party', bad: 'Số ⟦9⟧-BC/ĐU', fixed: 'Số 09-BC/ĐU' },
  ],
  *check({ tree, regime }) {
    const number = tree.preface.numberLine?.number;
    if (!number || regime.isGarbled) return;
    const zeros = /^0+(?=\d\d)/.exec(number.text)?.[0].length ?? 0;
    if (zeros > 0) yield needless(number, zeros);
    if (!/^[1-9](?!\d|\.)/.test(number.text)) return;
    const start = number.span.start;
    yield {
      span: number.span,
      message: `Số “${number.text}” phải viết là “0${number.text}”`,
      fix: { title: `Viết là “0${number.text}”`, safety: 'safe', edits: [{ span: { start, end: start }, newText: '0' }] },
    };
  },
});

function needless({ span, text }: Field, zeros: number): Fault {
  const newText = text.slice(zeros);
  const edits = [{ span: { start: span.start, end: span.start + zeros }, newText: '' }];
  return { span, severity: 'info', message: `Số “${text}” chỉ cần viết “${newText}”`, fix: { title: `Viết là “${newText}”`, safety: 'review', edits } };
}

import { defineRule } from '../../lint/rule';

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
  summary: 'Số của văn bản nhỏ hơn 10 phải thêm số 0 phía trước',
  why: 'Số 0 giữ cho số văn bản khỏi bị viết thêm; cả hai chế độ đều quy định.',
  examples: [
    { good: 'Số: 05/QĐ-UBND' },
    { good: 'Số: 10/QĐ-UBND' },
    { good: 'Số:      /QĐ-UBND' },
    { good: 'theo Quyết định số 5/QĐ-UBND' },
    { bad: 'Số: ⟦5⟧/QĐ-UBND', fixed: 'Số: 05/QĐ-UBND' },
    { bad: 'Số: ⟦7a⟧/QĐ-UBND', fixed: 'Số: 07a/QĐ-UBND' },
    { profile: 'party', bad: 'Số ⟦9⟧-BC/ĐU', fixed: 'Số 09-BC/ĐU' },
  ],
  *check({ tree, regime }) {
    const number = tree.preface.numberLine?.number;
    if (!number || regime.isGarbled || !/^[1-9](?!\d|\.)/.test(number.text)) return;
    const start = number.span.start;
    yield {
      span: number.span,
      message: `Số “${number.text}” phải viết là “0${number.text}”`,
      fix: { title: `Viết là “0${number.text}”`, safety: 'safe', edits: [{ span: { start, end: start }, newText: '0' }] },
    };
  },
});

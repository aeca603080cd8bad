import { defineRule } from '../../lint/rule';
import { isDeputyPosition } from '../../syntax/authority';
import { headOf } from './post';
import { clip } from './clip';

const SAYS = 'Ký thay là cấp phó ký cho người đứng đầu: sau chữ viết tắt là chức vụ của người đứng đầu';

export default defineRule({
  code: 'VB512',
  name: 'acting-for-deputy',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7, điểm b', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.1.b', says: SAYS },
    { source: 'hd36', at: 'điểm 1.7.1', says: SAYS },
  ],
  summary: 'Sau “KT.” (“K/T”) là chức vụ người đứng đầu, không phải chức vụ cấp phó',
  why: 'Không ai ký thay một cấp phó; dòng dưới mới ghi chức vụ của chính người ký.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. ⟦PHÓ CHỦ TỊCH⟧\n\nNguyễn Văn An', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An' },
    {
      profile: 'party',
      bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nK/T ⟦PHÓ TRƯỞNG BAN⟧\nPHÓ TRƯỞNG BAN',
      fixed: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN',
    },
  ],
  *check({ tree }) {
    const { authority = [], positions = [] } = tree.conclusions.signature ?? {};
    for (const { mark, markField, body } of authority) {
      if (mark !== 'KT' || !isDeputyPosition(body.text)) continue;
      const head = headOf(body.text);
      const newText = positions.length > 0 ? head : `${head ?? ''}\n${body.text}`;
      yield {
        span: body.span,
        message: `Sau “${markField.text}” là chức vụ người đứng đầu${head ? ` “${clip(head)}”` : ''}, không phải “${clip(body.text)}”`,
        ...(head && newText ? { fix: { title: `Viết “${markField.text} ${head}”`, safety: 'review' as const, edits: [{ span: body.span, newText }] } } : {}),
      };
    }
  },
});

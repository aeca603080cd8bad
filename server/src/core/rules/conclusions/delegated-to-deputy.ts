import { defineRule } from '../../lint/rule';
import { isDeputyPosition } from '../../syntax/authority';
import { headOf } from './post';
import { clip } from './clip';

export default defineRule({
  code: 'VB519',
  name: 'delegated-to-deputy',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Điều 13, khoản 3 và khoản 4',
      says: 'Ký thừa ủy quyền giao cho người đứng đầu cơ quan, đơn vị thuộc quyền, không giao lại; ký thừa lệnh giao cho người đứng đầu đơn vị; người này có thể giao lại cho cấp phó ký thay',
    },
  ],
  summary: 'Thừa lệnh giao cho người đứng đầu đơn vị; cấp phó ký phải ghi thêm “KT.”',
  why: 'Giữa “TL. CHỦ TỊCH” và “PHÓ CHÁNH VĂN PHÒNG” phải có dòng “KT. CHÁNH VĂN PHÒNG”: cấp phó ký thay người được thừa lệnh. Văn bản Đảng in cả cấp phó dưới “T/L”.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nNguyễn Văn An' },
    {
      bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\n⟦PHÓ CHÁNH VĂN PHÒNG⟧\n\nNguyễn Văn An',
      fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nNguyễn Văn An',
    },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTUQ. GIÁM ĐỐC\n⟦PHÓ TRƯỞNG PHÒNG⟧\n\nNguyễn Văn An' },
  ],
  *check({ tree, regime }) {
    const { authority = [], positions = [] } = tree.conclusions.signature ?? {};
    const [position, second] = positions;
    const isOwn = authority.some(({ mark }) => mark === 'TL') && !authority.some(({ mark }) => mark === 'KT');
    const delegated = authority.find(({ mark }) => mark === 'TUQ');
    if (delegated && position && !second && isDeputyPosition(position.text)) {
      yield { span: position.span, severity: 'info', message: `Cần kiểm tra: thừa uỷ quyền giao cho người đứng đầu đơn vị, “${clip(position.text)}” là cấp phó` };
    }
    if (!position || second || !isOwn || !isDeputyPosition(position.text)) return;
    const head = headOf(position.text);
    const at = position.span.start;
    yield {
      span: position.span,
      severity: regime.isDraft ? 'info' : 'warning',
      message: `“${clip(position.text)}” ký dưới “TL.” phải ghi “KT. ${clip(head ?? '…')}” ở dòng trên`,
      ...(head ? { fix: { title: `Thêm dòng “KT. ${head}”`, safety: 'review' as const, edits: [{ span: { start: at, end: at }, newText: `KT. ${head}\n` }] } } : {}),
    };
  },
});

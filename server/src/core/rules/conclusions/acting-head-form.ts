import { defineRule } from '../../lint/rule';
import { isDeputyPosition } from '../../syntax/authority';
import { clip } from './clip';

const LIST = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n';
const SAYS = 'Người được giao quyền cấp trưởng ghi “Q.” trước chức vụ của người đứng đầu';

export default defineRule({
  code: 'VB534',
  name: 'acting-head-form',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7, điểm b', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.4', says: 'Người được giao quyền cấp trưởng ký theo mẫu “Q. TRƯỞNG BAN”' },
    { source: 'hd36', at: 'điểm 1.7.1', says: 'Người được giao quyền cấp trưởng ký theo mẫu “Q. TRƯỞNG BAN”' },
  ],
  summary: 'Quyền cấp trưởng ghi “Q. GIÁM ĐỐC”, không ghi “QUYỀN GIÁM ĐỐC”, không ghi “Q. PHÓ …”',
  why: '“Q.” là giao quyền người đứng đầu; không ai được giao quyền một cấp phó.',
  examples: [
    { good: `${LIST}Q. GIÁM ĐỐC\n\nNguyễn Văn An` },
    { good: `${LIST}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn An` },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nQ. TRƯỞNG BAN\n\nNguyễn Văn An' },
    { bad: `${LIST}⟦QUYỀN ⟧GIÁM ĐỐC\n\nNguyễn Văn An`, fixed: `${LIST}Q. GIÁM ĐỐC\n\nNguyễn Văn An` },
    { bad: `${LIST}⟦Q. PHÓ GIÁM ĐỐC⟧\n\nNguyễn Văn An` },
  ],
  *check({ tree, regime }) {
    if (regime.isGarbled) return;
    for (const { authority, positions } of tree.conclusions.signatures) {
      for (const { span, text } of positions) {
        const acting = /^QUYỀN\s+(?!LỰC|HẠN)/u.exec(text);
        if (!acting) continue;
        const word = { start: span.start, end: span.start + acting[0].length };
        yield { span: word, message: `Giao quyền ghi “Q. ${clip(text.slice(acting[0].length))}”`, fix: { title: 'Viết “Q. ”', safety: 'safe', edits: [{ span: word, newText: 'Q. ' }] } };
      }
      for (const { mark, span, text, body } of authority) {
        if (mark === 'Q' && isDeputyPosition(body.text)) yield { span, message: `“${clip(text)}”: “Q.” đứng trước chức vụ người đứng đầu, không trước cấp phó` };
      }
    }
  },
});

import { defineRule } from '../../lint/rule';
import { foldKey } from '../../text/vietnamese';
import { clip } from './clip';

const decision = (line: string, signature: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\n${line}\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác./.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\n${signature}\n\nNguyễn Văn An`;

export default defineRule({
  code: 'VB533',
  name: 'authority-line-signature',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục III, phần II, mẫu 1.2',
      says: 'Thẩm quyền ban hành và quyền hạn ký phải khớp: Chủ tịch Ủy ban nhân dân ban hành thì ký không có “TM.”, Ủy ban nhân dân ban hành thì ký “TM.”',
    },
  ],
  summary: 'Dòng thẩm quyền ban hành phải khớp với khối ký: “CHỦ TỊCH ỦY BAN NHÂN DÂN …” thì không ký “TM.”',
  why: 'Quyết định của Chủ tịch Ủy ban nhân dân và quyết định của Ủy ban nhân dân là hai thẩm quyền khác nhau; dòng trên căn cứ và khối ký phải nói cùng một thẩm quyền.',
  examples: [
    { good: decision('ỦY BAN NHÂN DÂN TỈNH SƠN LA', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH') },
    { good: decision('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH') },
    { good: decision('HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA', 'CHỦ TỊCH') },
    { bad: decision('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA', '⟦TM. ỦY BAN NHÂN DÂN⟧\nCHỦ TỊCH') },
    { bad: decision('ỦY BAN NHÂN DÂN TỈNH SƠN LA', '⟦CHỦ TỊCH⟧') },
    { bad: decision('ỦY BAN NHÂN DÂN TỈNH SƠN LA', '⟦KT. CHỦ TỊCH⟧\nPHÓ CHỦ TỊCH') },
  ],
  *check({ tree, regime }) {
    const line = tree.preface.authorityLine;
    const { signature } = tree.conclusions;
    if (!line || !signature || signature.side || regime.isForm || regime.isGarbled) return;
    const issued = /^(chu tich )?(?:uy ban nhan dan|ubnd)(?= |$)/.exec(foldKey(line.text));
    if (!issued) return;
    const collective = signature.authority.find(({ mark }) => mark === 'TM');
    const first = signature.authority[0] ?? signature.positions[0];
    const related = [{ span: line.span, message: 'Thẩm quyền ban hành' }];
    if (issued[1] && collective) {
      yield { span: collective.span, related, message: `Thẩm quyền ban hành là “${clip(line.text)}” thì khối ký không có “${collective.markField.text}”` };
    } else if (!issued[1] && !collective && first && /^(?:KT\.? ?)?CHỦ TỊCH$/u.test(first.text.trim())) {
      yield { span: first.span, related, message: `Thẩm quyền ban hành là “${clip(line.text)}” thì ký “TM. ỦY BAN NHÂN DÂN”` };
    }
  },
});

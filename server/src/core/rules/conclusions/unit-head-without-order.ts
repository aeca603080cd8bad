import { defineRule } from '../../lint/rule';
import { foldKey, stripAccents } from '../../text/vietnamese';
import { clip } from './clip';
import { ownForm } from './required-parts';

const letter = (issuer: string, signature: string) =>
  `${issuer}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/TB-VP\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n${signature}\n\nNguyễn Văn An`;

export default defineRule({
  code: 'VB537',
  name: 'unit-head-without-order',
  severity: 'warning',
  basis: [{ source: 'nd30', at: 'Điều 13, khoản 4', says: 'Người đứng đầu đơn vị thuộc cơ quan ký văn bản của cơ quan thì ký thừa lệnh: “TL.” trước chức vụ người đứng đầu cơ quan' }],
  summary: 'Vụ trưởng, chánh văn phòng ký văn bản của bộ, của ủy ban nhân dân phải có dòng “TL.”',
  why: 'Văn bản mang tên bộ hay ủy ban nhân dân thì thẩm quyền ký là của người đứng đầu; vụ trưởng, chánh văn phòng chỉ ký khi được giao, và phải ghi điều đó.',
  examples: [
    { good: letter('BỘ NỘI VỤ', 'TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ TỔ CHỨC CÁN BỘ') },
    { good: letter('UBND TỈNH SƠN LA\nVĂN PHÒNG', 'CHÁNH VĂN PHÒNG') },
    { good: letter('BỘ NỘI VỤ\nCỤC VĂN THƯ', 'CỤC TRƯỞNG') },
    { bad: letter('BỘ NỘI VỤ', '⟦VỤ TRƯỞNG VỤ TỔ CHỨC CÁN BỘ⟧') },
    { bad: letter('ỦY BAN NHÂN DÂN TỈNH SƠN LA', '⟦CHÁNH VĂN PHÒNG⟧') },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    const { signature } = tree.conclusions;
    const post = signature?.positions[0];
    if (!post || !tree.preface.issuer || signature.side || signature.authority.length > 0 || regime.isForm || regime.isGarbled) return;
    if (ownForm(analysis)?.signature !== 'must') return;
    const issuer = foldKey(tree.preface.issuer.text);
    const head = /^bo (?!tu lenh|chi huy|doi)/.test(issuer) ? 'BỘ TRƯỞNG' : /^uy ban nhan dan/.test(issuer) ? 'CHỦ TỊCH' : null;
    if (!head || !/^(?:VU TRUONG|CHANH VAN PHONG|TRUONG PHONG)(?= |$)/.test(stripAccents(post.text))) return;
    const at = { start: post.span.start, end: post.span.start };
    yield {
      span: post.span,
      severity: regime.isDraft ? 'info' : 'warning',
      message: `“${clip(post.text)}” ký văn bản của “${clip(tree.preface.issuer.text)}” phải có dòng “TL. ${head}”`,
      fix: { title: `Thêm dòng “TL. ${head}”`, safety: 'review', edits: [{ span: at, newText: `TL. ${head}\n` }] },
    };
  },
});

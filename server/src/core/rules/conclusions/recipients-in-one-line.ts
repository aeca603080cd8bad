import { defineRule } from '../../lint/rule';
import { isScanned } from './required-parts';

export default defineRule({
  code: 'VB527',
  name: 'recipients-in-one-line',
  severity: 'info',
  basis: [{ source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 9, điểm d', says: 'Mỗi cơ quan, tổ chức, cá nhân hoặc mỗi nhóm nhận văn bản được trình bày trên một dòng riêng' }],
  summary: 'Mỗi nơi nhận, hoặc mỗi nhóm nơi nhận, ở một dòng riêng',
  why: 'Nhiều nơi nối bằng dấu chấm phẩy trong một dòng khó đếm, khó ghi số bản. Một nhóm có tên chung (“Các Sở: …”) là một dòng.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT.' },
    { good: 'Nơi nhận:\n- Các Sở: Nội vụ; Tài chính; Y tế;\n- Lưu: VT.' },
    { profile: 'party', date: '2026-11-21', good: 'Nơi nhận:\n- Các đảng uỷ; các ban đảng;\n- Lưu Văn phòng.' },
    { bad: 'Nơi nhận:\n- Như trên;\n- ⟦Sở Nội vụ; Sở Tài chính; Sở Y tế⟧;\n- Lưu: VT.' },
  ],
  *check({ tree, regime }) {
    if (regime.isForm || regime.isGarbled || isScanned(tree)) return;
    for (const { content } of tree.conclusions.recipients?.items ?? []) {
      const parts = content.text.split(';').map((part) => part.trim());
      if (parts.length < 2 || content.text.includes(':') || content.text.includes('\n') || !parts.every((part) => /^\p{Lu}\p{Ll}+ \S/u.test(part))) continue;
      yield { span: content.span, message: `Dòng này ghi ${parts.length} nơi nhận; mỗi nơi ở một dòng riêng` };
    }
  },
});

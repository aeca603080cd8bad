import { defineRule } from '../../lint/rule';
import { foldKey } from '../../text/vietnamese';
import { clip } from './clip';

export default defineRule({
  code: 'VB525',
  name: 'repeated-recipient',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Mỗi nơi nhận được ghi một lần' }],
  summary: 'Một nơi nhận không ghi hai lần',
  why: 'Dòng lặp thường còn lại khi chép nơi nhận từ văn bản khác. Chỉ so cả dòng, bỏ qua ghi chú mục đích trong ngoặc; “Sở Nội vụ” và “SNV” không bị coi là một.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Sở Nội vụ tỉnh Sơn La;\n- Lưu: VT.' },
    { good: 'Nơi nhận:\n- Thường trực Tỉnh ủy;\n- Thường trực Hội đồng nhân dân tỉnh;\n- Lưu: VT.' },
    { good: 'Nơi nhận:\n- ........;\n- ........;\n- Lưu: VT.' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Sở Tài chính;\n- ⟦Sở Nội vụ⟧;\n- Lưu: VT.' },
    { bad: 'Nơi nhận:\n- Sở Nội vụ (để báo cáo);\n- ⟦Sở Nội vụ⟧;\n- Lưu: VT.' },
    { profile: 'party', bad: 'Nơi nhận:\n- Các ban đảng,\n- ⟦Các ban Đảng⟧,\n- Lưu Văn phòng Tỉnh uỷ.' },
  ],
  *check({ tree, regime }) {
    if (regime.isForm || regime.isGarbled) return;
    const seen = new Map<string, { readonly start: number; readonly end: number }>();
    for (const { content } of tree.conclusions.recipients?.items ?? []) {
      const key = foldKey(content.text.replace(/\([^)]*\)/g, '')).replace(/[.…\s]+$/u, '');
      if (!/\p{L}{2}/u.test(key)) continue;
      const first = seen.get(key);
      if (first) yield { span: content.span, message: `“${clip(content.text)}” đã có trong nơi nhận`, related: [{ span: first, message: 'Đã ghi ở đây' }] };
      else seen.set(key, content.span);
    }
  },
});

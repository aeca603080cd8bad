import { defineRule } from '../../lint/rule';
import { findRuns } from './runs';

const DECOMPOSED = /\p{L}[\u0300-\u036F]+/gu;

export default defineRule({
  code: 'VB801',
  name: 'decomposed-letters',
  severity: 'warning',
  basis: [{ source: 'unicode', at: '', says: 'Chữ Việt trong văn bản dùng bộ mã Unicode theo TCVN 6909:2001; chữ dựng sẵn là dạng mọi phần mềm tìm được' }],
  summary: 'Chữ có dấu phải là chữ dựng sẵn (NFC), không ghép từ chữ cái và dấu rời (NFD)',
  why:
    'Chữ ghép từ dấu rời nhìn giống hệt nhưng tìm kiếm, sắp xếp và phần mềm quản lý văn bản không nhận ra; thường do chép từ máy Mac hay tệp PDF. ' +
    'Không điều khoản nào cấm, nên chỉ là cảnh báo.',
  examples: [
    { good: 'Thực hiện Nghị quyết của Huyện ủy' },
    { good: `Thực hiện <!-- ${'ghi chú không in'.normalize('NFD')} --> Nghị quyết` },
    { bad: `⟦${'Thực'.normalize('NFD')}⟧ hiện Nghị quyết`, fixed: 'Thực hiện Nghị quyết' },
  ],
  *check({ source }) {
    const { original } = source;
    if (!/[\u0300-\u036F]/.test(original)) return;
    for (const run of findRuns(original, DECOMPOSED, (text) => text.normalize('NFC') !== text)) {
      const span = { start: source.toClean(run.start), end: source.toClean(run.end) };
      if (span.start === span.end) continue;
      const { start, end } = source.toOriginal(span);
      yield {
        span,
        message: 'Đoạn này dùng chữ Việt tổ hợp (dấu rời), phần mềm khác không tìm thấy',
        fix: { title: 'Đổi thành chữ dựng sẵn', safety: 'safe', edits: [{ span, newText: original.slice(start, end).normalize('NFC') }] },
      };
    }
  },
});

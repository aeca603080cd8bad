import { defineRule } from '../../lint/rule';

/** The private use area: what it shows depends on the font. */
const PRIVATE = /[\uE000-\uF8FF]/g;
/** Bullets of Symbol and Wingdings with the blanks behind them, at the head of a line. */
const BULLET = /(?<=^[ \t]*)[\uF000-\uF0FF][ \t\u00A0]*(?=\S)/gm;

export default defineRule({
  code: 'VB903',
  name: 'private-characters',
  severity: 'warning',
  basis: [{ source: 'unicode', at: '', says: 'Ký tự của riêng một phông không thuộc bộ mã TCVN 6909:2001' }],
  summary: 'Dấu đầu dòng và ký hiệu không lấy từ phông ký hiệu, là phông có bộ mã riêng',
  why: 'Dấu đầu dòng tự động của Word thường lấy từ phông “Symbol”, “Wingdings”: chỉ hiện đúng với một phông; nơi nhận mở ra sẽ thấy ô vuông, hệ thống quản lý văn bản làm mất.',
  examples: [
    { good: '- Sở Nội vụ;\n- Sở Tài chính.' },
    { good: '• Sở Nội vụ;\n• Sở Tài chính.' },
    { bad: '⟦\uF0B7⟧ Sở Nội vụ;\n\uF0B7 Sở Tài chính.' },
  ],
  *check({ source }) {
    const found = [...source.clean.matchAll(PRIVATE)];
    const first = found[0];
    if (!first) return;
    const bullets = [...source.clean.matchAll(BULLET)];
    yield {
      span: { start: first.index, end: first.index + 1 },
      message: found.length > 1 ? `Có ${found.length} ký tự của riêng phông ký hiệu; đây là chỗ đầu tiên` : 'Ký tự này của riêng một phông ký hiệu',
      ...(bullets.length > 0 && {
        fix: {
          title: 'Đổi dấu đầu dòng thành gạch “-”',
          safety: 'review' as const,
          edits: bullets.map(({ 0: text, index }) => ({ span: { start: index, end: index + text.length }, newText: '- ' })),
        },
      }),
    };
  },
});

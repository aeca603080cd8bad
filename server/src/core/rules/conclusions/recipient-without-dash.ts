import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';
import { cellsOf } from '../../syntax/recipients';
import type { ListItem } from '../../syntax/tree';
import { partitionPoint } from '../../text/partition';
import type { Field } from '../../text/span';
import { clip } from './clip';

export default defineRule({
  code: 'VB526',
  name: 'recipient-without-dash',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 9, điểm d', says: 'Tên mỗi cơ quan, tổ chức, cá nhân hoặc mỗi nhóm nhận văn bản ở một dòng riêng, đầu dòng có gạch ngang' },
    { source: 'hd05', at: 'phần II, mục I, điểm 9.2.5', says: 'Đầu mỗi dòng nơi nhận có gạch ngang' },
    { source: 'hd36', at: 'điểm 1.9', says: 'Đầu mỗi dòng nơi nhận có gạch ngang' },
  ],
  summary: 'Đầu mỗi dòng nơi nhận có gạch ngang',
  why: 'Dòng không có gạch đọc như phần nối của dòng trên. Một nhóm dài (“Các Sở: …;”) có thể viết trên nhiều dòng nên không xét.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT.' },
    { good: 'Nơi nhận:\n- Các Công ty: Điện lực;\nCấp nước;\n- Lưu: VT.' },
    { good: 'Nơi nhận:\n- Hội đồng Dân tộc và các\nỦy ban của Quốc hội;\n- Lưu: VT.' },
    { good: 'Nơi nhận:\nNhư trên;\nSở Nội vụ;\nLưu: VT.' },
    { bad: 'Nơi nhận:\n- Như trên;\n⟦⟧Sở Nội vụ;\n- Lưu: VT.', fixed: 'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT.' },
    { bad: 'Nơi nhận:\n- Như trên;\n-⟦⟧Sở Nội vụ;\n- Lưu: VT.', fixed: 'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT.' },
    { profile: 'party', date: '2026-11-21', bad: 'Nơi nhận:\n- Thường trực Tỉnh uỷ;\n⟦⟧Các ban đảng;\n- Lưu Văn phòng Tỉnh uỷ.', fixed: 'Nơi nhận:\n- Thường trực Tỉnh uỷ;\n- Các ban đảng;\n- Lưu Văn phòng Tỉnh uỷ.' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n⟦⟧Lưu: VT.', fixed: 'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT.' },
  ],
  *check(analysis) {
    const { recipients } = analysis.tree.conclusions;
    if (!recipients || analysis.regime.isForm || analysis.regime.isGarbled || !recipients.items.some(({ dash }) => dash)) return;
    for (const item of recipients.items) {
      if (!item.dash) yield faultAt(item.span.start, item.content.text);
      else if (item.content.span.start === item.dash.span.end) yield gluedDash(item.dash);
      else yield* judgeInside(item, analysis);
    }
  },
});

/** `-Sở Nội vụ;` */
function gluedDash({ span: { end } }: Field): Fault {
  const span = { start: end, end };
  return { span, severity: 'info', message: 'Sau gạch ngang có một khoảng trắng', fix: { title: 'Thêm khoảng trắng', safety: 'safe', edits: [{ span, newText: ' ' }] } };
}

/** Words that begin the name of an office, or a line of its own. */
const OFFICE = /^(?:Sở|Bộ|Ban|Các|Cục|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Văn phòng|Thường trực|Như|Công an|Phòng|Thủ tướng|Chủ tịch|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Lưu|Lãnh đạo|Trung tâm|Cổng|Thanh tra|Viện)(?=[\s:])/u;

/** A line of the item without a dash, below one that was closed, with its own mark; inside a group, and after a comma, lines go on. */
function* judgeInside({ span, content }: ListItem, { lines }: Analysis): Iterable<Fault> {
  if (content.text.includes(':')) return;
  let above = '';
  for (let at = partitionPoint(lines, (line) => line.span.end < span.start); lines[at] && (lines[at]?.content.start ?? 0) < span.end; at += 1) {
    const cell = cellsOf(lines[at] as Analysis['lines'][number])[0];
    if (!cell) continue;
    if (/;$/.test(above) && (above.match(/;/g)?.length ?? 0) === 1 && OFFICE.test(cell.text) && /[;.]$/.test(cell.text)) yield faultAt(cell.span.start, cell.text);
    above = cell.text;
  }
}

function faultAt(start: number, text: string): Fault {
  const span = { start, end: start };
  return {
    span,
    message: `Thiếu gạch ngang trước “${clip(text)}”`,
    fix: { title: 'Thêm gạch ngang', safety: 'review', edits: [{ span, newText: '- ' }] },
  };
}

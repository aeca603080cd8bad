import type { Analysis } from '../../analysis';
import { docTypeOf } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';
import type { Span } from '../../text/span';

const PARTY_SAYS = 'Ký hiệu của văn bản Đảng chỉ có tên loại và cơ quan, sau số là dấu gạch nối; không mẫu nào có năm';

export default defineRule({
  code: 'VB126',
  name: 'year-in-own-symbol',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3, điểm b', says: 'Ký hiệu của văn bản hành chính gồm chữ viết tắt tên loại và tên cơ quan; không có năm ban hành' },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.1.2', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: PARTY_SAYS },
  ],
  summary: 'Ký hiệu của văn bản hành chính và văn bản Đảng không ghi năm ban hành',
  why: 'Năm trong ký hiệu (“30/2020/NĐ-CP”) là dấu hiệu của văn bản quy phạm pháp luật. Quyết định, nghị quyết quy phạm không bị xét ở đây.',
  examples: [
    { good: 'Số: 15/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính năm 2026' },
    { profile: 'legislation', good: 'Số: 15/2026/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy định về quản lý nhà chung cư' },
    { profile: 'legislation', good: 'Số: 30/2020/NĐ-CP\n\nNGHỊ ĐỊNH\nVề công tác văn thư' },
    { profile: 'party', good: 'Số 15-QĐ/TU' },
    { bad: 'Số: 15/⟦2026/⟧KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính năm 2026', fixed: 'Số: 15/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính năm 2026' },
    { bad: 'Số: 385/⟦2026/⟧QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc bổ nhiệm Phó Trưởng phòng', fixed: 'Số: 385/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc bổ nhiệm Phó Trưởng phòng' },
    { profile: 'party', bad: 'Số 88-QĐ/⟦2026/⟧UBKTTU', fixed: 'Số 88-QĐ/UBKTTU' },
  ],
  *check(analysis) {
    const { regime } = analysis;
    const span = regime.isGarbled || regime.isForm ? null : yearOf(analysis);
    if (!span) return;
    const name = regime.docType ? docTypeOf(regime.docType).name.toLowerCase() : 'văn bản hành chính';
    yield {
      span,
      message: `Ký hiệu của ${name} không ghi năm ban hành`,
      fix: { title: 'Bỏ năm trong ký hiệu', safety: 'review', edits: [{ span, newText: '' }] },
    };
  },
});

/** `2026/` with its stroke, in a symbol of the regime's own order. */
function yearOf({ tree, regime, source }: Analysis): Span | null {
  const line = tree.preface.numberLine;
  const { profile } = regime.verdict;
  if (!line || line.shape !== profile) return null;
  const { year, typeCode, issuerCode } = line;
  if (profile === 'state') return year && { start: year.span.start, end: (typeCode ?? issuerCode)?.span.start ?? year.span.end };
  if (!typeCode || !issuerCode) return null;
  const between = source.slice({ start: typeCode.span.end, end: issuerCode.span.start });
  return /\d{4}/.test(between) ? { start: typeCode.span.end + 1, end: issuerCode.span.start } : null;
}

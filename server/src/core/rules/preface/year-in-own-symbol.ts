import type { Analysis } from '../../analysis';
import { docTypeOf } from '../../legal/doc-types';
import { defineRule, type Fault } from '../../lint/rule';
import type { Span } from '../../text/span';
import { foldKey } from '../../text/vietnamese';

const PARTY_SAYS = 'Ký hiệu của văn bản Đảng chỉ có tên loại và cơ quan, sau số là dấu gạch nối; không mẫu nào có năm';

export default defineRule({
  code: 'VB126',
  name: 'year-in-own-symbol',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3, điểm b', says: 'Ký hiệu của văn bản hành chính gồm chữ viết tắt tên loại và tên cơ quan; không có năm ban hành' },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.1.2', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: PARTY_SAYS },
    { source: 'practice', at: '', says: 'Quyết định, nghị quyết quy phạm của địa phương căn cứ Luật Ban hành văn bản quy phạm pháp luật, hoặc ban hành, sửa đổi, bãi bỏ quy định' },
  ],
  summary: 'Ký hiệu của văn bản hành chính và văn bản Đảng không ghi năm ban hành',
  why: 'Năm trong ký hiệu (“30/2020/NĐ-CP”) là dấu hiệu của văn bản quy phạm pháp luật. Quyết định, nghị quyết của địa phương có năm mà không thấy dấu hiệu quy phạm nào khác thì chỉ lưu ý.',
  examples: [
    { good: 'Số: 15/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính năm 2026' },
    { profile: 'legislation', good: 'Số: 15/2026/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy định về quản lý nhà chung cư' },
    { profile: 'legislation', good: 'Số: 30/2020/NĐ-CP\n\nNGHỊ ĐỊNH\nVề công tác văn thư' },
    { profile: 'party', good: 'Số 15-QĐ/TU' },
    { profile: 'legislation', bad: 'Số: 15/⟦2026/⟧QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc giao chỉ tiêu biên chế\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;' },
    { profile: 'legislation', good: 'Số: 15/2026/NQ-HĐND\n\nNGHỊ QUYẾT\nVề mức thu phí\n\nCăn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15;' },
    { bad: 'Số: 15/⟦2026/⟧KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính năm 2026', fixed: 'Số: 15/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính năm 2026' },
    { bad: 'Số: 385/⟦2026/⟧QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc bổ nhiệm Phó Trưởng phòng', fixed: 'Số: 385/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc bổ nhiệm Phó Trưởng phòng' },
    { profile: 'party', bad: 'Số 88-QĐ/⟦2026/⟧UBKTTU', fixed: 'Số 88-QĐ/UBKTTU' },
  ],
  *check(analysis) {
    const { regime } = analysis;
    if (regime.verdict.profile === 'legislation') yield* doubtful(analysis);
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

const RULE_OF_LAW = /(?:ban hanh|sua doi|bo sung|bai bo|thay the|quy dinh|het hieu luc|phan cap|uy quyen|muc (?:thu|chi|ho tro)|chinh sach)/;

/** A local decision with a year, and nothing else that makes it a rule of law. Before 2016 many had one. */
function* doubtful({ tree, source, regime }: Analysis): Generator<Fault> {
  const { numberLine, subject } = tree.preface;
  const [first] = tree.preamble.bases;
  const isLocal = /^(?:QĐ|NQ)$/.test(numberLine?.typeCode?.text ?? '') && /^(?:UBND|HĐND)/.test(numberLine?.issuerCode?.text ?? '');
  if (!isLocal || !numberLine?.year || !numberLine.typeCode || !subject || !first || regime.isGarbled || Number(numberLine.year.text) <= 2016) return;
  const end = tree.preamble.bases.at(-1)?.span.end ?? first.span.end;
  if (RULE_OF_LAW.test(foldKey(subject.text)) || /van ban quy pham phap luat/.test(foldKey(source.slice({ start: first.span.start, end })))) return;
  const span = { start: numberLine.year.span.start, end: numberLine.typeCode.span.start };
  yield { span, severity: 'info', message: 'Cần kiểm tra: chỉ văn bản quy phạm pháp luật ghi năm trong ký hiệu' };
}

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

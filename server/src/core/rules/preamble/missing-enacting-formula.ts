import type { Analysis } from '../../analysis';
import { formOf } from '../../legal/forms';
import { defineRule, type Fault } from '../../lint/rule';
import type { Line } from '../../syntax/line';
import { isEnacting } from '../../syntax/preamble';
import { fold, isAllCapitals } from '../../text/vietnamese';

const QD = 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng Nội vụ.';
const NQ = 'NGHỊ QUYẾT\nVề kế hoạch đầu tư công\n\nCăn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;\nXét Tờ trình số 45/TTr-UBND ngày 01 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh.';

export default defineRule({
  code: 'VB205',
  name: 'missing-enacting-formula',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.1, mẫu 1.2, mẫu 1.3', says: 'Sau khối căn cứ là dòng “QUYẾT ĐỊNH:” của quyết định, “QUYẾT NGHỊ:” của nghị quyết, có dấu hai chấm' },
  ],
  summary: 'Giữa căn cứ và nội dung của quyết định, nghị quyết có dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”',
  why: 'Dòng này tách căn cứ với điều được quyết định; thiếu nó thì văn bản chưa quyết định gì. Văn bản của Đảng ghi dòng này theo lối khác, không xét ở đây.',
  examples: [
    { good: `${QD}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng` },
    { good: `${QD}\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN QUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng` },
    { good: `${NQ}\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua kế hoạch` },
    { good: 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Tờ trình số 12/TTr-PNV ngày 05 tháng 3 năm 2026, Chủ tịch quyết định khen thưởng.\n\n1. Cá nhân' },
    { good: `THÔNG BÁO${QD.slice(10)}\n\n1. Nội dung` },
    { bad: `${QD}\n\nQUYẾT ĐỊNH⟦⟧\n\nĐiều 1. Khen thưởng`, fixed: `${QD}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng` },
    { bad: `${NQ}⟦⟧\n\nĐiều 1. Thông qua kế hoạch`, fixed: `${NQ}\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua kế hoạch` },
  ],
  *check(analysis) {
    const { regime, tree } = analysis;
    const { bases, enactingFormula } = tree.preamble;
    const formula = formOf(regime.docType, regime.sources)?.enactingFormula;
    const last = bases.at(-1);
    if (!formula || !last || bases.length < 2 || regime.isGarbled || regime.isForm) return;
    if (!enactingFormula && analysis.lines.some(({ text, span }) => span.start > last.span.end && isEnacting(text))) return;
    const line = enactingFormula ?? findBareFormula(analysis, last.span.end);
    const fault = line ? colonFault(line) : formulaFault(last.span.end, formula);
    if (fault) yield regime.isDraft ? { ...fault, severity: 'info' } : fault;
  },
});

/** `QUYẾT ĐỊNH` in capitals right below the căn cứ, its colon forgotten. */
function findBareFormula({ lines }: Analysis, from: number): Pick<Line, 'span' | 'text'> | undefined {
  const below = lines.find(({ kind, span }) => kind === 'text' && span.start > from);
  const isFormula = below && isAllCapitals(below.text) && /(?:^|\s)quyet (?:dinh|nghi)[.;]?$/.test(fold(below.text));
  return isFormula ? { span: below.content, text: below.text } : undefined;
}

function colonFault({ span, text }: Pick<Line, 'span' | 'text'>): Fault | null {
  if (text.endsWith(':')) return null;
  const mark = /[.;]?$/.exec(text)?.[0].length ?? 0;
  const place = { start: span.end - mark, end: span.end };
  return {
    span: place,
    message: `Sau “${text.slice(0, 60)}” phải có dấu hai chấm`,
    fix: { title: 'Viết dấu hai chấm', safety: 'safe', edits: [{ span: place, newText: ':' }] },
  };
}

function formulaFault(at: number, formula: string): Fault {
  const span = { start: at, end: at };
  return {
    span,
    message: `Sau khối căn cứ thiếu dòng “${formula}”`,
    fix: { title: `Thêm dòng “${formula}”`, safety: 'review', edits: [{ span, newText: `\n\n${formula}` }] },
  };
}

import type { Analysis } from '../../analysis';
import type { Fault, Severity } from '../../lint/rule';
import { defineRule } from '../../lint/rule';
import type { LegalBasis } from '../../syntax/tree';
import { gravityByGuide, isUnderGuideOf2026 } from '../preface/guide-in-force';
import { basesOf, isLeadIn } from './basis-block';

const QD = 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\n';

export default defineRule({
  code: 'VB201',
  name: 'legal-basis-mark',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm a', says: 'Sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy (;), dòng cuối cùng kết thúc bằng dấu chấm (.)' },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.3', says: 'Cuối mỗi căn cứ có dấu chấm phẩy (;), căn cứ cuối cùng kết thúc bằng dấu chấm (.)' },
    { source: 'hd36', at: 'điểm 1.6', says: 'Cuối mỗi căn cứ có dấu chấm phẩy (;), căn cứ cuối cùng kết thúc bằng dấu phẩy (,)' },
  ],
  summary: 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối cùng bằng dấu chấm',
  why: 'Khối căn cứ là một danh mục. Khi không có dòng “QUYẾT ĐỊNH:” theo sau thì dấu của dòng cuối chưa ngã ngũ, chỉ lưu ý. Văn bản Đảng trước ngày 27/5/2026 kết thúc căn cứ cuối bằng dấu phẩy.',
  examples: [
    { good: `${QD}Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng` },
    { good: 'TỜ TRÌNH\nVề việc phân bổ vốn\n\nCăn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;\nCăn cứ Nghị quyết của Hội đồng nhân dân tỉnh.\n\nSở Tài chính trình như sau:' },
    { good: 'BÁO CÁO\nKết quả tháng 3\n\nCăn cứ Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh, Sở Nội vụ báo cáo như sau:\n\n1. Kết quả' },
    { profile: 'party', date: '2020-01-01', good: `${QD}- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Tổ chức Tỉnh uỷ,\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH\n\nĐiều 1. Khen thưởng` },
    { profile: 'party', date: '2026-11-21', good: `${QD}- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Tổ chức Tỉnh uỷ.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH\n\nĐiều 1. Khen thưởng` },
    {
      bad: `${QD}Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025⟦.⟧\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng Nội vụ⟦;⟧\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng`,
      fixed: `${QD}Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng`,
    },
    {
      bad: 'TỜ TRÌNH\nVề việc phân bổ vốn\n\nCăn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024⟦.⟧\nCăn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;\nCăn cứ Nghị quyết của Hội đồng nhân dân tỉnh.\n\nSở Tài chính trình như sau:',
      fixed: 'TỜ TRÌNH\nVề việc phân bổ vốn\n\nCăn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;\nCăn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;\nCăn cứ Nghị quyết của Hội đồng nhân dân tỉnh.\n\nSở Tài chính trình như sau:',
    },
    {
      bad: `${QD}Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng Nội vụ⟦⟧\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng`,
      fixed: `${QD}Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng`,
    },
    {
      profile: 'party',
      date: '2026-11-21',
      bad: `${QD}- Căn cứ Điều lệ Đảng⟦,⟧\n- Xét đề nghị của Ban Tổ chức Tỉnh uỷ⟦,⟧\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH\n\nĐiều 1. Khen thưởng`,
      fixed: `${QD}- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Tổ chức Tỉnh uỷ.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH\n\nĐiều 1. Khen thưởng`,
    },
  ],
  *check(analysis) {
    const bases = basesOf(analysis);
    if (analysis.regime.isGarbled || analysis.regime.isForm) return;
    for (const [at, basis] of bases.entries()) {
      if (isLeadIn(basis)) continue;
      if (at < bases.length - 1) yield* middle(analysis, basis);
      else yield* last(analysis, basis);
    }
  },
});

/** Without `QUYẾT ĐỊNH:` a full stop may end a sentence; between lines that end in semicolons it does not. */
function* middle({ tree }: Analysis, basis: LegalBasis): Generator<Fault> {
  const { enactingFormula, bases } = tree.preamble;
  const isBlock = enactingFormula !== null;
  if (isBlock || basis.mark?.text !== '.' || bases.some(({ mark }) => mark?.text === ';')) yield* fault(basis, ';', isBlock ? 'error' : 'warning');
}

function* last(analysis: Analysis, basis: LegalBasis): Generator<Fault> {
  const isBlock = analysis.tree.preamble.enactingFormula !== null;
  if (analysis.regime.verdict.profile !== 'party') {
    if (isBlock || basis.mark?.text === ';') yield* fault(basis, '.', isBlock ? 'error' : 'info');
    return;
  }
  const isToday = isUnderGuideOf2026(analysis);
  const usual = !isBlock ? 'info' : isToday ? 'error' : 'warning';
  if (isBlock || basis.mark) yield* fault(basis, isToday ? '.' : ',', gravityByGuide(analysis, usual));
}

function* fault({ mark, span }: LegalBasis, wanted: string, severity: Severity): Generator<Fault> {
  if (mark?.text === wanted) return;
  const place = mark?.span ?? { start: span.end, end: span.end };
  const message = mark ? `Căn cứ này phải kết thúc bằng dấu “${wanted}”, không phải “${mark.text}”` : `Căn cứ này thiếu dấu “${wanted}” ở cuối`;
  yield { span: place, severity, message, fix: { title: `Viết dấu “${wanted}”`, safety: 'safe', edits: [{ span: place, newText: wanted }] } };
}

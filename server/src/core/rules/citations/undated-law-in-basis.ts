import type { Analysis } from '../../analysis';
import type { NamedCitation } from '../../citations/reference';
import { recordOfNamed } from '../../citations/resolve-named';
import { isLaw } from '../../citations/write';
import { toWordDate } from '../../legal/calendar';
import { defineRule, type Fault, type Fix } from '../../lint/rule';
import type { LegalBasis } from '../../syntax/tree';
import { foldKey } from '../../text/vietnamese';
import { basesOf } from '../preamble/basis-block';
import { gravityByGuide } from '../preface/guide-in-force';

const REST = 'Theo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:';
const state = (basis: string) => `QUYẾT ĐỊNH\nVề việc khen thưởng\n\n${basis}\n${REST}`;
const party = (basis: string) => `QUYẾT ĐỊNH\nvề khen thưởng\n\n${basis}\n- Xét đề nghị của Ban Tổ chức.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH`;

export default defineRule({
  code: 'VB423',
  name: 'undated-law-in-basis',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 6, điểm a',
      says: 'Căn cứ ghi đầy đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày, tháng, năm và trích yếu; riêng luật, pháp lệnh không ghi số, ký hiệu, cơ quan ban hành',
    },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.3', says: 'Căn cứ là luật, pháp lệnh chỉ ghi tên và năm ban hành' },
  ],
  summary: 'Luật, pháp lệnh trong phần căn cứ phải ghi ngày ban hành (văn bản Đảng: năm ban hành)',
  why:
    'Luật Đất đai có luật năm 1993, 2003, 2013 và 2024: chỉ ghi tên thì không biết căn cứ vào luật nào. ' +
    'Văn bản nhà nước mới ghi năm thì chỉ lưu ý, vì đã biết là luật nào. Luật ghi theo số, ký hiệu là việc của quy tắc khác.',
  examples: [
    { good: state('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;') },
    { good: state('Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;') },
    { good: state('Căn cứ Luật Lưu trữ số 33/2024/QH15;') },
    { good: state('Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết một số điều của Luật Thi đua, khen thưởng;') },
    { good: state('Căn cứ Luật Đất đai ngày … tháng … năm 2024;') },
    { good: state('Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;') },
    { good: 'KẾ HOẠCH\nTriển khai công tác\n\n1. Thực hiện Luật Lưu trữ.' },
    { profile: 'party', good: party('- Căn cứ Luật Lưu trữ năm 2024;') },
    { profile: 'legislation', good: state('Căn cứ Luật Tổ chức Chính phủ năm 2025;') },
    { bad: state('Căn cứ ⟦Luật Thi đua, khen thưởng⟧;') },
    { bad: state('Căn cứ ⟦Luật Thi đua, khen thưởng năm 2022⟧;') },
    { bad: state('Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025; ⟦Bộ luật Dân sự⟧ và ⟦Luật Đấu thầu⟧;') },
    { profile: 'party', bad: party('- Căn cứ ⟦Luật Lưu trữ⟧;') },
  ],
  *check(analysis) {
    const { regime } = analysis;
    if (regime.isGarbled || regime.isForm) return;
    const isParty = regime.verdict.profile === 'party';
    for (const basis of basesOf(analysis)) {
      for (const named of namedBases(analysis, basis)) {
        const fault = named.dateField ? null : isParty ? partyFault(analysis, named) : stateFault(analysis, named);
        if (fault) yield fault;
      }
    }
  },
});

const TOGETHER = /^\s*(?:[;,]|và|[;,]\s*và)\s*$/u;

/** The laws that one line names as bases: right behind `Căn cứ`, and those listed behind them; not what another act is about. */
function namedBases({ source, references, citations }: Analysis, { lead, span }: LegalBasis): readonly NamedCitation[] {
  if (foldKey(lead.text) !== 'can cu') return [];
  const isInside = ({ start, end }: NamedCitation['span']) => start >= span.start && end <= span.end;
  const cited = [...references.names, ...citations].filter((one) => isInside(one.span)).sort((a, b) => a.span.start - b.span.start);
  const bases: NamedCitation[] = [];
  let end = lead.span.end;
  for (const one of cited) {
    const between = source.clean.slice(end, one.span.start);
    if (end === lead.span.end ? between.trim() !== '' : !TOGETHER.test(between)) break;
    end = one.span.end;
    if (one.kind === 'named' && one.docType && isLaw(one.docType) && !isOpen(source.clean, end)) bases.push(one);
  }
  return bases;
}

/** A date or a number left blank, or one that a scan made unreadable. */
function isOpen(clean: string, at: number): boolean {
  return /^[\s,]*(?:\(?ngày|\(?số|năm|…|\.\.)/u.test(clean.slice(at, at + 16));
}

function stateFault(analysis: Analysis, named: NamedCitation): Fault {
  const fault = { span: named.span, message: `Căn cứ ${shortName(named)} phải ghi ngày, tháng, năm ban hành`, ...fixOf(analysis, named) };
  return named.yearField ? { ...fault, severity: 'info' } : fault;
}

function partyFault(analysis: Analysis, named: NamedCitation): Fault | null {
  if (named.yearField) return null;
  return { span: named.span, severity: gravityByGuide(analysis, 'warning'), message: `Căn cứ ${shortName(named)} phải ghi năm ban hành` };
}

/** `Luật Đất đai`; of a long name its beginning. */
function shortName({ typeField, nameField }: NamedCitation): string {
  const name = `${typeField.text} ${nameField?.text ?? ''}`.replace(/\s+/g, ' ').trim();
  return name.length > 60 ? `${name.slice(0, 58)} …` : name;
}

/** The day, where the tables know one law of that name. */
function fixOf({ known, source }: Analysis, named: NamedCitation): { fix?: Fix } {
  const record = recordOfNamed(known, named);
  if (!record) return {};
  const day = toWordDate(record.date);
  const end = named.nameField?.span.end ?? named.span.end;
  const edit = named.yearField ? { span: { start: end, end: named.yearField.span.end }, newText: ` ${day}` } : { span: { start: end, end }, newText: ` ${day}` };
  const rest = source.slice(edit.span).trim();
  if (rest !== '' && !/^(?:năm\s+)?\d{4}$/.test(rest)) return {};
  return { fix: { title: `Ghi ${day} (cần kiểm tra có đúng luật này không)`, safety: 'review', edits: [edit] } };
}

import { DOC_TYPES, docTypeOf, isStateCode, type DocTypeId } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';
import type { DocumentTree } from '../../syntax/tree';
import type { Field } from '../../text/span';
import { gravityByGuide, isUnderGuideOf2026 } from './guide-in-force';

/** Abbreviations of earlier rules, still met: type → old code. */
const OLD_CODES: Partial<Record<DocTypeId, string>> = { memorandum: 'GN', agreement: 'TTh', authorization: 'UQ', introduction: 'GT', 'leave-permit': 'NP' };
const PARTY_SAYS = 'Ký hiệu tên loại ghép từ chữ cái đầu các âm tiết; quyết định và quy định QĐ, chỉ thị CT, thông tri TT, chương trình CTr, tờ trình TTr';

export default defineRule({
  code: 'VB114',
  name: 'own-type-symbol-mismatch',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần I', says: 'Bảng chữ viết tắt tên loại văn bản: quyết định QĐ, quy định QyĐ, chương trình CTr, tờ trình TTr; công văn không có' },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.1.2.a', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: PARTY_SAYS },
  ],
  summary: 'Chữ viết tắt tên loại trong ký hiệu phải khớp với tên loại của văn bản',
  why: 'QĐ và QyĐ, CT và CTr, ĐA và DA, HD và HĐ là những cặp hay nhầm; nhầm chữ viết tắt là văn bản vào sổ của loại khác.',
  examples: [
    { good: 'Số: 15/QyĐ-UBND\n\nQUY ĐỊNH\nVề quản lý nhà chung cư' },
    { good: 'Số: 15/CTr-UBND\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện Nghị quyết số 57-NQ/TW' },
    { good: 'Số: 12/UBND-VX\nV/v nâng bậc lương' },
    { good: 'Số: 12/SY-UBND' },
    { profile: 'party', good: 'Số 15-QĐ/TU\n\nQUY ĐỊNH\nvề phân cấp quản lý cán bộ' },
    { profile: 'party', date: '2019-01-15', good: 'Số 11-QĐi/TU\n\nQUY ĐỊNH\nvề phân cấp quản lý cán bộ' },
    { profile: 'party', good: 'Số 138-CV/TU' },
    { profile: 'party', date: '2026-11-21', bad: 'Số 24-⟦QĐi⟧/TU\nAn Phú, ngày 05 tháng 6 năm 2026\n\nQUY ĐỊNH\nvề phân cấp quản lý cán bộ', fixed: 'Số 24-QĐ/TU\nAn Phú, ngày 05 tháng 6 năm 2026\n\nQUY ĐỊNH\nvề phân cấp quản lý cán bộ' },
    { good: 'Số: 15/PA-UBND\n\nPHƯƠNG ÁN\nPhòng, chống thiên tai' },
    { bad: 'Số: 15/⟦QĐ⟧-UBND\n\nQUY ĐỊNH\nVề quản lý nhà chung cư', fixed: 'Số: 15/QyĐ-UBND\n\nQUY ĐỊNH\nVề quản lý nhà chung cư' },
    { bad: 'Số: 15/⟦TTR⟧-UBND', fixed: 'Số: 15/TTr-UBND' },
    { bad: 'Số: 15/⟦QD⟧-UBND', fixed: 'Số: 15/QĐ-UBND' },
    { bad: 'Số: 15/⟦CV⟧-UBND' },
    { bad: 'Số: 15/⟦UBND-VP⟧\n\nKẾ HOẠCH\nCải cách hành chính năm 2026' },
    { good: 'Số: 15/GM-UBND\n\nGIẤY MỜI' },
    { profile: 'party', bad: 'Số 39-⟦CT⟧/TU\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 57-NQ/TW', fixed: 'Số 39-CTr/TU\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 57-NQ/TW' },
    { profile: 'party', bad: 'Số 15-⟦QyĐ⟧/TU\n\nQUY ĐỊNH\nvề phân cấp quản lý cán bộ', fixed: 'Số 15-QĐ/TU\n\nQUY ĐỊNH\nvề phân cấp quản lý cán bộ' },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    if (regime.isGarbled) return;
    const isParty = regime.verdict.profile === 'party';
    const { numberLine } = tree.preface;
    if (!numberLine?.issuerCode || numberLine.shape !== (isParty ? 'party' : 'state')) return;
    const code = writtenCode(tree);
    const titled = titledCodes(tree, isParty);
    const wanted = titled?.codes[0];
    if (!titled) yield* code && !isParty ? untitled(code) : [];
    else if (wanted && !code) yield { span: numberLine.issuerCode.span, severity: 'warning', message: `Ký hiệu thiếu “${wanted}”, chữ viết tắt của ${titled.name.toLowerCase()}` };
    else if (wanted && code && !titled.codes.includes(code.text)) yield mismatch(code, wanted, titled.name);
    else if (isParty && code?.text === 'QĐi' && isUnderGuideOf2026(analysis)) yield { ...mismatch(code, 'QĐ', 'Quy định'), severity: gravityByGuide(analysis, 'warning') };
  },
});

/** The group of letters where the type stands; in `GN-UBND` the first, though it is no type today. */
function writtenCode({ preface }: DocumentTree): Field | null {
  const { typeCode, issuerCode } = preface.numberLine ?? {};
  if (typeCode) return typeCode;
  const type = preface.docType?.docType;
  const old = type && OLD_CODES[type];
  if (!issuerCode || !old || !issuerCode.text.startsWith(`${old}-`)) return null;
  return { span: { start: issuerCode.span.start, end: issuerCode.span.start + old.length }, text: old };
}

/** The codes that the type line asks for; empty when the regime gives that type none, null without a type line. */
function titledCodes({ preface }: DocumentTree, isParty: boolean): { name: string; codes: readonly string[] } | null {
  if (!preface.docType || preface.docType.docType === 'official-letter') return null;
  const type = docTypeOf(preface.docType.docType);
  return { name: type.name, codes: isParty ? type.partyCodes : type.stateCode ? [type.stateCode] : [] };
}

/** Without a type line the symbol alone can show capitals (`TTR`), D for Đ (`QD`), and the CV that no State type has. */
function* untitled(code: Field) {
  if (code.text === 'CV') {
    yield { span: code.span, severity: 'warning' as const, message: 'Ký hiệu công văn không có chữ “CV”: ghi cơ quan ban hành và đơn vị soạn thảo, như “12/UBND-VX”' };
    return;
  }
  if (isStateCode(code.text)) return;
  const plain = (text: string) => text.toUpperCase().replace(/Đ/g, 'D');
  const meant = DOC_TYPES.filter(({ stateCode, isStateType }) => stateCode && isStateType && plain(stateCode) === plain(code.text));
  const [only] = meant;
  if (only?.stateCode && meant.length === 1) yield mismatch(code, only.stateCode, only.name);
  else if (code.text === 'QD') yield mismatch(code, 'QĐ', 'Quyết định');
}

function mismatch({ span, text }: Field, wanted: string, name: string) {
  const isSpelling = text.toUpperCase().replace(/Đ/g, 'D') === wanted.toUpperCase().replace(/Đ/g, 'D');
  return {
    span,
    message: `Ký hiệu của ${name.toLowerCase()} là “${wanted}”, không phải “${text}”`,
    fix: { title: `Viết là “${wanted}”`, safety: isSpelling ? ('safe' as const) : ('review' as const), edits: [{ span, newText: wanted }] },
  };
}

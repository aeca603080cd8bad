import type { Analysis } from '../../analysis';
import type { Fault } from '../../lint/rule';
import { defineRule } from '../../lint/rule';
import type { AddresseeBlock, ListItem } from '../../syntax/tree';
import { foldKey, isAllCapitals } from '../../text/vietnamese';
import { gravityByGuide, isUnderGuideOf2026 } from './guide-in-force';

export default defineRule({
  code: 'VB123',
  name: 'addressee-label',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 9, điểm d', says: 'Sau “Kính gửi” có dấu hai chấm; từ hai nơi trở lên thì mỗi nơi một dòng, đầu dòng gạch, cuối dòng chấm phẩy, dòng cuối dấu chấm' },
    { source: 'hd05', at: 'phần II, mục I, điểm 9.2', says: 'Sau “Kính gửi”, “Kính trình” có dấu hai chấm, sau mỗi nơi nhận có dấu chấm phẩy; tờ trình dùng “Kính trình”' },
    { source: 'hd36', at: 'điểm 1.9', says: 'Sau “Kính gửi” có dấu hai chấm, sau mỗi nơi nhận có dấu phẩy; tờ trình cũng dùng “Kính gửi”' },
  ],
  summary: '“Kính gửi:” có dấu hai chấm viết liền; nhiều nơi nhận thì mỗi nơi một dòng, đúng dấu cuối dòng',
  why: 'Nghị định 30 dùng chấm phẩy và dấu chấm ở dòng cuối. Văn bản Đảng từ ngày 27/5/2026 dùng chấm phẩy và tờ trình dùng “Kính trình”; trước đó dùng dấu phẩy và “Kính gửi”.',
  examples: [
    { good: 'Số: 05/BNV-VP\n\nKính gửi: Bộ Tài chính' },
    { good: 'Số: 05/BNV-VP\n\nKính gửi:\n- Bộ Tài chính;\n- Ủy ban nhân dân các tỉnh, thành phố.' },
    { good: 'Số: 05/BNV-VP\n\nKính gửi: Các sở, ban, ngành, đoàn thể tỉnh' },
    { profile: 'party', good: 'Số 12-TTr/ĐU\n\nTỜ TRÌNH\nvề nhân sự\n\nKính trình: Ban Thường vụ Tỉnh uỷ' },
    { profile: 'party', good: 'Số 138-CV/TU\n\nKính gửi:\n- Các đảng uỷ trực thuộc;\n- Văn phòng Tỉnh uỷ;' },
    { profile: 'party', date: '2020-01-01', good: 'Số 12-TTr/ĐU\n\nTỜ TRÌNH\nvề nhân sự\n\nKính gửi:\n- Ban Thường vụ Tỉnh uỷ,\n- Văn phòng Tỉnh uỷ.' },
    { bad: 'Số: 05/BNV-VP\n\nKính gửi⟦ :⟧ Bộ Tài chính', fixed: 'Số: 05/BNV-VP\n\nKính gửi: Bộ Tài chính' },
    { bad: 'Số: 05/BNV-VP\n\n⟦KÍNH GỬI⟧: Bộ Tài chính', fixed: 'Số: 05/BNV-VP\n\nKính gửi: Bộ Tài chính' },
    { good: 'Số: 05/BNV-VP\n\nKính gửi: BỘ TÀI CHÍNH' },
    { bad: 'Số: 05/BNV-VP\n\nKính gửi⟦⟧ Bộ Tài chính', fixed: 'Số: 05/BNV-VP\n\nKính gửi: Bộ Tài chính' },
    {
      bad: 'Số: 05/BNV-VP\n\nKính gửi:\n- Bộ Tài chính⟦,⟧\n- Bộ Nội vụ⟦;⟧',
      fixed: 'Số: 05/BNV-VP\n\nKính gửi:\n- Bộ Tài chính;\n- Bộ Nội vụ.',
    },
    { bad: 'Số: 05/BNV-VP\n\nKính gửi: ⟦Bộ Tài chính; Bộ Nội vụ⟧' },
    { bad: 'Số: 05/SNV-VP\n\nKính gửi: ⟦Sở Tài chính, Văn phòng Ủy ban nhân dân tỉnh⟧' },
    { bad: 'Số: 05/SNV-VP\n\n⟦Kính trình⟧: Ủy ban nhân dân tỉnh', fixed: 'Số: 05/SNV-VP\n\nKính gửi: Ủy ban nhân dân tỉnh' },
    { good: 'Số: 05/SNV-VP\n\nKính gửi: Sở Văn hóa, Thể thao và Du lịch' },
    { good: 'Số: 05/SNV-VP\n\nKính gửi: Chủ tịch Ủy ban nhân dân các tỉnh, thành phố' },
    { good: 'Số: 05/SNV-VP\n\nKính gửi: Các Sở: Nội vụ, Tài chính, Tư pháp' },
    { profile: 'party', bad: 'Số 12-TTr/ĐU\n\nTỜ TRÌNH\nvề nhân sự\n\n⟦Kính gửi⟧: Ban Thường vụ Tỉnh uỷ', fixed: 'Số 12-TTr/ĐU\n\nTỜ TRÌNH\nvề nhân sự\n\nKính trình: Ban Thường vụ Tỉnh uỷ' },
    { profile: 'party', bad: 'Số 138-CV/TU\n\nKính gửi:\n- Các đảng uỷ trực thuộc⟦,⟧\n- Văn phòng Tỉnh uỷ;', fixed: 'Số 138-CV/TU\n\nKính gửi:\n- Các đảng uỷ trực thuộc;\n- Văn phòng Tỉnh uỷ;' },
  ],
  *check(analysis) {
    const block = analysis.tree.preface.addressees;
    if (!block || analysis.regime.isGarbled || analysis.regime.isForm) return;
    const isParty = analysis.regime.verdict.profile === 'party';
    yield* labelFaults(block);
    if (isParty) yield* partyFaults(analysis, block);
    else yield* stateFaults(block);
  },
});

function* labelFaults({ label, colon }: AddresseeBlock): Generator<Fault> {
  if (isAllCapitals(label.text)) {
    const newText = /^K.NH TR/u.test(label.text) ? 'Kính trình' : 'Kính gửi';
    const fix = { title: `Viết là “${newText}”`, safety: 'safe' as const, edits: [{ span: label.span, newText }] };
    yield { span: label.span, severity: 'warning', message: `“${label.text}” phải viết in thường là “${newText}”`, fix };
  }
  const end = label.span.end;
  if (colon && colon.span.start === end) return;
  const span = { start: end, end: colon?.span.end ?? end };
  const message = colon ? `Dấu hai chấm phải viết liền sau “${label.text}”` : `Sau “${label.text}” phải có dấu hai chấm`;
  yield { span, message, severity: colon ? 'warning' : 'error', fix: { title: 'Viết dấu hai chấm', safety: 'safe', edits: [{ span, newText: ':' }] } };
}

/** `Sở Nội vụ, Sở Tài chính`, `Sở Nội vụ - Sở Tài chính`: bodies named one by one, not a group (`Các sở, ban, ngành`). */
const NEXT_BODY = /(?:;|,|\s[-–])\s*(?=\p{Lu})(?:(?<=;\s*)|(?=(?:Bộ|Sở|Cục|Tổng cục|Chi cục|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Văn phòng|Công an|Thanh tra|Phòng|Trường|Trung tâm|Viện|Kho bạc|Bảo hiểm|Thuế)\s\p{L}))/u;

function* stateFaults({ label, colon, items }: AddresseeBlock): Generator<Fault> {
  if (/^kinh trinh/.test(foldKey(label.text))) {
    const fix = { title: 'Viết là “Kính gửi”', safety: 'review' as const, edits: [{ span: label.span, newText: 'Kính gửi' }] };
    yield { span: label.span, severity: 'warning', message: 'Văn bản nhà nước dùng “Kính gửi”; “Kính trình” là của tờ trình Đảng', fix };
  }
  const [first] = items;
  if (first && items.length === 1 && NEXT_BODY.test(first.content.text)) {
    yield { span: first.content.span, severity: 'warning', message: 'Gửi từ hai nơi trở lên thì mỗi nơi một dòng, đầu dòng có gạch' };
    return;
  }
  if (first?.dash && items.length === 1 && colon && first.span.start - colon.span.end < 3) {
    yield { span: first.dash.span, severity: 'info', message: 'Gửi một nơi thì ghi ngay sau “Kính gửi:”, không có gạch' };
  }
  if (first && items.length === 1 && !first.dash) return;
  for (const [at, item] of items.entries()) {
    if (item.dash && items.length > 1) yield* markFault(item, at === items.length - 1 ? '.' : ';');
  }
}

function* partyFaults(analysis: Analysis, { label, items }: AddresseeBlock): Generator<Fault> {
  const isToday = isUnderGuideOf2026(analysis);
  const isSubmission = analysis.regime.docType === 'submission';
  const wanted = isSubmission && isToday ? 'Kính trình' : 'Kính gửi';
  if (foldKey(label.text) !== foldKey(wanted) && (isSubmission || !isToday)) {
    const fix = { title: `Viết là “${wanted}”`, safety: 'safe' as const, edits: [{ span: label.span, newText: wanted }] };
    yield { span: label.span, severity: gravityByGuide(analysis, 'error'), message: `Tờ trình của Đảng ${isToday ? 'từ ngày 27/5/2026' : 'trước ngày 27/5/2026'} dùng “${wanted}”`, fix };
  }
  for (const item of items.slice(0, -1)) {
    if (!item.dash) continue;
    for (const fault of markFault(item, isToday ? ';' : ',')) yield { ...fault, severity: gravityByGuide(analysis, isToday ? 'error' : 'warning') };
  }
}

function* markFault({ mark, content }: ListItem, wanted: string): Generator<Fault> {
  const isTorn = !mark && !/[\p{L}\p{N})”"]$/u.test(content.text);
  if (mark?.text === wanted || isTorn) return;
  const end = content.span.end;
  const span = mark?.span ?? { start: end, end };
  const message = mark ? `Cuối dòng này là dấu “${wanted}”, không phải “${mark.text}”` : `Cuối dòng này thiếu dấu “${wanted}”`;
  yield { span, message, fix: { title: `Viết dấu “${wanted}”`, safety: 'safe', edits: [{ span, newText: wanted }] } };
}

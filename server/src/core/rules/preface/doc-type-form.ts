import type { Analysis } from '../../analysis';
import { docTypeOf } from '../../legal/doc-types';
import { defineRule, type Fault } from '../../lint/rule';
import type { DocTypeLine } from '../../syntax/tree';
import { foldKey, isAllCapitals } from '../../text/vietnamese';
import { lettersOf } from './letters';

const PARTY_SAYS = 'Mọi mẫu ghi tên loại in hoa, trên một dòng riêng, không có dấu ở cuối';

export default defineRule({
  code: 'VB143',
  name: 'doc-type-form',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 5, điểm b', says: 'Tên loại văn bản được trình bày bằng chữ in hoa; các mẫu không có dấu sau tên loại' },
    { source: 'hd05', at: 'phần II, mục I, điểm 5.2', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.5', says: PARTY_SAYS },
  ],
  summary: 'Tên loại văn bản viết in hoa, đúng chữ, không có dấu ở cuối',
  why: 'Tên loại là dòng đầu tiên người đọc tìm; viết thường hay sai chữ thì máy và người đều dễ bỏ qua.',
  examples: [
    { good: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'Số: 15/QC-UBND\n\nQUY CHẾ LÀM VIỆC\nCủa Ủy ban nhân dân xã' },
    { good: 'Số: 15/BTT-UBND\n\nBẢN THOẢ THUẬN' },
    { profile: 'party', good: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân' },
    { bad: 'Số: 15/TB-UBND\n\n⟦Thông báo⟧\nVề lịch tiếp công dân', fixed: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { bad: 'Số: 15/TB-UBND\n\nTHÔNG BÁO⟦:⟧\nVề lịch tiếp công dân', fixed: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { bad: 'Số: 15/NQ-HĐND\n\n⟦NGHỊ QUYỂT⟧\nVề đầu tư công', fixed: 'Số: 15/NQ-HĐND\n\nNGHỊ QUYẾT\nVề đầu tư công' },
    { profile: 'party', bad: 'Số 15-KH/TU\n\nKẾ HOẠCH⟦:⟧\nthực hiện Nghị quyết số 57-NQ/TW', fixed: 'Số 15-KH/TU\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 57-NQ/TW' },
  ],
  *check({ tree, regime, source }: Analysis) {
    const { docType } = tree.preface;
    if (!docType || regime.isGarbled || regime.isForm) return;
    yield* letterFaults(docType);
    const tail = /^[^\S\n]*[:.](?=[^\S\n]*(?:\n|$))/.exec(source.clean.slice(docType.span.end, docType.span.end + 40))?.[0];
    if (!tail) return;
    const span = { start: docType.span.end, end: docType.span.end + tail.length };
    yield { span, message: 'Sau tên loại không có dấu', fix: { title: `Bỏ dấu “${tail.trim()}”`, safety: 'safe', edits: [{ span, newText: '' }] } };
  },
});

function* letterFaults({ span, text, docType }: DocTypeLine): Generator<Fault> {
  const { name, aliases } = docTypeOf(docType);
  const meant = [name, ...aliases].find((one) => foldKey(one) === foldKey(text))?.toUpperCase();
  if (!meant) return;
  const isWrong = lettersOf(text.toUpperCase()) !== lettersOf(meant);
  if (isAllCapitals(text) && !isWrong) return;
  const wanted = isWrong ? meant : text.toUpperCase();
  const message = isWrong ? `Tên loại phải viết đúng là “${wanted}”` : `Tên loại viết in hoa: “${wanted}”`;
  yield { span, message, fix: { title: `Viết là “${wanted}”`, safety: 'safe', edits: [{ span, newText: wanted }] } };
}

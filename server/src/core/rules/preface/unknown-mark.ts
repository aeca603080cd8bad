import { defineRule, type Fault } from '../../lint/rule';
import type { Field } from '../../text/span';
import { foldKey, isAllCapitals } from '../../text/vietnamese';
import { lettersOf } from './letters';

const PARTY_SAYS = 'Mức độ khẩn có “KHẨN”, “THƯỢNG KHẨN”, “HOẢ TỐC”; mức độ mật theo pháp luật về bảo vệ bí mật nhà nước';
const URGENT = new Map([['khan', 'KHẨN'], ['thuong khan', 'THƯỢNG KHẨN'], ['hoa toc', 'HỎA TỐC']]);
const SECRET = new Map([['mat', 'MẬT'], ['toi mat', 'TỐI MẬT'], ['tuyet mat', 'TUYỆT MẬT']]);
const HEAD = 'UBND TỈNH AN PHÚ\nSỞ Y TẾ\nSố: 12/SYT-VP\nV/v phòng, chống dịch\n';

export default defineRule({
  code: 'VB139',
  name: 'unknown-mark',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục III, khoản 2', says: 'Mức độ khẩn có hỏa tốc, thượng khẩn, khẩn; độ mật theo pháp luật về bí mật nhà nước (tuyệt mật, tối mật, mật); dấu in hoa' },
    { source: 'hd05', at: 'phần II, mục II, điểm 2 và điểm 3', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 2', says: PARTY_SAYS },
  ],
  summary: 'Dấu mức độ khẩn, độ mật phải là một trong các mức được quy định, viết in hoa',
  why: 'Mỗi chế độ có ba mức khẩn và ba mức mật; mức tự đặt (“KHẨN CẤP”) không ai biết phải chuyển nhanh đến đâu. “HỎA TỐC HẸN GIỜ” có ở quy định cũ, chỉ lưu ý.',
  examples: [
    { good: `${HEAD}HỎA TỐC\n\nKính gửi: Các bệnh viện` },
    { good: `${HEAD}HOẢ TỐC\n\nKính gửi: Các bệnh viện` },
    { good: `${HEAD}TỐI MẬT\n\nKính gửi: Các bệnh viện` },
    { good: `${HEAD}LƯU HÀNH NỘI BỘ\n\nKính gửi: Các bệnh viện` },
    { profile: 'party', good: 'TỈNH UỶ AN PHÚ\n*\nSố 15-KL/TU\nTHƯỢNG KHẨN\n\nKẾT LUẬN\nvề phòng, chống bão' },
    { bad: `${HEAD}⟦KHẨN CẤP⟧\n\nKính gửi: Các bệnh viện` },
    { bad: `${HEAD}⟦HỎA TỐC HẸN GIỜ⟧\n\nKính gửi: Các bệnh viện` },
    { bad: `${HEAD}⟦HOẢ TÔC⟧\n\nKính gửi: Các bệnh viện`, fixed: `${HEAD}HỎA TỐC\n\nKính gửi: Các bệnh viện` },
    { good: `${HEAD}TUYỆT MẬT\n\nKính gửi: Các bệnh viện` },
    { bad: `${HEAD}⟦Hỏa tốc⟧\n\nKính gửi: Các bệnh viện`, fixed: `${HEAD}HỎA TỐC\n\nKính gửi: Các bệnh viện` },
    { bad: `${HEAD}⟦TỐI  MẬT⟧\n\nKính gửi: Các bệnh viện`, fixed: `${HEAD}TỐI MẬT\n\nKính gửi: Các bệnh viện` },
    { profile: 'party', bad: 'TỈNH UỶ AN PHÚ\n*\nSố 15-KL/TU\n⟦RẤT KHẨN⟧\n\nKẾT LUẬN\nvề phòng, chống bão' },
  ],
  *check({ tree, regime }) {
    const { urgency, secrecy, circulation } = tree.preface;
    if (regime.isGarbled || regime.isForm) return;
    if (urgency) yield* levelFault(urgency, URGENT, 'Mức độ khẩn chỉ có “KHẨN”, “THƯỢNG KHẨN”, “HỎA TỐC”');
    if (secrecy) yield* levelFault(secrecy, SECRET, 'Độ mật chỉ có “MẬT”, “TỐI MẬT”, “TUYỆT MẬT”');
    if (circulation) yield* formFault(circulation);
  },
});

function* levelFault(mark: Field, known: ReadonlyMap<string, string>, message: string): Generator<Fault> {
  const key = foldKey(mark.text).replace(/^[^:]*:\s*/, '').replace(/[()[\]]/g, '').trim();
  const meant = known.get(key);
  if (meant && !mark.text.includes(':') && lettersOf(mark.text.toUpperCase()) !== lettersOf(meant)) yield rewritten(mark, meant, `Dấu này phải viết đúng là “${meant}”`);
  else if (meant) yield* formFault(mark);
  else yield { span: mark.span, message, severity: key.startsWith('hoa toc hen gio') ? 'info' : 'warning' };
}

function* formFault(mark: Field): Generator<Fault> {
  const { text } = mark;
  const wanted = text.toUpperCase().replace(/\s+/g, ' ');
  if (text === wanted || text.includes(':')) return;
  const message = isAllCapitals(text) ? `Trong “${wanted}” thừa khoảng cách` : `Dấu “${text}” viết in hoa: “${wanted}”`;
  yield rewritten(mark, wanted, message);
}

function rewritten({ span }: Field, newText: string, message: string): Fault {
  return { span, message, fix: { title: `Viết là “${newText}”`, safety: 'safe', edits: [{ span, newText }] } };
}

import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';
import { subField, type Field } from '../../text/span';
import { foldKey, stripAccents } from '../../text/vietnamese';

const PARTY_SAYS = 'Chữ viết tắt tên cơ quan: đại hội ĐH, đảng uỷ ĐU, chi bộ CB; cấp ghép liền sau tên cơ quan: BTCTU, VPTW';
const LEVEL = /^(?:VP|BTC|UBKT|BNC|BTG|BTGDV|BDV|BXDĐ)(-)(?:TW|TU|ĐU)$/u;

/** Names whose code a clause or the whole country fixes: what the folded name begins with, and its code. */
const FIXED: readonly (readonly [profile: 'state' | 'party', name: RegExp, code: string, others: RegExp])[] = [
  ['state', /^uy ban nhan dan /, 'UBND', /^HĐND$/],
  ['state', /^hoi dong nhan dan /, 'HĐND', /^UBND$/],
  ['party', /^dai hoi /, 'ĐH', /^(?:ĐU|TU|CB)$/],
  ['party', /^chi bo /, 'CB', /^(?:ĐU|TU)$/],
  ['party', /^dang uy /, 'ĐU', /^(?:TU|CB)$/],
  ['party', /^(?:tinh|thanh) uy /, 'TU', /^(?:ĐU|CB)$/],
  ['party', /^ban to chuc /, 'BTC', /^(?:BTGDV|BTG|BDV|BNC|UBKT|VP|BXDĐ)(?:TW|TU|ĐU|HU)$/],
  ['party', /^ban tuyen giao /, 'BTG', /^(?:BTC|BNC|UBKT|VP|BXDĐ)(?:TW|TU|ĐU|HU)$/],
  ['party', /^ban noi chinh /, 'BNC', /^(?:BTC|BTGDV|BTG|BDV|UBKT|VP|BXDĐ)(?:TW|TU|ĐU|HU)$/],
  ['party', /^ban xay dung dang /, 'BXDĐ', /^(?:BTC|BTGDV|BTG|BDV|BNC|UBKT|VP)(?:TW|TU|ĐU|HU)$/],
  ['party', /^uy ban kiem tra /, 'UBKT', /^(?:BTC|BTGDV|BTG|BDV|BNC|VP|BXDĐ)(?:TW|TU|ĐU|HU)$/],
  ['party', /^van phong /, 'VP', /^(?:BTC|BTGDV|BTG|BDV|BNC|UBKT|BXDĐ)(?:TW|TU|ĐU|HU)$/],
];

export default defineRule({
  code: 'VB144',
  name: 'symbol-against-issuer',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3, điểm b', says: 'Ký hiệu có chữ viết tắt tên cơ quan ban hành văn bản, ngắn gọn, dễ hiểu, đúng quy định' },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.1.2.b', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: PARTY_SAYS },
  ],
  summary: 'Chữ viết tắt cơ quan trong ký hiệu phải là của chính cơ quan ban hành, đủ dấu chữ Đ',
  why: 'Chỉ xét những tên mà cả nước dùng một chữ viết tắt (UBND, HĐND, ĐU, TU, CB, ĐH) và chữ D đứng thay Đ; chữ viết tắt khác do người đứng đầu quy định.',
  examples: [
    { good: 'ỦY BAN NHÂN DÂN XÃ A\nSố: 12/TB-UBND' },
    { good: 'UBND TỈNH A\nSỞ NỘI VỤ\nSố: 12/TB-SNV' },
    { good: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/SGDĐT-VP' },
    { good: 'ỦY BAN NHÂN DÂN XÃ A\nSố: 12/TB-BCĐ' },
    { profile: 'party', good: 'ĐẢNG BỘ TỈNH A\nĐẢNG UỶ XÃ B\n*\nSố 12-TB/ĐU' },
    { profile: 'party', good: 'TỈNH UỶ A\nBAN TỔ CHỨC\n*\nSố 05-QC/BTCTU-BNCTU' },
    { profile: 'party', bad: 'TỈNH UỶ A\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 246-CV/⟦BTCTU⟧' },
    { profile: 'party', good: 'TỈNH UỶ A\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 246-CV/BTGDVTU' },
    { bad: 'ỦY BAN NHÂN DÂN XÃ A\nSố: 12/TB-⟦HĐND⟧' },
    { bad: 'HỘI ĐỒNG NHÂN DÂN XÃ A\nSố: 12/NQ-⟦HDND⟧', fixed: 'HỘI ĐỒNG NHÂN DÂN XÃ A\nSố: 12/NQ-HĐND' },
    { bad: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/TB-⟦SGDDT⟧', fixed: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/TB-SGDĐT' },
    { profile: 'party', bad: 'ĐẢNG BỘ TỈNH A\nĐẢNG UỶ XÃ B\n*\nSố 12-TB/⟦DU⟧', fixed: 'ĐẢNG BỘ TỈNH A\nĐẢNG UỶ XÃ B\n*\nSố 12-TB/ĐU' },
    { profile: 'party', bad: 'ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ TỈNH A LẦN THỨ XVII\n*\nSố 12-NQ/⟦ĐU⟧' },
    { profile: 'party', bad: 'TỈNH UỶ A\nBAN TỔ CHỨC\n*\nSố 12-TB/BTC⟦-⟧TU', fixed: 'TỈNH UỶ A\nBAN TỔ CHỨC\n*\nSố 12-TB/BTCTU' },
  ],
  *check({ tree, regime }: Analysis) {
    const { issuer, numberLine } = tree.preface;
    const { profile } = regime.verdict;
    const whole = numberLine?.issuerCode;
    if (!issuer || !whole || regime.isGarbled || regime.isForm) return;
    const level = LEVEL.exec(whole.text);
    if (level && profile === 'party') {
      const { span } = subField(whole, whole.text.indexOf('-'), whole.text.indexOf('-') + 1);
      yield { span, message: `Ký hiệu viết liền: “${whole.text.replace('-', '')}”`, fix: { title: 'Bỏ gạch nối', safety: 'safe', edits: [{ span, newText: '' }] } };
      return;
    }
    const code = subField(whole, 0, /^[\p{L}\d&.]*/u.exec(whole.text)?.[0].length ?? 0);
    const plain = withoutBars(code, issuer.text);
    if (plain) yield plain;
    const key = `${foldKey(issuer.text)} `;
    const row = FIXED.find(([of, name, , others]) => of === profile && name.test(key) && others.test(code.text));
    if (row) yield { span: code.span, message: `Cần kiểm tra: cơ quan ban hành có chữ viết tắt là “${row[2]}”, ký hiệu ghi “${code.text}”` };
  },
});

/** `SGDDT` under `SỞ GIÁO DỤC VÀ ĐÀO TẠO`: the first letters of the name, but for the bar of the Đ. */
function withoutBars({ span, text }: Field, issuer: string): Fault | null {
  if (!text.includes('D')) return null;
  const letters = issuer.toUpperCase().split(/[\s,-]+/).filter((word) => word !== 'VÀ').map((word) => word.normalize('NFC').charAt(0));
  const initials = letters.map((letter) => (letter === 'Đ' ? 'Đ' : stripAccents(letter))).join('');
  const wanted = initials.slice(0, text.length);
  if (wanted === text || stripAccents(wanted) !== stripAccents(text)) return null;
  return { span, message: `Ký hiệu phải là “${wanted}”, không phải “${text}”`, fix: { title: `Viết là “${wanted}”`, safety: 'safe', edits: [{ span, newText: wanted }] } };
}

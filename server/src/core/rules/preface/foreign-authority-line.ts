import type { Analysis } from '../../analysis';
import { defineRule } from '../../lint/rule';
import { foldKey } from '../../text/vietnamese';

const QD = '\nSố: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\n';
const BASES = '\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng.\n\nQUYẾT ĐỊNH:';
/** Names that are told apart by what follows them alone. */
const SAME_KIND = /^(?:uy ban nhan dan|hoi dong nhan dan)(?= )/;

export default defineRule({
  code: 'VB138',
  name: 'foreign-authority-line',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.2, ghi chú 6', says: 'Thẩm quyền ban hành thuộc về người đứng đầu cơ quan hoặc tập thể lãnh đạo của chính cơ quan ban hành' },
  ],
  summary: 'Dòng thẩm quyền ban hành phải là cơ quan ban hành hoặc người đứng đầu cơ quan ấy',
  why: 'Dòng này còn lại từ văn bản mẫu của nơi khác là lỗi chép hay gặp. Chỉ cảnh báo khi hai tên cùng loại mà khác địa phương; còn lại chỉ lưu ý.',
  examples: [
    { good: `ỦY BAN NHÂN DÂN XÃ TÂN LẬP${QD}CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP${BASES}` },
    { good: `ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP${QD}ỦY BAN NHÂN DÂN XÃ TÂN LẬP${BASES}` },
    { good: `UBND TỈNH AN PHÚ\nSỞ NỘI VỤ${QD}GIÁM ĐỐC SỞ NỘI VỤ TỈNH AN PHÚ${BASES}` },
    { good: `VĂN PHÒNG CHÍNH PHỦ${QD}BỘ TRƯỞNG, CHỦ NHIỆM VĂN PHÒNG CHÍNH PHỦ${BASES}` },
    { bad: `ỦY BAN NHÂN DÂN XÃ TÂN LẬP${QD}⟦CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HÒA BÌNH⟧${BASES}` },
    { bad: `UBND TỈNH AN PHÚ\nSỞ NỘI VỤ${QD}⟦GIÁM ĐỐC SỞ TÀI CHÍNH⟧${BASES}` },
  ],
  *check({ tree, regime }: Analysis) {
    const { authorityLine, issuer, parentIssuer } = tree.preface;
    if (!authorityLine || !issuer || regime.isGarbled || regime.isForm || /[^\p{L}\d\s,.()–-]/u.test(authorityLine.text)) return;
    const own = words(`${parentIssuer?.text ?? ''} ${issuer.text}`);
    const named = bodyOf(authorityLine.text);
    if (named === '' || words(named).every((word) => own.includes(word)) || key(issuer.text).includes(named)) return;
    if (named.includes(key(issuer.text))) return;
    const kind = SAME_KIND.exec(named)?.[0];
    const isContrary = kind !== undefined && key(issuer.text).startsWith(kind) && named.split(' ').length === key(issuer.text).split(' ').length;
    const message = `Cần kiểm tra: dòng thẩm quyền “${authorityLine.text.slice(0, 44)}” không phải của “${issuer.text.slice(0, 38)}”`;
    yield { span: authorityLine.span, severity: isContrary ? 'warning' : 'info', message };
  },
});

/** Folded, without marks, abbreviations written out. */
const key = (text: string) => foldKey(text).replace(/[^a-z0-9 ]+/g, ' ').replace(/(?<!\S)ubnd(?!\S)/g, 'uy ban nhan dan').replace(/(?<!\S)hdnd(?!\S)/g, 'hoi dong nhan dan').replace(/\s+/g, ' ').trim();
const words = (text: string) => key(text).split(' ');

const HEAD =
  /^(?:(?:q|quyen|pho) )?(?:chu tich|tong giam doc|giam doc|bo truong|chu nhiem|chanh van phong|chanh thanh tra|chanh an|vien truong|hieu truong|tong cuc truong|cuc truong|chi cuc truong|vu truong|truong ban|truong phong|thong doc|tong kiem toan|tong thanh tra|tu lenh|thu truong|tong bien tap|trung uong) /;

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ A` → `uy ban nhan dan xa a`; sessions and terms of a council left out. */
function bodyOf(text: string): string {
  let rest = key(text).replace(/ (?:khoa [ivxlc]+|nhiem ky|ky hop thu|lan thu).*$/, '');
  while (HEAD.test(rest)) rest = rest.replace(HEAD, '');
  return rest;
}

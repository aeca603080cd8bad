import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';
import type { Field } from '../../text/span';
import { foldKey } from '../../text/vietnamese';

const SAYS =
  'Cấp trên của cấp uỷ ghi là đảng bộ (“ĐẢNG BỘ TỈNH …” / “ĐẢNG UỶ XÃ …”), của cơ quan tham mưu ghi chính cấp uỷ (“TỈNH UỶ …” / “BAN TỔ CHỨC”); ban thường vụ ban hành dưới tên cấp uỷ';
const NEXT = '\n*\nSố 12-TB/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM';
const ADVISORY = /^(?:ban (?:to chuc|tuyen giao|dan van|noi chinh|xay dung dang|chinh sach|kinh te)|van phong|truong chinh tri|trung tam chinh tri)(?= |$)/;
const COMMITTEE = /^(?:dang uy (?:xa|phuong|dac khu)|huyen uy|thi uy|quan uy (?!trung uong)) ?/;

export default defineRule({
  code: 'VB133',
  name: 'party-issuer-form',
  severity: 'warning',
  basis: [
    { source: 'hd05', at: 'phần II, mục I, điểm 2.1.2 và 2.1.3', says: SAYS },
    { source: 'hd36', at: 'điểm 1.2.1', says: SAYS },
  ],
  summary: 'Tên cơ quan cấp trên trong văn bản Đảng: của cấp uỷ là “ĐẢNG BỘ …”, của cơ quan tham mưu là chính cấp uỷ',
  why: 'Hai lối ghi khác nhau rất hay bị nhầm. Chỉ những trường hợp các mẫu in nguyên văn mới được xét; chi bộ dưới “ĐẢNG UỶ …” chỉ lưu ý.',
  examples: [
    { good: `ĐẢNG BỘ TỈNH AN PHÚ\nĐẢNG UỶ XÃ TÂN LẬP${NEXT}` },
    { good: `TỈNH UỶ AN PHÚ\nBAN TỔ CHỨC${NEXT}` },
    { good: `ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA\nBAN TỔ CHỨC${NEXT}` },
    { good: `BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN NỘI CHÍNH${NEXT}` },
    { good: `ĐẢNG BỘ CỤC LƯU TRỮ\nCHI BỘ PHÒNG HÀNH CHÍNH - QUẢN TRỊ${NEXT}` },
    { bad: `⟦TỈNH UỶ AN PHÚ⟧\nĐẢNG UỶ XÃ TÂN LẬP${NEXT}`, fixed: `ĐẢNG BỘ TỈNH AN PHÚ\nĐẢNG UỶ XÃ TÂN LẬP${NEXT}` },
    { bad: `⟦ĐẢNG BỘ TỈNH AN PHÚ⟧\nBAN TỔ CHỨC${NEXT}`, fixed: `TỈNH UỶ AN PHÚ\nBAN TỔ CHỨC${NEXT}` },
    { bad: `⟦ĐẢNG UỶ CỤC LƯU TRỮ⟧\nCHI BỘ PHÒNG HÀNH CHÍNH${NEXT}`, fixed: `ĐẢNG BỘ CỤC LƯU TRỮ\nCHI BỘ PHÒNG HÀNH CHÍNH${NEXT}` },
    { bad: `⟦BAN THƯỜNG VỤ TỈNH UỶ⟧ AN PHÚ${NEXT}`, fixed: `TỈNH UỶ AN PHÚ${NEXT}` },
  ],
  *check({ tree, regime }: Analysis) {
    const { parentIssuer: parent, issuer, partyTitle } = tree.preface;
    if (!issuer || !partyTitle || regime.isGarbled || regime.isForm) return;
    yield* ofStandingCommittee(issuer);
    if (!parent) return;
    const [key, parentKey] = [foldKey(issuer.text), foldKey(parent.text)];
    if (COMMITTEE.test(key) && /^(?:tinh|thanh) uy /.test(parentKey)) yield replaced(parent, toOrganisation(parent.text), 'Cấp trên của cấp uỷ ghi là');
    if (ADVISORY.test(key) && /^dang bo (?:tinh|thanh pho) /.test(parentKey)) yield replaced(parent, toCommittee(parent.text), 'Cấp trên của cơ quan tham mưu ghi là');
    if (/^chi bo /.test(key) && /^dang uy /.test(parentKey)) yield { ...replaced(parent, `ĐẢNG BỘ${parent.text.slice(7)}`, 'Cấp trên của chi bộ ghi là'), severity: 'info' as const };
  },
});

/** `BAN THƯỜNG VỤ TỈNH UỶ AN PHÚ` issues as `TỈNH UỶ AN PHÚ`. */
function* ofStandingCommittee({ span, text }: Field): Generator<Fault> {
  const match = /^BAN THƯỜNG VỤ\s+(?=(?:TỈNH|THÀNH|ĐẢNG|HUYỆN|QUẬN|THỊ) (?:UỶ|ỦY))/u.exec(text);
  if (!match) return;
  const start = span.start;
  const shown = /^BAN THƯỜNG VỤ\s+\p{L}+ \p{L}+/u.exec(text)?.[0].length ?? text.length;
  yield {
    span: { start, end: start + shown },
    message: 'Văn bản của ban thường vụ ghi tên cơ quan ban hành là tên cấp uỷ, không ghi “BAN THƯỜNG VỤ”',
    fix: { title: 'Bỏ “BAN THƯỜNG VỤ”', safety: 'review', edits: [{ span: { start, end: start + match[0].length }, newText: '' }] },
  };
}

const toOrganisation = (name: string) => name.replace(/^TỈNH (?:UỶ|ỦY)/u, 'ĐẢNG BỘ TỈNH').replace(/^THÀNH (?:UỶ|ỦY)/u, 'ĐẢNG BỘ THÀNH PHỐ');
const toCommittee = (name: string) => name.replace(/^ĐẢNG BỘ TỈNH/u, 'TỈNH UỶ').replace(/^ĐẢNG BỘ THÀNH PHỐ/u, 'THÀNH UỶ');

function replaced({ span }: Field, newText: string, why: string): Fault {
  return { span, message: `${why} “${newText}”`.slice(0, 120), fix: { title: `Viết là “${newText}”`, safety: 'review', edits: [{ span, newText }] } };
}

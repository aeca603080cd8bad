import { defineRule } from '../../lint/rule';
import type { AuthorityLine, Profile } from '../../syntax/tree';
import { foldKey } from '../../text/vietnamese';
import { clip } from './clip';

const stateHead = (issuer: string) => `${issuer}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/TB-SNV\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n`;
const partyHead = (issuer: string) => `${issuer}\n*\nSố 12-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTHÔNG BÁO\nkết luận cuộc họp\n-----\n\nCác ban thực hiện.\n\nNơi nhận:\n- Các ban;\n- Lưu Văn phòng.\n\n`;

export default defineRule({
  code: 'VB532',
  name: 'signing-body-not-issuer',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7, điểm b', says: 'Sau “TM.” là tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức ban hành văn bản' },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.1', says: '“T/M” dùng cho đại hội, cấp uỷ, uỷ ban kiểm tra, hội đồng ban hành văn bản; cơ quan theo chế độ thủ trưởng không có “T/M”' },
    { source: 'hd36', at: 'điểm 1.7.1', says: '“T/M” dùng cho tập thể ban hành văn bản; cơ quan theo chế độ thủ trưởng không có “T/M”' },
  ],
  summary: 'Tập thể sau “TM.” (“T/M”) phải là của cơ quan ban hành ghi ở đầu văn bản',
  why: '“TM. ỦY BAN NHÂN DÂN” dưới văn bản của một sở là khối ký của cơ quan khác. Ban thường vụ ký văn bản của cấp uỷ mình là đúng.',
  examples: [
    { good: `${stateHead('ỦY BAN NHÂN DÂN\nTỈNH SƠN LA')}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An` },
    { good: `${stateHead('UBND TỈNH SƠN LA\nSỞ NỘI VỤ')}TM. BAN GIÁM ĐỐC\nGIÁM ĐỐC\n\nNguyễn Văn An` },
    { profile: 'party', date: '2026-11-21', good: `${partyHead('TỈNH UỶ SƠN LA')}T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An` },
    { profile: 'party', date: '2026-11-21', good: `${partyHead('TỈNH UỶ SƠN LA\nUỶ BAN KIỂM TRA')}T/M UỶ BAN KIỂM TRA\nCHỦ NHIỆM\n\nNguyễn Văn An` },
    { bad: `${stateHead('ỦY BAN NHÂN DÂN TỈNH SƠN LA\nSỞ NỘI VỤ')}⟦TM. ỦY BAN NHÂN DÂN⟧\nCHỦ TỊCH\n\nNguyễn Văn An` },
    { profile: 'party', date: '2026-11-21', bad: `${partyHead('TỈNH UỶ SƠN LA\nBAN TỔ CHỨC')}⟦T/M BAN THƯỜNG VỤ⟧\nPHÓ BÍ THƯ\n\nNguyễn Văn An` },
    { profile: 'party', date: '2026-11-21', bad: `${partyHead('TỈNH UỶ SƠN LA')}⟦T/M HUYỆN UỶ⟧\nPHÓ BÍ THƯ\n\nNguyễn Văn An` },
  ],
  *check({ tree, regime }) {
    if (regime.isForm || regime.isGarbled || !tree.preface.issuer) return;
    for (const { authority, side, confirmation } of tree.conclusions.signatures) {
      if (side || confirmation) continue;
      for (const line of authority) {
        if (line.mark !== 'TM' || !isForeign(line, tree.preface.issuer.text, regime.verdict.profile)) continue;
        yield { span: line.span, message: `“${clip(line.text)}” không khớp cơ quan ban hành “${clip(tree.preface.issuer.text)}”` };
      }
    }
  },
});

function isForeign({ body }: AuthorityLine, issuer: string, profile: Profile): boolean {
  const [signing, own] = [foldKey(body.text), foldKey(issuer)];
  return profile === 'party' ? isForeignParty(signing, own) : isForeignState(signing, own);
}

/** Names under which each body issues. Others may sign for themselves: quiet. */
const STATE: readonly (readonly [signing: RegExp, issuer: RegExp])[] = [
  [/^(?:uy ban nhan dan|ubnd)/, /uy ban nhan dan|ubnd/],
  [/^(?:hoi dong nhan dan|hdnd|thuong truc hoi dong)/, /hoi dong nhan dan|hdnd|thuong truc/],
  [/^chinh phu/, /chinh phu/],
];

function isForeignState(signing: string, own: string): boolean {
  return !/ - |ban chi dao|ban chi huy|hoi dong(?! nhan dan)|to cong tac/.test(own) && STATE.some(([mark, issuer]) => mark.test(signing) && !issuer.test(own));
}

/** Organs under one head, who sign without `T/M`; and the committees of each level by their own name. */
const ONE_HEAD = /^(?:ban (?:to chuc|tuyen giao|dan van|noi chinh|kinh te|xay dung dang|bao ve)|van phong|truong |bao |tap chi )/;
const COMMITTEE = /^(tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|chi bo|uy ban kiem tra)(?= |$)/;

function isForeignParty(signing: string, own: string): boolean {
  if (/ - /.test(own)) return false;
  if (/^ban (?:thuong vu|chap hanh)/.test(signing)) return ONE_HEAD.test(own) || /^uy ban kiem tra/.test(own);
  const committee = COMMITTEE.exec(signing)?.[1];
  return committee !== undefined && !own.includes(committee) && !/dai hoi|dang bo/.test(own);
}


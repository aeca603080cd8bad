import type { Analysis } from '../analysis';
import { headOf } from '../legal/heads';
import { fold, oneLine } from '../text/vietnamese';

/** Who signs the documents of a body, and on whose behalf. Names are in capitals, spelt as the heading spells them. */
export interface Signing {
  readonly isParty: boolean;
  /** What stands behind `TM.`, `T/M`, the usual first; empty for a body that one person heads. */
  readonly collectives: readonly string[];
  /** `CHỦ TỊCH`, `BÍ THƯ`, `GIÁM ĐỐC`; null where the heading does not tell. */
  readonly head: string | null;
  /** What stands behind `TL.`, `T/L`. */
  readonly orders: readonly string[];
  /** The head signs without a mark though the body is a collective: a resolution of a council, a directive of a committee's chairman. */
  readonly signsAlone: boolean;
  /** The two who sign minutes, from left to right; empty for all else. */
  readonly sides: readonly string[];
}

/** Bodies that decide together, and what their organs add to the post of the head. The name of the body, folded; `=` stands for what of the name the pattern takes. */
type Row = readonly [names: RegExp, head: string, collectives?: string, orders?: string];

/** 30/2020/NĐ-CP, II.7 and Điều 13. The name of a collective is said without its place. */
const STATE: readonly Row[] = [
  [/^uy ban nhan dan/, 'CHỦ TỊCH', '=', 'CHỦ TỊCH'],
  [/^thuong truc hoi dong nhan dan/, 'CHỦ TỊCH', '='],
  [/^hoi dong nhan dan/, 'CHỦ TỊCH', '=|THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN'],
  [/^chinh phu/, 'THỦ TƯỚNG', '='],
  [/^(?:uy ban mat tran to quoc viet nam|hoi dong truong|hoi dong quan ly)/, 'CHỦ TỊCH', '='],
];

/** 05-HD/VPTW, II.I.7. */
const PARTY: readonly Row[] = [
  [/^(?:tinh|thanh|dang|huyen|quan|thi) (?:uy)/, 'BÍ THƯ', 'BAN THƯỜNG VỤ|=', 'BAN THƯỜNG VỤ'],
  [/^chi (?:bo|uy)/, 'BÍ THƯ', '='],
  [/^uy ban kiem tra/, 'CHỦ NHIỆM', '='],
  [/^ban chap hanh trung uong/, 'TỔNG BÍ THƯ', '=|BỘ CHÍNH TRỊ|BAN BÍ THƯ'],
  [/^van phong/, 'CHÁNH VĂN PHÒNG', '', 'BAN THƯỜNG VỤ|CHÁNH VĂN PHÒNG'],
  [/^ban chi dao/, 'TRƯỞNG BAN CHỈ ĐẠO'],
  [/^tieu ban/, 'TRƯỞNG TIỂU BAN'],
  [/^hoi dong/, 'CHỦ TỊCH', '='],
  [/^dai hoi/, 'BÍ THƯ', 'ĐOÀN CHỦ TỊCH|ĐOÀN THƯ KÝ'],
];

/** By the line that names who decides, else by the heading. */
export function signingOf({ tree, regime }: Analysis): Signing {
  const isParty = regime.verdict.profile === 'party';
  const { authorityLine, issuer } = tree.preface;
  const heading = oneLine(issuer?.text ?? '').replace(/^UBND/u, 'ỦY BAN NHÂN DÂN').replace(/^HĐND/u, 'HỘI ĐỒNG NHÂN DÂN');
  const deciding = /^chu tich (?=uy ban)/.test(fold(oneLine(authorityLine?.text ?? '')));
  const folded = fold(heading);
  const row = (isParty ? PARTY : STATE).find(([names]) => names.test(folded));
  const sides = regime.docType !== 'minutes' ? [] : isParty ? ['NGƯỜI GHI BIÊN BẢN', 'CHỦ TRÌ HỘI NGHỊ'] : ['THƯ KÝ', 'CHỦ TỌA'];
  const post = row?.[1] ?? headOf(folded);
  if (post === null || sides.length > 0) return { collectives: [], head: null, orders: [], signsAlone: false, sides, isParty };
  const [names, head, collectives = '', orders = collectives === '' ? head : ''] = row ?? [/^/, post];
  const own = heading.slice(0, names.exec(folded)?.[0].length ?? 0);
  return {
    isParty,
    sides,
    head,
    collectives: deciding ? [] : collectives.split('|').filter(Boolean).map((name) => (name === '=' ? own : name)),
    orders: orders.split('|').filter(Boolean),
    signsAlone: !isParty && ((regime.docType === 'resolution' && /^hoi dong nhan dan/.test(folded)) || regime.docType === 'directive' || regime.docType === 'telegram'),
  };
}

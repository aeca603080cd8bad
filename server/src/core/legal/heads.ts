/** Bodies that one person heads, by the first words of the name, folded; the longer name before the shorter. */
const HEADS: readonly (readonly [names: RegExp, post: string])[] = [
  [/^bo (?!chinh tri|doi|chi huy|tu lenh)/, 'BỘ TRƯỞNG'],
  [/^van phong/, 'CHÁNH VĂN PHÒNG'],
  [/^thanh tra chinh phu/, 'TỔNG THANH TRA'],
  [/^thanh tra/, 'CHÁNH THANH TRA'],
  [/^tong cuc /, 'TỔNG CỤC TRƯỞNG'],
  [/^chi cuc/, 'CHI CỤC TRƯỞNG'],
  [/^cuc /, 'CỤC TRƯỞNG'],
  [/^vu /, 'VỤ TRƯỞNG'],
  [/^phong /, 'TRƯỞNG PHÒNG'],
  [/^ban quan ly/, 'GIÁM ĐỐC'],
  [/^ban (?!chap hanh|bi thu|thuong vu)/, 'TRƯỞNG BAN'],
  [/^truong /, 'HIỆU TRƯỞNG'],
  [/^vien /, 'VIỆN TRƯỞNG'],
  [/^toa an /, 'CHÁNH ÁN'],
  [/^(?:tong cong ty|tap doan)/, 'TỔNG GIÁM ĐỐC'],
  [/^(?:so|trung tam|hoc vien|benh vien|cong ty|bao hiem xa hoi|kho bac|dai|quy|cong an (?:tinh|thanh pho))(?= |$)/, 'GIÁM ĐỐC'],
];

/** The post of whoever heads a body, from its folded name: `so noi vu` → `GIÁM ĐỐC`; null where the name does not tell, or many decide together. */
export function headOf(name: string): string | null {
  return HEADS.find(([names]) => names.test(name))?.[1] ?? null;
}

import { toRoman } from '../text/vietnamese';

/** Issuers that a drafter names most, as running text writes them. `profile` says whose documents cite them first. */
export interface IssuerName {
  readonly name: string;
  readonly profile: 'state' | 'party';
}

const STATE_ISSUERS = [
  'Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Chủ tịch nước', 'Chính phủ', 'Thủ tướng Chính phủ',
  'Hội đồng nhân dân tỉnh', 'Ủy ban nhân dân tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh',
  'Hội đồng nhân dân xã', 'Ủy ban nhân dân xã', 'Chủ tịch Ủy ban nhân dân xã',
  'Bộ trưởng Bộ Nội vụ', 'Bộ trưởng Bộ Tài chính', 'Bộ trưởng Bộ Tư pháp', 'Bộ trưởng Bộ Công an', 'Bộ trưởng Bộ Quốc phòng',
  'Bộ trưởng Bộ Ngoại giao', 'Bộ trưởng Bộ Công Thương', 'Bộ trưởng Bộ Xây dựng', 'Bộ trưởng Bộ Y tế',
  'Bộ trưởng Bộ Nông nghiệp và Môi trường', 'Bộ trưởng Bộ Khoa học và Công nghệ', 'Bộ trưởng Bộ Giáo dục và Đào tạo',
  'Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch', 'Bộ trưởng Bộ Dân tộc và Tôn giáo', 'Tổng Thanh tra Chính phủ',
  'Thống đốc Ngân hàng Nhà nước Việt Nam',
];

const PARTY_ISSUERS = [
  'Ban Chấp hành Trung ương', 'Bộ Chính trị', 'Ban Bí thư', 'Ủy ban Kiểm tra Trung ương', 'Văn phòng Trung ương Đảng',
  'Ban Tổ chức Trung ương', 'Ban Tuyên giáo và Dân vận Trung ương', 'Ban Nội chính Trung ương',
  'Ban Chính sách, chiến lược Trung ương', 'Ban Thường vụ Tỉnh ủy', 'Ban Chấp hành Đảng bộ tỉnh', 'Thường trực Tỉnh ủy',
  'Ban Thường vụ Đảng ủy', 'Ban Chấp hành Đảng bộ', 'Thường trực Đảng ủy', 'Văn phòng Tỉnh ủy',
];

export const ISSUER_NAMES: readonly IssuerName[] = [
  ...STATE_ISSUERS.map((name) => ({ name, profile: 'state' as const })),
  ...PARTY_ISSUERS.map((name) => ({ name, profile: 'party' as const })),
];

/** Names with which a heading begins; places and units follow. Nobody is a person here. */
const STATE_HEADINGS = [
  'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Văn phòng', 'Chính phủ', 'Quốc hội', 'Bộ Nội vụ', 'Bộ Tài chính', 'Bộ Tư pháp', 'Bộ Công an', 'Bộ Quốc phòng', 'Bộ Ngoại giao',
  'Bộ Công Thương', 'Bộ Xây dựng', 'Bộ Y tế', 'Bộ Nông nghiệp và Môi trường', 'Bộ Khoa học và Công nghệ', 'Bộ Giáo dục và Đào tạo', 'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Dân tộc và Tôn giáo', 'Thanh tra Chính phủ', 'Ngân hàng Nhà nước Việt Nam', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Xây dựng', 'Sở Y tế', 'Sở Công Thương',
  'Sở Nông nghiệp và Môi trường', 'Sở Khoa học và Công nghệ', 'Sở Giáo dục và Đào tạo', 'Sở Văn hóa, Thể thao và Du lịch', 'Thanh tra tỉnh',
];

const PARTY_HEADINGS = [
  'Tỉnh ủy', 'Thành ủy', 'Đảng ủy', 'Đảng ủy xã', 'Đảng ủy phường', 'Đảng bộ tỉnh', 'Đảng bộ thành phố', 'Đảng bộ xã', 'Đảng bộ phường', 'Chi bộ', 'Ban Chấp hành Trung ương', 'Ban Tổ chức',
  'Ban Tuyên giáo và Dân vận', 'Ban Nội chính', 'Ban Xây dựng Đảng', 'Ủy ban Kiểm tra', 'Văn phòng', 'Ban Chỉ đạo', 'Trường Chính trị',
];

export const HEADING_NAMES: readonly IssuerName[] = [
  ...STATE_HEADINGS.map((name) => ({ name, profile: 'state' as const })),
  ...PARTY_HEADINGS.map((name) => ({ name, profile: 'party' as const })),
];

/** Codes that stand for one issuer in the whole country: `30/2020/NĐ-CP`, `19/2025/QĐ-TTg`, `05-HD/VPTW`. */
const ISSUERS_BY_CODE: ReadonlyMap<string, string> = new Map([
  ['CP', 'Chính phủ'],
  ['TTg', 'Thủ tướng Chính phủ'],
  ['CTN', 'Chủ tịch nước'],
  ['VPTW', 'Văn phòng Trung ương Đảng'],
]);

/** The issuer that a code settles by itself: `CP`, `QH15` (its number is the term); null for `TW`, `UBND`, `TU`, which many share. */
export function issuerOfCode(code: string): string | null {
  const assembly = /^(UBTV)?QH(\d{1,2})$/.exec(code);
  if (assembly) return `${assembly[1] ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội'} khóa ${toRoman(Number(assembly[2]))}`;
  return ISSUERS_BY_CODE.get(code) ?? null;
}

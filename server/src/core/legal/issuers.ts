import { foldKey } from '../text/vietnamese';

/** Central bodies that stand as issuers in the tables of known documents; what is not among them says nothing. */
const BODIES = [
  'Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương', 'Văn phòng Trung ương', 'Ủy ban Kiểm tra Trung ương', 'Ban Tổ chức Trung ương',
  'Ban Tuyên giáo Trung ương', 'Ban Tuyên giáo và Dân vận Trung ương', 'Ban Nội chính Trung ương', 'Ban Dân vận Trung ương', 'Ban Kinh tế Trung ương',
  'Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Chính phủ', 'Thủ tướng Chính phủ', 'Văn phòng Chính phủ', 'Thanh tra Chính phủ', 'Ủy ban Dân tộc',
  'Ngân hàng Nhà nước Việt Nam', 'Bộ Công an', 'Bộ Công Thương', 'Bộ Giao thông vận tải', 'Bộ Giáo dục và Đào tạo', 'Bộ Kế hoạch và Đầu tư',
  'Bộ Khoa học và Công nghệ', 'Bộ Lao động - Thương binh và Xã hội', 'Bộ Ngoại giao', 'Bộ Nông nghiệp và Môi trường',
  'Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nội vụ', 'Bộ Quốc phòng', 'Bộ Thông tin và Truyền thông', 'Bộ Tài chính', 'Bộ Tài nguyên và Môi trường',
  'Bộ Tư pháp', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Xây dựng', 'Bộ Y tế',
] as const;

/** How a name varies from text to text, folded: heads sign for their ministries, a plenum for its committee. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/(?: va)?(?: cac)?$/, ''],
  [/\s*[-–]\s*/g, ' - '],
  [/^bo truong (?=bo )|^hoi nghi (?:lan thu [a-z]+ )?(?=ban chap hanh )/, ''],
  [/^bch (?=trung uong)/, 'ban chap hanh '],
  [/^thong doc ngan hang nha nuoc(?: viet nam)?$|^ngan hang nha nuoc$/, 'ngan hang nha nuoc viet nam'],
  [/^tong thanh tra chinh phu$/, 'thanh tra chinh phu'],
  [/ khoa [ivx]+$| lan thu [a-z]+$/, ''],
  [/(?<=trung uong|bo chinh tri|ban bi thu) dang$/, ''],
  [/(?<=ban bi thu) trung uong$/, ''],
];

const KEYS: ReadonlySet<string> = new Set(BODIES.map((name) => foldKey(name)));

/** Committee and organs in whose stead its name may stand (05-HD/VPTW, 2.1.2.a), government and head of it. */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['ban chap hanh trung uong', ['bo chinh tri', 'ban bi thu']],
  ['chinh phu', ['thu tuong chinh phu']],
]);

/**
 * What the issuer that a text names is to the issuer that is known. `wider`: the body that the known one belongs to.
 * `unread`: not the name of a central body, or not one in full; that proves nothing.
 */
export type IssuerRelation = 'same' | 'wider' | 'other' | 'unread';

/** `Bộ trưởng Bộ Nội vụ` is `Bộ Nội vụ`, and so is the beginning of the name; of two that signed together, either will do. */
export function relateIssuers(named: string, known: string): IssuerRelation {
  if (named === known) return 'same';
  const [ours, theirs] = [bodiesOf(named), bodiesOf(known)];
  if (theirs[0]?.startsWith(`${keyOf(named)} `)) return 'same';
  if (ours.length === 0 || theirs.length === 0) return 'unread';
  if (ours.every((body) => theirs.includes(body))) return 'same';
  const wider = ours.flatMap((body) => WIDER.get(body) ?? []);
  return theirs.every((body) => wider.includes(body)) ? 'wider' : 'other';
}

/** `Bộ Chính trị, Ban Bí thư` → two. No other pair issues together what the tables know. */
function bodiesOf(text: string): readonly string[] {
  const names = /bo chinh tri.{1,6}ban bi thu/.test(foldKey(text)) ? ['Bộ Chính trị', 'Ban Bí thư'] : [text];
  const keys = names.map(keyOf);
  return keys.every((key) => KEYS.has(key)) ? keys : [];
}

function keyOf(name: string): string {
  return VARIANTS.reduce((key, [pattern, plain]) => key.replace(pattern, plain), foldKey(name));
}

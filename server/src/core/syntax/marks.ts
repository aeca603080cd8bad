import type { Field } from '../text/span';
import { foldKey } from '../text/vietnamese';

/** Marks of a heading that stand in boxes of their own: how urgent, how secret, for whom. */
export interface Marks {
  /** `KHẨN`, `THƯỢNG KHẨN`, `HỎA TỐC`, and what is none of the three: `KHẨN CẤP`, `HỎA TỐC HẸN GIỜ`. */
  readonly urgency: Field | null;
  /** `MẬT`, `TỐI MẬT`, `TUYỆT MẬT` */
  readonly secrecy: Field | null;
  /** `LƯU HÀNH NỘI BỘ`, `XEM XONG TRẢ LẠI`, `TÀI LIỆU THU HỒI` */
  readonly circulation: Field | null;
}

export const NO_MARKS: Marks = { urgency: null, secrecy: null, circulation: null };

/** On folded text without the label of the box. */
const KINDS: readonly (readonly [keyof Marks, RegExp])[] = [
  ['urgency', /^(?:(?:rat |toi |thuong )?khan(?: cap| truong)?|hoa toc(?: hen gio.{0,40})?)$/],
  ['secrecy', /^(?:(?:tuyet (?:doi )?|toi |bi )?mat(?:,? khan)?)$/],
  [
    'circulation',
    /^(?:(?:tai lieu )?(?:luu hanh noi bo|thu hoi(?: sau (?:khi hop|hoi nghi|cuoc hop))?|xem xong (?:de nghi )?tra lai)|(?:de nghi )?khong sao chup|khong pho bien)$/,
  ],
];
const LABEL = /^(?:(?:do mat|muc do khan|do khan)\s*:\s*)/;
/** No mark is longer. */
const LONGEST = 60;

/** Which mark stands alone in a cell or on a line of the heading; null for anything else. Small letters count: a rule asks for capitals. */
export function kindOfMark(text: string): keyof Marks | null {
  if (text.length > LONGEST) return null;
  const key = foldKey(text).replace(LABEL, '').replace(/^[([]\s*|\s*[)\]]$/g, '');
  return KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

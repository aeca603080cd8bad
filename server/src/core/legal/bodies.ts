import { foldKey } from '../text/vietnamese';
import { compareDates, fromIsoDate, type CalendarDate } from './calendar';

/*
 * Bodies that issue documents: what their codes and their names say for certain, and when they existed.
 * What is not certain (a code that each head may set: 30/2020/NĐ-CP, II.3.b) has no kind, and nothing follows from it.
 */

/** `ministry:BTC` and the like name one ministry. */
export type BodyKind =
  | 'central-party' | 'central-party-office' | 'provincial-party' | 'district-party' | 'local-party'
  | 'government' | 'prime-minister' | 'assembly' | 'assembly-committee' | 'president'
  | 'peoples-council' | 'peoples-committee' | `ministry:${string}`;

/** State: state.md 10.3. Retired ones are right in citations of older documents. */
export const MINISTRIES: Readonly<Record<string, string>> = {
  BQP: 'Bộ Quốc phòng', BCA: 'Bộ Công an', BNG: 'Bộ Ngoại giao', BNV: 'Bộ Nội vụ', BTP: 'Bộ Tư pháp', BTC: 'Bộ Tài chính', BCT: 'Bộ Công Thương',
  BXD: 'Bộ Xây dựng', BYT: 'Bộ Y tế', BGDĐT: 'Bộ Giáo dục và Đào tạo', BKHCN: 'Bộ Khoa học và Công nghệ',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch', BNNMT: 'Bộ Nông nghiệp và Môi trường', BDTTG: 'Bộ Dân tộc và Tôn giáo',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư', BGTVT: 'Bộ Giao thông vận tải', BTNMT: 'Bộ Tài nguyên và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn', BTTTT: 'Bộ Thông tin và Truyền thông',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội', UBDT: 'Ủy ban Dân tộc', NHNN: 'Ngân hàng Nhà nước', TTCP: 'Thanh tra Chính phủ', VPCP: 'Văn phòng Chính phủ',
};

const nameKey = (text: string) => foldKey(text).replace(/[^a-z]+/g, ' ').trim();
const CODES_BY_NAME = new Map(Object.entries(MINISTRIES).map(([code, name]) => [nameKey(name), code]));

/** Codes that stand for one kind of body in the whole country. `TU` is any tỉnh ủy or thành ủy, `ĐU` any đảng ủy. */
const CODES: readonly (readonly [RegExp, BodyKind])[] = [
  [/^TW$/, 'central-party'],
  [/^(?:VP|BTC|BNC|BTG|BDV|BTGDV|UBKT|BKT|BCSCL)TW$/, 'central-party-office'],
  [/^TU$/, 'provincial-party'],
  [/^HU$/, 'district-party'],
  [/^ĐU$/, 'local-party'],
  [/^CP$/, 'government'],
  [/^TTg$/, 'prime-minister'],
  [/^QH\d{1,2}$/, 'assembly'],
  [/^UBTVQH\d{1,2}$/, 'assembly-committee'],
  [/^CTN$/, 'president'],
  [/^HĐND\d{0,2}$/, 'peoples-council'],
  [/^UBND\d{0,2}$/, 'peoples-committee'],
];

export function kindOfCode(code: string): BodyKind | null {
  if (Object.hasOwn(MINISTRIES, code)) return `ministry:${code}`;
  return CODES.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

/** Folded names; the first that fits decides. */
const NAMES: readonly (readonly [RegExp, BodyKind])[] = [
  [/^(?:hoi nghi .*)?(?:bo chinh tri|ban bi thu|ban chap hanh trung uong)/, 'central-party'],
  [/^(?:trung uong|trung uong dang|dang)$/, 'central-party'],
  [/^(?:van phong|ban [a-z ]+|uy ban kiem tra) trung uong(?: dang)?$/, 'central-party-office'],
  [/^(?:ban thuong vu |thuong truc |ban chap hanh |hoi nghi )?(?:tinh uy|thanh uy)/, 'provincial-party'],
  [/^ban (?:chap hanh|thuong vu) dang bo (?:tinh|thanh pho)/, 'provincial-party'],
  [/^(?:ban thuong vu |thuong truc |ban chap hanh |hoi nghi )?(?:huyen uy|quan uy|thi uy)(?! trung)/, 'district-party'],
  [/^(?:ban thuong vu |thuong truc |ban chap hanh )?dang uy (?:xa|phuong|dac khu)/, 'local-party'],
  [/^thu tuong/, 'prime-minister'],
  [/^(?:hoi dong )?chinh phu$/, 'government'],
  [/^uy ban thuong vu quoc hoi/, 'assembly-committee'],
  [/^quoc hoi/, 'assembly'],
  [/^chu tich nuoc/, 'president'],
  [/^(?:thuong truc )?(?:hoi dong nhan dan|hdnd)/, 'peoples-council'],
  [/^(?:(?:pho )?chu tich )?(?:uy ban nhan dan|ubnd)/, 'peoples-committee'],
];

/** What a written name says for certain: `Bộ trưởng Bộ Tài chính` is `ministry:BTC`; null for a name that says nothing here. */
export function kindOfName(name: string): BodyKind | null {
  const key = nameKey(name);
  const code = CODES_BY_NAME.get(key.replace(/^(?:thu truong|bo truong|chu nhiem|thong doc|tong thanh tra) (?=bo |uy ban|ngan hang|chinh phu)/, ''));
  if (code) return `ministry:${code}`;
  return NAMES.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** A body that began or ended on a known day. */
export interface Lifetime {
  readonly name: string;
  /** First day on which a document can be its own; null when it is older than anything cited. */
  readonly from: CalendarDate | null;
  /** Last day; null while it lives. */
  readonly to: CalendarDate | null;
  /** What became of it, or what it came from: a Vietnamese clause. */
  readonly says: string;
}

interface LifetimeRow {
  readonly code?: RegExp;
  readonly issuer?: RegExp;
  readonly from?: string;
  readonly to?: string;
  readonly name: string;
  readonly says: string;
}

const NO_DISTRICT = 'không còn cấp huyện từ ngày 01/7/2025';
const MERGED = 'đã hợp nhất vào bộ khác từ ngày 01/3/2025';
const RETIRED_MINISTRIES = ['BKHĐT', 'BGTVT', 'BTNMT', 'BNNPTNT', 'BTTTT', 'BLĐTBXH', 'UBDT'] as const;

/* state.md 10.3 (ministries merged on 01/3/2025), party.md 4.2 and 4.3. Days that are known to the month only are given room. */
const LIFETIMES: readonly LifetimeRow[] = [
  ...RETIRED_MINISTRIES.map((code) => ({
    code: new RegExp(`^${code}$`), to: '2025-03-01', name: MINISTRIES[code] ?? code, says: MERGED,
  })),
  { code: /^(?:BNNMT|BDTTG)$/, from: '2025-02-28', name: 'bộ này', says: 'thành lập từ ngày 01/3/2025' },
  { code: /^(?:VP|BTC|BTG|BDV|UBKT)?HU$/, to: '2025-07-01', name: 'huyện ủy', says: NO_DISTRICT },
  { issuer: /(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd) (?:huyen|quan|thi xa|thi tran)(?: |$)/, to: '2025-07-01', name: 'cấp huyện, thị trấn', says: NO_DISTRICT },
  { code: /^BTGDVTW$/, from: '2025-02-01', name: 'Ban Tuyên giáo và Dân vận Trung ương', says: 'thành lập ngày 03/02/2025' },
];

const day = (iso: string | undefined) => (iso === undefined ? null : (fromIsoDate(iso) ?? null));
const BOUNDS = LIFETIMES.map((row) => ({ ...row, from: day(row.from), to: day(row.to) }));

/** The body of that code or that name, when on that day it did not exist. */
export function findAbsentBody({ code, issuer, date }: { readonly code: string; readonly issuer: string | null; readonly date: CalendarDate }): Lifetime | null {
  const row = BOUNDS.find(({ code: codes, issuer: issuers, from, to }) => {
    const isThere = (!from || compareDates(from, date) <= 0) && (!to || compareDates(date, to) <= 0);
    return !isThere && ((codes?.test(code) ?? false) || (issuer !== null && (issuers?.test(nameKey(issuer)) ?? false)));
  });
  return row ? { name: row.name, from: row.from, to: row.to, says: row.says } : null;
}

/** A body of that name that a new document can neither come from nor go to. */
export interface DissolvedBody {
  /** Where its name stands in the text that was asked about. */
  readonly index: number;
  readonly name: string;
  /** What became of it: a Vietnamese clause. */
  readonly says: string;
  /** Whether the day on which it ended is known. */
  readonly isCertain: boolean;
}

interface DissolvedRow {
  readonly names: RegExp;
  /** First day on which it was no more. */
  readonly from: string;
  readonly says: string;
  readonly isCertain: boolean;
}

const COUNCILS = '(?:[uủ][yỷ] ban nhân dân|ubnd|hội đồng nhân dân|hđnd|(?:[uủ][yỷ] ban )?(?:mặt trận tổ quốc(?: việt nam)?|mttq(?: việt nam)?)|đảng bộ)';

/**
 * Names in full, with their accents: `Quân ủy` is no `Quận ủy`. Towns and districts under a province only: a `thành phố` may be one of a province
 * or a province itself, and branches (`liên huyện`, `khu vực`) live on.
 */
const DISSOLVED: readonly DissolvedRow[] = [
  { names: new RegExp(`(?<!\\p{L})${COUNCILS}\\s+(?:(?:các|cấp)\\s+)?(?:huyện|quận|thị\\s+xã|thị\\s+trấn)(?!\\p{L})`, 'iu'), from: '2025-07-01', says: NO_DISTRICT, isCertain: true },
  { names: /(?<!\p{L})(?:huyện|quận|thị)\s+(?:uỷ|ủy)(?!\p{L})/iu, from: '2025-07-01', says: NO_DISTRICT, isCertain: true },
  { names: /^các\s+(?:huyện|quận|thị\s+xã)(?!\p{L})/iu, from: '2025-07-01', says: NO_DISTRICT, isCertain: true },
  {
    names: new RegExp(
      `(?<!\\p{L})(?:${RETIRED_MINISTRIES.map((code) => MINISTRIES[code]?.replace(/ /g, '\\s+').replace('Ủy', '[UỦ][yỷ]')).join('|')}` +
        '|Bộ (?:KH&ĐT|GTVT|TN&MT|NN&PTNT|TT&TT|LĐ-TB&XH|LĐTB&XH))(?!\\p{L})',
      'iu',
    ),
    from: '2025-03-01', says: MERGED, isCertain: true,
  },
  // The act that ended them was not found (party.md 4.3); the guide of 27/5/2026 names them no more.
  { names: /(?<!\p{L})(?:ban\s+cán\s+sự\s+đảng|đảng\s+đoàn)(?!\p{L})/iu, from: '2026-05-27', says: 'Hướng dẫn 05-HD/VPTW không còn nêu tổ chức này', isCertain: false },
];

/** `nguyên Bí thư Huyện ủy`, `UBND huyện X (cũ)`, a branch for several districts, a ministry of a neighbour. */
const ANOTHER = /(?<!\p{L})(?:nguyên|cũ|trước đây|liên huyện|lào|campuchia)(?!\p{L})/iu;

/** The first body named in `text`, clean and with its accents, that was no more on that day. */
export function findDissolvedBody(text: string, date: CalendarDate): DissolvedBody | null {
  if (ANOTHER.test(text)) return null;
  for (const { names, from, says, isCertain } of DISSOLVED) {
    const ended = day(from);
    const match = ended && compareDates(ended, date) <= 0 ? names.exec(text) : null;
    if (match) return { index: match.index, name: match[0], says, isCertain };
  }
  return null;
}

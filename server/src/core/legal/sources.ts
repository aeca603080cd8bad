import type { CalendarDate } from './calendar';
import { compareDates, fromIsoDate } from './calendar';

/*
 * The texts that rules stand on, with the days on which they were in force.
 * When a text is replaced, one row gets its `to` and one row is added; a test then points at every rule that cites it.
 */

export type SourceId =
  | 'nd30' // State administrative documents
  | 'hd05' // Party documents from 27/5/2026
  | 'hd36' // Party documents before
  | 'unicode' // characters: TCVN 6909:2001, which both regimes name
  | 'calendar' // what no document may contradict: the calendar, and the order of time
  | 'consistency' // one document, one way of writing
  | 'practice'; // what everybody does and no clause says

export interface Source {
  readonly id: SourceId;
  /** As findings print it. */
  readonly label: string;
  readonly title: string;
  /** Null: speaks for every regime. */
  readonly profile: 'state' | 'party' | null;
  readonly from: CalendarDate | null;
  /** Last day in force. */
  readonly to: CalendarDate | null;
}

interface Row {
  readonly label: string;
  readonly title: string;
  readonly profile: 'state' | 'party' | null;
  readonly from?: string;
  readonly to?: string;
}

const ROWS: Readonly<Record<SourceId, Row>> = {
  nd30: {
    label: '30/2020/NĐ-CP',
    title: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    profile: 'state',
    from: '2020-03-05',
  },
  hd05: {
    label: '05-HD/VPTW',
    title:
      'Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng',
    profile: 'party',
    from: '2026-05-27',
  },
  hd36: {
    label: '36-HD/VPTW',
    title:
      'Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng',
    profile: 'party',
    from: '2018-04-03',
    to: '2026-05-26',
  },
  unicode: {
    label: 'TCVN 6909:2001',
    title: 'Bộ mã ký tự Unicode theo Tiêu chuẩn Việt Nam TCVN 6909:2001',
    profile: null,
  },
  calendar: { label: 'Lịch và trình tự thời gian', title: 'Ngày phải có trong lịch; việc sau không thể có trước', profile: null },
  consistency: { label: 'Nhất quán trong văn bản', title: 'Một văn bản, một cách viết', profile: null },
  practice: { label: 'Thông lệ', title: 'Cách làm phổ biến, không điều khoản nào quy định', profile: null },
};

const date = (iso: string | undefined) => (iso === undefined ? null : (fromIsoDate(iso) ?? null));

export const SOURCES: readonly Source[] = (Object.entries(ROWS) as [SourceId, Row][]).map(
  ([id, { label, title, profile, from, to }]) => ({ id, label, title, profile, from: date(from), to: date(to) }),
);

const BY_ID = new Map(SOURCES.map((source) => [source.id, source]));

export function sourceOf(id: SourceId): Source {
  const source = BY_ID.get(id);
  if (!source) throw new RangeError(`no source ${id}`);
  return source;
}

export function isInForce({ from, to }: Source, day: CalendarDate): boolean {
  return (!from || compareDates(from, day) <= 0) && (!to || compareDates(day, to) <= 0);
}

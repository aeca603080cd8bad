import { partitionPoint } from '../text/partition';
import type { SourceText } from '../text/source-text';
import type { Span } from '../text/span';
import { daysIn, type DayMention } from './day-mention';
import type { Paragraph } from './paragraph';

/** `hoàn thành trước ngày 15/10/2026`, as an order: what only tells of a day (`hồ sơ nộp trước ngày …`) is none. */
export interface Deadline {
  readonly mention: DayMention;
  readonly sentence: Span;
  /** The words leave nothing but an order; else a sentence that begins with what is to be done. */
  readonly isCertain: boolean;
}

/** A sentence reaches no farther on either side (UTF-16 units). */
const REACH = 320;
const ENDS = /[.;!?](?=\s)/g;

/** What tells of things past, of conditions, or of every year: no order stands in such a sentence. */
const TELLS = new RegExp(
  '(?<!\\p{L})(?:đã|chưa|quá hạn|trễ|vừa qua|trước đây|trước đó|nhưng|tuy nhiên|kéo dài|gia hạn|thay vì|nếu|trường hợp|đối với|mà|thì|' +
    'lẽ ra|theo quy định|theo kế hoạch|theo yêu cầu|theo chỉ đạo|nêu trên|nói trên|(?:hằng|hàng) (?:năm|quý|tháng|tuần))(?!\\p{L})|[“”"]',
  'iu',
);

const BY = '(?:trước|chậm nhất(?: là)?(?: trước)?|muộn nhất(?: là)?|không (?:muộn|chậm) hơn|hạn chót(?: là)?)(?: vào)?';
const HOUR = '(?:\\d{1,2}\\s?(?:giờ|[hg:])(?:\\s?\\d{2})?(?:\\s?phút)?,?\\s)?';
/** `… trước 17 giờ 00 ngày ‸` */
const LEAD = new RegExp(`(?<!\\p{L})(${BY})\\s{1,2}${HOUR}(?:hết\\s)?(?:ngày\\s{1,3})?$`, 'iu');

/** `chậm nhất` is an order by itself; `trước ngày` is one behind these. */
const ORDER_WORD = /^(?:chậm|muộn|không|hạn)/iu;
const HANDING = '(?:hoàn (?:thành|tất|thiện)|xong|báo cáo|gửi|trình|nộp|phản hồi|cho ý kiến|đăng ký)(?!\\p{L})';
const ORDER = new RegExp(`(?<!\\p{L})(?:yêu cầu|đề nghị|giao|phải|khẩn trương|đôn đốc)(?!\\p{L}).*(?<!\\p{L})${HANDING}`, 'isu');
/** The part of the sentence right before begins so: `, hoàn thành xong`, `và gửi về Sở Nội vụ`, `Thời hạn hoàn thành:`. */
const DUTY = new RegExp(`^\\s*(?:và |rồi |để )?(?:phải |thời (?:hạn|gian) )?${HANDING}`, 'iu');
const TASK = new RegExp(
  '^\\s*(?:[-–+*•]|\\d{1,2}(?:\\.\\d{1,2})*[.)]?|\\p{L}[.)])?\\s*' +
    '(?:Ban hành|Giao nộp|Kiểm tra|Rà soát|Tổ chức|Xây dựng|Tham mưu|Triển khai|Lập|Thực hiện|Tập huấn|Thành lập|Phối hợp|Hướng dẫn|Cung cấp|Tổng hợp|Công bố|Bàn giao|' +
    'Phân công|Khắc phục|Xử lý|Giải quyết|Bố trí|Thẩm định|Phê duyệt|Đánh giá|Thông báo|Chuẩn bị|Quyết toán|Nghiệm thu|Cập nhật|Bổ sung|Niêm yết|Chủ động|Hoàn thiện)(?!\\p{L})',
  'u',
);
/** `văn bản ban hành trước ngày …`, `người nghỉ hưu trước ngày …`: the day says which ones are meant. */
const WHICH = new RegExp(
  '(?<!\\p{L})(?:ban hành|được [^,;]*|cấp|nghỉ(?: hưu| việc)?|tuyển dụng|hoàn thành|kết thúc|có hiệu lực|sinh|xây dựng|phát sinh|tiếp nhận|ký|phê duyệt|nộp|gửi|đăng ký|' +
    'tồn tại|sử dụng|vận hành|hoạt động|thực hiện|bổ nhiệm|công nhận|tham gia|đến|từ|kể từ|tính|xảy ra|phát hiện|đủ|nguồn gốc|thành lập|lập|bị)(?:\\s\\p{L}+){0,2}$',
  'iu',
);

/** Deadlines set in these paragraphs, in order; what they quote sets none. */
export function findDeadlines(source: SourceText, paragraphs: readonly Paragraph[]): readonly Deadline[] {
  return daysIn(source).flatMap((mention) => {
    if (mention.year === null || !LEAD.test(source.clean.slice(Math.max(0, mention.span.start - 48), mention.span.start))) return [];
    const paragraph = paragraphs[partitionPoint(paragraphs, ({ span }) => span.end < mention.span.end)];
    if (!paragraph || paragraph.isQuoted || paragraph.span.start > mention.span.start) return [];
    return readDeadline(source.clean, mention, paragraph.span) ?? [];
  });
}

function readDeadline(clean: string, mention: DayMention, paragraph: Span): Deadline | null {
  const sentence = sentenceAround(clean, mention.span, paragraph);
  const before = clean.slice(sentence.start, mention.span.start);
  const after = clean.slice(mention.span.end, sentence.end);
  const lead = LEAD.exec(before);
  if (!lead || TELLS.test(before) || TELLS.test(after)) return null;
  const said = before.slice(0, lead.index).trimEnd();
  const isClosing = /^\s*(?:[.;),/]|$|để )/u.test(after);
  if (ORDER_WORD.test(lead[1] ?? '') || (isClosing && isOrder(said))) return { mention, sentence, isCertain: true };
  return isClosing && TASK.test(said) && !WHICH.test(said.replace(TASK, '')) ? { mention, sentence, isCertain: false } : null;
}

/** `…, gửi kết quả về Sở Nội vụ`  `Đề nghị các cơ quan cho ý kiến bằng văn bản` */
function isOrder(said: string): boolean {
  const part = said.slice(said.search(/[^,(]*$/u));
  const isDuty = DUTY.test(part) && !WHICH.test(part.replace(DUTY, '')) && part.length <= 100;
  return isDuty || (ORDER.test(said) && !WHICH.test(said));
}

/** The sentence inside its paragraph, over the ends of lines. */
function sentenceAround(clean: string, { start, end }: Span, paragraph: Span): Span {
  const from = Math.max(paragraph.start, start - REACH);
  const to = Math.min(paragraph.end, end + REACH);
  const stops = [...clean.slice(from, start).matchAll(ENDS)];
  const closing = clean.slice(end, to).search(ENDS);
  return { start: from + (stops.at(-1)?.index ?? -1) + 1, end: closing < 0 ? to : end + closing };
}

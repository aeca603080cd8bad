import type { Analysis } from '../analysis';
import type { DocTypeId } from '../legal/doc-types';
import type { FixedProfile } from './actions/regime-strings';

/* The number that a text begins with, where the type of the document tells it. */

/** `… báo cáo kết quả như sau:`, `… thực hiện các nội dung sau:`, `Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:` */
const OPENING = /(?:^|\s)(?:sau(?: đây)?|đề nghị|yêu cầu|kiến nghị|đề xuất|kết luận|báo cáo|thông báo)\s*:$/iu;

/** Regulations and minutes begin in too many ways. */
const FIRST: Readonly<Partial<Record<DocTypeId, Readonly<Record<FixedProfile, string>>>>> = {
  'official-letter': { state: '1. ', party: '1. ' },
  submission: { state: '1. ', party: '1. ' },
  notice: { state: '1. ', party: '1. ' },
  report: { state: 'I. ', party: 'I- ' },
  plan: { state: 'I. ', party: 'I- ' },
  programme: { state: 'I. ', party: 'I- ' },
};

/** The first number below the paragraph `text`, which opens the body: `1. ` in a công văn, `I. ` in a báo cáo; null where that is not sure. */
export function firstNumberBelow({ regime: { docType, verdict } }: Analysis, text: string): string | null {
  const { profile } = verdict;
  if (!OPENING.test(text) || docType === null || (profile !== 'state' && profile !== 'party')) return null;
  return FIRST[docType]?.[profile] ?? null;
}

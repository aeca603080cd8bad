import { BODY_ABBREVIATIONS } from '../legal/abbreviations';
import { isAllCapitals } from '../text/vietnamese';
import { originalSpan, type Cursor } from './completion-cursor';
import { inOwnSpelling } from './completion-names';
import type { Draft } from './completion-suggestion';
import { placeOf } from './place';

/** Abbreviations that stand for one thing in the papers of the whole country; of the Front the whole name is meant. */
const MEANINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(BODY_ABBREVIATIONS).map(([short, words]): [string, string[]] => [short, [words]]),
  ['UBMTTQ', ['Ủy ban Mặt trận Tổ quốc Việt Nam']],
  ['MTTQ', ['Mặt trận Tổ quốc Việt Nam']],
  ['BCH', ['Ban Chấp hành', 'Ban Chỉ huy']],
  ['CCHC', ['cải cách hành chính']],
  ['TTHC', ['thủ tục hành chính']],
  ['QPPL', ['quy phạm pháp luật']],
  ['CBCC', ['cán bộ, công chức']],
  ['CBCCVC', ['cán bộ, công chức, viên chức']],
  ['KT-XH', ['kinh tế - xã hội']],
  ['QP-AN', ['quốc phòng, an ninh']],
  ['ANTT', ['an ninh, trật tự']],
  ['PCCC', ['phòng cháy, chữa cháy']],
  ['GPMB', ['giải phóng mặt bằng']],
  ['NSNN', ['ngân sách nhà nước']],
  ['BHXH', ['bảo hiểm xã hội']],
  ['BHYT', ['bảo hiểm y tế']],
  ['CNTT', ['công nghệ thông tin']],
  ['NTM', ['nông thôn mới']],
  ['THCS', ['trung học cơ sở']],
  ['THPT', ['trung học phổ thông']],
  ['GDĐT', ['giáo dục và đào tạo']],
  ['QSDĐ', ['quyền sử dụng đất']],
]);

/**
 * `UBND|` in running text → the words it stands for; not in a symbol (`QĐ-UBND`), nor in capitals, nor where the text says itself
 * what it shortens: `Ủy ban nhân dân (UBND)`.
 */
export function abbreviated(cursor: Cursor): readonly Draft[] {
  const { analysis, before, after, at } = cursor;
  const typed = /(?<![\p{L}\d/&.-])\p{Lu}[\p{Lu}-]{2,6}$/u.exec(before)?.[0];
  const meanings = typed === undefined ? undefined : MEANINGS.get(typed);
  if (typed === undefined || !meanings || /^[\p{L}\d/&-]/u.test(after)) return [];
  const { room } = placeOf(analysis, cursor.offset);
  if ((room !== 'body' && room !== 'preamble') || isAllCapitals(`${before}${after}`) || /(?<!\p{L})\p{Lu}{2,}\s+$/u.test(before.slice(0, -typed.length)) || isIntroduced(analysis.source.clean, typed)) return [];
  const start = at - typed.length;
  const opens = /(?:^|[.:;]\s+|^\s*(?:[-–+]|\d+[.)]|\p{Ll}\))\s+)$/u.test(before.slice(0, -typed.length));
  const replace = originalSpan(cursor, start, at);
  return meanings.map((words): Draft => ({ kind: 'abbreviation', text: inOwnSpelling(opens ? withCapital(words) : words, analysis), detail: `Viết đầy đủ “${typed}”`, keys: typed, replace }));
}

function isIntroduced(clean: string, abbreviation: string): boolean {
  return clean.includes(`(${abbreviation})`) || clean.includes(`tắt là ${abbreviation}`);
}

function withCapital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

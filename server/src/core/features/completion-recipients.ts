import { readOffice } from '../citations/office';
import { formOf } from '../legal/forms';
import { OFFICE_HEADS } from '../legal/office-words';
import { executingArticle } from '../rules/conclusions/executing-article';
import { isFiling } from '../syntax/recipients';
import type { Provision } from '../syntax/tree';
import { partitionPoint } from '../text/partition';
import { foldKey, oneLine } from '../text/vietnamese';
import { cellAt, COLUMN_GAP, linesAbove, originalSpan, type Cursor } from './completion-cursor';
import { inOwnSpelling, issuerDrafts } from './completion-names';
import { ownBodyOf, REMEMBERED, sourceOf } from './completion-own-body';
import { answering, unique, type Draft } from './completion-suggestion';
import { inRunningText } from './issuer-name';
import { HEADING_NAMES } from './issuers';
import { filingOf, usualRecipients, type IssuingBody } from './skeleton-bodies';

/** No list of recipients has more lines. */
const LONGEST_LIST = 60;

/** `- |`, `- uy ban|` in the list of recipients → who gets the document, and the filing line. */
export function asRecipient(cursor: Cursor): readonly Draft[] {
  const { typed, rest, isSecond } = cellAt(cursor);
  if (isSecond || !/^[;,.]?\s*$/.test(rest) || !isInList(cursor)) return [];
  const dash = /^[-–]\s*/.exec(typed)?.[0] ?? '';
  const words = typed.slice(dash.length);
  const end = cursor.at + rest.trimEnd().length;
  const hasGap = dash.length !== 1;
  const replace = originalSpan(cursor, cursor.at - words.length, end);
  const written = listed(cursor);
  const article = executingArticle(cursor.analysis);
  const own = ownBodyOf(cursor.analysis, cursor.bodies);
  const drafts = [...fixedRecipients(cursor, article), ...usual(own), ...bodiesOf(cursor, article), ...(words.length > 1 ? standing(cursor, replace) : []), ...filings(cursor, own)];
  const lead = dash === '' ? '- ' : hasGap ? '' : ' ';
  const fresh = drafts.filter(({ text }) => !written.has(foldKey(text)));
  return answering(words, unique(fresh.map(({ text, detail, says }): Draft => ({
    kind: 'recipient', text: `${lead}${text}${isFiling(text) ? '.' : markOf(cursor)}`, detail, explanation: says, replace,
  }))));
}

interface Recipient {
  readonly text: string;
  readonly detail: string;
  readonly says: string;
}

/** The Party's guide of 2018 closed each line with a comma. */
function markOf({ analysis }: Cursor): string {
  return analysis.regime.sources.some(({ id }) => id === 'hd36') ? ',' : ';';
}

/** Below `Nơi nhận:`, with nothing but lines of the list between: no blank one, no filing line, no signature. */
function isInList(cursor: Cursor): boolean {
  for (const line of linesAbove(cursor, LONGEST_LIST)) {
    if (/^\s*N[ơo]i nh[ậa]n\s*:/iu.test(line)) return true;
    const [first = ''] = line.split(COLUMN_GAP);
    const text = first.trim();
    if (text === '' || isFiling(text.replace(/^[-–]\s*/, '')) || ( !/^[-–]/.test(text) && !/[;,]$/.test(text))) return false;
  }
  return false;
}

/** What the list has already, but for the line of the cursor. */
function listed({ analysis, lineStart, lineEnd }: Cursor): ReadonlySet<string> {
  const items = analysis.tree.conclusions.recipients?.items ?? [];
  return new Set(items.filter(({ span }) => span.end < lineStart || span.start > lineEnd).map(({ content }) => foldKey(content.text)));
}

/** `Như trên` under `Kính gửi`; `Như Điều 3` with the article that says who carries out. */
function fixedRecipients({ analysis }: Cursor, executing: Provision | null): readonly Recipient[] {
  const { regime, tree } = analysis;
  const form = formOf(regime.docType, regime.sources);
  const { items = [] } = tree.conclusions.recipients ?? {};
  const found: Recipient[] = [];
  if (items.some(({ content }) => /^như /iu.test(content.text) && content.text.length > 4)) return [];
  if (tree.preface.addressees) found.push({ text: 'Như trên', detail: 'Người nhận ở dòng “Kính gửi”', says: '' });
  const article = form?.firstRecipient === 'Như Điều' || regime.docType === 'decision' ? executing : null;
  if (article) {
    found.push({ text: `Như Điều ${article.num}`, detail: 'Điều nêu người thi hành', says: analysis.source.clean.slice(article.span.start, Math.min(article.span.end, article.span.start + 300)).trim() });
  }
  return found;
}

const OFFICE = new RegExp(
  `(?=\\p{Lu})(?<!\\p{L})(?:${[...OFFICE_HEADS, 'Hội đồng nhân dân', 'Thường trực', 'Đảng ủy', 'Đảng uỷ', 'Tỉnh ủy', 'Tỉnh uỷ', 'Thành ủy', 'Thành uỷ'].map((head) => head.replaceAll(' ', '\\s+')).join('|')})(?!\\p{L})`,
  'gu',
);

/** More than a list of recipients has. */
const MOST_BODIES = 40;
/** Text that is looked through (UTF-16 units): who has to do something stands at its ends. */
const LONGEST_SEARCH = 12_000;

/** The bodies that the content names, those that have to carry it out first; who issued a cited document is none of them. */
export function bodiesOf({ analysis }: Cursor, article: Provision | null): readonly Recipient[] {
  const { tree, source } = analysis;
  const { bodySpan } = tree;
  const issuer = foldKey(tree.preface.issuer?.text ?? '');
  const spans = [...(article ? [article.span] : []), { start: Math.max(bodySpan.start, bodySpan.end - LONGEST_SEARCH), end: bodySpan.end }];
  const names = new Map<string, string>();
  for (const { start: from, end: to } of spans) {
    for (const match of source.clean.slice(from, to).matchAll(OFFICE)) {
      const start = from + match.index;
      const end = names.size < MOST_BODIES && !isCited(analysis, start) ? readOffice(source.clean, start) : null;
      if (end === null || end > to) continue;
      const name = oneLine(source.clean.slice(start, end));
      const key = foldKey(name);
      if (!issuer.startsWith(key) && !/ quan ly$/.test(key) && !names.has(key)) names.set(key, name);
    }
  }
  const keys = [...names.keys()];
  const whole = keys.filter((key) => !keys.some((other) => other.startsWith(`${key} `)));
  return whole.map((key) => ({ text: names.get(key) ?? key, detail: 'Cơ quan có trong văn bản', says: '' }));
}

/** Inside a citation stands who issued it. */
function isCited({ citations }: Cursor['analysis'], at: number): boolean {
  const citation = citations[partitionPoint(citations, ({ span }) => span.end <= at)];
  return citation !== undefined && citation.span.start <= at;
}

/** Bodies that anybody may write to, once something is typed. */
function standing(cursor: Cursor, replace: Draft['replace']): readonly Recipient[] {
  const bodies = issuerDrafts(cursor, replace).filter(({ text }) => !/^(?:Bộ trưởng|Tổng Thanh tra|Thống đốc)/u.test(text));
  const offices = HEADING_NAMES.filter(({ name }) => /^(?:Bộ|Sở|Thanh tra|Ngân hàng) /u.test(name)).map(({ name }) => ({ text: name, detail: 'Cơ quan nhà nước' }));
  return [...bodies, ...offices].map(({ text, detail }) => ({ text, detail, says: '' }));
}

const STATE_FILING = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 9, điểm d: “Lưu”, dấu hai chấm, “VT”, dấu phẩy, chữ viết tắt đơn vị soạn thảo, dấu chấm.';
const PARTY_FILING = 'Hướng dẫn 05-HD/VPTW, phần II, mục I, điểm 9.2.5: “Lưu Văn phòng …”, không có dấu hai chấm, kết thúc bằng dấu chấm.';

/** Who gets most documents of this body. */
function usual(own: IssuingBody | null): readonly Recipient[] {
  return own ? usualRecipients(own).map((text) => ({ text, detail: `Nơi nhận thường lệ, ${REMEMBERED.toLocaleLowerCase('vi')}`, says: sourceOf(own) })) : [];
}

/** The last line: as it is remembered, then by regime, with the unit that the symbol names: `Lưu: VT, VX` of `12/UBND-VX`. */
function filings({ analysis, lineStart, lineEnd }: Cursor, own: IssuingBody | null): readonly Recipient[] {
  const { tree, regime } = analysis;
  const written = tree.conclusions.recipients?.filing;
  // `Lưu`, as it is being typed, is read as the filing line itself.
  if (written && (written.span.end < lineStart || written.span.start > lineEnd)) return [];
  const filing = own && filingOf(own);
  const remembered = own && filing ? [{ text: own.regime === 'party' ? `Lưu ${filing}` : `Lưu: VT, ${filing}`, detail: `Nơi lưu, ${REMEMBERED.toLocaleLowerCase('vi')}`, says: sourceOf(own) }] : [];
  if (regime.verdict.profile === 'party') return [...remembered, ...partyOffices(analysis).map((office) => ({ text: `Lưu ${office}`, detail: 'Nơi lưu', says: PARTY_FILING }))];
  const { numberLine } = tree.preface;
  const unit = numberLine && !numberLine.typeCode ? /^[\p{Lu}\d]+-(\p{Lu}[\p{L}\d.]*)$/u.exec(numberLine.issuerCode?.text ?? '')?.[1] : undefined;
  const line = regime.docType === 'minutes' ? 'Lưu: VT, Hồ sơ' : unit === undefined ? 'Lưu: VT' : `Lưu: VT, ${unit}`;
  return [...remembered, { text: line, detail: 'Nơi lưu', says: STATE_FILING }];
}

/** `Văn phòng Tỉnh uỷ`, spelt as in the heading; of an office of a committee its own, or itself: `Ban Tổ chức Tỉnh uỷ`. */
function partyOffices(analysis: Cursor['analysis']): readonly string[] {
  const { issuer, parentIssuer } = analysis.tree.preface;
  const own = oneLine(issuer?.text ?? '');
  const committee = committeeOf(own);
  if (committee !== null) return [`Văn phòng ${committee}`];
  if (/^(?:BAN CHẤP HÀNH|VĂN PHÒNG) TRUNG ƯƠNG/u.test(own)) return ['Văn phòng Trung ương Đảng'];
  if (/^CHI BỘ/u.test(own)) return ['Chi bộ'];
  const superior = committeeOf(oneLine(parentIssuer?.text ?? ''));
  if (superior === null) return ['Văn phòng'];
  const name = inRunningText(own, analysis);
  const isOffice = name !== null && /^(?:BAN (?!CHỈ ĐẠO)|[UỦ][YỶ] BAN KIỂM TRA)/u.test(own);
  return isOffice ? [`Văn phòng ${name} ${superior}`, `${name} ${superior}`, ...(own.startsWith('BAN ') ? ['Văn phòng Ban'] : [])] : [`Văn phòng ${superior}`];
}

/** `TỈNH UỶ AN PHÚ` → `Tỉnh uỷ` */
function committeeOf(name: string): string | null {
  const found = /^(?:TỈNH|THÀNH|ĐẢNG|HUYỆN|QUẬN|THỊ) [UỦ][YỶ](?!\p{L})/u.exec(name)?.[0];
  return found === undefined ? null : `${found.charAt(0)}${found.slice(1).toLocaleLowerCase('vi')}`;
}

/** Whom the issuer is part of, `ỦY BAN NHÂN DÂN TỈNH AN PHÚ` above `SỞ NỘI VỤ`: what goes up goes there. A `ĐẢNG BỘ` gets no letters, its committee does. */
function superior({ analysis }: Cursor): readonly Recipient[] {
  const name = inRunningText(analysis.tree.preface.parentIssuer?.text ?? '', analysis);
  return name === null || /^(?:Đảng|Chi) bộ(?!\p{L})/u.test(name) ? [] : [{ text: inOwnSpelling(name, analysis), detail: 'Cơ quan chủ quản ở phần đầu', says: '' }];
}

/** `Kính gửi: |` → the body above the own one, bodies of the text, then others. */
export function asAddressee(cursor: Cursor): readonly Draft[] {
  const match = /^\s*Kính (?:gửi|trình)\s*:\s+((?:\p{L}[\p{L}\s,-]{0,60})?)$/u.exec(cursor.before);
  const typed = match?.[1] ?? '';
  if (!match || cursor.after.trim() !== '') return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const drafts = [...superior(cursor), ...bodiesOf(cursor, null), ...standing(cursor, replace)].map(({ text, detail }): Draft => ({ kind: 'recipient', text, detail, replace }));
  return answering(typed, unique(drafts));
}

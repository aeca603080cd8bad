import { fromIsoDate, KNOWN_NAMES, PART_NAMES, STATE_NAMES, toSlashDate } from '../../core';
import type { CitationRole, ListedCitation, ListedDocument, ListedReference } from '../../core';

/** What reports of citations call things. */
export const ROLE_NAMES: Readonly<Record<CitationRole, string>> = {
  basis: 'căn cứ',
  executes: 'thực hiện',
  replaces: 'thay thế',
  amends: 'sửa đổi',
  attached: 'kèm theo',
  cited: '',
};

export const KIND_NAMES: Readonly<Record<'numbered' | ListedReference['kind'], string>> = {
  numbered: 'theo số',
  named: 'theo tên',
  self: 'văn bản này',
  back: 'nêu trên',
  provision: 'điều khoản',
};

const SILENCES: Readonly<Record<NonNullable<ListedReference['because']>, string>> = {
  'no-antecedent': 'không rõ của văn bản nào',
  ambiguous: 'có thể hiểu nhiều cách',
  'no-such-provision': 'không có trong văn bản này',
  'other-document': 'của văn bản khác',
};

const DIFFERENCE_NAMES = { date: 'ngày', issuer: 'cơ quan', 'wider-issuer': 'cơ quan', type: 'loại' } as const;

/** `2020-03-05` → `05/3/2020`; what is in no calendar stays as written. */
export function dateWords({ date, dateText }: Pick<ListedCitation, 'date' | 'dateText'>): string {
  return date === null ? (dateText ?? '') : slashed(date);
}

export function slashed(iso: string): string {
  const date = fromIsoDate(iso);
  return date ? toSlashDate(date) : iso;
}

/** `đầy đủ`, `thiếu ngày, cơ quan ban hành`, `ngày không thống nhất: chỗ khác ghi 06/3/2020`, `đầy đủ; xem lại ngày`. */
export function stateWords({ state, missing, otherDates, date, dateText }: Pick<ListedCitation, 'state' | 'missing' | 'otherDates' | 'date' | 'dateText'>): string {
  const lacking = missingWords(missing);
  const others = otherDates.length === 0 ? '' : `: chỗ khác ghi ${otherDates.map(slashed).join(', ')}`;
  const words = state === 'incomplete' ? [lacking] : [STATE_NAMES[state] + others, lacking];
  return [...words, isOddDate({ date, dateText }) ? 'xem lại ngày' : ''].filter((one) => one !== '').join('; ');
}

/** A date is there and no calendar has it: `31/02/2024`, `25/3/26`. */
export function isOddDate({ date, dateText }: Pick<ListedCitation, 'date' | 'dateText'>): boolean {
  return date === null && dateText !== null;
}

function missingWords(missing: ListedCitation['missing']): string {
  return missing.length === 0 ? '' : `thiếu ${missing.map((part) => PART_NAMES[part]).join(', ')}`;
}

/** Of a document: `ngày không thống nhất: 05/3/2020, 06/3/2020`. */
export function documentStateWords({ dates, ...document }: Pick<ListedDocument, 'state' | 'missing' | 'dates' | 'date' | 'dateText'>): string {
  const words = stateWords({ ...document, otherDates: [] });
  return document.state === 'conflict' ? words.replace(STATE_NAMES.conflict, `${STATE_NAMES.conflict}: ${dates.map(slashed).join(', ')}`) : words;
}

/** `khớp`, `khác bảng: ngày 05/3/2020`, `đã được thay thế: 78/2025/NĐ-CP`; nothing where nothing is known. */
export function knownWords({ known, record }: Pick<ListedCitation, 'known' | 'record'>): string {
  if (!record) return '';
  const { differences, successors, type, date, issuer } = record;
  const values = { date: slashed(date), issuer, 'wider-issuer': issuer, type };
  const details = [...differences.map((what) => `${DIFFERENCE_NAMES[what]} ${values[what]}`), ...successors.map(({ symbol }) => symbol)];
  return `${KNOWN_NAMES[known]}${details.length === 0 ? '' : `: ${details.join(', ')}`}`;
}

/** Where a reference leads: `của 26/2026/NĐ-CP`, `là 12/KH-UBND`; nothing where its own words say so. */
export function targetWords({ kind, text, to, means, because }: Pick<ListedReference, 'kind' | 'text' | 'to' | 'means' | 'because'>): string {
  if (because !== null) return SILENCES[because];
  if (to === 'this-document') return kind === 'provision' ? 'của văn bản này' : '';
  if (means === null || means === text.replace(/\s+/g, ' ')) return '';
  return `${kind === 'provision' ? 'của' : 'là'} ${means}`;
}

import type { Analysis } from '../analysis';
import { foldKey, oneLine } from '../text/vietnamese';
import { linesAbove, originalSpan, COLUMN_GAP, type Cursor } from './completion-cursor';
import { answering, type Draft } from './completion-suggestion';
import { clean } from './skeleton-blanks';
import type { IssuingBody } from './skeleton-bodies';

/* What `.thethuc.json` says of the body whose document this is. */

/** Beside each suggestion that comes from there. */
export const REMEMBERED = 'Đã nhớ trong .thethuc.json';

export function sourceOf({ name }: IssuingBody): string {
  return `Ghi cho ${clean(name)} trong tệp .thethuc.json của thư mục; sửa tệp ấy thì gợi ý đổi theo.`;
}

/** `UBND XÃ TÂN LẬP`, `Ủy ban nhân dân xã Tân Lập` → one key. */
export function bodyKey(name: string): string {
  return foldKey(name).replace(/^ubnd (?=\S)/, 'uy ban nhan dan ').replace(/^hdnd (?=\S)/, 'hoi dong nhan dan ');
}

/** The body that the heading names, of two with one name that with the same one above it; while the heading names none, the only one of its regime. */
export function ownBodyOf({ tree: { preface }, regime }: Analysis, bodies: readonly IssuingBody[]): IssuingBody | null {
  const known = bodies.filter((body) => isOfRegime(body, regime.verdict.profile));
  const [name, parent] = [preface.issuer, preface.parentIssuer].map((field) => bodyKey(oneLine(field?.text ?? '')));
  if (!name) return known.length === 1 ? (known[0] ?? null) : null;
  const named = known.filter((body) => bodyKey(body.name) === name);
  return named.find((body) => bodyKey(body.parent ?? '') === parent) ?? named[0] ?? null;
}

function isOfRegime({ regime }: IssuingBody, profile: Analysis['regime']['verdict']['profile']): boolean {
  return profile === 'unknown' || (regime === 'party') === (profile === 'party');
}

/** `so n|`, `SNV|`, or nothing on an empty line of the heading → the bodies that are remembered, those first whose superior stands above. */
export function rememberedNames(cursor: Cursor, typed: string): readonly Draft[] {
  const { analysis, bodies } = cursor;
  const above = new Set(linesAbove(cursor, MOST_LINES).flatMap((line) => line.split(COLUMN_GAP)).map(bodyKey));
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const fitting = bodies.filter((body) => isOfRegime(body, analysis.regime.verdict.profile) && !above.has(bodyKey(body.name)));
  const isBelowParent = ({ parent }: IssuingBody) => parent !== undefined && above.has(bodyKey(parent));
  const parents = fitting.filter((body) => body.parent && !isBelowParent(body)).map((body) => ({ name: body.parent ?? '', detail: `Cấp trên, ${REMEMBERED.toLocaleLowerCase('vi')}`, body }));
  const own = [...fitting].sort((a, b) => Number(isBelowParent(b)) - Number(isBelowParent(a))).map((body) => ({ name: body.name, detail: REMEMBERED, body }));
  const drafts = [...own.filter(({ body }) => isBelowParent(body)), ...parents, ...own].map(({ name, detail, body }): Draft => ({
    kind: 'issuer', text: clean(name).toLocaleUpperCase('vi'), detail, explanation: sourceOf(body), replace, ...(name === body.name && body.abbreviation && { keys: body.abbreviation }),
  }));
  const isShort = (draft: Draft) => draft.keys !== undefined && typed.length > 1 && foldKey(draft.keys).startsWith(foldKey(typed));
  return [...drafts.filter(isShort), ...answering(typed, drafts.filter((draft) => !isShort(draft)))];
}

/** No heading has more above the body that issues. */
const MOST_LINES = 3;

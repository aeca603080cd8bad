import type { Analysis } from '../analysis';
import { DOC_TYPES, type DocType } from '../legal/doc-types';
import type { SourceText } from '../text/source-text';
import type { Span } from '../text/span';
import type { Cursor } from './completion-cursor';
import type { Draft } from './completion-suggestion';
import { ISSUER_NAMES } from './issuers';

/* Names of types and of those who issue documents, as drafts. */

/** Those of the document's own regime first. */
export function issuerDrafts({ analysis }: Cursor, replace: Span): readonly Draft[] {
  const own = analysis.regime.verdict.profile === 'party' ? 'party' : 'state';
  const ordered = [...ISSUER_NAMES].sort((a, b) => Number(b.profile === own) - Number(a.profile === own));
  return ordered.map(({ name, profile }) => ({ kind: 'issuer', text: inOwnSpelling(name, analysis), detail: profile === 'party' ? 'Cơ quan của Đảng' : 'Cơ quan nhà nước', replace }));
}

/** `Ủy ban` or `Uỷ ban`, as this text mostly has it. */
export function inOwnSpelling(name: string, { source }: Analysis): string {
  if (!/[Ủủ][Yy]/u.test(name)) return name;
  let isOlder = OLDER.get(source);
  if (isOlder === undefined) OLDER.set(source, (isOlder = (source.clean.match(/[Uu]ỷ|UỶ/gu)?.length ?? 0) > (source.clean.match(/[Ủủ]y|ỦY/gu)?.length ?? 0)));
  return isOlder ? name.replaceAll('Ủy', 'Uỷ').replaceAll('ủy', 'uỷ') : name;
}

const OLDER = new WeakMap<SourceText, boolean>();

/** The types in which a document of this regime may be issued. */
export function typesOfRegime({ analysis }: Cursor): readonly DocType[] {
  const { profile } = analysis.regime.verdict;
  const accepts = (type: DocType) => ({ state: type.isStateType, party: type.isPartyType, legislation: type.isLegislation, unknown: true })[profile];
  return DOC_TYPES.filter((type) => type.id !== 'document' && accepts(type));
}

export function typeDraft(type: DocType, replace: Span): Draft {
  return { kind: 'docType', text: type.name, detail: regimesOf(type), replace };
}

function regimesOf({ isStateType, isPartyType, isLegislation }: DocType): string {
  if (isStateType && isPartyType) return 'Tên loại văn bản hành chính và văn bản của Đảng';
  if (isStateType) return 'Tên loại văn bản hành chính';
  if (isPartyType) return 'Tên loại văn bản của Đảng';
  return isLegislation ? 'Văn bản quy phạm pháp luật' : 'Tên loại văn bản';
}

import { foldKey } from '../text/vietnamese';

export type DocTypeId =
  | 'resolution' | 'decision' | 'directive' | 'regulation' | 'rules' | 'communique' | 'notice' | 'guidance'
  | 'programme' | 'plan' | 'method' | 'proposal' | 'project' | 'report' | 'minutes' | 'submission' | 'contract'
  | 'official-letter' | 'telegram' | 'memorandum' | 'agreement' | 'authorization' | 'invitation' | 'introduction'
  | 'leave-permit' | 'sending-slip' | 'transfer-slip' | 'report-slip' | 'public-letter'
  | 'conclusion' | 'party-circular'
  | 'constitution' | 'code' | 'law' | 'ordinance' | 'order' | 'decree' | 'circular' | 'joint-circular'
  | 'joint-resolution' | 'consolidated-text'
  | 'document';

/** A document type of one or more regimes. */
export interface DocType {
  readonly id: DocTypeId;
  /** `Quyết định` */
  readonly name: string;
  /** Other names under which it is cited or issued: `Chương trình hành động`. */
  readonly aliases: readonly string[];
  /** Abbreviation in State symbols (30/2020/NĐ-CP, Phụ lục III); null when the type has none or is no State type. */
  readonly stateCode: string | null;
  /** Abbreviations in Party symbols (05-HD/VPTW, II.I.3.1.2.a); the first is the one in use. */
  readonly partyCodes: readonly string[];
  /** One of the 29 types of Điều 7, 30/2020/NĐ-CP. */
  readonly isStateType: boolean;
  readonly isPartyType: boolean;
  /** A normative document (văn bản quy phạm pháp luật) by its very type. */
  readonly isLegislation: boolean;
}

/** id, name, State abbreviation, Party abbreviations, kind (S: State, P: Party, L: legislation), aliases. */
type Row = readonly [DocTypeId, string, string, string, string, ...string[]];

const ROWS: readonly Row[] = [
  ['resolution', 'Nghị quyết', 'NQ', 'NQ', 'SP', 'Nghị quyết chuyên đề'],
  ['decision', 'Quyết định', 'QĐ', 'QĐ', 'SP'],
  ['directive', 'Chỉ thị', 'CT', 'CT', 'SP'],
  ['regulation', 'Quy chế', 'QC', 'QC', 'SP', 'Quy chế làm việc', 'Quy chế phối hợp'],
  ['rules', 'Quy định', 'QyĐ', 'QĐ QĐi', 'SP'],
  ['communique', 'Thông cáo', 'TC', '', 'S'],
  ['notice', 'Thông báo', 'TB', 'TB', 'SP', 'Thông báo kết luận'],
  ['guidance', 'Hướng dẫn', 'HD', 'HD', 'SP'],
  ['programme', 'Chương trình', 'CTr', 'CTr', 'SP', 'Chương trình hành động', 'Chương trình công tác', 'Chương trình phối hợp'],
  ['plan', 'Kế hoạch', 'KH', 'KH', 'SP', 'Kế hoạch hành động', 'Kế hoạch công tác', 'Kế hoạch phối hợp'],
  ['method', 'Phương án', 'PA', 'PA', 'SP'],
  ['proposal', 'Đề án', 'ĐA', 'ĐA', 'SP'],
  ['project', 'Dự án', 'DA', '', 'S'],
  ['report', 'Báo cáo', 'BC', 'BC', 'SP', 'Báo cáo chính trị'],
  ['minutes', 'Biên bản', 'BB', 'BB', 'SP'],
  ['submission', 'Tờ trình', 'TTr', 'TTr', 'SP'],
  ['contract', 'Hợp đồng', 'HĐ', '', 'S'],
  ['official-letter', 'Công văn', '', 'CV', 'SP'],
  ['telegram', 'Công điện', 'CĐ', '', 'S'],
  ['memorandum', 'Bản ghi nhớ', 'BGN', '', 'S'],
  ['agreement', 'Bản thỏa thuận', 'BTT', '', 'S', 'Thỏa thuận'],
  ['authorization', 'Giấy ủy quyền', 'GUQ', '', 'S'],
  ['invitation', 'Giấy mời', 'GM', '', 'S', 'Giấy mời họp'],
  ['introduction', 'Giấy giới thiệu', 'GGT', '', 'S'],
  ['leave-permit', 'Giấy nghỉ phép', 'GNP', '', 'S'],
  ['sending-slip', 'Phiếu gửi', 'PG', '', 'S'],
  ['transfer-slip', 'Phiếu chuyển', 'PC', '', 'S'],
  ['report-slip', 'Phiếu báo', 'PB', '', 'S'],
  ['public-letter', 'Thư công', '', '', 'S'],
  ['conclusion', 'Kết luận', '', 'KL', 'P'],
  ['party-circular', 'Thông tri', '', 'TT', 'P'],
  ['constitution', 'Hiến pháp', '', '', 'L'],
  ['code', 'Bộ luật', '', '', 'L'],
  ['law', 'Luật', '', '', 'L'],
  ['ordinance', 'Pháp lệnh', '', '', 'L'],
  ['order', 'Lệnh', 'L', '', 'L'],
  ['decree', 'Nghị định', 'NĐ', '', 'L'],
  ['circular', 'Thông tư', 'TT', '', 'L'],
  ['joint-circular', 'Thông tư liên tịch', 'TTLT', '', 'L', 'Thông tư liên bộ'],
  ['joint-resolution', 'Nghị quyết liên tịch', 'NQLT', '', 'L'],
  ['consolidated-text', 'Văn bản hợp nhất', 'VBHN', '', 'L'],
  ['document', 'Văn bản', '', '', ''],
];

export const DOC_TYPES: readonly DocType[] = ROWS.map(([id, name, state, party, kinds, ...aliases]) => ({
  id,
  name,
  aliases,
  stateCode: state || null,
  partyCodes: party.split(' ').filter(Boolean),
  isStateType: kinds.includes('S'),
  isPartyType: kinds.includes('P'),
  isLegislation: kinds.includes('L'),
}));

const BY_ID = new Map(DOC_TYPES.map((type) => [type.id, type]));
const BY_NAME = new Map(
  DOC_TYPES.flatMap((type) => [type.name, ...type.aliases].map((name) => [foldKey(name), type] as const)),
);

export function docTypeOf(id: DocTypeId): DocType {
  const type = BY_ID.get(id);
  if (!type) throw new RangeError(`no document type ${id}`);
  return type;
}

/** The type that `text` names, whatever its case, accents and spacing: `CHỈ THỊ`, `chi thi`. */
export function findDocType(text: string): DocType | undefined {
  return BY_NAME.get(foldKey(text));
}

/** Folded names, longest first, so that a pattern made of them takes `Thông tư liên tịch` before `Thông tư`. */
export const DOC_TYPE_KEYS: readonly string[] = [...BY_NAME.keys()].sort((a, b) => b.length - a.length);

const STATE_CODES = new Set(DOC_TYPES.flatMap(({ stateCode }) => (stateCode ? [stateCode] : [])));
const PARTY_CODES = new Set(DOC_TYPES.flatMap(({ partyCodes }) => partyCodes));

/** Copies (30/2020/NĐ-CP, Phụ lục III) and old or joint kinds that stand where a type stands in a State symbol. */
const OTHER_STATE_CODES = new Set(['SY', 'TrS', 'SL', 'TTLB', 'NQLT', 'GP', 'GCN']);

export function isStateCode(code: string): boolean {
  return STATE_CODES.has(code) || OTHER_STATE_CODES.has(code);
}

export function isPartyCode(code: string): boolean {
  return PARTY_CODES.has(code);
}

/** The State types that a code stands for; one, but for look-alikes in other case (`CTR` finds none). */
export function typesOfCode(code: string, shape: 'state' | 'party' | 'old'): readonly DocType[] {
  if (shape === 'old') return [];
  return DOC_TYPES.filter((type) => (shape === 'state' ? type.stateCode === code : type.partyCodes.includes(code)));
}

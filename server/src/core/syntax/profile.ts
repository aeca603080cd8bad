import { docTypeOf } from '../legal/doc-types';
import { foldKey } from '../text/vietnamese';
import type { SourceText } from '../text/source-text';
import type { Field, Span } from '../text/span';
import type { DocumentTree, Evidence, NumberLine, Profile, ProfileVerdict } from './tree';

const PARTY_BODY =
  /(?:^| )(?:tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|chi bo|dang bo|ban chap hanh trung uong|ban thuong vu|uy ban kiem tra|van phong trung uong dang)(?= |$)/;
/** The Youth Union, whose papers follow neither text. */
const OTHER_ORGANISATION = /^doan (?:tncs|thanh nien)/;

/** Weights below this prove nothing. */
const ENOUGH = 2;

/** `<!-- thethuc: profile=party -->` */
const COMMENT = /^thethuc:\s*profile\s*=\s*(state|party|legislation|unknown)$/;

export function judgeProfile(source: SourceText, tree: DocumentTree, setting: Profile | undefined): ProfileVerdict {
  const evidence = findEvidence(tree);
  const comment = source.remarks.map(({ text }) => COMMENT.exec(text)?.[1]).find(Boolean) as Profile | undefined;
  if (comment) return { profile: comment, decidedBy: 'comment', evidence };
  if (setting) return { profile: setting, decidedBy: 'setting', evidence };
  const isOther = [tree.preface.parentIssuer, tree.preface.issuer].some((name) => name && OTHER_ORGANISATION.test(foldKey(name.text)));
  return { profile: isOther ? 'unknown' : weigh(evidence), decidedBy: 'evidence', evidence };
}

/** Legislation carries the signs of the State besides its own, so it needs only enough of its own. */
function weigh(evidence: readonly Evidence[]): Profile {
  const weightOf = (profile: Profile) => evidence.filter((sign) => sign.profile === profile).reduce((sum, { weight }) => sum + weight, 0);
  const [state, party, legislation] = [weightOf('state'), weightOf('party'), weightOf('legislation')];
  if (party > state + legislation && party >= ENOUGH) return 'party';
  if (legislation >= 4 && legislation + state > party) return 'legislation';
  return state > party && state >= ENOUGH ? 'state' : 'unknown';
}

type Sign = Omit<Evidence, 'span'>;
type Place = { readonly span: Span } | null | undefined;

function sign(profile: Sign['profile'], weight: number, says: string): Sign {
  return { profile, weight, says };
}

function findEvidence(tree: DocumentTree): readonly Evidence[] {
  const { preface, conclusions } = tree;
  const type = preface.docType && docTypeOf(preface.docType.docType);
  const isPartyOnly = type && type.isPartyType && !type.isStateType;
  const isSubmitted = preface.addressees && /^kinh trinh/.test(foldKey(preface.addressees.label.text));
  const pairs: readonly (readonly [Place | false, Sign])[] = [
    [preface.nationalTitle, sign('state', 4, 'có Quốc hiệu')],
    [preface.motto, sign('state', 2, 'có Tiêu ngữ')],
    [preface.partyTitle, sign('party', 5, 'có tiêu đề “Đảng Cộng sản Việt Nam”')],
    [preface.star, sign('party', 1, 'có dấu sao dưới tên cơ quan')],
    [isPartyBody(preface.issuer) && preface.issuer, sign('party', 3, 'cơ quan ban hành là tổ chức đảng')],
    [isPartyBody(preface.parentIssuer) && preface.parentIssuer, sign('party', 1, 'cơ quan cấp trên là tổ chức đảng')],
    ...numberSigns(tree),
    [type?.isLegislation && preface.docType, sign('legislation', 6, `tên loại “${type?.name}” là văn bản quy phạm pháp luật`)],
    [isPartyOnly && preface.docType, sign('party', 1, `tên loại “${type?.name}” là của Đảng`)],
    [isSubmitted && preface.addressees, sign('party', 2, 'có “Kính trình”')],
    ...authoritySigns(tree),
    [isStateEnd(conclusions.endMark) && conclusions.endMark, sign('state', 1, 'kết thúc bằng “./.”')],
    ...filingSigns(tree),
  ];
  return pairs.flatMap(([place, one]) => (place ? [{ ...one, span: place.span }] : []));
}

type Pairs = readonly (readonly [Place | false, Sign])[];

function isPartyBody(name: Field | null): boolean {
  return name !== null && PARTY_BODY.test(foldKey(name.text));
}

function isStateEnd(mark: Field | null): boolean {
  return mark !== null && /\.\/\./.test(mark.text);
}

function numberSigns({ preface }: DocumentTree): Pairs {
  const line = preface.numberLine;
  if (!line || line.shape === 'unknown') return [];
  if (line.shape === 'party') return [[line, sign('party', 3, 'ký hiệu viết kiểu Đảng (số-loại/cơ quan)')]];
  if (line.year && mayBeLegislation(preface, line)) return [[line, sign('legislation', 4, 'số, ký hiệu có năm ban hành')]];
  return [[line, sign('state', 3, 'ký hiệu viết kiểu Nhà nước (số/loại-cơ quan)')]];
}

/** Types of legislation, and what codes of them look like after OCR. Of a law (`Luật số: 45/2019/QH14`) no type stands in the symbol. */
const LEGISLATION_CODE = /^(?:N[ĐDÐ]|TT|TTLT|TTLB|NQLT|Q[ĐDÐ]|NQ|L|PL|SL|VBHN)$/;
const LAWMAKER = /^(?:UBTV)?QH\d|^CTN|^CP/;
/** Until Luật 80/2015 local chỉ thị were legislation (`07/2012/CT-UBND`), and many a decision about one matter had a year. */
const LAST_LOOSE_YEAR = 2016;
/** What a cá biệt decision does to one person, body or plot: no rule of law begins so. */
const INDIVIDUAL =
  /^(?:ve viec |v\/v )?(?:(?:bo nhiem|mien nhiem|dieu dong|luan chuyen|tiep nhan|tuyen dung|nghi huu|huong che do huu|nang (?:bac|ngach)|ky luat|xu phat|tang (?:thuong |danh hieu|bang khen|giay khen)|khen thuong|cu (?:can bo|cong chuc|doan|ong|ba)|cong nhan (?:ket qua|danh hieu)|kien toan|thu hoi dat|phe duyet (?:ket qua|du toan|ke hoach|nhiem vu|du an|phuong an))|thanh lap (?:to |ban |doan |hoi dong ))/;
/** Departments make no law: `15/2026/QĐ-SNV`. */
const NO_LAWMAKER = /^S\p{Lu}/u;

/** A year belongs in the symbols of legislation only; on a type of the decree, or a decision about one person, it is a slip. */
function mayBeLegislation({ subject }: DocumentTree['preface'], { typeCode, issuerCode, year }: NumberLine): boolean {
  const issuer = issuerCode?.text ?? '';
  if (!typeCode) return LAWMAKER.test(issuer);
  const isLoose = Number(year?.text) <= LAST_LOOSE_YEAR;
  if (typeCode.text === 'CT') return isLoose;
  return LEGISLATION_CODE.test(typeCode.text) && (isLoose || (!NO_LAWMAKER.test(issuer) && !INDIVIDUAL.test(foldKey(subject?.text ?? ''))));
}

function authoritySigns({ conclusions }: DocumentTree): Pairs {
  return conclusions.signatures.flatMap(({ authority }) => authority).flatMap(({ spelling, markField }) => {
    if (spelling === 'bare') return [];
    return [[markField, sign(spelling, 2, `ký “${markField.text}” kiểu ${spelling === 'party' ? 'Đảng' : 'Nhà nước'}`)] as const];
  });
}

function filingSigns({ conclusions }: DocumentTree): Pairs {
  const filing = conclusions.recipients?.filing;
  if (!filing) return [];
  if (/^l[uư]u\s*:?\s*vt(?=[\s,.;-]|$)/i.test(filing.content.text)) return [[filing, sign('state', 2, 'dòng lưu có “VT”')]];
  if (/^luu (?:van phong|vp)/.test(foldKey(filing.content.text))) return [[filing, sign('party', 2, 'dòng lưu theo lối văn bản Đảng')]];
  return [];
}

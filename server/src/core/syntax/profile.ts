import { docTypeOf } from '../legal/doc-types';
import { foldKey } from '../text/vietnamese';
import type { SourceText } from '../text/source-text';
import type { Field, Span } from '../text/span';
import type { DocumentTree, Evidence, Profile, ProfileVerdict } from './tree';

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

function findEvidence(tree: DocumentTree): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const add = (profile: Evidence['profile'], weight: number, field: { span: Span } | null | undefined, says: string) => {
    if (field) evidence.push({ profile, weight, span: field.span, says });
  };
  const { preface, conclusions } = tree;
  add('state', 4, preface.nationalTitle, 'có Quốc hiệu');
  add('state', 2, preface.motto, 'có Tiêu ngữ');
  add('party', 5, preface.partyTitle, 'có tiêu đề “Đảng Cộng sản Việt Nam”');
  add('party', 1, preface.star, 'có dấu sao dưới tên cơ quan');
  addIssuer(tree, add);
  addNumber(tree, add);
  const type = preface.docType && docTypeOf(preface.docType.docType);
  if (type?.isLegislation) add('legislation', 6, preface.docType, `tên loại “${type.name}” là văn bản quy phạm pháp luật`);
  if (type && type.isPartyType && !type.isStateType) add('party', 1, preface.docType, `tên loại “${type.name}” là của Đảng`);
  if (preface.addressees && /^kinh trinh/.test(foldKey(preface.addressees.label.text))) add('party', 2, preface.addressees, 'có “Kính trình”');
  for (const line of conclusions.signature?.authority ?? []) addAuthority(line, add);
  if (conclusions.endMark && /\.\/\./.test(conclusions.endMark.text)) add('state', 1, conclusions.endMark, 'kết thúc bằng “./.”');
  const filing = conclusions.recipients?.filing;
  if (filing && /^l[uư]u\s*:?\s*vt(?=[\s,.;-]|$)/i.test(filing.content.text)) add('state', 2, filing, 'dòng lưu có “VT”');
  else if (filing && /^luu (?:van phong|vp)/.test(foldKey(filing.content.text))) add('party', 2, filing, 'dòng lưu theo lối văn bản Đảng');
  return evidence;
}

type Add = (profile: Evidence['profile'], weight: number, field: { span: Span } | null | undefined, says: string) => void;

function addIssuer({ preface }: DocumentTree, add: Add): void {
  const issuer = preface.issuer;
  if (issuer && PARTY_BODY.test(foldKey(issuer.text))) add('party', 3, issuer, 'cơ quan ban hành là tổ chức đảng');
}

function addNumber({ preface }: DocumentTree, add: Add): void {
  const line = preface.numberLine;
  if (!line || line.shape === 'unknown') return;
  if (line.shape === 'party') add('party', 3, line, 'ký hiệu viết kiểu Đảng (số-loại/cơ quan)');
  else if (line.year) add('legislation', 4, line, 'số, ký hiệu có năm ban hành');
  else add('state', 3, line, 'ký hiệu viết kiểu Nhà nước (số/loại-cơ quan)');
}

function addAuthority({ spelling, markField }: { spelling: string; markField: Field }, add: Add): void {
  if (spelling === 'party') add('party', 2, markField, `ký “${markField.text}” kiểu Đảng`);
  if (spelling === 'state') add('state', 2, markField, `ký “${markField.text}” kiểu Nhà nước`);
}

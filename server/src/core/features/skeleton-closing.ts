import { blank, given, SHOWN } from './skeleton-blanks';
import { filingOf, usualRecipients } from './skeleton-bodies';
import type { Draft } from './skeleton';

/** Where the seal and the signature go. */
const ROOM = '\n\n\n';
/** The two columns of a signature by two. */
const GUTTER = ' '.repeat(24);

/** Recipients and signature; minutes have them the other way round, and what two parties sign has no recipients. */
export function closingOf(draft: Draft, executing: string | null): readonly string[] {
  const { form } = draft;
  if (form.signers === 'two') return [twoSignatures(draft), ...recipientsOf(draft, executing)];
  if (form.signers === 'parties') return [partySignatures()];
  return [...recipientsOf(draft, executing), signatureOf(draft)];
}

/** `Nơi nhận:` with `Như trên` or `Như Điều 3`, the usual ones and the filing line. */
function recipientsOf(draft: Draft, executing: string | null): readonly string[] {
  const { form, body } = draft;
  if (form.docType === 'public-letter') return [];
  const mark = form.source === 'hd36' ? ',' : ';';
  const above = form.addressees === 'must' || form.docType === 'introduction' ? 'Như trên' : null;
  const first = above ?? (executing === null ? null : `Như ${executing}`);
  const usual = usualRecipients(body).filter((name) => name !== first);
  const names = [...(first === null ? [] : [first]), ...usual];
  const shown = names.length > 0 ? names : [blank('nơi nhận')];
  return [['Nơi nhận:', ...shown.map((name) => `- ${name}${mark}`), `- ${filingLine(draft)}`].join('\n')];
}

/** `Lưu: VT, TCCB.`, `Lưu Văn phòng Đảng uỷ.` */
function filingLine({ form, body }: Draft): string {
  const filing = filingOf(body);
  if (body.regime === 'party') return `Lưu ${given(filing, 'nơi lưu')}.`;
  return form.docType === 'minutes' ? 'Lưu: VT, Hồ sơ.' : `Lưu: VT, ${given(filing, 'đơn vị soạn thảo')}.`;
}

function signatureOf({ signer }: Draft): string {
  const lines = [signer.mark, signer.post].filter((line): line is string => line !== undefined && line !== '');
  return `${lines.join('\n')}\n${ROOM}${given(signer.name, 'họ và tên người ký')}`;
}

/** Form 1.9 and 05-HD/VPTW, 7.1.4: who keeps the minutes on the left, who presides on the right. */
function twoSignatures({ body }: Draft): string {
  const left = { name: 'họ và tên người ghi biên bản', post: body.regime === 'party' ? 'NGƯỜI GHI BIÊN BẢN' : 'THƯ KÝ' };
  return inColumns(left, { name: 'họ và tên người chủ trì', post: body.regime === 'party' ? 'CHỦ TRÌ HỘI NGHỊ' : 'CHỦ TỌA' });
}

function partySignatures(): string {
  return inColumns({ post: 'ĐẠI DIỆN BÊN B', name: 'họ và tên đại diện bên B' }, { post: 'ĐẠI DIỆN BÊN A', name: 'họ và tên đại diện bên A' });
}

interface Column {
  readonly post: string;
  /** Of the blank below. */
  readonly name: string;
}

function inColumns(left: Column, right: Column): string {
  const gap = ' '.repeat(left.post.length - SHOWN.length);
  return `${left.post}${GUTTER}${right.post}\n${ROOM}${blank(left.name)}${gap}${GUTTER}${blank(right.name)}`;
}

import type { DocTypeId } from '../legal/doc-types';
import { foldKey } from '../text/vietnamese';
import { clean, given, readBlanks } from './skeleton-blanks';
import type { IssuingBody, Signer } from './skeleton-bodies';
import { usualSigner, whoSigns } from './skeleton-names';
import type { SkeletonOrder } from './skeleton';

/** One who may sign what is ordered; his place in the list is the `signer` of the order. */
export interface SignerChoice {
  /** `Trịnh Thị Oanh`, `KT. CHỦ TỊCH – PHÓ CHỦ TỊCH` */
  readonly label: string;
  /** `KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC`, `Chủ tịch Ủy ban nhân dân xã Tân Lập ban hành` */
  readonly note: string;
}

type Signed = Pick<SkeletonOrder, 'docType' | 'body'>;

const WHOLE_COMMITTEE: readonly DocTypeId[] = ['resolution', 'regulation'];
const PEOPLES_COMMITTEE = /^uy ban nhan dan(?= |$)/;

/** Those whom the body remembers; where it remembers nobody, those who may sign by its name. Fewer than two are nothing to ask. */
export function signerChoices({ docType, body }: Signed): readonly SignerChoice[] {
  const remembered = body.signers ?? [];
  if (remembered.length > 0) return remembered.map(({ mark, post, name }) => ({ label: clean(name) || clean(post), note: [mark, post].map(clean).filter(Boolean).join(', ') }));
  return usualSigners(docType, body).map((signer) => ({ label: shown(linesOf(signer).join(' – ')), note: `${shown(whoSigns(body, signer))} ban hành` }));
}

/** Who was chosen among those of the body; else who usually signs. */
export function signerOf({ body, docType, signer = 0 }: SkeletonOrder): Signer {
  const chosen = body.signers?.[signer];
  if (!chosen) {
    const usual = usualSigners(docType, body);
    return (body.signers?.length ? undefined : usual[signer]) ?? usual[0];
  }
  const mark = clean(chosen.mark);
  return { ...(mark !== '' && { mark }), post: given(chosen.post, 'chức vụ người ký'), name: clean(chosen.name) };
}

/**
 * A resolution and a quy chế are the whole committee's. A decision is issued by a people's committee, `TM.`, or by its chairman, without;
 * a deputy signs for either, below two lines of mark for the committee.
 */
function usualSigners(docType: DocTypeId, body: IssuingBody): readonly [Signer, ...Signer[]] {
  const usual = usualSigner(body, WHOLE_COMMITTEE.includes(docType));
  if (body.regime !== 'state' || docType !== 'decision' || usual.mark === undefined || !PEOPLES_COMMITTEE.test(foldKey(body.name))) return [usual];
  const deputy = { mark: `KT. ${usual.post}`, post: `PHÓ ${usual.post}` };
  return [usual, { post: usual.post }, deputy, { ...deputy, mark: `${usual.mark}\n${deputy.mark}` }];
}

const linesOf = ({ mark, post }: Signer) => [...(mark?.split('\n') ?? []), post];
const shown = (text: string) => readBlanks(text).text;

import type { Analysis } from '../../analysis';
import { docTypeOf, type DocTypeId } from '../../legal/doc-types';
import type { DocumentTree } from '../../syntax/tree';
import { foldKey } from '../../text/vietnamese';

/** Two parties sign them, or a meeting: they close in ways of their own. */
const CLOSED_OTHERWISE: ReadonlySet<DocTypeId> = new Set([
  'minutes', 'contract', 'memorandum', 'agreement', 'leave-permit', 'authorization', 'public-letter',
]);

/** In the State these are attached to the decision that issues them, which is signed and sent. */
const ISSUED_BY_ANOTHER: ReadonlySet<DocTypeId> = new Set(['regulation', 'rules', 'proposal', 'project', 'method', 'programme']);

/**
 * How bad it is when a document lacks its signature or its recipients: `info` in a draft or a scan,
 * null where neither may be asked for (forms, lost letters, papers outside the types of its regime).
 */
export function severityOfMissing({ tree, regime }: Analysis): 'warning' | 'info' | null {
  const { docType, verdict } = regime;
  if (regime.isForm || regime.isGarbled || !docType || CLOSED_OTHERWISE.has(docType)) return null;
  if (tree.bodySpan.end <= tree.bodySpan.start) return null;
  const type = docTypeOf(docType);
  const isOwnType = verdict.profile === 'party' ? type.isPartyType : type.isStateType && !ISSUED_BY_ANOTHER.has(docType);
  if (!isOwnType) return null;
  return regime.isDraft || isScanned(tree) ? 'info' : 'warning';
}

/** Papers of a congress and its organs, or read to one, which have signatures, numbers and recipients of their own. */
export function isCongressPaper({ preface }: DocumentTree): boolean {
  const names = foldKey(`${preface.parentIssuer?.text ?? ''} ${preface.issuer?.text ?? ''}`);
  const title = foldKey(`${preface.docType?.text ?? ''} ${preface.subject?.text ?? ''}`);
  if (preface.numberLine?.issuerCode?.text === 'ĐH' || /bao cao chinh tri|(?:tai|trinh) dai hoi/.test(title)) return true;
  return /^dai hoi |doan chu tich|doan thu ky|ban tham tra|ban kiem phieu/.test(names);
}

/** OCR leaves its traces in the list: `Vơi nhận`, `~ Các sở`, `tỉnh; E»Ạ4`. Marks that are not there may be lost, not forgotten. */
export function isScanned({ conclusions }: DocumentTree): boolean {
  const { recipients } = conclusions;
  if (!recipients) return false;
  if (foldKey(recipients.label.text) !== 'noi nhan') return true;
  return recipients.items.some(({ dash, content: { text } }) => dash?.text === '~' || /[»«¬\\|{}⁄`Ø§]/.test(text) || endsInSplinters(text));
}

/** What the edge of a stamp leaves behind the last semicolon: `UBND tỉnh; J .` */
function endsInSplinters(text: string): boolean {
  const after = text.slice(text.lastIndexOf(';') + 1);
  return after.length < text.length && /^\s/.test(after) && (after.match(/\p{L}/gu)?.length ?? 0) <= 1;
}

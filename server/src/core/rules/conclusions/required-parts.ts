import type { Analysis } from '../../analysis';
import { formOf, type DocForm } from '../../legal/forms';
import type { DocumentTree } from '../../syntax/tree';
import { foldKey } from '../../text/vietnamese';

/** What the texts in force ask of a document of this type; null when it is none of their types. */
export function ownForm({ regime }: Analysis): DocForm | null {
  return formOf(regime.docType, regime.sources);
}

/**
 * How bad it is when a document lacks its signature or its recipients: `info` in a draft or a scan, null where it
 * may not be asked for: forms, lost letters, types that no clause asks it of, extracts.
 */
export function severityOfMissing(analysis: Analysis, part: 'signature' | 'recipients'): 'warning' | 'info' | null {
  return ownForm(analysis)?.[part] === 'must' ? severityHere(analysis) : null;
}

/** How bad a fault of the closing parts is in this document, whatever its type; null where nothing may be asked. */
export function severityHere({ tree, regime }: Analysis): 'warning' | 'info' | null {
  if (regime.isForm || regime.isGarbled || tree.copy?.kind === 'extract') return null;
  if (tree.bodySpan.end <= tree.bodySpan.start) return null;
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

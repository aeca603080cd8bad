import type { Attachment, DocumentTree } from '../../syntax/tree';
import { readRoman } from '../../text/vietnamese';

/** The annexes of the document itself, in order; those of an attached quy chế belong to that text. */
export function annexesOf({ attachments }: DocumentTree): readonly Attachment[] {
  return attachments.filter(({ kind, owner }) => kind === 'annex' && owner === null);
}

/** `II` and `02` are 2, `B` is 2; null when it has no number or one that counts nothing. */
export function ordinalOf({ num }: Attachment): number | null {
  return num ? ordinalOfNum(num.text) : null;
}

export function ordinalOfNum(num: string): number | null {
  const text = num.toUpperCase();
  if (/^\d+$/.test(text)) return Number(text);
  return readRoman(text) ?? (/^[A-H]$/.test(text) ? text.charCodeAt(0) - 64 : null);
}

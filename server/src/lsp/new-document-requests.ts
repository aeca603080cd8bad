import { RequestType } from 'vscode-languageserver';
import type { IssuingBody, SignerChoice, SkeletonOrder, SkeletonType } from '../core';

export type { IssuingBody, SignerChoice, SkeletonOrder, SkeletonType } from '../core';

/** The text of `.thethuc.json`; null when there is none. */
export interface BodiesParams {
  readonly remembered: string | null;
}

/** What a drafter can choose from. */
export interface NewDocumentChoices {
  /** By the texts in force today. */
  readonly types: Readonly<Record<IssuingBody['regime'], readonly SkeletonType[]>>;
  readonly bodies: readonly IssuingBody[];
  /** What is wrong with the file, in one Vietnamese sentence. */
  readonly problem: string | null;
}

/** A complete draft with blanks. */
export interface NewDocument {
  readonly text: string;
  /** The same as a snippet of the protocol, with a tab stop at each blank. */
  readonly snippet: string;
}

export const NEW_DOCUMENT_CHOICES_REQUEST = new RequestType<BodiesParams, NewDocumentChoices | null, void>('thethuc/newDocumentChoices');

/** Who may sign it, in the order of `signer`; fewer than two are nothing to ask. */
export const NEW_DOCUMENT_SIGNERS_REQUEST = new RequestType<Pick<SkeletonOrder, 'docType' | 'body'>, readonly SignerChoice[], void>('thethuc/newDocumentSigners');

/** Null when the regime has no such type. */
export const NEW_DOCUMENT_REQUEST = new RequestType<SkeletonOrder, NewDocument | null, void>('thethuc/newDocument');

/** The text of `.thethuc.json` with this body in it; null when what is there cannot be read and must not be written over. */
export const REMEMBER_BODY_REQUEST = new RequestType<BodiesParams & { readonly body: IssuingBody }, string | null, void>('thethuc/rememberBody');

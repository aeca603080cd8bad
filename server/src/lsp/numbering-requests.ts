import { NotificationType, RequestType, type Position, type TextEdit } from 'vscode-languageserver';
import type { Direction, RenumberScope } from '../core';

/** `workspace/executeCommand` with this command and one `RenumberArguments` puts the numbers of a document in order. */
export const RENUMBER_COMMAND = 'thethuc.renumber';

export interface RenumberArguments {
  readonly uri: string;
  /** What the client sees: when the text has moved on nothing is done. */
  readonly version: number;
  /** Where the section is. */
  readonly position: Position;
  readonly scope: RenumberScope['of'];
}

/** What became of it, for a client with a list of edits of its own: a line to be read in passing. What is to be looked at is shown as any message. */
export const NUMBERED_NOTIFICATION = new NotificationType<{ readonly message: string }>('thethuc/numbered');

export interface MoveBlockParams {
  readonly uri: string;
  readonly version: number;
  readonly position: Position;
  readonly direction: Direction;
}

/** Edits of the version that was asked about, with the place of the cursor afterwards; or why there are none. */
export type MoveBlockAnswer =
  | { readonly edits: TextEdit[]; readonly cursor: Position; /** What is to be looked at again; null when that is nothing. */ readonly notice: string | null }
  | { readonly refusal: string };

/** Up, down, in or out with the block under the cursor; null when the document is not open. */
export const MOVE_BLOCK_REQUEST = new RequestType<MoveBlockParams, MoveBlockAnswer | null, void>('thethuc/moveBlock');

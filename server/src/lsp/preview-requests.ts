import { RequestType, type TextEdit } from 'vscode-languageserver';

/** A command of the client with one `PreviewParams`, and a request of ours to it with the same: shows edits and makes those that are chosen. */
export const PREVIEW_COMMAND = 'thethuc.previewEdits';

export interface PreviewParams {
  readonly uri: string;
  /** The version that the edits are for. */
  readonly version: number;
  readonly title: string;
  readonly rows: readonly PreviewRow[];
}

/** One edit as a reader sees it: `Điều 3 → 2. Mức thưởng`. */
export interface PreviewRow {
  readonly edit: TextEdit;
  readonly label: string;
  /** `dòng 10` */
  readonly place: string;
  /** What edits of its kind are called: `Số thứ tự`. */
  readonly kind: string;
}

/** Which were made: none because the user thought better of it, or because the text had moved on. */
export type PreviewAnswer = 'all' | 'some' | 'none' | 'moved';

export const PREVIEW_REQUEST = new RequestType<PreviewParams, PreviewAnswer, void>(PREVIEW_COMMAND);

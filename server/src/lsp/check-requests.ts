import { NotificationType0, RequestType, type WorkDoneProgressParams } from 'vscode-languageserver';

/** Folders, or single `.vbhc` files. */
export interface CheckParams extends WorkDoneProgressParams {
  readonly uris: readonly string[];
}

/** What was found in the documents that were looked through. Each of them is counted once. */
export interface CheckSummary {
  readonly documents: number;
  /** With an error at least; with a warning at least, and no error. */
  readonly withErrors: number;
  readonly withWarnings: number;
  /** Where `thethuc.enable` is false. */
  readonly off: number;
  /** Too large, no UTF-8, not to be opened: each is named in the log. */
  readonly unread: number;
  /** There were more files than anybody looks through. */
  readonly isCut: boolean;
}

/** Looks through files that need not be open. Their findings are kept up to date from then on; cancelled, it leaves nothing. Null when it failed. */
export const CHECK_FILES_REQUEST = new RequestType<CheckParams, CheckSummary | null, void>('thethuc/checkFiles');

/** Takes back the findings of all files that are not open. */
export const STOP_CHECK_NOTIFICATION = new NotificationType0('thethuc/stopCheck');

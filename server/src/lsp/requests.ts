import { NotificationType, NotificationType0, RequestType, type Location, type Position, type Range, type TextEdit } from 'vscode-languageserver';
import type { Profile, Severity } from '../core';

/** The answer to `thethuc/status`. Every `range` is in the version named. */
export interface Status {
  readonly version: number;
  /** False when the setting `thethuc.enable` switches the checks off. */
  readonly enabled: boolean;
  readonly profile: Profile;
  readonly decidedBy: 'comment' | 'setting' | 'evidence';
  /** Vietnamese phrases with the place of each sign in the text. */
  readonly evidence: readonly { readonly profile: Profile; readonly says: string; readonly range: Range }[];
  /** Abbreviation (`TB`), or null when unknown. */
  readonly docType: string | null;
  readonly symbol: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly safeFixes: number;
  /** The day whose texts judge, `2026-11` or `2026` where the document leaves the rest blank; ISO 8601, null when none is known. */
  readonly judgedOn: string | null;
  /** When it was last judged, in milliseconds since 1970, and how many that took; null while the checks are off. */
  readonly judged: { readonly at: number; readonly ms: number } | null;
}

export const STATUS_REQUEST = new RequestType<{ readonly uri: string }, Status | null, void>('thethuc/status');

/** The edits that make the text say by which profile it is judged; null for the profile leaves it to the signs. Null when the document is not open. */
export const PROFILE_REMARK_REQUEST = new RequestType<ProfileRemarkParams, { readonly version: number; readonly edits: TextEdit[] } | null, void>('thethuc/profileRemark');

export interface ProfileRemarkParams {
  readonly uri: string;
  readonly profile: Profile | null;
}

/** What the client's log shows. Until it says so the server keeps to itself what is below `info`. */
export const LOG_LEVEL_NOTIFICATION = new NotificationType<{ readonly level: 'trace' | 'debug' | 'info' }>('thethuc/logLevel');

/** What the server says of itself, as `experimental: { thethuc: … }` among its capabilities. */
export interface About {
  /** `Node 20.19.9` */
  readonly platform: string;
  readonly rules: number;
}

/** The page of a rule in Markdown, by code or name; null when there is no such rule. */
export const RULE_PAGE_REQUEST = new RequestType<{ readonly code: string }, string | null, void>('thethuc/rulePage');

/** A document of the workspace in the answer to `thethuc/citationGraph`. */
export interface GraphDocument {
  readonly uri: string;
  /** `Quyết định số 15/QĐ-UBND`, or the name of the file. */
  readonly name: string;
  readonly subject: string | null;
  /** Its number line. */
  readonly range: Range;
  /** How many documents it cites, how many of these have no file here, and how many files cite it. */
  readonly cites: number;
  readonly missing: number;
  readonly citedBy: number;
}

/** One document at the other end of a citation. */
export interface GraphCitation {
  /** `Nghị định số 30/2020/NĐ-CP` */
  readonly name: string;
  readonly subject: string | null;
  /** The file at the other end; null when the workspace has none. */
  readonly uri: string | null;
  /** Where the one cites the other, in the order of the text; at least one. */
  readonly places: readonly Location[];
}

/** The answer to `thethuc/citationsOf`. */
export interface GraphNeighbours {
  readonly cites: readonly GraphCitation[];
  readonly citedBy: readonly GraphCitation[];
}

/** The documents of the workspace, by their names. */
export const CITATION_GRAPH_REQUEST = new RequestType<object, readonly GraphDocument[], void>('thethuc/citationGraph');

/** What one document of the workspace cites, and who cites it; null when it is none. */
export const CITATIONS_OF_REQUEST = new RequestType<{ readonly uri: string }, GraphNeighbours | null, void>('thethuc/citationsOf');

/** The graph is another one now. */
export const CITATION_GRAPH_CHANGED = new NotificationType0('thethuc/citationGraphChanged');

/** A place of an open document. */
export interface PlaceParams {
  readonly uri: string;
  readonly position: Position;
}

/** The edit that takes a line which holds a number only, up to `position`, one level further out; null when it is none. */
export const OUTER_NUMBER_REQUEST = new RequestType<PlaceParams, TextEdit[] | null, void>('thethuc/outerNumber');

/** What the client does when a lens is clicked: shows these places of documents. Its arguments are `uri`, `position` and `locations`, as the protocol writes them. */
export const SHOW_REFERENCES_COMMAND = 'thethuc.showReferences';

import { RequestType, type Range } from 'vscode-languageserver';
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
}

export const STATUS_REQUEST = new RequestType<{ readonly uri: string }, Status | null, void>('thethuc/status');

/** The page of a rule in Markdown, by code or name; null when there is no such rule. */
export const RULE_PAGE_REQUEST = new RequestType<{ readonly code: string }, string | null, void>('thethuc/rulePage');

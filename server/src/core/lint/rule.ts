import type { Span } from '../text/span';
import type { Analysis } from '../analysis';
import type { Profile } from '../syntax/tree';
import type { SourceId } from '../legal/sources';

/** From worst to mildest. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A clause that a rule stands on. `says` restates it in Vietnamese; a rule is tested against it. */
export interface Basis {
  readonly source: SourceId;
  /** `Phụ lục I, phần I, mục II, khoản 4` */
  readonly at: string;
  readonly says: string;
}

/**
 * One example. The fault stands between `⟦` and `⟧`; `⟦⟧` marks the place of something missing.
 * `profile` and `date` set what the document is taken for; without them the first basis decides.
 */
export type Example = { readonly profile?: Profile; readonly date?: string } & (
  | { readonly good: string }
  | { readonly bad: string; readonly fixed?: string }
);

/** `safe`: the text alone decides, may run on save. `review`: a person must look. */
export interface Fix {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  /** In order, not overlapping. */
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule yields: spans in the clean text. `severity` may differ from the rule's own. */
export interface Fault {
  readonly span: Span;
  readonly message: string;
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

/** A rule: one page of the handbook. */
export interface Rule {
  /** `VB104`: VB, room, two digits. Never reused. */
  readonly code: string;
  /** The fault, in English kebab-case: `unpadded-date`. */
  readonly name: string;
  readonly severity: Severity;
  readonly basis: readonly [Basis, ...Basis[]];
  /** One Vietnamese sentence without a final period. */
  readonly summary: string;
  readonly why: string;
  readonly examples: readonly Example[];
  readonly check: (analysis: Analysis) => Iterable<Fault>;
}

/** The one seam through which every rule passes; it adds nothing and checks the type. */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule);
}

/** A fault found, ready for a reader: every span is in the user's own text, UTF-16 units. */
export interface Finding {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** `30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4`; null when no clause stands behind it. */
  readonly basis: string | null;
  readonly related: readonly Related[];
  readonly fix: Fix | null;
}

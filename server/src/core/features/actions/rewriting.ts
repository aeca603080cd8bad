import type { Fix } from '../../lint/rule';

/** What an action makes of the text: a body's name, a list, the căn cứ. */
export type RewritingKind = 'bodyName' | 'list' | 'bases';

/** Edits on offer where the cursor stands, whether anything is wrong there or not. Spans are in the user's own text. */
export interface Rewriting extends Fix {
  readonly kind: RewritingKind;
}

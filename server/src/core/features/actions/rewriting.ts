import type { Fix } from '../../lint/rule';

/** What an action makes of the text: a body's name, a list, the căn cứ, a text of its own. */
export type RewritingKind = 'bodyName' | 'list' | 'bases' | 'extract';

/** Edits on offer where the cursor stands, whether anything is wrong there or not. Spans are in the user's own text. */
export interface Rewriting extends Fix {
  readonly kind: RewritingKind;
}

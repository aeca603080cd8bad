import type { Severity } from './rule';

/** `off` silences a rule, a severity replaces its own, `default` leaves it. */
export type RuleSetting = Severity | 'off' | 'default';

export interface LintSettings {
  /** By code (`VB104`) or name (`unpadded-date`). */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

import type { Finding, Severity } from '../../core';
import { SEVERITIES, SEVERITY_NAMES } from '../../core';
import type { Outcome } from '../judge';

/** How many of what. `fixable` counts what `--fix` would repair: findings with a safe fix. */
export interface Tally {
  readonly files: number;
  readonly unreadable: number;
  readonly fixable: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export function tallyOf(outcomes: Iterable<Outcome>): Tally {
  let sum: Tally = { files: 0, unreadable: 0, fixable: 0, bySeverity: countSeverities([]) };
  for (const outcome of outcomes) sum = plus(sum, outcome);
  return sum;
}

/** `tally` with one more file in it. */
export function plus({ files, unreadable, fixable, bySeverity }: Tally, outcome: Outcome): Tally {
  if (outcome.kind === 'unreadable') return { files: files + 1, unreadable: unreadable + 1, fixable, bySeverity };
  const counts = countSeverities(outcome.findings);
  return {
    files: files + 1,
    unreadable,
    fixable: fixable + outcome.findings.filter(({ fix }) => fix?.safety === 'safe').length,
    bySeverity: {
      error: bySeverity.error + counts.error,
      warning: bySeverity.warning + counts.warning,
      info: bySeverity.info + counts.info,
      hint: bySeverity.hint + counts.hint,
    },
  };
}

function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The mildest severity that fails a document. */
export type FailOn = Severity | 'never';

export function isFailing(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

/** `2 lỗi, 1 cảnh báo`; empty when there is nothing. */
export function countsInWords(counts: Readonly<Record<Severity, number>>): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${SEVERITY_NAMES[severity]}`)
    .join(', ');
}

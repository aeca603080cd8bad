import type { Analysis } from '../analysis';
import { sourceOf } from '../legal/sources';
import { allRules } from './registry';
import { SEVERITIES, type Basis, type Fault, type Finding, type Rule, type Severity } from './rule';
import { formatBasis } from './rule-page';
import { readSuppressions, type IsSuppressed } from './suppress';
import type { LintSettings, RuleSetting } from './settings';

/** A rule that threw. It lost its own findings only. */
export interface RuleFailure {
  readonly code: string;
  readonly error: unknown;
}

export interface LintResult {
  /** In the order of the text; spans in the user's own text. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** Runs every rule of which a basis is among the texts by which the document is judged. Pass `rules` to run others than all. Never throws. */
export function lint(analysis: Analysis, settings: LintSettings = {}, rules: readonly Rule[] = allRules): LintResult {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const isSuppressed = readSuppressions(analysis.source);
  const sources = new Set(analysis.regime.sources.map(({ id }) => id));
  for (const rule of rules) {
    const setting = settings.rules?.[rule.code] ?? settings.rules?.[rule.name] ?? 'default';
    const basis = setting === 'off' ? undefined : rule.basis.find(({ source }) => sources.has(source));
    if (!basis) continue;
    try {
      for (const finding of judge({ rule, basis, setting, isSuppressed }, analysis)) findings.push(finding);
    } catch (error) {
      failures.push({ code: rule.code, error });
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1));
  return Object.freeze({ findings: Object.freeze(findings), failures: Object.freeze(failures) });
}

interface Judged {
  readonly rule: Rule;
  readonly basis: Basis;
  readonly setting: RuleSetting;
  readonly isSuppressed: IsSuppressed;
}

function judge({ rule, basis, setting, isSuppressed }: Judged, analysis: Analysis): readonly Finding[] {
  const findings: Finding[] = [];
  for (const fault of rule.check(analysis)) {
    if (isSuppressed(rule, fault.span)) continue;
    findings.push(toFinding({ rule, basis, setting, fault }, analysis));
  }
  return findings;
}

interface Found {
  readonly rule: Rule;
  readonly basis: Basis;
  readonly setting: RuleSetting;
  readonly fault: Fault;
}

function toFinding({ rule, basis, setting, fault }: Found, analysis: Analysis): Finding {
  const { source } = analysis;
  return Object.freeze({
    code: rule.code,
    name: rule.name,
    severity: severityOf({ rule, basis, setting, fault }, analysis),
    message: fault.message.replace(/\s+/g, ' '),
    span: source.toOriginal(fault.span),
    basis: clauseOf(basis),
    related: (fault.related ?? []).map(({ span, message }) => ({ span: source.toOriginal(span), message })),
    fix: fault.fix
      ? { ...fault.fix, edits: fault.fix.edits.map(({ span, newText }) => ({ span: source.toOriginal(span), newText })) }
      : null,
  });
}

/** A setting decides; else the fault, else the rule, and a clause of a regime no further than the regime's ceiling. */
function severityOf({ rule, basis, setting, fault }: Found, { regime }: Analysis): Severity {
  if (setting !== 'default' && setting !== 'off') return setting;
  const severity = fault.severity ?? rule.severity;
  const isForm = sourceOf(basis.source).profile !== null;
  return isForm && regime.formCeiling ? milder(severity, regime.formCeiling) : severity;
}

export function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}

/** `30/2020/NĐ-CP, Phụ lục I, …`; null for a rule that stands on no clause. */
function clauseOf(basis: Basis): string | null {
  const isClause = sourceOf(basis.source).profile !== null || basis.source === 'unicode';
  return isClause ? formatBasis(basis) : null;
}

import type { Finding, Fix } from '../../core';
import type { Judged, Outcome } from '../judge';
import { LineIndex } from '../line-index';
import { plus, tallyOf } from './tally';
import type { Reporter } from './reporter';

/** `check --format json`, version 1. A contract with other programs: docs/CLI.md describes it, test/cli/json.test.ts holds it. */
export function jsonReporter(): Reporter {
  const files: object[] = [];
  let tally = tallyOf([]);
  return {
    add(outcome) {
      files.push(fileOf(outcome));
      tally = plus(tally, outcome);
      return '';
    },
    finish() {
      const { error: errors, warning: warnings, info: infos, hint: hints } = tally.bySeverity;
      const summary = { files: tally.files, errors, warnings, infos, hints, fixable: tally.fixable };
      return `${JSON.stringify({ version: 1, files, summary }, null, 2)}\n`;
    },
  };
}

function fileOf(outcome: Outcome): object {
  const { path } = outcome;
  if (outcome.kind === 'judged') return judgedFile(outcome);
  return { path, profile: 'unknown', docType: null, symbol: null, date: null, findings: [], error: outcome.error };
}

function judgedFile({ path, text, summary, findings }: Judged): object {
  const { profile, docType, symbol, date } = summary;
  const lines = new LineIndex(findings.length === 0 ? '' : text);
  return { path, profile, docType, symbol, date, findings: findings.map((finding) => findingOf(finding, lines)) };
}

function findingOf({ code, name, severity, message, span, basis, fix }: Finding, lines: LineIndex): object {
  return {
    code,
    name,
    severity,
    message,
    start: lines.placeAt(span.start),
    end: lines.placeAt(span.end),
    basis,
    fix: fix && fixOf(fix),
  };
}

function fixOf({ title, safety, edits }: Fix): object {
  return { title, safety, edits: edits.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })) };
}

import type { Severity } from '../../core';

/** Colours for a terminal, or none at all. */
export interface Paint {
  bold(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  severity(severity: Severity, text: string): string;
}

const SEVERITY_COLORS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 34, hint: 36 };

export function paintOf(hasColor: boolean): Paint {
  const wrap = (open: number, close: number) => (text: string) =>
    hasColor && text !== '' ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  return {
    bold: wrap(1, 22),
    faint: wrap(2, 22),
    good: wrap(32, 39),
    bad: wrap(31, 39),
    severity: (severity, text) => wrap(SEVERITY_COLORS[severity], 39)(text),
  };
}

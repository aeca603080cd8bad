import type { Outcome } from '../judge';

/** Turns outcomes into text for stdout, file by file; `finish` is asked once, at the end. */
export interface Reporter {
  add(outcome: Outcome): string;
  finish(): string;
}

import type { Feature } from '../feature';
import { codeActions } from './code-actions';
import { completion } from './completion';
import { configuration } from './configuration';
import { documentSymbols } from './document-symbols';
import { foldingRanges } from './folding-ranges';
import { hover } from './hover';
import { pullDiagnostics } from './pull-diagnostics';
import { pushDiagnostics } from './push-diagnostics';
import { rulePages } from './rule-page';
import { status } from './status';

export const FEATURES: readonly Feature[] = [
  configuration,
  pullDiagnostics,
  pushDiagnostics,
  codeActions,
  documentSymbols,
  foldingRanges,
  hover,
  completion,
  status,
  rulePages,
];

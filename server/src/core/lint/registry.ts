import { RULES } from '../rules/index.generated';
import type { Rule } from './rule';

/** Every rule, in the order of the codes. */
export const allRules: readonly Rule[] = RULES;

/** By code (`VB104`, any case) or by name (`unpadded-date`). */
export function findRule(codeOrName: string): Rule | undefined {
  const key = codeOrName.trim();
  return allRules.find(({ code, name }) => code === key.toUpperCase() || name === key.toLowerCase());
}

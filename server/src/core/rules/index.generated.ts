import type { Rule } from '../lint/rule';

export const RULES: readonly Rule[] = [];

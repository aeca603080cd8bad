import { findRule, rulePage } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { RULE_PAGE_REQUEST } from '../requests';

/** `thethuc/rulePage`: the handbook without a network. */
export const rulePages: Feature = {
  capabilities: () => ({}),
  register(connection, { log }) {
    connection.onRequest(
      RULE_PAGE_REQUEST,
      guard({ log, what: RULE_PAGE_REQUEST.method, empty: null as string | null }, ({ code }) => {
        const rule = findRule(code);
        return rule ? rulePage(rule) : null;
      }),
    );
  },
};

import { runMain } from './failure.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
const { newRule } = await import('./rule-project.mjs');
await runMain(() => newRule(process.argv.slice(2)));

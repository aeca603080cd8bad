import { requireNode } from './node-version.mjs';

requireNode();
const { test } = await import('./test-project.mjs');
await test({ inEditor: false });

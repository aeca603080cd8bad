import { requireNode } from './node-version.mjs';

requireNode();
const { start } = await import('./start-editor.mjs');
await start();

import { requireNode } from './node-version.mjs';

requireNode();
const { packageExtension } = await import('./package-extension.mjs');
await packageExtension();

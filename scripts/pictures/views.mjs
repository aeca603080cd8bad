/**
 * Every view of the extension: its name → the scene, and what is done there until there is something to see;
 * once the server has answered for the document, unless there is none.
 * @typedef {import('../vscode-host/studio.mjs').Scene & { theme?: string, unanswered?: boolean, act: (stage: import('../vscode-host/stage.mjs').Stage) => Promise<void> }} View
 */
import { colours } from './colours.mjs';
import { desk } from './desk.mjs';
import { reading } from './reading.mjs';
import { writing } from './writing.mjs';

/** @type {Readonly<Record<string, View>>} */
export const views = { ...reading, ...writing, ...desk, ...colours };

import assert from 'node:assert/strict';
import { knownDocuments } from '../server/src/node/known-documents';

/** The tables of known documents, as programs read them. */
export const KNOWN = knownDocuments((sentence) => assert.fail(sentence));

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, lint } from '../../server/src/core';
import { KNOWN } from '../known';

/** Complete, correct documents, by regime. Seen from `out/test/documents`. */
const FOLDER = join(__dirname, '..', '..', '..', 'test', 'documents');
const TODAY = { year: 2026, month: 11, day: 21 };

describe('correct documents', () => {
  for (const profile of ['state', 'party']) {
    for (const file of readdirSync(join(FOLDER, profile))) {
      const text = readFileSync(join(FOLDER, profile, file), 'utf8');
      it(`${profile}/${file}: recognised, and nothing to say`, () => {
        const analysis = analyze(text, { today: TODAY, known: KNOWN });
        assert.equal(analysis.regime.verdict.profile, profile);
        assert.deepEqual(lint(analysis).findings, []);
      });
      it(`${profile}/${file}: the same with CRLF`, () => {
        assert.deepEqual(lint(analyze(text.replaceAll('\n', '\r\n'), { today: TODAY, known: KNOWN })).findings, []);
      });
    }
  }
});

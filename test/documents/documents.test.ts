import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, lint, type Finding } from '../../server/src/core';
import { DOC_TYPES } from '../../server/src/core/legal/doc-types';
import { KNOWN } from '../known';

/** Complete, correct documents, by regime. Seen from `out/test/documents`. */
const FOLDER = join(__dirname, '..', '..', '..', 'test', 'documents');
const TODAY = { year: 2026, month: 11, day: 21 };

/** Documents with something worth a second look (info) and nothing graver: file, codes. All others say nothing at all. */
const LOOK_AGAIN: Readonly<Record<string, readonly string[]>> = {};

const read = (text: string) => analyze(text, { today: TODAY, known: KNOWN });

function assertSound(file: string, findings: readonly Finding[]): void {
  const allowed = LOOK_AGAIN[file] ?? [];
  const said = findings.filter(({ code, severity }) => !allowed.includes(code) || severity === 'error' || severity === 'warning');
  assert.deepEqual(said.map(({ code, severity, message }) => `${code} ${severity} ${message}`), []);
}

describe('correct documents', () => {
  for (const profile of ['state', 'party']) {
    for (const file of readdirSync(join(FOLDER, profile))) {
      const text = readFileSync(join(FOLDER, profile, file), 'utf8');
      it(`${profile}/${file}: recognised, and nothing to say`, () => {
        const analysis = read(text);
        assert.equal(analysis.regime.verdict.profile, profile);
        assertSound(`${profile}/${file}`, lint(analysis).findings);
      });
      it(`${profile}/${file}: the same with CRLF`, () => {
        assertSound(`${profile}/${file}`, lint(read(text.replaceAll('\n', '\r\n'))).findings);
      });
    }
  }

  it('every State type has one', () => {
    const written = new Set(readdirSync(join(FOLDER, 'state')).map((file) => read(readFileSync(join(FOLDER, 'state', file), 'utf8')).regime.docType));
    const missing = DOC_TYPES.filter(({ id, isStateType }) => isStateType && !written.has(id));
    assert.deepEqual(missing.map(({ name }) => name), []);
  });
});

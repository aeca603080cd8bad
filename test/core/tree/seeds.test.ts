import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, type Provision } from '../../../server/src/core';

/* The three real texts that the project began with. They are no part of the repository. */
const SEEDS = join(__dirname, '..', '..', '..', '..', '..', 'shared', 'seeds');

/** Roman headings, clauses and decimals, one level inside the other: `I(1(1.1 1.2.) 2)`. */
function shape(provisions: readonly Provision[]): string {
  const numbered = provisions.filter(({ kind }) => ['roman', 'clause', 'decimal'].includes(kind));
  return numbered.map(({ marker, children }) => `${marker.text}${shape(children) && `(${shape(children)})`}`).join(' ');
}

const SHAPES: Readonly<Record<string, string>> = {
  'bao-cao-quy-1-2024.du-thao.txt':
    'I.(1.(1.1 1.2. 1.3. 1.4. 1.5. 1.6.) 2.(2.1. 2.2. 2.3.)) II.(1. 2.) ' +
    'III.(1. 2.(2.1. 2.2. 2.3. 2.4. 2.5.) 3.(3.1. 3.2. 3.3. 3.4. 3.5. 3.6. 3.7. 3.8. 3.9.) 4.(4.1. 4.2. 4.3. 4.4. 4.5.) 5.)',
  'ket-luan-1155-kl-hu.ocr.txt':
    '1. 2.(2.1. 1.1. 1.2. 1.3. 1.4. 1.5. 1.6. 1.7.) 2.(2.1. 2.2. 2.3. 2.4. 2.5. 2.6. 2.7. 2.8.) 3.(3.1. 3.2. 3.3.) 4.(4.1. 4.2.)',
  'thong-bao-163-tb-ubnd.txt': '1. 2. 3. 4.(4.1. 4.2.)',
};

const WHOSE: Readonly<Record<string, readonly [string, string | null, string | undefined]>> = {
  'bao-cao-quy-1-2024.du-thao.txt': ['party', 'report', 'Võ Văn Đồng'],
  'ket-luan-1155-kl-hu.ocr.txt': ['party', 'conclusion', undefined],
  'thong-bao-163-tb-ubnd.txt': ['state', 'notice', 'Lục Đăng Hỏa'],
};

describe('the tree of the seeds', () => {
  if (!existsSync(SEEDS)) it('is not compared: ../shared/seeds is not here', () => assert.ok(true));
  else {
    for (const [name, wanted] of Object.entries(SHAPES)) {
      it(name, () => {
        const { tree, regime } = analyze(readFileSync(join(SEEDS, name), 'utf8'));
        assert.equal(shape(tree.body), wanted);
        assert.deepEqual([regime.verdict.profile, regime.docType, tree.conclusions.signature?.signer?.text], WHOSE[name]);
        assert.ok((tree.conclusions.recipients?.items.length ?? 0) >= 4);
      });
    }
  }
});

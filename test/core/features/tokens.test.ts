import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, citationTokens, TOKEN_KINDS } from '../../../server/src/core';

/** `citedType Nghị định`, with `*` where the document is given in full. */
function tokensIn(text: string): readonly string[] {
  return citationTokens(analyze(text)).map(({ kind, span, isDeclaration }) => `${kind}${isDeclaration ? '*' : ''} ${text.slice(span.start, span.end).normalize('NFC')}`);
}

const FULL = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ';
const FULL_TOKENS = ['citedType* Nghị định', 'citedNumberWord* số', 'citedSymbol* 30/2020/NĐ-CP', 'citedDate* 05 tháng 3 năm 2020', 'citedIssuer* Chính phủ'];

describe('tokens of citations', () => {
  it('name every part, the fullest citation told apart', () => {
    assert.deepEqual(tokensIn(`Căn cứ ${FULL};\nTheo Nghị định 30/2020/NĐ-CP.`), [...FULL_TOKENS, 'citedType Nghị định', 'citedSymbol 30/2020/NĐ-CP']);
  });

  it('stand in the user’s own text, decomposed, with CRLF and behind a BOM', () => {
    assert.deepEqual(tokensIn(`\uFEFFDòng đầu\r\n\r\nCăn cứ ${FULL.normalize('NFD')};\r\n`), FULL_TOKENS);
  });

  it('name terms, laws and lists', () => {
    assert.deepEqual(tokensIn('Luật Đất đai số 31/2024/QH15').slice(0, 2), ['citedType* Luật', 'citedName* Đất đai']);
    assert.deepEqual(tokensIn('Nghị quyết số 28-NQ/TW của Ban Chấp hành Trung ương (khóa XIII)').slice(-2), ['citedIssuer* Ban Chấp hành Trung ương', 'citedSymbol* XIII']);
    assert.deepEqual(tokensIn('Nghị quyết Trung ương 4 khóa XI, XII'), ['citedType Nghị quyết', 'citedSymbol 4', 'citedSymbol XI', 'citedSymbol XII']);
    assert.deepEqual(tokensIn('các Quyết định số 12/QĐ-UBND, 15/QĐ-UBND').slice(2), ['citedSymbol* 12/QĐ-UBND', 'citedSymbol* 15/QĐ-UBND']);
  });

  it('name the parts of cited provisions, each by itself', () => {
    assert.deepEqual(tokensIn('theo điểm a, b khoản 2 Điều 5 Nghị định này'), [
      'citedProvision điểm', 'citedProvisionNumber a', 'citedProvisionNumber b', 'citedProvision khoản', 'citedProvisionNumber 2',
      'citedProvision Điều', 'citedProvisionNumber 5', 'backReference Nghị định này',
    ]);
    assert.deepEqual(tokensIn('từ khoản 2 đến khoản 4 Điều 5 của Nghị định này').slice(0, 4), [
      'citedProvision khoản', 'citedProvisionNumber 2', 'citedProvision khoản', 'citedProvisionNumber 4',
    ]);
  });

  it('are none in text that cites nothing', () => {
    for (const text of ['', 'Không có viện dẫn nào.', 'Mẫu số 01/TB-BSTT; 15/22 đơn vị; ngày 15/8/2024']) assert.deepEqual(tokensIn(text), []);
  });

  it('follow each other without overlaps', () => {
    const tokens = citationTokens(analyze(`${FULL}, ${FULL} (khóa XI) và điểm a khoản 2 Điều 5 Luật Đất đai số 31/2024/QH15; Chỉ thị 05 của Bộ Chính trị.\n`.repeat(20)));
    assert.ok(tokens.length > 300);
    assert.ok(tokens.every(({ span }, at) => span.start < span.end && span.start >= (tokens[at - 1]?.span.end ?? 0)));
  });
});

interface Contributed {
  readonly contributes: {
    readonly semanticTokenTypes: readonly { readonly id: string; readonly superType: string; readonly description: string }[];
    readonly semanticTokenScopes: readonly { readonly language: string; readonly scopes: Readonly<Record<string, readonly string[]>> }[];
  };
}

describe('what package.json says of tokens', () => {
  const root = join(__dirname, '..', '..', '..', '..');
  const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Contributed;

  it('is every kind, each described in Vietnamese', () => {
    assert.deepEqual(contributes.semanticTokenTypes.map(({ id }) => id), [...TOKEN_KINDS]);
    assert.ok(contributes.semanticTokenTypes.every(({ description }) => /[À-ỹ].*\.$/u.test(description)));
  });

  it('gives each the scope of the grammar for the same thing, so that any theme colours it the same way', () => {
    const grammar = readFileSync(join(root, 'syntaxes', 'vbhc.tmLanguage.json'), 'utf8');
    const scopes = Object.entries(contributes.semanticTokenScopes[0]?.scopes ?? {});
    assert.deepEqual(scopes.map(([kind]) => kind), [...TOKEN_KINDS]);
    // No regular expression tells a name under a signature or a back reference from other words.
    const unknown = scopes.filter(([, [scope = '']]) => !grammar.includes(`"${scope}`)).map(([kind]) => kind);
    assert.deepEqual(unknown, ['signer', 'backReference']);
  });
});

import assert from 'node:assert/strict';
import { analyze, lint, type Rule } from '../../server/src/core';

/** Finds every `sai`; two rules of it, so that silencing one leaves the other. */
const rule = (code: string, name: string): Rule => ({
  code,
  name,
  severity: 'warning',
  basis: [{ source: 'practice', at: '', says: 'Không viết “sai”' }],
  summary: 'Không viết “sai”',
  why: '',
  examples: [],
  *check({ source }) {
    for (const { index } of source.clean.matchAll(/sai/g)) yield { span: { start: index, end: index + 3 }, message: 'Sai' };
  },
});
const RULES = [rule('VB991', 'wrong-word'), rule('VB992', 'odd-word')];

/** The text with each `sai` that is still found written `SAI`, `1` or `2` behind it when only one of the rules finds it. */
function show(text: string): string {
  const { findings } = lint(analyze(text), {}, RULES);
  return text.replace(/sai/g, (word, at: number) => {
    const codes = findings.filter(({ span }) => span.start === at).map(({ code }) => code.slice(-1)).join('');
    return codes === '' ? word : `SAI${codes === '12' ? '' : codes}`;
  });
}

const check = (text: string, wanted: string) => {
  assert.equal(show(text), wanted);
  assert.equal(show(text.replace(/\n/g, '\r\n')), wanted.replace(/\n/g, '\r\n'));
  assert.equal(show(text.normalize('NFD')), wanted.normalize('NFD'));
};
const OFF = 'thethuc: bỏ qua';

describe('a remark that silences', () => {
  it('alone on its line speaks for the next line with text', () => {
    check(`sai\n<!-- ${OFF} wrong-word -->\nsai và sai\nsai`, `SAI\n<!-- ${OFF} wrong-word -->\nSAI2 và SAI2\nSAI`);
    check(`<!-- ${OFF} VB992 -->\n\n  \nsai\nsai`, `<!-- ${OFF} VB992 -->\n\n  \nSAI1\nSAI`);
  });

  it('beside text speaks for its own line', () => {
    check(`sai <!-- ${OFF} VB991 -->\nsai`, `SAI2 <!-- ${OFF} VB991 -->\nSAI`);
    check(`a\n<!-- ${OFF} VB991 --> sai\nsai`, `a\n<!-- ${OFF} VB991 --> SAI2\nSAI`);
  });

  it('may name several rules, or none for all', () => {
    check(`<!-- ${OFF} VB991, odd-word -->\nsai\nsai`, `<!-- ${OFF} VB991, odd-word -->\nsai\nSAI`);
    check(`<!-- ${OFF} -->\nsai\nsai`, `<!-- ${OFF} -->\nsai\nSAI`);
  });

  it('may stand with others on one line or above one another', () => {
    check(`<!-- ${OFF} VB991 -->\n<!-- ${OFF} VB992 -->\nsai\nsai`, `<!-- ${OFF} VB991 -->\n<!-- ${OFF} VB992 -->\nsai\nSAI`);
    check(`<!-- ghi chú --><!-- ${OFF} VB991 -->\nsai\nsai`, `<!-- ghi chú --><!-- ${OFF} VB991 -->\nSAI2\nSAI`);
  });

  it('may speak for the whole file, wherever it stands', () => {
    check(`sai\nsai\n<!-- ${OFF} cả tệp wrong-word -->`, `SAI2\nSAI2\n<!-- ${OFF} cả tệp wrong-word -->`);
    check(`sai\n<!-- ${OFF} cả tệp -->`, `sai\n<!-- ${OFF} cả tệp -->`);
  });

  it('may say why, to people', () => {
    check(`<!-- ${OFF} VB991 vì mẫu in sẵn (xem công văn 12/SNV-TH)! -->\nsai\nsai`, `<!-- ${OFF} VB991 vì mẫu in sẵn (xem công văn 12/SNV-TH)! -->\nSAI2\nSAI`);
    check(`<!-- ${OFF} VB991, odd-word vì … -->\nsai`, `<!-- ${OFF} VB991, odd-word vì … -->\nsai`);
    check(`<!-- ${OFF} cả tệp VB992 vì VB991 còn phải xem -->\nsai`, `<!-- ${OFF} cả tệp VB992 vì VB991 còn phải xem -->\nSAI1`);
    check(`<!-- ${OFF} vì trích nguyên văn -->\nsai\nsai`, `<!-- ${OFF} vì trích nguyên văn -->\nsai\nSAI`);
  });

  it('that says something else silences nothing', () => {
    for (const remark of ['bỏ qua VB991', 'thethuc: profile=party', 'thethuc bỏ qua VB991', `${OFF} VB993`, `xem ${OFF} VB991`, `${OFF} (VB991)`, 'thethuc: bỏ quaVB991']) {
      check(`<!-- ${remark} -->\nsai`, `<!-- ${remark} -->\nSAI`);
    }
    check(`<!-- ${OFF} VB991\nsai`, `<!-- ${OFF} VB991\nSAI`);
  });
});

describe('a setting', () => {
  const codesWith = (rules: Readonly<Record<string, 'off' | 'hint' | 'default'>>) =>
    lint(analyze('sai'), { rules }, RULES).findings.map(({ code, severity }) => `${code} ${severity}`);

  it('turns a rule off, or gives it another severity, by code or name', () => {
    assert.deepEqual(codesWith({ VB991: 'off' }), ['VB992 warning']);
    assert.deepEqual(codesWith({ 'odd-word': 'off', VB991: 'hint' }), ['VB991 hint']);
    assert.deepEqual(codesWith({ VB991: 'default' }), ['VB991 warning', 'VB992 warning']);
  });
});

describe('a rule that throws', () => {
  it('loses its own findings only, and is named', () => {
    const broken: Rule = { ...rule('VB990', 'broken'), check: () => { throw new Error('hỏng'); } };
    const result = lint(analyze('sai'), {}, [broken, ...RULES]);
    assert.deepEqual(result.failures.map(({ code }) => code), ['VB990']);
    assert.equal(result.findings.length, 2);
  });

  it('loses what it found before it threw', () => {
    const half: Rule = { ...rule('VB990', 'half'), *check() { yield { span: { start: 0, end: 1 }, message: 'a' }; throw new Error('hỏng'); } };
    const result = lint(analyze('sai'), {}, [half]);
    assert.deepEqual([result.findings.length, result.failures.length], [0, 1]);
  });
});

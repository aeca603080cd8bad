import assert from 'node:assert/strict';
import { allRules } from '../../server/src/core/lint/registry';
import { sourceOf } from '../../server/src/core/legal/sources';

describe('the rules as a collection', () => {
  it('has a code of its own for each rule', () => {
    assert.equal(new Set(allRules.map(({ code }) => code)).size, allRules.length);
    assert.equal(new Set(allRules.map(({ name }) => name)).size, allRules.length);
  });

  for (const rule of allRules) {
    it(`${rule.code} ${rule.name} is a complete page`, () => {
      assert.match(rule.code, /^VB[1-9]\d\d$/);
      assert.match(rule.name, /^[a-z]+(?:-[a-z]+)*$/);
      const good = rule.examples.filter((example) => 'good' in example).length;
      assert.ok(good >= rule.examples.length - good, `${good} good examples, ${rule.examples.length - good} bad ones`);
      assert.ok(rule.examples.length > good, 'a bad example');
      for (const basis of rule.basis) assert.ok(sourceOf(basis.source) && basis.says.length > 10);
    });

    it(`${rule.code} ${rule.name} speaks in one Vietnamese sentence`, () => {
      assert.equal(rule.summary, rule.summary.normalize('NFC'));
      assert.doesNotMatch(rule.summary, /[.]$/);
      assert.ok(rule.summary.length <= 120, `${rule.summary.length} characters`);
    });
  }
});

import assert from 'node:assert/strict';
import { complaintAbout } from '../../scripts/node-version.mjs';

describe('phiên bản Node', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
    it(`${version} dùng được`, () => assert.equal(complaintAbout(version), undefined));
  }

  for (const version of ['12.22.9', '18.20.8', '20.18.3']) {
    it(`${version} quá cũ, và người dùng được biết cần bản nào`, () => {
      assert.match(complaintAbout(version), new RegExp(`20\\.19 .*${version.replaceAll('.', '\\.')}`, 'u'));
    });
  }
});

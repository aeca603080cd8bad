import assert from 'node:assert/strict';
import { analyze, profileRemark, type Profile } from '../../../server/src/core';

/** The text as it stands when the edits are made. */
function written(text: string, profile: Profile | null): string {
  const edits = [...profileRemark(analyze(text), profile)].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((done, { span, newText }) => done.slice(0, span.start) + newText + done.slice(span.end), text);
}

describe('a remark that names the profile', () => {
  it('stands on a line of its own at the top', () => {
    assert.equal(written('ĐẢNG ỦY XÃ', 'party'), '<!-- thethuc: profile=party -->\nĐẢNG ỦY XÃ');
    assert.equal(written('\uFEFFĐẢNG ỦY XÃ', 'party'), '\uFEFF<!-- thethuc: profile=party -->\nĐẢNG ỦY XÃ');
    assert.equal(written('', 'unknown'), '<!-- thethuc: profile=unknown -->\n');
  });

  it('is rewritten where it stands, and stands once', () => {
    assert.equal(written('Một\n<!-- thethuc: profile=state -->\nHai', 'party'), 'Một\n<!-- thethuc: profile=party -->\nHai');
    assert.equal(written('<!--thethuc: profile=dang-->\nMột\n<!-- thethuc: profile=state -->\nHai', 'party'), '<!-- thethuc: profile=party -->\nMột\nHai');
  });

  it('goes with its line when the signs are to decide', () => {
    assert.equal(written('<!-- thethuc: profile=state -->\r\nMột', null), 'Một');
    assert.equal(written('Một', null), 'Một');
  });

  it('leaves other remarks alone', () => {
    assert.equal(written('<!-- thethuc: bỏ qua VB104 -->\nMột', null), '<!-- thethuc: bỏ qua VB104 -->\nMột');
  });

  it('is what the text is judged by', () => {
    for (const profile of ['state', 'party', 'legislation', 'unknown'] as const) {
      const { verdict } = analyze(written('THÔNG BÁO', profile)).regime;
      assert.deepEqual([verdict.profile, verdict.decidedBy], [profile, 'comment']);
    }
  });
});

import assert from 'node:assert/strict';
import { analyze, citationCardAt, citationTokens, definitionAt, mentionsAt, renameEdits } from '../../../server/src/core';

/* A text of a megabyte, all citations. Work that grows with the square of them would take minutes. */

const HEAD = 'Số: 15/QĐ-UBND\tTân Lập, ngày 04 tháng 9 năm 2026\n\nQUYẾT ĐỊNH\nVề việc X\n\n';
const article = (at: number) =>
  `Điều ${at}. Nội dung\nTheo Nghị định số ${(at % 900) + 1}/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Luật Đất đai năm 2024, Luật Đầu tư năm 2020, Chỉ thị số ${(at % 90) + 1}-CT/TW.\n` +
  `1. Chỉ thị nêu trên; khoản 1 Điều ${at}, điểm a khoản 2 Điều ${at + 1} Quyết định này.\n`;

describe('a megabyte of citations', function () {
  this.timeout(20_000);
  const text = HEAD + Array.from({ length: 4_500 }, (_, at) => article(at + 1)).join('');
  const analysis = analyze(text);
  const middle = text.indexOf('Nghị định số 31/2020', text.length / 2);

  it('is a megabyte', () => {
    assert.ok(text.length > 1_000_000 && analysis.citations.length === 9_000 && middle > 0);
  });

  it('has its definitions, mentions and cards', () => {
    assert.equal(definitionAt(analysis, middle)?.selection.start, text.indexOf('Nghị định số 31/2020'));
    assert.equal(mentionsAt(analysis, middle).length, 5);
    assert.equal(mentionsAt(analysis, text.indexOf('Luật Đất đai')).length, 4_500);
    assert.equal(mentionsAt(analysis, HEAD.indexOf('15/QĐ')).length, 4_501);
    assert.equal(citationCardAt(analysis, middle)?.mentions.length, 5);
  });

  it('answers a cursor that moves at every place', () => {
    const step = Math.floor(text.length / 500);
    const found = Array.from({ length: 500 }, (_, at) => mentionsAt(analysis, at * step).length);
    assert.ok(found.some((count) => count > 1));
  });

  it('has its tokens and renames', () => {
    assert.ok(citationTokens(analysis).length > 50_000);
    const edits = renameEdits(analysis, text.indexOf('31/2020', middle), '31/2021/NĐ-CP');
    assert.equal('refusal' in edits ? 0 : edits.length, 5);
  });
});

import assert from 'node:assert/strict';
import { analyze, outline, type OutlineItem } from '../../../server/src/core';
import { DECISION, joinLines } from './specimens';

/** The outline as indented lines: `article Điều 1. Phạm vi`. */
function sketch(items: readonly OutlineItem[], indent = ''): readonly string[] {
  return items.flatMap(({ kind, name, children }) => [`${indent}${kind} ${name}`, ...sketch(children, `${indent}  `)]);
}

const outlineOf = (text: string) => outline(analyze(text));

describe('outline', () => {
  it('names the parts of the header', () => {
    const [preface] = outlineOf(DECISION);
    assert.deepEqual(preface && sketch(preface.children), [
      'issuer ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
      'number 15/QĐ-UBND',
      'placeDate Tân Lập, 4/9/2026',
      'docType QUYẾT ĐỊNH',
      'subject Về việc ban hành Quy chế làm việc',
    ]);
  });

  it('nests provisions and ends with recipients and signature', () => {
    assert.deepEqual(sketch(outlineOf(DECISION).slice(2)), [
      'article Điều 1. Phạm vi',
      '  clause 1. Quy chế này áp dụng cho:',
      '    point a) Cán bộ;',
      '    point b) Công chức.',
      '  clause 2. Quy chế này thay thế Quy chế cũ.',
      'article Điều 2. Hiệu lực',
      'recipients Nơi nhận',
      'signature Chữ ký',
    ]);
  });

  it('lists the căn cứ under one entry', () => {
    const preamble = outlineOf(DECISION).find(({ kind }) => kind === 'preamble');
    assert.equal(preamble?.detail, '3 dòng');
    assert.equal(preamble?.children.length, 3);
  });

  it('moves what stands under dashes up instead of listing dashes', () => {
    const text = joinLines('I. VIỆC PHẢI LÀM', '- Việc thứ nhất;', '- Việc thứ hai.', 'II. VIỆC KHÁC', '');
    assert.deepEqual(sketch(outlineOf(text)), ['roman I. VIỆC PHẢI LÀM', 'roman II. VIỆC KHÁC']);
  });

  it('gives chapters and sections the title below them, and nests', () => {
    const text = joinLines('Chương I', 'QUY ĐỊNH CHUNG', 'Mục 1', 'PHẠM VI', 'Điều 1. Đối tượng', '1. Một.', 'Chương II. TỔ CHỨC', 'A. KẾT QUẢ ĐẠT ĐƯỢC', '(i) Hai.', '');
    assert.deepEqual(sketch(outlineOf(text)), [
      'chapter Chương I. QUY ĐỊNH CHUNG',
      '  section Mục 1. PHẠM VI',
      '    article Điều 1. Đối tượng',
      '      clause 1. Một.',
      'chapter Chương II. TỔ CHỨC',
      '  letter A. KẾT QUẢ ĐẠT ĐƯỢC',
      '    subpoint (i) Hai.',
    ]);
  });

  it('nests the provisions of an attached text under it', () => {
    const text = joinLines('Điều 1. Ban hành Quy chế.', '', 'QUY CHẾ', 'Làm việc', '(Kèm theo Quyết định số 12/QĐ-UBND)', 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', '');
    const all = sketch(outlineOf(text));
    assert.deepEqual(all.slice(all.findIndex((line) => line.startsWith('attachment'))), ['attachment QUY CHẾ', '  chapter Chương I. QUY ĐỊNH CHUNG', '    article Điều 1. Phạm vi']);
  });

  it('keeps every selection inside its span, also in CRLF and decomposed text', () => {
    const text = DECISION.normalize('NFD').replace(/\n/g, '\r\n');
    const check = ({ span, selection, children }: OutlineItem) => {
      assert.ok(span.start <= selection.start && selection.end <= span.end && span.end <= text.length);
      children.forEach(check);
    };
    outlineOf(text).forEach(check);
  });

  it('has nothing to say of an empty text', () => {
    assert.deepEqual(outlineOf(''), []);
  });
});

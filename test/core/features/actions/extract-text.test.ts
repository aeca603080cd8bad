import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, applyEdits, lint, rewritingsAt, type AnalyzeOptions, type Rewriting } from '../../../../server/src/core';
import { KNOWN } from '../../../known';
import { show } from './specimens';

const TODAY: AnalyzeOptions = { today: { year: 2026, month: 11, day: 21 }, known: KNOWN };
/** Seen from `out/test/core/features/actions`. */
const FOLDER = join(__dirname, '..', '..', '..', '..', '..', 'test', 'documents');

interface Selection {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text without `⟦` and `⟧`, which stand around what is selected. */
function readSelection(marked: string): Selection {
  const start = marked.indexOf('⟦');
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end: marked.indexOf('⟧') - 1 };
}

const extractions = ({ text, start, end }: Selection): readonly Rewriting[] =>
  rewritingsAt(analyze(text, TODAY), { start, end }).filter(({ kind }) => kind === 'extract');

const titles = (marked: string) => extractions(readSelection(marked)).map(({ title }) => title);

/** The text after the first one on offer, the same in every disguise. */
function after(marked: string): string {
  const results = [marked, marked.replace(/\n/g, '\r\n'), marked.normalize('NFD'), `\uFEFF${marked}`].map((disguised) => {
    const selection = readSelection(disguised);
    const [action] = extractions(selection);
    assert.ok(action, disguised);
    return show(applyEdits(selection.text, action.edits));
  });
  assert.deepEqual([...new Set(results)], results.slice(0, 1));
  return results[0] ?? '';
}

const state = (subject: string, ...articles: readonly string[]) =>
  ['SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'Số: 42/QĐ-SNV\nHòa Bình, ngày 06 tháng 8 năm 2026', `QUYẾT ĐỊNH\n${subject}`,
    'GIÁM ĐỐC SỞ NỘI VỤ', 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng Sở.', 'QUYẾT ĐỊNH:', ...articles,
    `Nơi nhận:\n- Như ${/^⟦?(Điều \d+)/.exec(articles.at(-1) ?? '')?.[1] ?? ''};\n- Lưu: VT, VP.`, 'GIÁM ĐỐC\n\n\n\nLương Đình Hải', ''].join('\n\n');

const FORCE = (number: number) => `Điều ${number}. Quyết định này có hiệu lực kể từ ngày ký.`;
const CHARGE = (number: number) => `Điều ${number}. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.`;
const CONTENT = ['⟦Điều 1. Phạm vi\n\nQuyết định này quy định công tác văn thư.', 'Điều 2. Soạn thảo\n\n1. Thực hiện theo Điều 1 Quyết định này.\n\n2. Thời hạn theo khoản 1 Điều này.⟧'];

describe('articles taken out into a text of their own', () => {
  it('are the quy chế that the trích yếu names, issued in their place, with heading, pointer, numbers and end mark', () => {
    const done = after(state('Ban hành Quy chế công tác văn thư của Sở Nội vụ', ...CONTENT, FORCE(3), CHARGE(4)));
    assert.match(done, /\nĐiều 1\. Ban hành kèm theo Quyết định này Quy chế công tác văn thư của Sở Nội vụ\.\n\nĐiều 2\. Quyết định này có hiệu lực.*\n\nĐiều 3\. Chánh/);
    assert.match(done, /\n- Như Điều 3;\n/);
    assert.equal(done.slice(done.indexOf('Lương Đình Hải')), [
      'Lương Đình Hải', 'SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      'QUY CHẾ\nCông tác văn thư của Sở Nội vụ\n(Kèm theo Quyết định số 42/QĐ-SNV ngày 06 tháng 8 năm 2026 của Giám đốc Sở Nội vụ)',
      'Điều 1. Phạm vi\n\nQuy chế này quy định công tác văn thư.', 'Điều 2. Soạn thảo\n\n1. Thực hiện theo Điều 1 Quy chế này.\n\n2. Thời hạn theo khoản 1 Điều này./.\n',
    ].join('\n\n'));
  });

  it('leave what the decision keeps in front of them, and references say across which text they lead', () => {
    const done = after(state('Ban hành Quy định công tác văn thư', 'Điều 1. Giao Văn phòng thực hiện Điều 2 và báo cáo.', '⟦Điều 2. Soạn thảo văn bản theo phân công tại Điều 1 Quyết định này.', 'Điều 3. Lưu văn bản quy định tại Điều 2.⟧', FORCE(4), CHARGE(5)));
    assert.match(done, /\nĐiều 1\. Giao Văn phòng thực hiện Điều 1 Quy định ban hành kèm theo Quyết định này và báo cáo\.\n\nĐiều 2\. Ban hành kèm theo Quyết định này Quy định công tác văn thư\.\n\nĐiều 3\. /);
    assert.match(done, /\nĐiều 1\. Soạn thảo văn bản theo phân công tại Điều 1 Quyết định ban hành Quy định này\.\n\nĐiều 2\. Lưu văn bản quy định tại Điều 1\.\/\.\n$/);
  });

  it('go below the decision when it issues the text already', () => {
    const done = after(state('Ban hành Quy chế văn thư', 'Điều 1. Ban hành kèm theo Quyết định này Quy chế văn thư.', '⟦Điều 2. Soạn thảo văn bản.', 'Điều 3. Lưu văn bản.⟧', FORCE(4), CHARGE(5)));
    assert.match(done, /Quy chế văn thư\.\n\nĐiều 2\. Quyết định này có hiệu lực kể từ ngày ký\.\n\nĐiều 3\. Chánh/);
    assert.match(done, /\)\n\nĐiều 1\. Soạn thảo văn bản\.\n\nĐiều 2\. Lưu văn bản\.\/\.\n$/);
  });

  it('are one or the other where nothing says which, and the trích yếu comes to say it', () => {
    const marked = state('Về việc quản lý hồ sơ', ...CONTENT, FORCE(3), CHARGE(4));
    assert.deepEqual(titles(marked), ['Tách phần đã chọn thành Quy chế ban hành kèm theo', 'Tách phần đã chọn thành Quy định ban hành kèm theo']);
    assert.match(after(marked), /\nQUYẾT ĐỊNH\nBan hành Quy chế quản lý hồ sơ\n/);
  });

  it('keep their chapters', () => {
    const chapters = ['⟦Chương I\nQUY ĐỊNH CHUNG', 'Điều 1. Phạm vi\n\nMột.', 'Chương II\nQUY ĐỊNH CỤ THỂ', 'Điều 2. Soạn thảo\n\nHai.⟧'];
    assert.match(after(state('Ban hành Quy chế văn thư', ...chapters, FORCE(3), CHARGE(4))), /\)\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1\. Phạm vi\n\nMột\.\n\nChương II\nQUY ĐỊNH CỤ THỂ\n\nĐiều 2\. Soạn thảo\n\nHai\.\/\.\n$/);
  });

  const NOT: readonly (readonly [string, string])[] = [
    ['a cursor alone', state('Ban hành Quy chế X', 'Điều 1. Một.⟦⟧', FORCE(2), CHARGE(3))],
    ['half an article', state('Ban hành Quy chế X', '⟦Điều 1. Phạm vi\n\n1. Một.⟧\n\n2. Hai.', FORCE(2), CHARGE(3))],
    ['the middle of an article', state('Ban hành Quy chế X', 'Điều ⟦1. Một.⟧', FORCE(2), CHARGE(3))],
    ['what says when the decision is in force', state('Ban hành Quy chế X', 'Điều 1. Một.', `⟦${FORCE(2)}⟧`, CHARGE(3))],
    ['the last article', state('Ban hành Quy chế X', 'Điều 1. Một.', FORCE(2), '⟦Điều 3. Chánh Văn phòng Sở chịu trách nhiệm thi hành./.⟧')],
    ['a chapter of several', state('Ban hành Quy chế X', '⟦Chương I\nMỘT', 'Điều 1. Một.⟧', 'Chương II\nHAI', 'Điều 2. Hai.', FORCE(3), CHARGE(4))],
    ['numbers out of order', state('Ban hành Quy chế X', '⟦Điều 1. Một.', 'Điều 3. Hai.⟧', FORCE(4), CHARGE(5))],
    ['another type', state('Ban hành Quy chế X', '⟦Điều 1. Một.⟧', FORCE(2), CHARGE(3)).replace('QUYẾT ĐỊNH\n', 'NGHỊ QUYẾT\n').replace('/QĐ-', '/NQ-')],
    ['recipients that are told to carry them out', state('Ban hành Quy chế X', '⟦Điều 1. Một.⟧', FORCE(2), CHARGE(3)).replace('Như Điều 3', 'Như Điều 1')],
  ];
  for (const [what, marked] of NOT) it(`are not on offer: ${what}`, () => assert.deepEqual(titles(marked), []));
});

const said = (text: string) => new Set(lint(analyze(text, TODAY)).findings.map(({ code, message }) => `${code} ${message}`));

/** The quy chế below a decision written into it, as if nobody had parted them. */
function joined(text: string): Selection | null {
  const parts = /^([^]*\n)Điều 1\. Ban hành kèm theo[^\n]*\n\n(Điều 2\.[^]*?\n)(\n[^\n]*Nơi nhận[^]*?)\n(?:[^\n]*\n){0,6}QUY (?:CHẾ|ĐỊNH)\n[^]*?\)\n\n(Chương I\n[^]*)$/.exec(text);
  if (!parts) return null;
  const [, head = '', closing = '', tail = '', content = ''] = parts;
  const moved = content.trimEnd().replace(/(?:\.\/)?\.$/, '.').replace(/Quy (?:chế|định) này/g, 'Quyết định này');
  const count = moved.match(/^Điều \d+\./gm)?.length ?? 0;
  const shifted = (words: string) => words.replace(/Điều ([23])(?!\d)/g, (_, number) => `Điều ${Number(number) + count - 1}`);
  return { text: `${head}${moved}\n\n${shifted(closing)}${shifted(tail)}`.trimEnd() + '\n', start: head.length, end: head.length + moved.length };
}

describe('what was sound stays sound when articles are taken out', () => {
  let tried = 0;
  const assertSound = (text: string, offered: readonly Rewriting[]) => {
    const [action] = offered.filter(({ kind }) => kind === 'extract');
    if (!action) return;
    tried += 1;
    const before = said(text);
    const done = applyEdits(text, action.edits);
    assert.deepEqual([...said(done)].filter((finding) => !before.has(finding)), [], done);
    assert.equal(analyze(done, TODAY).tree.attachments[0]?.kind, 'text');
  };
  for (const profile of ['state', 'party']) {
    for (const file of readdirSync(join(FOLDER, profile)).filter((name) => /quyet-dinh/.test(name))) {
      const text = readFileSync(join(FOLDER, profile, file), 'utf8');
      it(`${profile}/${file}`, () => {
        const starts = [...text.matchAll(/^Điều \d+\./gm)].map(({ index }) => index);
        const analysis = analyze(text, TODAY);
        const ranges = analysis.tree.attachments.length > 0 ? [] : starts.flatMap((start, at) => starts.slice(at + 1).map((end) => ({ start, end })));
        for (const range of ranges) assertSound(text, rewritingsAt(analysis, range));
      });

      it(`${profile}/${file}, its quy chế written into it`, () => {
        const whole = joined(text);
        if (whole) assertSound(whole.text, extractions(whole));
      });
    }
  }

  it('many were tried', () => assert.ok(tried > 20, String(tried)));
});

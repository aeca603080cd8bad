import { defineRule, type Fault } from '../../lint/rule';
import { readNotes, type NoteNumber } from '../../syntax/footnote-mark';

export default defineRule({
  code: 'VB332',
  name: 'footnote-order',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Chú thích đánh số liên tục, theo thứ tự xuất hiện' }],
  summary: 'Chú thích phải đánh số liên tục theo thứ tự trong văn bản',
  why: 'Số chú thích nhảy hay đảo thứ tự làm người đọc tìm nhầm lời chú thích. Một số được nhắc lại ở chỗ sau thì đúng.',
  examples: [
    { good: 'một điều¹, hai điều², ba điều³\n\n¹ Một.\n² Hai.\n³ Ba.' },
    { good: 'một điều¹, hai điều², lại một điều¹\n\n¹ Một.\n² Hai.' },
    { good: 'trang một¹\n\n¹ Một.\n\ntrang hai¹ và²\n\n¹ Một.\n² Hai.' },
    { good: 'một điều¹, diện tích 10 m³, hai điều²\n\n¹ Một.\n² Hai.' },
    { bad: 'một điều¹, ba điều⟦³⟧, hai điều²\n\n¹ Một.\n² Hai.\n³ Ba.' },
    { bad: 'một điều¹, ba điều⟦³⟧\n\n¹ Một.\n³ Ba.' },
    { bad: 'một điều¹, hai điều², ba điều³\n\n¹ Một.\n⟦³⟧ Ba.\n² Hai.' },
    { bad: 'một điều¹, hai điều²\n\n¹ Một.\n² Hai.\n⟦²⟧ Lại hai.' },
  ],
  *check({ source }) {
    const notes = readNotes(source);
    if (!notes) return;
    const sure = notes.marks.filter(({ isDoubtful }) => !isDoubtful);
    const doubtful = new Set(notes.marks.filter(({ isDoubtful }) => isDoubtful).map(({ ordinal }) => ordinal));
    const inText = firstOutOfOrder(firstTimes(sure), doubtful);
    if (inText) yield inText;
    const repeated = notes.labels.filter(({ ordinal }, at) => notes.labels[at - 1]?.ordinal === ordinal);
    for (const { span, ordinal } of repeated) yield { span, message: `Có hai lời chú thích cùng mang số ${ordinal}` };
    const below = inText ? null : firstOutOfOrder(firstTimes(notes.labels), doubtful);
    if (below) yield below;
  },
});

/** A mark that points at a note again is no new number. */
function firstTimes<T extends NoteNumber>(numbers: readonly T[]): readonly T[] {
  const seen = new Set<number>();
  return numbers.filter(({ ordinal }) => !seen.has(ordinal) && seen.add(ordinal));
}

/** One finding says it all: behind it every number is out. What may be a power (`10³`) may as well be the number that is missing. */
function firstOutOfOrder(numbers: readonly NoteNumber[], doubtful: ReadonlySet<number>): Fault | null {
  let expected = 1;
  for (const { span, ordinal } of numbers) {
    while (ordinal > expected && doubtful.has(expected)) expected += 1;
    if (ordinal !== expected) return { span, message: `Chú thích phải đánh số liên tục: ở đây là số ${expected}, không phải số ${ordinal}` };
    expected += 1;
  }
  return null;
}

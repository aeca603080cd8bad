import { formOf } from '../legal/forms';
import { walk } from '../syntax/tree';
import { cellAt, originalSpan, type Cursor } from './completion-cursor';
import { startingWith, type Draft } from './completion-suggestion';

/** `Kính|` below the heading → `Kính gửi: `, in a Party tờ trình `Kính trình: `; `Nơi|` below the content → `Nơi nhận:`. Each once. */
export function asLabel(cursor: Cursor): readonly Draft[] {
  const { typed, rest, isSecond } = cellAt(cursor);
  if (isSecond || rest.trim() !== '' || !/^(?:Kính|Nơi)(?:\s\p{L}*)?$/iu.test(typed)) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const drafts = [addresseeLabel(cursor), isBelowContent(cursor) ? { text: 'Nơi nhận:', detail: 'Nơi nhận' } : null];
  return startingWith(typed, drafts.flatMap((draft) => (draft ? [{ kind: 'recipient' as const, ...draft, replace }] : [])));
}

type Label = Pick<Draft, 'text' | 'detail'>;

function addresseeLabel({ analysis: { tree, regime }, lineStart }: Cursor): Label | null {
  const { preface } = tree;
  const form = formOf(regime.docType, regime.sources);
  const isBelowHeading = preface.numberLine !== null && lineStart > preface.numberLine.span.end && lineStart <= tree.bodySpan.start;
  if (!form || form.addressees === 'never' || preface.addressees || !isBelowHeading) return null;
  return { text: `${form.addresseeLabel}: `, detail: 'Nơi nhận văn bản, dưới phần đầu' };
}

/** Something is said already, no unit stands below, and no list of recipients. */
function isBelowContent({ analysis: { tree, regime }, lineStart }: Cursor): boolean {
  const { conclusions, body, bodySpan } = tree;
  const isLast = lineStart > bodySpan.start && walk(body).every(({ heading }) => heading.span.start < lineStart);
  return regime.docType !== null && conclusions.recipients === null && isLast;
}

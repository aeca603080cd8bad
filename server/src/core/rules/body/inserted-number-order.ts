import { defineRule, type Fault } from '../../lint/rule';
import { suffixOf } from '../../syntax/numeral';
import type { Provision } from '../../syntax/tree';
import { POINT_LETTERS } from '../../text/vietnamese';
import { findSisters, lastOrdinal, nameOf } from './sisters';

export default defineRule({
  code: 'VB318',
  name: 'inserted-number-order',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Điều, khoản, điểm bổ sung đứng sau số mà nó thêm vào, theo thứ tự chữ cái: 5, 5a, 5b, 6; a, a1, a2, b' }],
  summary: 'Điều, khoản, điểm bổ sung xếp theo thứ tự: Điều 5, Điều 5a, Điều 5b, Điều 6',
  why: 'Điều bổ sung mang số của điều đứng trước kèm chữ cái tiếng Việt. Số bổ sung ở giữa có thể đã bị bãi bỏ, nên chỗ thiếu chỉ là lưu ý.',
  examples: [
    { good: 'Điều 5. Một.\nĐiều 5a. Hai.\nĐiều 5b. Ba.\nĐiều 6. Bốn.' },
    { good: '1. Một.\n2. Hai.\n2a. Ba.\n3. Bốn.' },
    { good: '1. Việc:\na) Một;\na1) Hai;\na2) Ba;\nb) Bốn.' },
    { good: '1. Việc một.\n2. Việc hai.\n3. Việc ba.' },
    { good: 'Điều 5d. Một.\nĐiều 5đ. Hai.\nĐiều 5e. Ba.' },
    { bad: 'Điều 5. Một.\nĐiều 5b. Hai.\n⟦Điều 5a.⟧ Ba.\nĐiều 6. Bốn.' },
    { bad: 'Điều 5. Một.\nĐiều 5a. Hai.\n⟦Điều 5a.⟧ Ba.\nĐiều 6. Bốn.' },
    { bad: 'Điều 5. Một.\nĐiều 6. Hai.\n⟦Điều 5a.⟧ Ba.\nĐiều 7. Bốn.' },
    { bad: '1. Việc:\na) Một;\na2) Hai;\n⟦a1)⟧ Ba;\nb) Bốn.' },
    { bad: 'Điều 5. Một.\nĐiều 5a. Hai.\n⟦Điều 5c.⟧ Ba.\nĐiều 6. Bốn.' },
  ],
  *check(analysis) {
    if (analysis.source.isGarbled) return;
    for (const { sisters } of findSisters(analysis)) {
      for (const [at, sister] of sisters.entries()) {
        const before = sisters[at - 1];
        if (before) yield* compare(before, sister);
      }
    }
  },
});

function* compare(before: Provision, sister: Provision): Generator<Fault> {
  const [a, b] = [insertionOf(before), insertionOf(sister)];
  if (b === 0) return;
  const [numBefore, num] = [lastOrdinal(before), lastOrdinal(sister)];
  const related = [{ span: before.marker.span, message: 'Số đứng trước' }];
  if (num < numBefore || (num === numBefore && b <= a)) {
    const isRepeated = num === numBefore && a === b;
    const message = isRepeated ? `Trùng số thứ tự “${nameOf(sister)}”` : `“${nameOf(sister)}” phải đứng trước “${nameOf(before)}”`;
    yield { span: sister.marker.span, message, related };
  } else if (num === numBefore && a > 0 && b > a + 1) {
    yield { span: sister.marker.span, severity: 'info', message: `Cần kiểm tra: giữa “${nameOf(before)}” và “${nameOf(sister)}” thiếu số bổ sung`, related };
  }
}

/** 1 of `5a` and `a1`, 2 of `5b` and `a2`; 0 of `5` and `a`. */
function insertionOf(provision: Provision): number {
  const suffix = suffixOf(provision).toLowerCase();
  return /^\d/.test(suffix) ? Number(suffix) : suffix === '' ? 0 : POINT_LETTERS.indexOf(suffix) + 1;
}

import { defineRule, type Fault } from '../../lint/rule';
import type { Provision, Profile, ProvisionKind } from '../../syntax/tree';
import { numSpan } from '../../syntax/numeral';
import { textsOf, type NumberedText } from './units';

/** One way of writing rules when at least two thirds write it. */
const MAJORITY = 2 / 3;
const FEWEST = 3;

/** Kinds whose marks a clause prescribes are judged by other rules. */
const KINDS: Readonly<Record<Profile, readonly ProvisionKind[]>> = {
  state: ['letter', 'subpoint', 'decimal'],
  party: ['letter', 'roman', 'clause', 'subpoint', 'decimal'],
  legislation: ['letter', 'roman', 'clause', 'point', 'subpoint', 'decimal'],
  unknown: ['letter', 'roman', 'clause', 'point', 'subpoint', 'decimal'],
};

export default defineRule({
  code: 'VB314',
  name: 'mixed-number-marks',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Các mục cùng cấp trong một văn bản đánh số theo một cách' }],
  summary: 'Dấu sau số thứ tự của các mục cùng cấp phải như nhau: “I.” hay “I-”, “1.” hay “1-”',
  why: 'Văn bản của Đảng viết “I-” hay “I.” đều được, nhưng trong một văn bản phải viết một kiểu; số ít sửa theo số nhiều.',
  examples: [
    { good: 'I- KẾT QUẢ\n\nNội dung.\n\nII- HẠN CHẾ\n\nNội dung.\n\nIII- NHIỆM VỤ\n\nNội dung.', profile: 'party' },
    { good: '1- Kết quả.\n\n2- Hạn chế.\n\n3- Nhiệm vụ.', profile: 'party' },
    { good: '1. Kết quả\n\n1.1. Kinh tế.\n\n1.2 Xã hội.\n\n1.3. Quốc phòng.', profile: 'party' },
    { good: '1. Việc:\na) Một:\n1) Hai;\n2) Ba.\n2. Việc khác.\n3. Việc nữa.', profile: 'party' },
    {
      profile: 'party',
      bad: 'I. KẾT QUẢ\n\nNội dung.\n\n⟦II-⟧ HẠN CHẾ\n\nNội dung.\n\nIII. NHIỆM VỤ\n\nNội dung.',
      fixed: 'I. KẾT QUẢ\n\nNội dung.\n\nII. HẠN CHẾ\n\nNội dung.\n\nIII. NHIỆM VỤ\n\nNội dung.',
    },
    { profile: 'party', bad: '1. Kết quả.\n\n⟦2/⟧ Hạn chế.\n\n3. Nhiệm vụ.\n\n4. Kiến nghị.', fixed: '1. Kết quả.\n\n2. Hạn chế.\n\n3. Nhiệm vụ.\n\n4. Kiến nghị.' },
    { profile: 'unknown', bad: 'a) Một;\nb) Hai;\n⟦c.⟧ Ba.\nd) Bốn.', fixed: 'a) Một;\nb) Hai;\nc) Ba.\nd) Bốn.' },
    { bad: '1. Kết quả\n1.1. Kinh tế.\n⟦1.2)⟧ Xã hội.\n1.3. Quốc phòng.', fixed: '1. Kết quả\n1.1. Kinh tế.\n1.2. Xã hội.\n1.3. Quốc phòng.' },
  ],
  *check(analysis) {
    const kinds = KINDS[analysis.regime.verdict.profile];
    for (const text of textsOf(analysis)) for (const sisters of sistersIn(text, kinds)) yield* compare(sisters);
  },
});

/** All of a kind and depth in one text; what counts below a point is a list of its own. */
function sistersIn({ units }: NumberedText, kinds: readonly ProvisionKind[]): Iterable<readonly Provision[]> {
  const groups = new Map<string, Provision[]>();
  for (const { provision, parent } of units) {
    if (!kinds.includes(provision.kind)) continue;
    const isBelowPoint = parent?.kind === 'point' || parent?.kind === 'dash' || parent?.kind === 'plus';
    const key = `${provision.kind} ${provision.ordinals.length} ${isBelowPoint}`;
    const sisters = groups.get(key) ?? [];
    if (sisters.push(provision) === 1) groups.set(key, sisters);
  }
  return groups.values();
}

function* compare(sisters: readonly Provision[]): Generator<Fault> {
  const counts = new Map<string, number>();
  for (const sister of sisters) counts.set(styleOf(sister), (counts.get(styleOf(sister)) ?? 0) + 1);
  const [most, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  if (counts.size < 2 || sisters.length < FEWEST || count < sisters.length * MAJORITY) return;
  const model = sisters.find((sister) => styleOf(sister) === most);
  for (const sister of sisters) {
    if (styleOf(sister) === most || !model) continue;
    const { marker, num } = sister;
    const mark = model.punctuation === '()' ? null : model.punctuation;
    yield {
      span: marker.span,
      message: `“${marker.text}” khác cách đánh số của các mục cùng cấp, như “${model.marker.text}”`,
      related: [{ span: model.marker.span, message: 'Mục cùng cấp' }],
      ...(mark === null ? {} : { fix: { title: `Viết “${num}${mark}”`, safety: 'safe', edits: [{ span: { start: numSpan(sister).end, end: marker.span.end }, newText: mark }] } }),
    };
  }
}

/** `1.1` and `1.1.` are one style here: another rule tells them apart. En dash and hyphen are one mark. */
function styleOf({ kind, punctuation }: Provision): string {
  if (kind === 'decimal' && punctuation === '') return '.';
  return punctuation === '–' ? '-' : punctuation;
}

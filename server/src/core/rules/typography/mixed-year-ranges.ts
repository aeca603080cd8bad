import { defineRule } from '../../lint/rule';

/** `2020-2025`, `2021 - 2026`, `2024 – 2029`, `2024- 2025`: two years and what stands between. */
const RANGE = /(?<![\d/.-])((?:19|20)\d\d)( ?)([-–—])( ?)((?:19|20)\d\d)(?![\d/.-])/g;

export default defineRule({
  code: 'VB806',
  name: 'mixed-year-ranges',
  severity: 'info',
  basis: [{ source: 'consistency', at: '', says: 'Khoảng năm viết một lối trong cả văn bản: “2020 - 2025” hoặc “2020-2025”' }],
  summary: 'Khoảng năm viết một lối: “2020 - 2025” hoặc “2020-2025”, không lẫn và không lệch khoảng trắng',
  why: 'Không điều khoản nào định, nhưng một văn bản lẫn ba lối (“2020-2025”, “2021 - 2026”, “2024 – 2029”) cho thấy đã dán từ nhiều tệp.',
  examples: [
    { good: 'nhiệm kỳ 2020-2025 và 2025-2030' },
    { good: 'giai đoạn 2021 - 2025, nhiệm kỳ 2021 - 2026' },
    { good: 'ngày 27/7/1947 - 27/7/2024' },
    { bad: 'nhiệm kỳ 2020-2025, 2025-2030, 2026-2031; giai đoạn ⟦2021 – 2025⟧' },
    { bad: 'nhiệm vụ năm học ⟦2024- 2025⟧' },
  ],
  *check({ source, regime }) {
    if (source.isGarbled || regime.verdict.profile === 'legislation') return;
    const ranges = [...source.clean.matchAll(RANGE)].map((match) => ({ match, style: `${match[2]}${match[3]}${match[4]}` }));
    const counts = new Map<string, number>();
    for (const { style } of ranges) counts.set(style, (counts.get(style) ?? 0) + 1);
    const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const odd = ranges.find(({ style }) => style.length === 2 || style !== usual);
    if (!odd) return;
    const start = odd.match.index;
    const isLopsided = odd.style.length === 2;
    yield {
      span: { start, end: start + odd.match[0].length },
      message: isLopsided
        ? `“${odd.match[0]}” có khoảng trắng một bên dấu nối`
        : `Văn bản viết khoảng năm theo ${counts.size} lối; nên dùng một lối`,
    };
  },
});

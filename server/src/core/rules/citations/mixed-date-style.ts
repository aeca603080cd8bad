import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB434',
  name: 'mixed-date-style',
  severity: 'info',
  basis: [{ source: 'consistency', at: '', says: 'Trong một văn bản, ngày của các viện dẫn hoặc đều ghi bằng chữ “ngày … tháng … năm …”, hoặc đều ghi bằng gạch chéo' }],
  summary: 'Ngày trong viện dẫn: một văn bản một lối, ghi bằng chữ hoặc bằng gạch chéo',
  why: 'Cả “ngày 05 tháng 3 năm 2020” của các mẫu lẫn “ngày 05/3/2020” đều dùng được; hai lối trong một văn bản là dấu vết của việc chép từ nhiều nguồn.',
  examples: [
    { good: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020; Quyết định số 15/QĐ-UBND ngày 14 tháng 6 năm 2024' },
    { good: 'Chỉ thị số 35-CT/TW, ngày 14/6/2024; Kết luận số 01-KL/TW, ngày 18/5/2021; báo cáo trước ngày 15 tháng 8 năm 2024', profile: 'party' },
    { good: 'Quyết định số 206-CP ngày 17-11-1978; Quyết định số 15/QĐ-UBND ngày 14/6/2024' },
    {
      bad:
        'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020; Quyết định số 15/QĐ-UBND ngày ⟦14/6/2024⟧; ' +
        'Nghị quyết số 09/NQ-HĐND ngày 10 tháng 12 năm 2024; Kế hoạch số 12/KH-UBND ngày 05/3/2025; Chỉ thị số 07/CT-UBND ngày 25 tháng 5 năm 2025',
    },
    {
      bad: 'Chỉ thị số 35-CT/TW ngày 14/6/2024; Kết luận số 01-KL/TW ngày 18/5/2021; Quy chế số 16-QC/HU ngày ⟦28 tháng 9 năm 2023⟧',
      profile: 'party',
    },
  ],
  *check({ citations, source, regime }) {
    if (source.isGarbled || regime.verdict.profile === 'legislation') return;
    const dates = citations.flatMap(({ dateField }) => dateField ?? []);
    const inWords = dates.filter(({ style }) => style === 'words');
    const inStrokes = dates.filter(({ style }) => style === 'strokes');
    const isParty = regime.verdict.profile === 'party';
    // One of each: what the models of the regime do not do is named.
    const areWordsRarer = inWords.length < inStrokes.length || (inWords.length === inStrokes.length && isParty);
    const [first] = areWordsRarer ? inWords : inStrokes;
    if (!first || inWords.length === 0 || inStrokes.length === 0) return;
    yield {
      span: first.span,
      message: `Trong văn bản này ${inWords.length} viện dẫn ghi ngày bằng chữ, ${inStrokes.length} viện dẫn ghi bằng gạch chéo; nên theo một lối`,
    };
  },
});

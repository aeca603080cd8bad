import { defineRule } from '../../lint/rule';
import { inRunningText } from './marks';

export default defineRule({
  code: 'VB812',
  name: 'mixed-quotes',
  severity: 'info',
  basis: [{ source: 'consistency', at: '', says: 'Dấu ngoặc kép: một văn bản một lối, cong hoặc thẳng' }],
  summary: 'Dấu ngoặc kép viết một lối trong cả văn bản: cong hoặc thẳng',
  why: 'Hai lối lẫn nhau là dấu vết của việc chép từ nhiều nguồn. Lối nào cũng được; văn bản của Văn phòng Trung ương Đảng dùng dấu thẳng.',
  examples: [
    { good: 'phong trào “Dân vận khéo”, mô hình “Kết nối tình quê”' },
    { good: 'phong trào "Dân vận khéo", mô hình "Kết nối tình quê"' },
    { bad: 'phong trào “Dân vận khéo”, cuộc vận động “Toàn dân”, mô hình ⟦"⟧Kết nối tình quê"' },
  ],
  *check(analysis) {
    const first = { curly: -1, straight: -1 };
    const count = { curly: 0, straight: 0 };
    // A straight mark that measures, `5"`, holds no word.
    for (const { 0: mark, index } of inRunningText(analysis, /“|"(?=\p{L})/gu)) {
      const kind = mark === '“' ? 'curly' : 'straight';
      if (count[kind] === 0) first[kind] = index;
      count[kind] += 1;
    }
    if (count.curly === 0 || count.straight === 0) return;
    const [rarer, usual] = count.straight <= count.curly ? (['straight', 'curly'] as const) : (['curly', 'straight'] as const);
    const at = first[rarer];
    const names = { curly: 'cong', straight: 'thẳng' };
    yield { span: { start: at, end: at + 1 }, message: `Dấu ngoặc kép ${names[rarer]} lẫn với dấu ngoặc kép ${names[usual]} (${count[usual]} chỗ)` };
  },
});

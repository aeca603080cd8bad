import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';
import { ownForm, severityHere } from './required-parts';

const HEAD = 'Số: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận cuộc họp\n\n';
const FOOT = '\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.';

export default defineRule({
  code: 'VB539',
  name: 'early-end-mark',
  severity: 'warning',
  basis: [{ source: 'nd30', at: 'Phụ lục III, phần II, các mẫu 1.1 đến 1.10', says: '“./.” đứng một lần, ở cuối nội dung văn bản' }],
  summary: '“./.” chỉ đứng một lần, sau đoạn cuối cùng của nội dung',
  why: '“./.” nói rằng nội dung dừng ở đó; đoạn đứng sau nó là đoạn thêm vào mà quên chuyển dấu kết. Một dòng trong ngoặc sau dấu kết (“(Gửi kèm …)”) không bị xét.',
  examples: [
    { good: `${HEAD}1. Các phòng thực hiện.\n\n2. Văn phòng theo dõi./.${FOOT}` },
    { good: `${HEAD}Các phòng thực hiện./.\n\n(Gửi kèm theo danh sách)${FOOT}` },
    { good: `${HEAD}Sửa đổi như sau: “Các phòng thực hiện./.”\n\n2. Văn phòng theo dõi./.${FOOT}` },
    { bad: `${HEAD}1. Các phòng thực hiện⟦./.⟧\n\n2. Văn phòng theo dõi./.${FOOT}`, fixed: `${HEAD}1. Các phòng thực hiện.\n\n2. Văn phòng theo dõi./.${FOOT}` },
    { bad: `${HEAD}1. Các phòng thực hiện⟦./.⟧\n\n2. Văn phòng theo dõi.${FOOT}`, fixed: `${HEAD}1. Các phòng thực hiện.\n\n2. Văn phòng theo dõi.${FOOT}` },
  ],
  *check(analysis) {
    const { recipients, signature } = analysis.tree.conclusions;
    const severity = severityHere(analysis);
    if (!severity || !ownForm(analysis) || (!recipients && !signature)) return;
    yield* judge(analysis, severity);
  },
});

/** At the end of a paragraph, with a numbered paragraph below it or the mark once more at the end. */
function* judge({ tree, source, paragraphs }: Analysis, severity: 'warning' | 'info'): Iterable<Fault> {
  const notes = new Set(tree.footnotes.map(({ span }) => span.start));
  const own = paragraphs.filter(({ span, isQuoted }) => !isQuoted && !notes.has(span.start));
  const textAt = (at: number) => source.clean.slice(own[at]?.span.start, own[at]?.span.end).trimEnd();
  const marked = own.findIndex((paragraph) => source.clean.slice(paragraph.span.start, paragraph.span.end).trimEnd().endsWith('./.'));
  const last = own.length - 1;
  if (marked < 0 || marked === last) return;
  const isTwice = textAt(last).endsWith('./.');
  const isGoingOn = isNumbered(textAt(marked + 1));
  if (!isTwice && !isGoingOn) return;
  const { start } = own[marked]?.span ?? { start: 0 };
  const end = start + textAt(marked).length;
  const mark = { start: end - 3, end };
  yield {
    span: mark,
    severity,
    message: isTwice ? '“./.” đứng hai lần; chỉ ghi sau đoạn cuối cùng' : 'Sau “./.” vẫn còn nội dung; dấu này chỉ ghi sau đoạn cuối cùng',
    fix: { title: 'Viết “.”', safety: 'review', edits: [{ span: mark, newText: '.' }] },
  };
}

function isNumbered(text: string): boolean {
  return /^(?:\d{1,2}(?:\.\d{1,2})*[.)]\s|[IVX]+\.\s|Điều \d|[a-zđ]\)\s)/u.test(text);
}

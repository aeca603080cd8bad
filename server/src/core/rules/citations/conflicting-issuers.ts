import type { Citation } from '../../citations/citation';
import type { CitedDocument } from '../../citations/reference';
import { dateOf, issuerOf } from '../../citations/resolve';
import { compareDates } from '../../legal/calendar';
import { kindOfName } from '../../legal/bodies';
import { foldKey, oneLine } from '../../text/vietnamese';
import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB428',
  name: 'conflicting-issuers',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Một văn bản chỉ có một cơ quan ban hành và một trích yếu' }],
  summary: 'Một số, ký hiệu với cùng một ngày không thể của hai cơ quan, hay về hai việc khác nhau',
  why:
    'Cùng số, cùng ngày mà chỗ này ghi Bộ Chính trị, chỗ kia ghi Ban Bí thư thì một chỗ đã nhầm. ' +
    'Ban Chấp hành Trung ương ghi thay Bộ Chính trị, Ban Bí thư không bị nhắc (tên cơ quan ban hành chung của ký hiệu TW). Hai trích yếu khác hẳn nhau chỉ là lưu ý.',
  examples: [
    { good: 'Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị; Chỉ thị số 35-CT/TW ngày 14/6/2024 của Ban Chấp hành Trung ương', profile: 'party' },
    { good: 'Quyết định số 15/QĐ-UBND ngày 02/01/2024 của UBND tỉnh; Quyết định số 15/QĐ-UBND ngày 02/01/2024 của Chủ tịch Ủy ban nhân dân tỉnh' },
    {
      profile: 'party',
      bad: 'Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị; Chỉ thị số 35-CT/TW ngày 14/6/2024 của ⟦Ban Bí thư⟧',
    },
    {
      bad:
        'Kế hoạch số 12/KH-UBND ngày 02/01/2024 của UBND tỉnh về chuyển đổi số trong cơ quan nhà nước; ' +
        'Kế hoạch số 12/KH-UBND ngày 02/01/2024 của UBND tỉnh ⟦về phòng cháy, chữa cháy rừng mùa khô⟧.',
    },
  ],
  *check({ cited, source }) {
    if (source.isGarbled) return;
    for (const document of cited) {
      yield* issuersOf(document);
      yield* subjectsOf(document);
    }
  },
});

function* issuersOf({ citations, symbol }: CitedDocument) {
  const [first, ...others] = citations.filter(issuerOf);
  const said = first && issuerOf(first);
  for (const citation of said ? others : []) {
    const issuer = citation.issuerField;
    if (!first || !said || !issuer || !sameDay(first, citation) || !contradict(said.text, issuer.text)) continue;
    yield {
      span: issuer.span,
      message: `Cần kiểm tra ${symbol}: ở đây ghi của ${oneLine(issuer.text)}, chỗ khác ghi của ${oneLine(said.text)}`,
      related: [{ span: said.span, message: `Chỗ ghi của ${oneLine(said.text)}` }],
    };
  }
}

function* subjectsOf({ citations, symbol }: CitedDocument) {
  const [first, ...others] = citations.filter(({ subjectField }) => /^về\s/.test(subjectField?.text ?? ''));
  for (const citation of others) {
    const [a, b] = [first?.subjectField, citation.subjectField];
    if (!first || !a || !b || !sameDay(first, citation) || !isOtherMatter(a.text, b.text)) continue;
    yield {
      span: b.span,
      severity: 'info' as const,
      message: `Cần kiểm tra ${symbol}: trích yếu ở đây khác hẳn chỗ viện dẫn trước`,
      related: [{ span: a.span, message: 'Trích yếu ở chỗ viện dẫn trước' }],
    };
  }
}

function sameDay(first: Citation, second: Citation): boolean {
  const [a, b] = [dateOf(first), dateOf(second)];
  return a !== null && b !== null && compareDates(a, b) === 0;
}

/** Bodies of two kinds; of the Party's centre only Bộ Chính trị against Ban Bí thư. */
function contradict(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [kindOfName(one), kindOfName(other)];
  if (a === null || b === null) return false;
  return a === b ? a === 'central-party' && bureauOf(one) !== null && bureauOf(other) !== null && bureauOf(one) !== bureauOf(other) : true;
}

function bureauOf(name: string): string | null {
  return /bo chinh tri|ban bi thu/.exec(foldKey(name))?.[0] ?? null;
}

/** Words that carry a matter: hardly any is shared by the two. */
function isOtherMatter(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (Math.min(a.size, b.size) < 4) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size) < 0.2;
}

const EMPTY_WORDS = new Set('ve viec mot so va cua cac cho trong tren dia ban nam giai doan den theo quy dinh ban hanh tinh xa phuong thanh pho huyen'.split(' '));

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldKey(text).split(/[^a-z]+/).filter((word) => word !== '' && !EMPTY_WORDS.has(word)));
}

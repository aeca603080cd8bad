import type { Analysis } from '../../analysis';
import type { BackReference } from '../../citations/reference';
import { Antecedents, isSameKind } from '../../citations/resolve-back';
import { docTypeOf, type DocType } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';
import { fold } from '../../text/vietnamese';

const REPORT = 'Số: 12/BC-UBND\n\nBÁO CÁO\nKết quả công tác quý I năm 2026\n\n1. Kết quả\nCác xã đã làm đủ.\n\n';
const DECISION = 'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nĐiều 1. Khen thưởng 05 tập thể.\n\n';

export default defineRule({
  code: 'VB422',
  name: 'self-reference-mismatch',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Văn bản tự gọi mình bằng đúng tên loại của mình' }],
  summary: 'Văn bản phải tự gọi mình bằng đúng tên loại của nó',
  why:
    '“Thông tư này có hiệu lực” trong một quyết định là dấu vết của tệp cũ được chép lại. ' +
    'Chỉ nhắc khi trước đó không nói đến văn bản nào thuộc loại ấy, và không xét phần trích trong ngoặc kép.',
  examples: [
    { good: `${DECISION}Điều 2. Quyết định này có hiệu lực kể từ ngày ký.` },
    { good: `${REPORT}2. Kiến nghị\nThực hiện Kế hoạch số 15/KH-UBND ngày 02 tháng 01 năm 2026, các xã triển khai thực hiện Kế hoạch này.` },
    { good: `${REPORT}2. Kiến nghị\nTỉnh sớm ban hành kế hoạch mới; các xã triển khai thực hiện Kế hoạch này.` },
    { good: 'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy chế làm việc của Sở\n\nĐiều 1. Ban hành kèm theo.\n\nĐiều 2. Quy chế này có hiệu lực kể từ ngày ký.' },
    { good: `${DECISION}Điều 2. Sửa đổi như sau: “Điều 3. Thông tư này có hiệu lực kể từ ngày ký.”` },
    { good: 'Số: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận của Chủ tịch tại cuộc họp ngày 02 tháng 01 năm 2026\n\n1. Các sở thực hiện Kết luận này.' },
    { good: 'Số: 12/UBND-VX\nV/v nâng bậc lương\n\nĐề nghị các xã thực hiện Văn bản này.' },
    { good: `${DECISION}Điều 2. Mức thưởng như năm trước. Quy định này có hiệu lực đến hết năm 2026.` },
    { good: `${DECISION}Điều 2. Nguồn kinh phí của Dự án này do Sở Tài chính bố trí.` },
    {
      bad: `${DECISION}Điều 2. ⟦Thông tư này⟧ có hiệu lực kể từ ngày ký.`,
      fixed: `${DECISION}Điều 2. Quyết định này có hiệu lực kể từ ngày ký.`,
    },
    {
      bad: `${REPORT}2. Tổ chức thực hiện\nCác xã chịu trách nhiệm thi hành ⟦Kế hoạch này⟧.`,
      fixed: `${REPORT}2. Tổ chức thực hiện\nCác xã chịu trách nhiệm thi hành Báo cáo này.`,
    },
    { bad: 'Số: 11/CT-UBND\n\nCHỈ THỊ\nVề phòng, chống thiên tai\n\n1. Các xã trực ban.\n\n2. Sở Nội vụ theo dõi việc thực hiện điểm 1 ⟦Công văn này⟧.\n\n3. Báo cáo trước ngày 05.' },
    { profile: 'party', bad: 'Số 12-HD/TU\n\nHƯỚNG DẪN\nvề đại hội chi bộ\n\n1. Chi bộ họp.\n\n2. ⟦Kế hoạch này⟧ có hiệu lực từ ngày ký.' },
  ],
  *check(analysis) {
    const own = analysis.regime.docType;
    const { profile } = analysis.regime.verdict;
    if (!own || own === 'document' || profile === 'unknown' || analysis.regime.isGarbled || analysis.regime.isForm) return;
    const others = analysis.references.backs.filter((back) => isForeign(back, analysis) && isAct(analysis, back));
    if (others.length === 0) return;
    const antecedents = new Antecedents(analysis);
    const mentions = new Mentions(analysis);
    for (const back of others) {
      if (antecedents.quotationAt(back.span.start) === null && !isSpokenOf(analysis, back, mentions)) yield faultOf(back, docTypeOf(own));
    }
  },
});

/** Names another type than the document has, in the main text. */
function isForeign({ kind, docType, typeField, span }: BackReference, { regime, tree }: Analysis): boolean {
  if (kind !== 'self' || docType === null || docType === 'document' || span.end > tree.bodySpan.end) return false;
  return !isSameKind(docType, regime.docType) && /^\p{Lu}/u.test(typeField.text);
}

/** The last article; without articles the last two paragraphs. */
function startOfClosing({ tree, paragraphs }: Analysis): number {
  const last = tree.body.filter(({ kind }) => kind === 'article').at(-1);
  return last?.span.start ?? paragraphs.at(-2)?.span.start ?? paragraphs.at(-1)?.span.start ?? tree.bodySpan.start;
}

/** What is said of a document that has force: nothing else has it. */
const IN_FORCE = /^\s+(?:có\s+hiệu\s+lực|hết\s+hiệu\s+lực|thay\s+thế)(?!\p{L})/u;
const TO_BE_OBEYED = /(?:thi\s+hành|chấp\s+hành)\s+$/u;
/** What is said of any document. */
const TO_BE_DONE = /(?:thực\s+hiện|triển\s+khai|kèm\s+theo|căn\s+cứ|theo|tại|trong|(?:điều|khoản|điểm|mục|phụ\s+lục)\s+[\p{L}\d.]{1,5})\s+$/iu;
/** `Quy định này có hiệu lực` may begin a sentence about one provision. */
const AT_START = /(?:^|[.:;\n]|\d\.)\s*$/;

/** The words around it say that it is a document. */
function isAct(analysis: Analysis, back: BackReference): boolean {
  const before = wordsBefore(analysis, back);
  if (back.docType === 'rules' && AT_START.test(before)) return false;
  return TO_BE_DONE.test(before) || isInForce(analysis, back);
}

function isInForce(analysis: Analysis, back: BackReference): boolean {
  const { end } = back.span;
  return IN_FORCE.test(analysis.source.clean.slice(end, end + 24)) || TO_BE_OBEYED.test(wordsBefore(analysis, back));
}

function wordsBefore({ source }: Analysis, { span }: BackReference): string {
  return source.clean.slice(Math.max(0, span.start - 24), span.start);
}

/**
 * A document of that type was spoken of before: by its number, by its name, in passing (`Tỉnh sớm ban hành kế hoạch mới`).
 * Where the closing says that it is in force, small letters do not count: `có thẩm quyền quyết định` speaks of no decision.
 */
function isSpokenOf(analysis: Analysis, back: BackReference, mentions: Mentions): boolean {
  const { tree } = analysis;
  const word = back.typeField.text.replace(/\s+/g, ' ');
  const key = fold(word);
  if (fold(tree.preface.subject?.text ?? '').includes(key) || tree.attachments.some(({ heading }) => fold(heading.text).startsWith(key))) return true;
  const isClosing = back.span.start >= startOfClosing(analysis) && isInForce(analysis, back);
  return mentions.firstOf(word, isClosing) < back.span.start;
}

/** Where each type is first spoken of, other than as `X này`; each is looked for once. */
class Mentions {
  readonly #analysis: Analysis;
  readonly #places = new Map<string, number>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  /** Infinity when it never is. `isExact`: with its capital and its accents. */
  firstOf(word: string, isExact: boolean): number {
    const key = `${isExact ? '=' : '~'}${word}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const { source } = this.#analysis;
    const spaced = (isExact ? word : fold(word)).replaceAll(' ', '\\s+');
    const match = new RegExp(`${spaced}(?!\\s+n[aà]y(?!\\p{L}))`, 'u').exec(isExact ? source.clean : fold(source.clean));
    this.#places.set(key, match?.index ?? Infinity);
    return match?.index ?? Infinity;
  }
}

function faultOf({ typeField, span }: BackReference, own: DocType) {
  const written = typeField.text.replace(/\s+/g, ' ');
  return {
    span,
    message: `Văn bản này là ${own.name.toLowerCase()}, nhưng tự gọi là “${written} này”`,
    fix: { title: `Đổi thành “${own.name} này”`, safety: 'review' as const, edits: [{ span: typeField.span, newText: own.name }] },
  };
}

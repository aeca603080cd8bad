import type { Analysis } from '../../analysis';
import { defineRule, type Fault, type Fix } from '../../lint/rule';
import type { Field } from '../../text/span';
import { ownForm, severityHere } from './required-parts';

const HEAD = 'Số: 12/TB-UBND\n\nTHÔNG BÁO\nKết luận cuộc họp\n\n';
const FOOT = '\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.';
const PARTY_HEAD = 'Số 12-TB/TU\n\nTHÔNG BÁO\nkết luận cuộc họp\n-----\n\n';
const PARTY_FOOT = '\n\nNơi nhận:\n- Các ban đảng,\n- Lưu Văn phòng.';

export default defineRule({
  code: 'VB516',
  name: 'end-mark',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, các mẫu 1.1 đến 1.10', says: 'Nội dung văn bản kết thúc bằng “./.”' },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.2', says: 'Kết thúc nội dung văn bản bằng dấu chấm “.”' },
    { source: 'hd36', at: 'điểm 1.6', says: 'Kết thúc nội dung văn bản bằng dấu chấm “.”' },
  ],
  summary: 'Nội dung văn bản Nhà nước kết thúc bằng “./.”, văn bản Đảng bằng “.”',
  why: 'Dấu kết cho biết nội dung dừng ở đó, không ai viết thêm được. Không điều khoản nào của Nhà nước viết thành lời; mọi mẫu đều in “./.”.',
  examples: [
    { good: `${HEAD}Các phòng tổ chức thực hiện./.${FOOT}` },
    { good: `${HEAD}Các phòng tổ chức thực hiện: in ấn, phát hành...${FOOT}` },
    { good: 'Các phòng tổ chức thực hiện.' },
    { good: `${HEAD}Các phòng tổ chức thực hiện./.\n\n(Gửi kèm theo danh sách)${FOOT}` },
    { profile: 'party', good: `${PARTY_HEAD}Các ban tổ chức thực hiện.${PARTY_FOOT}` },
    { bad: `${HEAD}Các phòng tổ chức thực hiện⟦.⟧${FOOT}`, fixed: `${HEAD}Các phòng tổ chức thực hiện./.${FOOT}` },
    { bad: `${HEAD}Các phòng tổ chức thực hiện⟦. ./.⟧${FOOT}`, fixed: `${HEAD}Các phòng tổ chức thực hiện./.${FOOT}` },
    { bad: `${HEAD}Các phòng tổ chức thực hiện⟦./⟧${FOOT}`, fixed: `${HEAD}Các phòng tổ chức thực hiện./.${FOOT}` },
    { profile: 'party', bad: `${PARTY_HEAD}Các ban tổ chức thực hiện⟦./.⟧${PARTY_FOOT}`, fixed: `${PARTY_HEAD}Các ban tổ chức thực hiện.${PARTY_FOOT}` },
  ],
  *check(analysis) {
    const severity = severityOfMark(analysis);
    const { conclusions, footnotes, bodySpan } = analysis.tree;
    if (!severity || (!conclusions.recipients && !conclusions.signature)) return;
    if (footnotes.some(({ span }) => span.end === bodySpan.end) || hasPostscript(analysis)) return;
    const isParty = analysis.regime.verdict.profile === 'party';
    yield* isParty ? judgeParty(analysis, severity) : judgeState(analysis, severity);
    if (!isParty) yield* judgeAttached(analysis);
  },
});

/** Where a form prints the mark, or the Party's clause speaks; minutes only when a meeting's secretary and chair sign them. */
function severityOfMark(analysis: Analysis): 'warning' | 'info' | null {
  const form = ownForm(analysis);
  if (!form || form.at === 'Điều 7') return null;
  const isMeeting = analysis.tree.conclusions.signatures.some(({ positions }) => positions.some(({ text }) => /^(?:THƯ KÝ|NGƯỜI GHI|CHỦ T[ỌRO])/u.test(text)));
  return form.signers === 'two' && !isMeeting ? null : severityHere(analysis);
}

/** A line or two below the mark: `(Gửi kèm theo Báo cáo …)`, `Thông tin liên hệ: …`. */
function hasPostscript({ source, tree }: Analysis): boolean {
  const tail = source.clean.slice(Math.max(tree.bodySpan.start, tree.bodySpan.end - 400), tree.bodySpan.end);
  return /\.\/\.\s*\n\s*\S/.test(tail);
}

function* judgeState({ tree, source }: Analysis, severity: 'warning' | 'info'): Iterable<Fault> {
  const { endMark } = tree.conclusions;
  if (!endMark) return yield* nothing(source.clean, tree.bodySpan.end, { wanted: './.', severity });
  const compact = endMark.text.replace(/\s/g, '');
  if (endMark.text === './.' || /^\.{2,}$/.test(compact)) return;
  const isRight = compact === './.';
  yield {
    span: endMark.span,
    severity: isRight ? 'info' : severity,
    message: isRight ? '“./.” viết liền sau chữ cuối cùng' : `Nội dung kết thúc bằng “./.”, không phải “${compact}”`,
    fix: replaceWith(endMark, './.'),
  };
}

/** A quy chế issued by a decision closes like it in form 1.3, an annex in forms 2.1 and 2.2; tables end as they like. */
function* judgeAttached({ tree }: Analysis): Iterable<Fault> {
  for (const { kind, endMark, heading, body } of tree.attachments) {
    const isSentence = kind === 'annex' ? endMark?.text === '.' : body.length > 0;
    if (!endMark || !isSentence || endMark.text.trim() === './.') continue;
    const form = kind === 'annex' ? 'mẫu 2.1' : 'mẫu 1.3';
    const what = kind === 'annex' ? heading.text.slice(0, 30) : `${heading.text.slice(0, 30)} kèm theo`;
    yield { span: endMark.span, severity: 'info', message: `Theo ${form}, “${what}” cũng kết thúc bằng “./.”` };
  }
}

function* judgeParty({ tree, source }: Analysis, severity: 'warning' | 'info'): Iterable<Fault> {
  const { endMark } = tree.conclusions;
  if (!endMark) return yield* nothing(source.clean, tree.bodySpan.end, { wanted: '.', severity });
  if (!endMark.text.includes('/')) return;
  yield {
    span: endMark.span,
    severity: 'error',
    message: `Văn bản Đảng kết thúc bằng dấu chấm “.”, không dùng “${endMark.text.trim()}”`,
    fix: replaceWith(endMark, '.'),
  };
}

function replaceWith({ span }: Field, newText: string): Fix {
  return { title: `Kết thúc bằng “${newText}”`, safety: 'safe', edits: [{ span, newText }] };
}

/** After a letter or a bracket the mark is missing; after a table or a list the text may be going on. */
function* nothing(clean: string, end: number, { wanted, severity }: { wanted: string; severity: 'warning' | 'info' }): Iterable<Fault> {
  const span = { start: end, end };
  const isSentence = /[\p{L})”"]$/u.test(clean.slice(Math.max(0, end - 2), end));
  yield {
    span,
    severity: isSentence ? severity : 'info',
    message: `Nội dung văn bản phải kết thúc bằng “${wanted}”`,
    ...(isSentence ? { fix: { title: `Thêm “${wanted}”`, safety: 'review' as const, edits: [{ span, newText: wanted }] } } : {}),
  };
}

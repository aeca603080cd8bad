import { isPersonName, readAuthority } from '../syntax/authority';
import { isFiling } from '../syntax/recipients';
import type { AuthorityLine } from '../syntax/tree';
import { fold, isAllCapitals } from '../text/vietnamese';
import { cellAt, COLUMN_GAP, linesAbove, originalSpan, type Cursor } from './completion-cursor';
import { signersAt } from './completion-signers';
import { startingWith, type Draft } from './completion-suggestion';
import { signingOf, type Signing } from './completion-signing-bodies';

/** No list of recipients with the signature below it has more lines. */
const LONGEST_END = 60;

/** `TM|`, `T/M |`, `PHÓ|` below or beside the recipients → what may stand next in the signature; on an empty line who usually signs. */
export function asSigning(cursor: Cursor): readonly Draft[] {
  const { typed, rest } = cellAt(cursor);
  const isAsked = cursor.isAsked && cursor.after.trim() === '';
  if ((typed === '' && cursor.before !== '' && !isAsked) || rest.trim() !== '' || /[\d,;:]/.test(typed) || cursor.lineStart < cursor.analysis.tree.bodySpan.start) return [];
  const above = signingAbove(cursor) ?? (typed === '' && isAsked && isBelowBody(cursor) ? '' : null);
  const usual = above === null ? [] : signersAt(cursor, above);
  if (typed === '' && !isAsked) return usual;
  return [...usual, ...linesOf(cursor, above, typed)];
}

/** Between the last line of the content and the recipients, or the end of the text, where nobody signs yet. */
function isBelowBody({ analysis: { source, tree }, at }: Cursor): boolean {
  const { bodySpan, conclusions } = tree;
  const content = source.clean.slice(bodySpan.start, at).trimEnd();
  const end = conclusions.recipients?.span.start ?? source.clean.length;
  return (tree.preface.issuer ?? tree.preface.docType) !== null && conclusions.signature === null && content !== '' && bodySpan.start + content.length <= conclusions.span.start && source.clean.slice(at, end).trim() === '';
}

function linesOf(cursor: Cursor, above: string | null, typed: string): readonly Draft[] {
  const signing = signingOf(cursor.analysis);
  if (above === null && (signing.sides.length === 0 || !isAllCapitals(typed))) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const lines = above ? followers(above, signing) : [...signing.sides.map(post), ...(above === null ? [] : beginnings(cursor, signing))];
  const drafts = lines.map(({ text, detail, says }): Draft => ({ kind: 'authority', text, detail, explanation: says, replace, ...keysOf(text, typed) }));
  return startingWith(bare(typed), drafts.map((draft) => ({ ...draft, text: bare(draft.text) }))).flatMap(({ text }) => drafts.find((draft) => bare(draft.text) === text) ?? []);
}

/** Typed without its punctuation, a mark is found without it. */
function keysOf(text: string, typed: string): Pick<Draft, 'keys'> {
  return /[./]/.test(typed) ? {} : { keys: text.replace(/[./]/g, '') };
}

/** `T/M`, `TM.` and `tm` are found by one another. */
function bare(text: string): string {
  return fold(text).replace(/[./]/g, '').replace(/\s+/g, ' ');
}

/**
 * The line of the signature right above the cursor; empty where the signature begins, null where none stands.
 * Recipients stand above it, with a filing line or a blank one below them, or to the left.
 *
 *     Nơi nhận:                 TM. ỦY BAN NHÂN DÂN
 *     - Như trên;               |
 */
function signingAbove(cursor: Cursor): string | null {
  const { isSecond, typed } = cellAt(cursor);
  const direct = linesAbove(cursor, 1).map(cellsOf)[0] ?? [];
  const [lowest = ''] = direct.slice(-1);
  if (readMark(lowest)) return lowest;
  const isRight = isSecond || COLUMN_GAP.test(/^\s*/.exec(cursor.before)?.[0] ?? '');
  if (isSecond && isLabel(cursor.before)) return '';
  let nearest: string | null = null;
  let isFiled = false;
  for (const line of linesAbove(cursor, LONGEST_END)) {
    const cells = cellsOf(line);
    const last = cells.at(-1) ?? '';
    const isOwn = isRight ? cells.length > 1 || COLUMN_GAP.test(/^\s*/.exec(line)?.[0] ?? '') : !/^[-–]/.test(last) && !isFiling(last) && !isLabel(line);
    if (last !== '' && isOwn) nearest ??= last;
    isFiled ||= cells.length === 0 || cells.some((cell) => isFiling(cell.replace(/^[-–]\s*/, '')));
    if (isLabel(line)) return isSigned(nearest) || !(isRight || isFiled) ? null : (nearest ?? '');
    if (/\.\/\.$/.test(last) && !isRight) return isSigned(nearest) ? null : nearest === last ? '' : nearest;
    if (/^Điều \d/.test(line)) break;
  }
  // Some offices sign above the recipients.
  return direct.length === 0 && BEGINS_MARK.test(typed) ? '' : null;
}

/** No word of a text begins so. */
const BEGINS_MARK = /^(?:[TK]\/|(?:TM|KT|TL|TUQ)(?:\.|$))/;

function cellsOf(line: string): readonly string[] {
  return line.split(COLUMN_GAP).map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function readMark(text: string): AuthorityLine | null {
  return readAuthority({ span: { start: 0, end: text.length }, text });
}

function isLabel(line: string): boolean {
  return /^[-–\s]*N[ơo]i nh[ậa]n\s*:/iu.test(line);
}

function isSigned(above: string | null): boolean {
  return above !== null && /\p{Ll}/u.test(above) && isPersonName(above);
}

interface SigningLine {
  readonly text: string;
  readonly detail: string;
  /** The clause it follows. */
  readonly says: string;
}

const STATE_SAYS = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 7: ';
const PARTY_SAYS = 'Hướng dẫn 05-HD/VPTW, phần II, mục I, điểm 7: ';

/** How a signature begins: on behalf of all, in one's own right, for the head, by order. */
function openings(signing: Signing): readonly SigningLine[] {
  const collective = signing.collectives.map((name) => onBehalf(name, signing));
  const head = signing.head === null || (collective.length > 0 && !signing.signsAlone) ? [] : [post(signing.head)];
  return [...(signing.signsAlone ? [...head, ...collective] : [...collective, ...head]), ...forHead(signing)];
}

/** To one who asks the marks alone, where the heading does not tell who signs. */
function beginnings({ analysis, isAsked }: Cursor, signing: Signing): readonly SigningLine[] {
  const lines = openings(signing);
  const isTold = lines.length > 0 || signing.sides.length > 0 || analysis.regime.verdict.profile === 'unknown';
  return isTold || !isAsked ? lines : signing.isParty ? PARTY_MARKS : STATE_MARKS;
}

const STATE_MARKS: readonly SigningLine[] = [['TM. ', 'Thay mặt tập thể'], ['KT. ', 'Ký thay người đứng đầu'], ['TL. ', 'Thừa lệnh'], ['TUQ. ', 'Thừa ủy quyền'], ['Q. ', 'Quyền']].map(([text = '', detail = '']) => ({ text, detail, says: '' }));
const PARTY_MARKS: readonly SigningLine[] = [['T/M ', 'Thay mặt tập thể'], ['K/T ', 'Ký thay người đứng đầu'], ['T/L ', 'Thừa lệnh']].map(([text = '', detail = '']) => ({ text, detail, says: '' }));

function onBehalf(name: string, { isParty }: Signing): SigningLine {
  const says = isParty ? `${PARTY_SAYS}“T/M” đứng trước tên cấp ủy, ủy ban kiểm tra, hội đồng.` : `${STATE_SAYS}ký thay mặt tập thể thì ghi “TM.” trước tên tập thể lãnh đạo hoặc tên cơ quan.`;
  return { text: isParty ? `T/M ${name}` : `TM. ${name}`, detail: 'Thay mặt tập thể', says };
}

function post(text: string): SigningLine {
  return { text, detail: 'Chức vụ của người ký', says: '' };
}

function forHead(signing: Signing): readonly SigningLine[] {
  const { head, isParty, collectives, orders } = signing;
  const by = orders.map((name): SigningLine => ({
    text: isParty ? `T/L ${name}` : `TL. ${name}`,
    detail: 'Thừa lệnh',
    says: isParty ? `${PARTY_SAYS}“T/L” khi được ban thường vụ hoặc thủ trưởng ủy quyền; người được ủy quyền trực tiếp ký.` : `${STATE_SAYS}ký thừa lệnh thì ghi “TL.” trước chức vụ của người đứng đầu.`,
  }));
  if (head === null || (isParty && collectives.length > 0)) return by;
  const instead = collectives.length > 0 && !signing.signsAlone ? [] : [standIn(head, isParty)];
  const more: readonly SigningLine[] = isParty ? [] : [{ text: `TUQ. ${head}`, detail: 'Thừa ủy quyền', says: `${STATE_SAYS}ký thừa ủy quyền thì ghi “TUQ.” trước chức vụ của người đứng đầu.` }];
  const acting = collectives.length > 0 ? [] : [{ text: `Q. ${head}`, detail: 'Quyền', says: 'Người được giao quyền cấp trưởng ghi “Q.” trước chức vụ.' }];
  return [...instead, ...by, ...more, ...acting];
}

function standIn(head: string, isParty: boolean): SigningLine {
  const says = isParty ? `${PARTY_SAYS}cấp phó ký thay người đứng đầu thì ghi “K/T”.` : `${STATE_SAYS}cấp phó ký thay người đứng đầu thì ghi “KT.” trước chức vụ của người đứng đầu.`;
  return { text: isParty ? `K/T ${head}` : `KT. ${head}`, detail: 'Ký thay người đứng đầu', says };
}

/** What stands below a line of the signature. */
function followers(above: string, signing: Signing): readonly SigningLine[] {
  const line = readMark(above);
  const { head, isParty } = signing;
  if (line === null) return [];
  if (line.mark === 'KT') return [post(deputyOf(line.body.text))];
  if (line.mark === 'TL' || line.mark === 'TUQ') return [post('CHÁNH VĂN PHÒNG'), isParty ? post('PHÓ CHÁNH VĂN PHÒNG') : standIn('CHÁNH VĂN PHÒNG', false), ...(isParty ? [] : [post('TRƯỞNG PHÒNG')])];
  if (line.mark !== 'TM' || head === null || /^(?:bo chinh tri|ban bi thu|doan chu tich)/.test(fold(line.body.text))) return [];
  return isParty ? [post(head), post(deputyOf(head))] : [post(head), standIn(head, false)];
}

/** `CHỦ TỊCH` → `PHÓ CHỦ TỊCH`, `BỘ TRƯỞNG` → `THỨ TRƯỞNG`. */
function deputyOf(head: string): string {
  return head.startsWith('BỘ TRƯỞNG') ? 'THỨ TRƯỞNG' : `PHÓ ${head}`;
}

import { walk, type Provision, type ProvisionKind } from '../syntax/tree';
import { contains } from '../text/span';
import { fold, oneLine } from '../text/vietnamese';
import { originalSpan, type Cursor } from './completion-cursor';
import { MOST_SUGGESTIONS, type Draft } from './completion-suggestion';
import { placeOf } from './place';

/**
 *     theo khoản 1| Điều 5        tại Điều |        quy định tại điểm |
 *          ^^^^^ ^ ^^^^^^             ^^^^
 */
const WORD = /(?<!\p{L})(Điều|điều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Cc]hương|[Pp]hần)\s+([\p{L}\d.]{0,6})$/u;
/** Words behind which a small `khoản`, `điểm` is sure to begin the name of a provision. */
const POINTS_AT = /(?:^|[^\p{L}])(?:[Tt]ại|[Tt]heo|các|và|hoặc|,|điểm\s+\p{Ll}|khoản\s+\d+)\s*$/u;

/** The cursor stands before the rest of the number, or before the name of another text. */
const OF_ANOTHER = /^[\p{L}\d]|^\s*(?:của\s+)?(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp|Nghị định|Thông tư|Điều lệ)(?!\p{L})/u;

/** `theo Điều |`, `tại khoản |` → the provisions of this text; not where a provision itself begins, nor in căn cứ, which speak of others. */
export function afterProvisionWord(cursor: Cursor): readonly Draft[] {
  const match = WORD.exec(cursor.before);
  if (!match || OF_ANOTHER.test(cursor.after) || !isInContent(cursor)) return [];
  const [, word = '', typed = ''] = match;
  const lead = cursor.before.slice(0, match.index);
  // `mục tiêu`, `điều kiện`, `khoản vay`, `điểm mới` are words of every text: something must say that a provision is meant.
  const isName = /^\p{Lu}/u.test(word) ? lead.trim() !== '' : /^[\dIVX]/.test(typed) || (/^(?:khoản|điểm)$/.test(word) && POINTS_AT.test(lead));
  if (!isName || (typed.length > 1 && /^\p{Ll}/u.test(typed))) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const key = fold(typed);
  const named = namesFor(cursor, word.toLowerCase());
  // `mục II` is whole: nobody means `III`.
  if (/^[IVX]+$/.test(typed) && named.some(({ text }) => text === typed)) return [];
  return named
    .filter(({ text }) => fold(text).startsWith(key))
    .slice(0, MOST_SUGGESTIONS + 1)
    .map(({ text, provision, detail }) => draftOf(cursor, { text, provision, detail }, replace));
}

interface Named {
  readonly provision: Provision;
  /** What stands behind the word: `2 Điều 5`. */
  readonly text: string;
  readonly detail: string;
}

function draftOf({ analysis }: Cursor, { text, provision, detail }: Named, replace: Draft['replace']): Draft {
  const says = oneLine(provision.title?.text ?? provision.heading.text);
  const end = Math.min(provision.span.end, provision.span.start + LONGEST_EXPLANATION);
  return { kind: 'provision', text, note: clip(says), detail, explanation: analysis.source.clean.slice(provision.span.start, end).trim(), keys: fold(says), replace };
}

/** So much of a provision is enough to know it by (UTF-16 units). */
const LONGEST_EXPLANATION = 600;
const LONGEST_NOTE = 70;

function clip(text: string): string {
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_NOTE))}…`;
}

function isInContent({ analysis, offset, before }: Cursor): boolean {
  const { room } = placeOf(analysis, offset);
  return (room === 'body' || room === 'attachments') && !/^\s*[-–]?\s*Căn cứ\s/u.test(before);
}

/** The provisions of the text in which the cursor stands: the body, or the attached one. */
function provisionsHere({ analysis: { tree }, at }: Cursor): readonly Provision[] {
  return (tree.attachments.find(({ span }) => contains(span, at))?.body ?? tree.body);
}

const KINDS: Readonly<Record<string, readonly ProvisionKind[]>> = {
  'mục': ['section', 'roman'],
  'chương': ['chapter'],
  'phần': ['part'],
  'điều': ['article'],
};

function namesFor(cursor: Cursor, word: string): readonly Named[] {
  const provisions = provisionsHere(cursor);
  const kinds = KINDS[word];
  if (kinds) return walk(provisions).filter(({ kind, num }) => kinds.includes(kind) && num !== '').map((provision) => ({ provision, text: provision.num, detail: 'Có trong văn bản này' }));
  const articles = walk(provisions).filter(({ kind }) => kind === 'article');
  const own = articles.find(({ span }) => span.start <= cursor.at && cursor.at <= span.end);
  return word === 'khoản' ? clauseNames(cursor, articles, own) : pointNames(cursor, articles, own);
}

/** Those of the article that stands behind the cursor; else those of its own article, then the others by nearness. */
function clauseNames({ after }: Cursor, articles: readonly Provision[], own: Provision | undefined): readonly Named[] {
  const behind = /^\s*(?:của\s+)?[Đđ]iều\s+([\p{L}\d]+)/u.exec(after)?.[1];
  if (behind !== undefined) return clausesOf(behind === 'này' ? own : articles.find(({ num }) => num === behind)).map((provision) => ({ provision, text: provision.num, detail: `Khoản của Điều ${behind}` }));
  return nearest(articles, own).flatMap((article) => clausesOf(article).map((provision) => ({ provision, text: `${provision.num} ${nameOf(article, own)}`, detail: titleOf(article) })));
}

function pointNames({ after }: Cursor, articles: readonly Provision[], own: Provision | undefined): readonly Named[] {
  const behind = /^\s*khoản\s+([\p{L}\d]+)(?:\s+Điều\s+([\p{L}\d]+))?/u.exec(after);
  const pointsOf = (clause: Provision | undefined) => (clause?.children ?? []).filter(({ kind }) => kind === 'point');
  if (behind) {
    const article = behind[2] === undefined || behind[2] === 'này' ? own : articles.find(({ num }) => num === behind[2]);
    return pointsOf(clausesOf(article).find(({ num }) => num === behind[1])).map((provision) => ({ provision, text: provision.num, detail: `Điểm của khoản ${behind[1]}` }));
  }
  return nearest(articles, own).flatMap((article) =>
    clausesOf(article).flatMap((clause) => pointsOf(clause).map((provision) => ({ provision, text: `${provision.num} khoản ${clause.num} ${nameOf(article, own)}`, detail: titleOf(article) }))),
  );
}

const clausesOf = (article: Provision | undefined) => (article?.children ?? []).filter(({ kind }) => kind === 'clause');
const nameOf = (article: Provision, own: Provision | undefined) => (article === own ? 'Điều này' : `Điều ${article.num}`);

function titleOf({ num, title }: Provision): string {
  return title ? `Điều ${num}. ${clip(oneLine(title.text))}` : `Điều ${num}`;
}

/** The article of the cursor, then those around it. */
function nearest(articles: readonly Provision[], own: Provision | undefined): readonly Provision[] {
  if (!own) return articles;
  const middle = articles.indexOf(own);
  return articles.map((article, at) => ({ article, far: Math.abs(at - middle) })).sort((a, b) => a.far - b.far).map(({ article }) => article);
}

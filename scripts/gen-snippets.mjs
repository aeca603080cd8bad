/*
 * `npm run gen` makes `snippets/vbhc.json` from the texts in `scripts/snippets`, where a snippet reads as the document it becomes:
 *
 *   === qd quyet-dinh | Quyết định quy định trực tiếp (Nhà nước) | mẫu 1.2      prefixes | name | form
 *   «Tân Lập»                  a tab stop with its words; stops are numbered as they come
 *   «so=»  «ten=công tác»      a stop with a name; the number of a document is left blank, it is given after signing
 *   «=ten»                     the words of that stop again
 *   «KHẨN|THƯỢNG KHẨN»         a choice
 *   «ngày»  «ngày/»            today as `ngày 05 tháng 3 năm 2026`, as `ngày 05/3/2026`
 *   «ngày=»                    the same with the day left blank: as the number, it is given when the document is issued
 *   «=ngày»  «=ngày/»          the same day again, «=năm» its year; «ngày+» another day, for the drafter to change
 *   %nn CẤP TRÊN / CƠ QUAN | QĐ-UBND | Tân Lập        a State heading      %dang …  a Party heading
 *   %ký CHỦ TỊCH ; Nguyễn Văn An                      post, room for the hand, name
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whole documents are also offered by VS Code for an empty file (Fill File with Snippet). */
const DOCUMENTS = ['state', 'party'];
const PARTS = ['parts'];
const BLANK = '      ';
const BLANK_DAY = '   ';
/** Day and month of VS Code have two digits; months 3 to 9 have one in both regimes. */
const TODAY = ['$CURRENT_DATE', '${CURRENT_MONTH/^0([3-9])$/$1/}', '$CURRENT_YEAR'];

const DAY = ['day', 'month', 'year'];
const dayOf = ([day, month, year], form) => (form.endsWith('/') ? `ngày ${day}/${month}/${year}` : `ngày ${day} tháng ${month} năm ${year}`);

const read = (name) => readFileSync(fileURLToPath(new URL(`snippets/${name}.txt`, import.meta.url)), 'utf8');

/** `HỘI ĐỒNG / VĂN PHÒNG`: the body above, the body that issues. */
const bodyLines = (bodies) => bodies.split(' / ').map((body, at, { length }) => (at === length - 1 ? `«coquan=${body}»` : `«${body}»`));

function stateHeading(bodies, symbol, place) {
  const [type, body] = symbol.split(/-(.*)/);
  const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  return [...bodyLines(bodies), '', ...motto, '', `Số: «so=»/${type}-«cq=${body}»`, `«${place}», «ngày=»`];
}

function partyHeading(bodies, symbol, place) {
  const [type, body] = symbol.split('/');
  return [...bodyLines(bodies), '*', `Số «so=»-${type}/«cq=${body}»`, '', 'ĐẢNG CỘNG SẢN VIỆT NAM', '', `«${place}», «ngày=»`];
}

/** A line of the source as lines of the document. */
function unfold(line) {
  const [, macro, rest = ''] = /^%(\S+) (.*)$/.exec(line) ?? [];
  if (macro === undefined) return [line];
  if (macro === 'nn') return stateHeading(...rest.split(' | '));
  if (macro === 'dang') return partyHeading(...rest.split(' | '));
  if (macro !== 'ký') throw new Error(`no macro %${macro}: ${line}`);
  const [post, name] = rest.split(' ; ');
  return [post, '', '', '', `«${name}»`];
}

const escapeWords = (text) => text.replaceAll(/[\\$}]/g, String.raw`\$&`);
const escapeChoice = (text) => text.replaceAll(/[\\,|]/g, String.raw`\$&`);

class Stops {
  #count = 0;
  #names = new Map();

  /** `«what»` in the grammar of VS Code. */
  render(what) {
    if (/^ngày[+/=]?$/.test(what)) return this.#day(what);
    if (what.startsWith('=')) return this.#again(what.slice(1));
    const [, name, text] = /^(?:([a-z]+)=)?(.*)$/.exec(what);
    const number = this.#next(name);
    if (text.includes('|')) return `\${${number}|${text.split('|').map(escapeChoice).join(',')}|}`;
    return `\${${number}:${escapeWords(text) || BLANK}}`;
  }

  #next(name) {
    this.#count += 1;
    if (name !== undefined) this.#names.set(name, this.#count);
    return this.#count;
  }

  #day(what) {
    const numbers = DAY.map((name) => this.#next(what.endsWith('+') ? undefined : name));
    const words = what.endsWith('=') ? [BLANK_DAY, ...TODAY.slice(1)] : TODAY;
    return dayOf(numbers.map((number, at) => `\${${number}:${words[at]}}`), what);
  }

  #again(name) {
    const stop = (of) => {
      const number = this.#names.get(of);
      if (number === undefined) throw new Error(`no stop ${of}`);
      return `\${${number}}`;
    };
    if (name.startsWith('ngày')) return dayOf(DAY.map(stop), name);
    return stop(name === 'năm' ? 'year' : name);
  }
}

function snippetOf(block, isFileTemplate) {
  const [head = '', ...lines] = block.split('\n');
  const [prefixes = '', name = '', form = ''] = head.split(' | ');
  const stops = new Stops();
  const body = lines.join('\n').trim().split('\n').flatMap(unfold).map((line) => line.replaceAll(/«([^»]*)»/g, (_, what) => stops.render(what)));
  return [name, { prefix: prefixes.split(' '), description: `${name.replace(/ \(.*\)$/, '')}, ${form}`, body: [...body, '$0'], ...(isFileTemplate && { isFileTemplate }) }];
}

export const SNIPPETS = 'snippets/vbhc.json';

/** Its text. */
export function snippetsText() {
  const blocksOf = (source) => `\n${read(source)}`.split('\n=== ').slice(1);
  const entries = [
    ...DOCUMENTS.flatMap(blocksOf).map((block) => snippetOf(block, true)),
    ...PARTS.flatMap(blocksOf).map((block) => snippetOf(block, false)),
  ];
  const names = new Set(entries.map(([name]) => name));
  if (names.size !== entries.length) throw new Error('two snippets have one name');
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

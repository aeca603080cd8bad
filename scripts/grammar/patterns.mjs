import { COLUMN_END, COLUMN_START, LINE_END, LINE_START, WORD_END, WORD_START, anyOf, vi } from './regex.mjs';
import { CITED_TYPES, ISSUER_LEADS, POSITIONS, TYPE_LINES } from './words.mjs';

/** `{ 1: 'keyword.other' }` → TextMate captures, `.vbhc` added; an array value holds patterns for what was captured. */
function captures(named) {
  return Object.fromEntries(
    Object.entries(named).map(([group, value]) => [group, typeof value === 'string' ? { name: scope(value) } : value]),
  );
}

/** Adds the language to every scope: `markup.heading a.b` → `markup.heading.vbhc a.b.vbhc`. */
function scope(names) {
  return names.split(' ').map((name) => `${name}.vbhc`).join(' ');
}

const rule = (match, named, name) => ({ ...(name && { name: scope(name) }), match, ...(named && { captures: captures(named) }) });
const title = (names) => ({ name: scope(names), patterns: [{ include: '#inline' }] });
/** A line in capitals goes on while its words have no small letter: `ỦY BAN NHÂN DÂN TỈNH AN PHÚ`, but never into the next column. */
const CAPITAL_WORDS = `(?:\\x{20}(?!${vi('ĐẢNG CỘNG SẢN|CỘNG HÒA')})[^\\s\\p{Ll}*]{1,30}){0,25}`;
const BLANK = '[\\x{20}\\x{A0}\\t.…_]';
const NUMBER = '\\p{N}{1,6}(?:\\.\\p{N}{1,2})?[a-z]?';
const CODE = '\\p{Lu}[\\p{L}\\p{M}\\p{N}]{0,40}';
/** `35-CT/TW`, `163/TB-UBND`, `30/2020/NĐ-CP`, `05-QC/BTCTU-BNCTU`, and as OCR leaves it `44- NQ/TW`. */
const SYMBOL = `${NUMBER}(?:/\\p{N}{4})?\\x{20}?[-/]\\x{20}?${CODE}(?:[-/.&]${CODE}){0,8}`;
/** `ngày 05/3/2026`, `ngày 05 tháng 3 năm 2026`, and with blanks. */
const STROKE_DATE = '\\p{N}{1,2}[/-]\\p{N}{1,2}[/-]\\p{N}{4}';
const WORD_DATE = `${vi('[Nn]gày')}${BLANK}{1,20}(?:\\p{N}{1,2}${BLANK}{1,20})?${vi('tháng')}${BLANK}{1,20}(?:\\p{N}{1,2}${BLANK}{1,20})?${vi('năm')}${BLANK}{1,20}(?:\\p{N}{2,4})?`;
const DATE = `(?:${WORD_DATE}|${vi('[Nn]gày')}\\s{1,3}${STROKE_DATE})`;
/** `Thành phố Hồ Chí Minh`, `TP. Hồ Chí Minh`: no word in capitals but the level, so that OCR's `HUYỆN ỦY SƠN HÀ Sơn Hà, ngày` parts well. */
const PLACE = `(?:(?:TP|TX|TT|${vi('ĐK')})\\.?\\x{20})?\\p{Lu}\\p{M}*\\p{Ll}[\\p{Ll}\\p{M}]{0,10}(?:[\\x{20}-](?:\\p{Lu}\\p{M}*)?[\\p{Ll}\\p{M}]{1,10}){0,6}`;
/** `của Bộ Chính trị` up to what the document is about. */
const ISSUED_BY = `${vi('của')}\\s(\\p{Lu}[^\\t,;.:()“”"]{1,80}?)(?=${vi(' (?:về|ban hành|quy định|hướng dẫn|phê duyệt|sửa đổi|giao|tại)')}${WORD_END}|[\\t,;.:()“”"]|\\x{20}*$)`;
/** A heading has no mark at its end; content has. */
const TITLE = '([^\\s].{0,240}?(?<![\\s.;:,!?/]))(?=\\**\\s*$)';

const comments = [
  {
    name: scope('comment.block'),
    begin: '<!--',
    end: '-->',
    captures: { 0: { name: scope('punctuation.definition.comment') } },
    patterns: [rule('(thethuc):\\s*(?:(\\p{L}+)\\s*=\\s*(\\p{L}+))?', { 1: 'keyword.other.directive', 2: 'variable.parameter.directive', 3: 'constant.language.directive' })],
  },
];

/** Emphasis ends with its line, or for bold with its paragraph: `**TL. CHỦ TỊCH⏎CHÁNH VĂN PHÒNG**`. */
const emphasis = [
  {
    name: scope('markup.bold'),
    begin: '\\*\\*(?=[^\\s*])',
    end: '\\*\\*|^(?=\\s*$)',
    captures: { 0: { name: scope('punctuation.definition.bold') } },
    patterns: [{ include: '#lines' }, { include: '#inline' }],
  },
  {
    name: scope('markup.italic'),
    begin: '\\*(?=[^\\s*)][^*]{0,2000}\\*)',
    end: '\\*|$',
    captures: { 0: { name: scope('punctuation.definition.italic') } },
    patterns: [{ include: '#lines' }, { include: '#inline' }],
  },
];

const preface = [
  rule(vi('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), null, 'markup.heading.national-title'),
  rule(vi('Độc lập\\s{0,3}[-–]\\s{0,3}Tự do\\s{0,3}[-–]\\s{0,3}Hạnh phúc'), null, 'markup.heading.motto'),
  rule(vi('ĐẢNG CỘNG SẢN VIỆT NAM'), null, 'markup.heading.party-title'),
  rule(`${LINE_START}(\\*{1,3})${LINE_END}`, { 1: 'meta.separator punctuation.separator.issuer' }),
  rule(`${LINE_START}([-_─]{3,})${LINE_END}`, { 1: 'meta.separator punctuation.separator.rule' }),
  rule(`${COLUMN_START}(${vi('(?:Luật )?[Ss]ố')}(?:\\x{20}?:)?)[\\x{20}\\x{A0}\\t.…_]{0,40}(${SYMBOL}|[-/]\\p{Lu}[^\\s]{1,40})${COLUMN_END}`, {
    1: 'keyword.other.number',
    2: 'constant.numeric.symbol',
  }),
  rule(`(?:${COLUMN_START}|(?<=\\p{Lu}\\x{20}|\\p{Lu}\\p{M}\\x{20}|\\p{Lu}\\p{M}\\p{M}\\x{20}))(${PLACE})(,)?\\s{1,3}(${WORD_DATE})${COLUMN_END}`, {
    1: 'variable.other.place',
    2: 'punctuation.separator.place',
    3: 'constant.numeric.date',
  }),
  rule(`${COLUMN_START}(${vi('[Vv]/v')}:?)\\s{1,3}(.{1,400}?)${COLUMN_END}`, { 1: 'keyword.other.subject-label', 2: title('markup.heading.subject') }),
  rule(`${COLUMN_START}(${vi('(?:Dự thảo|DỰ THẢO)')}(?:\\s(?:${vi('lần|LẦN')})\\s\\p{N}{1,2})?)${COLUMN_END}`, { 1: 'keyword.other.draft' }),
  rule(`${COLUMN_START}(${vi('TUYỆT MẬT|TỐI MẬT|MẬT|HỎA TỐC|THƯỢNG KHẨN|KHẨN|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI')})${COLUMN_END}`, { 1: 'keyword.other.stamp' }),
  rule(`${COLUMN_START}(${vi('Kính (?:gửi|trình)')})(\\x{20}?:)?`, { 1: 'keyword.control.addressees', 2: 'punctuation.separator.addressees' }),
];

/** The subject stands under the type until a blank line, a rule or the first line that opens another part. */
const typeAndSubject = [
  {
    begin: `${LINE_START}(${anyOf(TYPE_LINES)})${LINE_END}`,
    beginCaptures: captures({ 1: 'markup.heading.type entity.name.section.type' }),
    end: `^(?=\\s*(?:$|\\*\\*$|[-–+]|${vi('Căn cứ|Kính|Nơi nhận|Thực hiện|Điều')}|[IVX]{1,5}[.-]|\\p{N}|\\(|${anyOf(ISSUER_LEADS)}${WORD_END}))|(?=\\*\\*)`,
    contentName: scope('markup.heading.subject'),
    patterns: [{ include: '#inline' }],
  },
];

const preamble = [
  rule(`${LINE_START}(?:([-–])\\s{1,3})?(${vi('Căn cứ|Theo đề nghị(?: của)?|Xét(?: đề nghị(?: của)?)?')})${WORD_END}`, {
    1: 'punctuation.definition.list.begin',
    2: 'keyword.other.legal-basis',
  }),
  rule(`${LINE_START}(${vi('(?:[^\\s\\p{Ll}]{1,20} ){0,12}QUYẾT (?:ĐỊNH|NGHỊ)')}\\x{20}?:)${LINE_END}`, { 1: 'keyword.control.enacting' }),
];

const signature = [
  rule(
    `${COLUMN_START}(TM|KT|TL|TUQ|Q|T/M|K/T|T/L|T/Q)(\\.?)\\x{20}{1,3}([^\\s\\p{Ll}*]{1,20}${CAPITAL_WORDS})${COLUMN_END}`,
    { 1: 'keyword.control.authority', 2: 'keyword.control.authority', 3: 'entity.name.function.position' },
  ),
  rule(`${COLUMN_START}((?:${vi('PHÓ ')})?${anyOf(POSITIONS)}(?:${vi(' THƯỜNG TRỰC')})?)${COLUMN_END}`, { 1: 'entity.name.function.position' }),
];

/** Where OCR leaves one space between the columns: the other column's text. */
const OTHER_COLUMN = `(?=\\x{20}(?:${vi('ĐẢNG CỘNG SẢN|CỘNG HÒA XÃ HỘI|Độc lập')}|${PLACE},?\\s{1,3}${vi('ngày')}))`;
const issuers = [rule(`${COLUMN_START}(${anyOf(ISSUER_LEADS)}${WORD_END}${CAPITAL_WORDS})(?:${COLUMN_END}|${OTHER_COLUMN})`, { 1: 'entity.name.type.issuer' })];
const capitalLines = [rule(`${LINE_START}(\\p{Lu}\\p{M}*[^\\s\\p{Ll}*]{0,30}(?:\\x{20}[^\\s\\p{Ll}*]{1,30}){1,40})${LINE_END}`, { 1: 'markup.heading.capitals entity.name.section' })];

const headings = [
  rule(
    `${LINE_START}(${vi('(?:Phần|PHẦN)')}\\s(?:[IVXLC]{1,7}|${vi('thứ [\\p{L}\\p{M}]{2,8}|mở đầu')})|${vi('(?:Chương|CHƯƠNG)')}\\s(?:[IVXLC]{1,7}|\\p{N}{1,3})|${vi('(?:Tiểu mục|Mục|MỤC)')}\\s(?:\\p{N}{1,3}|[IVXLC]{1,7}))[.:]?(?:${LINE_END}|\\s{1,3}(?=\\p{Lu})${TITLE})`,
    { 1: 'markup.heading.marker entity.name.section.marker', 2: title('markup.heading.title entity.name.section.title') },
  ),
  rule(`${LINE_START}(${vi('(?:Phụ lục|PHỤ LỤC)')}(?:\\s(?:[IVXLC]{1,7}|\\p{N}{1,3}))?)${LINE_END}`, { 1: 'markup.heading.marker entity.name.section.marker' }),
  rule(`${LINE_START}(${vi('(?:Điều|ĐIỀU)')}\\s\\p{N}{1,3}\\p{Ll}?[.:]?)(?:\\s{1,3}${TITLE})?`, {
    1: 'markup.heading.marker entity.name.section.marker',
    2: title('markup.heading.title entity.name.section.title'),
  }),
  rule(`${LINE_START}([IVX]{1,5}(?:\\.|\\x{20}?-))\\x{20}{1,3}(?:${TITLE})?`, {
    1: 'markup.heading.marker entity.name.section.marker',
    2: title('markup.heading.title entity.name.section.title'),
  }),
];

const clauses = [
  rule(`${LINE_START}(\\p{N}{1,2}(?:\\.\\p{N}{1,2}){1,4}\\.?|\\p{N}{1,3}(?:\\.|[-)/](?=\\x{20})))\\x{20}{1,3}(?:${TITLE})?`, {
    1: 'keyword.other.marker.clause',
    2: title('entity.name.section.title'),
  }),
  rule(`${LINE_START}(\\p{Ll}\\p{M}*\\))(?=\\s)`, { 1: 'keyword.other.marker.point' }, 'markup.list.lettered'),
  rule(`${LINE_START}([-–+•])(?=\\s)`, { 1: 'punctuation.definition.list.begin' }, 'markup.list.unnumbered'),
];

/** From the label to the `Lưu` line; its items are coloured as one thing, their marks apart. */
const recipients = [
  {
    name: scope('meta.recipients'),
    begin: `${LINE_START}(${vi('Nơi nhận')})(\\x{20}?:)?${COLUMN_END}`,
    beginCaptures: captures({ 1: 'keyword.control.recipients', 2: 'punctuation.separator.recipients' }),
    end: `(?<=^|\\s|-)(${vi('Lưu')})(?=:|\\s)(?!\\s${vi('trữ|hành')})(:)?|^(?=\\s*(?:${vi('Phụ lục|PHỤ LỤC|Điều|Chương')}\\s|\\p{N}|<!--))`,
    endCaptures: captures({ 1: 'keyword.other.filing', 2: 'punctuation.separator.filing' }),
    patterns: [
      { include: '#signature' },
      rule(`${LINE_START}([-–])(?>\\s{0,3})(?!${vi('Lưu')}(?:\\s?:|\\s(?!${vi('trữ|hành')})))([^\\t;]{1,300}?)([;,.])?${COLUMN_END}`, {
        1: 'punctuation.definition.list.begin',
        2: 'variable.other.recipient',
        3: 'punctuation.terminator.recipient',
      }),
      { include: '#emphasis' },
      { include: '#inline' },
    ],
  },
];

const CITED_PART = { 1: 'keyword.other.provision', 2: 'constant.numeric.provision' };
const provisions = [
  rule(`${WORD_START}(${vi('[Đđ]iểm')})\\s((?:[a-z]|đ)(?![\\p{L}\\p{M}\\p{N}.])(?:,\\s(?:[a-z]|đ)${WORD_END}){0,20})`, CITED_PART),
  rule(`${WORD_START}(${vi('[Kk]hoản|Điều|Tiểu mục|[Mm]ục')})\\s(\\p{N}{1,3}[a-z]?(?:,\\s\\p{N}{1,3}${WORD_END}){0,20})(?![\\p{L}\\p{N}./])`, CITED_PART),
  rule(`${WORD_START}(${vi('Phần|Chương|Mục|Phụ lục')})\\s([IVXLC]{1,7})${WORD_END}`, CITED_PART),
];

const citations = [
  rule(
    `${WORD_START}(${anyOf(CITED_TYPES)})\\s{1,3}(?:(${vi('số')})\\s{0,3}:?\\s{0,3})?(${SYMBOL})(?:(,)?\\s{1,3}(${DATE}))?(?:\\s{1,3}${ISSUED_BY})?`,
    {
      1: 'support.type.document',
      2: 'keyword.other.number',
      3: 'constant.numeric.symbol',
      4: 'punctuation.separator.date',
      5: 'constant.numeric.date',
      6: 'support.class.issuer',
    },
    'meta.citation',
  ),
  rule(`${WORD_START}(${vi('Bộ luật|Luật|Pháp lệnh')})\\s(\\p{Lu}[^\\t,;.:()“”"]{2,90}?)\\s(?=${vi('(?:số|ngày|năm)')}\\s\\p{N})`, { 1: 'support.type.document', 2: 'support.class.law' }, 'meta.citation'),
  rule(`${WORD_START}(${anyOf(CITED_TYPES)})\\s(${vi('số')})(?=\\s|$)`, { 1: 'support.type.document', 2: 'keyword.other.number' }, 'meta.citation'),
  rule(`(?<![\\p{L}\\p{M}\\p{N}/.-])${SYMBOL}`, null, 'constant.numeric.symbol'),
];

const dates = [rule(`${WORD_START}${WORD_DATE}`, null, 'constant.numeric.date'), rule(`(?<![\\p{N}/-])(?:${vi('[Nn]gày')}\\s{1,3})?${STROKE_DATE}(?![\\p{N}/])`, null, 'constant.numeric.date')];

const marks = [
  rule('(?<=\\S)\\./\\.', null, 'keyword.operator.end-mark'),
  rule('(?<![\\p{L}\\p{M}])[kcdm]?m[²³]', null, 'keyword.other.unit'),
  rule('[¹²³⁰⁴-⁹]+', null, 'entity.name.tag.footnote'),
  rule('\\{\\{[^{}]{1,200}\\}\\}', null, 'variable.parameter.placeholder'),
];

const including = (...names) => ({ patterns: names.map((name) => ({ include: `#${name}` })) });

/** The grammar of `text.vbhc`, ready to be written as JSON. */
export const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  name: 'Văn bản hành chính',
  scopeName: 'text.vbhc',
  fileTypes: ['vbhc'],
  ...including('comments', 'emphasis', 'lines', 'inline'),
  repository: {
    lines: including('preface', 'typeAndSubject', 'preamble', 'recipients', 'signature', 'headings', 'clauses', 'issuers', 'capitalLines'),
    inline: including('comments', 'emphasis', 'citations', 'dates', 'provisions', 'marks'),
    comments: { patterns: comments },
    emphasis: { patterns: emphasis },
    preface: { patterns: preface },
    typeAndSubject: { patterns: typeAndSubject },
    preamble: { patterns: preamble },
    recipients: { patterns: recipients },
    signature: { patterns: signature },
    issuers: { patterns: issuers },
    capitalLines: { patterns: capitalLines },
    headings: { patterns: headings },
    clauses: { patterns: clauses },
    citations: { patterns: citations },
    provisions: { patterns: provisions },
    dates: { patterns: dates },
    marks: { patterns: marks },
  },
};

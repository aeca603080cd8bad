/*
 * What the program read, in the words of the labels: one line for each reference, spans in the user's own text.
 *
 *     Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ | căn cứ
 *     tên | Luật | Đất đai | 2024 | -            này | Nghị định            phần | điểm a khoản 2 Điều 5 | Nghị định này
 */

const ROLES = { basis: 'căn cứ', executes: 'thực hiện', replaces: 'thay thế', amends: 'sửa đổi', attached: 'kèm theo', cited: '-' };
const KINDS = {
  part: 'Phần', chapter: 'Chương', section: 'Mục', subsection: 'Tiểu mục', article: 'Điều', clause: 'khoản', point: 'điểm',
  annex: 'Phụ lục', roman: 'mục', decimal: 'mục', dash: 'gạch đầu dòng', plus: 'dấu cộng',
};

const tidy = (text) => text.replace(/\s+/gu, ' ').trim();
const or = (text) => (text === null || text === undefined || text === '' ? '-' : tidy(text));
const line = (...parts) => parts.map(or).join(' | ');

/**
 * @param {object} core the compiled façade
 * @param {object} analysis
 * @returns {readonly { span: { start: number, end: number }, kind: 'numbered' | 'other', reading: string }[]} in the order of the text
 */
export function readingsOf(core, analysis) {
  const { citations, references, source } = analysis;
  const place = (span) => source.toOriginal(span);
  const numbered = citations.map((citation) => ({ span: place(citation.span), kind: 'numbered', reading: readNumbered(core, citation) }));
  const others = [...references.names, ...references.backs, ...references.provisions].map((reference) => ({
    span: place(reference.span),
    kind: 'other',
    reading: readOther(core, reference),
  }));
  return [...numbered, ...others].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A member of a list has the type, date and issuer of its list. */
function readNumbered(core, { docType, symbol, dateField, issuerField, role, shared }) {
  const date = (dateField ?? shared?.dateField)?.date;
  const issuer = issuerField ?? shared?.issuerField;
  return line(nameOf(core, docType ?? shared?.docType), symbol, date && core.toIsoDate(date), issuer?.text, ROLES[role]);
}

function nameOf(core, docType) {
  return docType ? core.docTypeOf(docType).name : null;
}

function readOther(core, reference) {
  switch (reference.kind) {
    case 'named': return readNamed(core, reference);
    case 'self': return line('này', nameOf(core, reference.docType) ?? reference.typeField.text);
    case 'back': return line('trên', nameOf(core, reference.docType) ?? reference.typeField.text);
    default: return line('phần', leavesOf(reference).join('; '), whole(core, reference.of));
  }
}

/** By name: type, name, year or day, issuer. By plenum: type, number, terms. By number: type, number, year or day, issuer. */
function readNamed(core, { by, docType, typeField, nameField, numberField, yearField, dateField, issuerField, termFields }) {
  const type = nameOf(core, docType) ?? typeField.text;
  const when = dateField ? core.toIsoDate(dateField.date) : yearField?.text;
  if (by === 'plenum') return line('hội nghị', type, numberField?.text, termFields.map(({ text }) => text).join(', '));
  if (by === 'number') return line('số', type, numberField?.text, when, issuerField?.text);
  return line('tên', type, nameField?.text, when, issuerField?.text);
}

/** Each part that holds no other, with all that holds it: `điểm a khoản 2 Điều 5`. */
function leavesOf({ atoms }) {
  const parents = new Set(atoms.map(({ parent }) => parent));
  return atoms.flatMap((atom, at) => (parents.has(at) ? [] : [pathOf(atoms, atom)]));
}

function pathOf(atoms, atom) {
  const { kind, kindField, numField, to, parent } = atom;
  const word = kind === 'decimal' && kindField ? kindField.text.toLowerCase() : KINDS[kind];
  const own = `${word} ${tidy(numField.text)}${to ? `..${tidy(to.numField.text)}` : ''}`;
  return parent === null ? own : `${own} ${pathOf(atoms, atoms[parent])}`;
}

/** The document that a chain of parts belongs to, as short as it can be told from others. */
function whole(core, of) {
  if (of === null) return null;
  if (of.kind === 'numbered') return of.symbol;
  return of.kind === 'named' ? `${nameOf(core, of.docType) ?? of.typeField.text} ${tidy(of.nameField?.text ?? of.numberField?.text ?? '')}`.trim() : of.text;
}

/**
 * The spans of the parts of a chain must be what they say: in order, apart, inside the chain, each beginning with its word and ending with its number.
 * @returns {readonly string[]} what is wrong
 */
export function brokenAtoms({ references, source }) {
  return references.provisions.flatMap(({ atoms, span, text }) => {
    const isInside = atoms.every((atom) => atom.span.start >= span.start && atom.span.end <= span.end);
    const isApart = atoms.every((atom, at) => at === 0 || atoms[at - 1].span.end <= atom.span.start);
    const isExact = atoms.every(({ span: own, kindField, numField }) => own.start === (kindField ?? numField).span.start && own.end === numField.span.end);
    const isCut = atoms.every(({ numField }) => source.slice(numField.span) === numField.text);
    return isInside && isApart && isExact && isCut ? [] : [`chỗ của từng phần trong “${text}” không khớp chữ`];
  });
}

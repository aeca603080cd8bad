import type { Analysis } from '../analysis';
import type { Field } from '../text/span';
import type { Provision } from './tree';

const quote = (text: string) => JSON.stringify(text.replace(/\s+/g, ' ').trim().slice(0, 60));

/** The tree as an s-expression, one node a line, indented by two spaces: for tests, for people, for `thethuc tree`. */
export function printTree({ tree, regime }: Analysis): string {
  const { preface, preamble, conclusions } = tree;
  const out: string[] = [`(document ${regime.verdict.profile}`];
  const fields: readonly (readonly [string, { readonly text: string } | null | undefined])[] = [
    ['nationalTitle', preface.nationalTitle], ['motto', preface.motto], ['partyTitle', preface.partyTitle],
    ['parentIssuer', preface.parentIssuer], ['issuer', preface.issuer], ['number', preface.numberLine?.symbol],
    ['place', preface.placeDate?.place], ['docType', preface.docType], ['subject', preface.subject], ['authority', preface.authorityLine],
    ['urgency', preface.urgency], ['secrecy', preface.secrecy], ['circulation', preface.circulation],
  ];
  out.push('  (preface', ...fields.flatMap(([name, field]) => (field ? [`    (${name} ${quote(field.text)})`] : [])));
  if (preface.placeDate?.date) out.push(`    (date ${Object.values(preface.placeDate.date).join('/')})`);
  for (const { content } of preface.addressees?.items ?? []) out.push(`    (addressee ${quote(content.text)})`);
  out[out.length - 1] += ')';
  if (preamble.bases.length > 0) out.push(`  (preamble ${preamble.bases.length})`);
  out.push('  (body', ...provisionLines(tree.body, 2));
  out[out.length - 1] += ')';
  out.push('  (conclusions', ...line('endMark', conclusions.endMark), ...conclusionLines(conclusions));
  out[out.length - 1] += ')';
  for (const { heading, body } of tree.attachments) {
    out.push(`  (attachment ${quote(heading.text)}`, ...provisionLines(body, 2));
    out[out.length - 1] += ')';
  }
  out.push(...copyLines(tree.copy));
  return `${out.join('\n')})\n`;
}

function provisionLines(provisions: readonly Provision[], depth: number): readonly string[] {
  return provisions.flatMap((provision) => {
    const inner = provisionLines(provision.children, depth + 1);
    const head = `${'  '.repeat(depth)}(${provision.kind} ${quote(provision.marker.text)} ${quote((provision.title ?? provision.heading).text)}`;
    return inner.length === 0 ? [`${head})`] : [head, ...inner.slice(0, -1), `${inner.at(-1) ?? ''})`];
  });
}

type Closing = Pick<Analysis['tree']['conclusions'], 'recipients' | 'signatures'>;

const line = (name: string, field: Field | null | undefined) => (field ? [`    (${name} ${quote(field.text)})`] : []);

function conclusionLines({ recipients, signatures }: Closing): readonly string[] {
  return [
    ...signatures.flatMap(({ authority, positions, signer, confirmation }) => [
      ...line('confirmation', confirmation),
      ...authority.flatMap((field) => line('authority', field)),
      ...positions.flatMap((field) => line('position', field)),
      ...line('signer', signer),
    ]),
    ...(recipients?.items ?? []).flatMap(({ content }) => line('recipient', content)),
  ];
}

function copyLines(copy: Analysis['tree']['copy']): readonly string[] {
  if (!copy) return [];
  const lines = [`  (copy ${quote(copy.label.text)}`, ...line('issuer', copy.issuer), ...line('number', copy.numberLine?.symbol), ...conclusionLines(copy)];
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''})`];
}

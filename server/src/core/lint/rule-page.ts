import { sourceOf } from '../legal/sources';
import type { Basis, Example, Rule, Severity } from './rule';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'lưu ý',
  hint: 'gợi ý',
};

/** `30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4` */
export function formatBasis({ source, at }: Basis): string {
  return at ? `${sourceOf(source).label}, ${at}` : sourceOf(source).label;
}

/** The rule's page of the handbook, in Markdown: what, why, which clause, wrong and right. */
export function rulePage(rule: Rule): string {
  const lines = [`# ${rule.code} · ${rule.summary}`, '', `Tên: \`${rule.name}\` · Mức: ${SEVERITY_NAMES[rule.severity]}`, '', rule.why, '', '## Căn cứ', ''];
  for (const basis of rule.basis) lines.push(`- **${formatBasis(basis)}**: ${basis.says}`);
  lines.push('', '## Ví dụ', '');
  for (const example of rule.examples) lines.push(...exampleLines(example), '');
  lines.push('## Bỏ qua', '', `Đặt \`<!-- thethuc: bỏ qua ${rule.name} -->\` ở dòng trên, hoặc tắt quy tắc trong cài đặt \`thethuc.rules\`.`, '');
  return lines.join('\n');
}

const fence = (text: string) => ['```text', text, '```'];

function exampleLines(example: Example): readonly string[] {
  if ('good' in example) return ['Đúng:', '', ...fence(example.good)];
  const wrong = ['Sai (chỗ sai nằm giữa ⟦ ⟧):', '', ...fence(example.bad)];
  return example.fixed === undefined ? wrong : [...wrong, '', 'Sửa thành:', '', ...fence(example.fixed)];
}

import { printable, widthOf } from './cells';
import type { Paint } from './paint';

export interface PageOptions {
  readonly paint: Paint;
  /** In columns. */
  readonly width: number;
}

/** A page of the handbook (Markdown) as a terminal shows it: marks gone, paragraphs wrapped, examples indented. */
export function pageForTerminal(markdown: string, { paint, width }: PageOptions): string {
  let isCode = false;
  const lines: string[] = [];
  for (const line of markdown.trim().split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    else if (isCode) lines.push(`    ${printable(line)}`);
    else lines.push(...proseLines(line, paint, width));
  }
  return `${lines.join('\n')}\n`;
}

function proseLines(line: string, paint: Paint, width: number): string[] {
  const heading = /^#+ (.*)$/.exec(line);
  if (heading) return [paint.bold(plain(heading[1] ?? ''))];
  const bullet = /^(\s*)([-*>]|\d+\.) /.exec(line);
  const lead = bullet?.[0] ?? '';
  const wrapped = wrap(plain(line.slice(lead.length)), width - lead.length);
  return wrapped.map((part, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + part);
}

/** Emphasis, code marks and links fall away; a link keeps its address when it leads out of the handbook. */
function plain(text: string): string {
  return printable(text)
    .replace(/\[([^\]]*)\]\((https?:[^)]*)\)/g, '$1 ($2)')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1');
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

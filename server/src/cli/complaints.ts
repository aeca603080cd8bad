import type { Io } from './io';
import type { Outcome } from './judge';
import { printable } from './reporters/cells';

/** `thethuc: bao-cao.docx: Đây là tệp Word …` on stderr. */
export async function complain(io: Pick<Io, 'stderr'>, path: string, sentence: string): Promise<void> {
  await io.stderr.write(`thethuc: ${printable(path)}: ${printable(sentence)}\n`);
}

/** Says on stderr what went wrong with a file, or inside a rule that read it. */
export async function reportFailures(outcome: Outcome, io: Pick<Io, 'stderr'>): Promise<void> {
  if (outcome.kind === 'unreadable') return complain(io, outcome.path, outcome.error);
  for (const { code, error } of outcome.failures) {
    await complain(io, outcome.path, `Quy tắc ${code} gặp lỗi bên trong (${reasonOf(error)}) nên không kiểm tra được; các quy tắc khác vẫn chạy`);
  }
}

/** The first line of what was thrown: a sentence, not a stack. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

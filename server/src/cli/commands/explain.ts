import { rulePage } from '../../core';
import { UsageError, type Arguments } from '../args';
import { EXIT, type Command } from '../command';
import type { Io } from '../io';
import { COLOR_OPTION, ruleNamed, wantsColor } from '../options';
import { pageForTerminal } from '../reporters/page';
import { paintOf } from '../reporters/paint';

export const explain: Command = {
  name: 'explain',
  operands: 'MÃ|TÊN…',
  summary: 'Giải thích một quy tắc: sai ở đâu, vì sao, theo điều khoản nào, viết thế nào cho đúng',
  options: { ...COLOR_OPTION },
  notes: ['Ví dụ: thethuc explain VB104', 'Danh sách quy tắc: thethuc rules'],
  run: runExplain,
};

/** No page is wider than what is pleasant to read. */
const PAGE_WIDTH = 100;

async function runExplain(args: Arguments, io: Io): Promise<number> {
  if (args.operands.length === 0) throw new UsageError('Chưa nói quy tắc nào; ví dụ: thethuc explain VB104');
  const wanted = args.operands.map(ruleNamed);
  const width = Math.min(PAGE_WIDTH, io.stdout.columns ?? PAGE_WIDTH);
  const paint = paintOf(wantsColor(args, io));
  const pages = wanted.map((rule) => pageForTerminal(rulePage(rule), { paint, width }));
  await io.stdout.write(pages.join('\n'));
  return EXIT.clean;
}

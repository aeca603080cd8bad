import { HELP_OPTION, type Option, type OptionTable } from './args';
import type { Command } from './command';
import { COMMANDS } from './commands';

const pad = (text: string, width: number) => text.padEnd(width);

/** What `thethuc --help` prints. */
export function overview(): string {
  const commands = COMMANDS.map(({ name, summary }) => `  ${pad(name, 12)}${summary}`);
  return lines([
    'Thể Thức: kiểm tra thể thức văn bản hành chính của Nhà nước và của Đảng.',
    '',
    'Cách dùng: thethuc LỆNH [TÙY CHỌN] [TỆP…]',
    '',
    'Các lệnh:',
    ...commands,
    '',
    'Ví dụ:',
    '  thethuc check van-ban/            kiểm tra mọi tệp .vbhc và .txt trong thư mục',
    '  thethuc check --fix bao-cao.txt   sửa những chỗ chắc chắn rồi kiểm tra',
    '  thethuc explain VB104             vì sao, theo điều khoản nào, viết thế nào cho đúng',
    '',
    'Xem từng lệnh: thethuc help LỆNH. Phiên bản: thethuc --version.',
  ]);
}

/** What `thethuc help check` and `thethuc check --help` print. */
export function commandHelp({ name, operands, summary, options, notes }: Command): string {
  return lines([
    `${summary}.`,
    '',
    `Cách dùng: thethuc ${name} [TÙY CHỌN]${operands === '' ? '' : ` ${operands}`}`,
    '',
    'Tùy chọn:',
    ...optionLines({ ...options, ...HELP_OPTION }),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ]);
}

function optionLines(options: OptionTable): string[] {
  const rows = Object.entries(options).map(([name, option]) => ({ left: optionUsage(name, option), help: option.help }));
  const width = Math.max(...rows.map(({ left }) => left.length)) + 2;
  return rows.map(({ left, help }) => `  ${pad(left, width)}${help}`);
}

function optionUsage(name: string, { short, value }: Option): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

const lines = (all: readonly string[]) => `${all.join('\n')}\n`;

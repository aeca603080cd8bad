import { parseArguments, UsageError } from './args';
import { EXIT } from './command';
import { reasonOf } from './complaints';
import { COMMANDS, findCommand } from './commands';
import { commandHelp, overview } from './help';
import type { Io } from './io';
import { suggest } from './nearest';
import { version } from './version';

/**
 * Runs one command line and returns its exit code.
 * Never throws: whatever goes wrong is one Vietnamese sentence on stderr and exit code 2.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    await io.stderr.write(`thethuc: ${sentenceOf(error)}\n`);
    return EXIT.failed;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) return usage(io);
  if (first === '--help' || first === '-h') return print(io, overview());
  if (first === '--version' || first === '-v' || first === '-V') return print(io, `${version()}\n`);
  if (first === 'help') return help(rest, io);
  const command = await findCommand(first);
  if (!command) throw unknownCommand(first);
  const parsed = parseArguments(command.options, rest);
  return parsed.flag('help') ? print(io, commandHelp(command)) : command.run(parsed, io);
}

async function usage(io: Io): Promise<number> {
  await io.stderr.write(overview());
  return EXIT.failed;
}

async function help([name]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name.startsWith('-')) return print(io, overview());
  const command = await findCommand(name);
  if (!command) throw unknownCommand(name);
  return print(io, commandHelp(command));
}

async function print(io: Io, text: string): Promise<number> {
  await io.stdout.write(text);
  return EXIT.clean;
}

function unknownCommand(word: string): UsageError {
  if (word.startsWith('-')) return new UsageError(`Tên lệnh phải đứng trước "${word}"; xem: thethuc --help`);
  if (/[./\\*]/.test(word)) return new UsageError(`Không có lệnh "${word}"; để kiểm tra tệp, hãy gõ: thethuc check ${word}`);
  const names = [...COMMANDS.map(({ name }) => name), 'help'];
  return new UsageError(`Không có lệnh "${word}"${suggest(word, names)}; xem: thethuc --help`);
}

function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  return `Lỗi bên trong chương trình (${reasonOf(error)}); xin báo lại kèm lệnh vừa gõ`;
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io, Output } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';
import { KNOWN } from '../known';

/** What a command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
}

/** Runs `thethuc …args` in this process, with streams of our own. */
export async function thethuc(args: readonly string[], { cwd = tmpdir(), stdin = '', env = {}, isTerminal = false }: Surroundings = {}): Promise<Ran> {
  const out = sink(isTerminal);
  const err = sink(isTerminal);
  const today = { year: 2026, month: 11, day: 2 };
  const io: Io = { stdin: chunks(stdin), stdout: out, stderr: err, cwd, env, today, known: KNOWN };
  const code = await run(args, io);
  return { code, out: out.text(), err: err.text() };
}

function sink(isTerminal: boolean): Output & { text(): string } {
  let written = '';
  const write = (text: string) => {
    written += text;
    return Promise.resolve();
  };
  return { isTerminal, columns: isTerminal ? 80 : undefined, write, text: () => written };
}

async function* chunks(stdin: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(stdin);
  // Cut in the middle of letters, as a pipe does.
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

/** A folder of files for one test; `after` it removes itself. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'thethuc-cli-'));

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  run(...args: readonly string[]): Promise<Ran> {
    return thethuc(args, { cwd: this.path });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Gives every test of a suite an empty folder. */
export function folderForEachTest(): { readonly current: Folder } {
  const holder = {} as { current: Folder };
  beforeEach(() => {
    holder.current = new Folder();
  });
  afterEach(() => holder.current.remove());
  return holder;
}

/** A correct report of a department of the State, on one line ends of our choosing. */
export const REPORT = readFileSync(join(__dirname, '../../../test/documents/state/bao-cao.vbhc'), 'utf8');

/** The same with one fault in it: VB104 on the `5` of `ngày 5 tháng 11 năm 2026`. */
export const FAULTY = REPORT.replace('ngày 10 tháng 11', 'ngày 5 tháng 11');

/** The same as `thethuc fix` leaves it. */
export const REPAIRED = REPORT.replace('ngày 10 tháng 11', 'ngày 05 tháng 11');

import type { Arguments, OptionTable } from './args';
import type { Io } from './io';

/** One word after `thethuc`. */
export interface Command {
  readonly name: string;
  /** What stands after the name: `TỆP…`. */
  readonly operands: string;
  /** One Vietnamese sentence without a final period. */
  readonly summary: string;
  readonly options: OptionTable;
  /** Examples and exit codes, one a line, under the options in help. */
  readonly notes: readonly string[];
  /** Returns the exit code. */
  run(args: Arguments, io: Io): Promise<number>;
}

/** Nothing at `--fail-on` or above; something; a wrong command line, or a file that could not be read or written. */
export const EXIT = { clean: 0, found: 1, failed: 2 } as const;

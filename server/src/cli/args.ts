import { parseArgs } from 'node:util';
import { suggest } from './nearest';

/** The command line cannot be understood. The message is one Vietnamese sentence for the user. */
export class UsageError extends Error {}

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** How help shows the value: `human|json`, `MÃ=MỨC`. */
  readonly value?: string;
  readonly help: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** A command line taken apart. Asking for an option that was not given answers false, undefined or an empty list. */
export interface Arguments {
  readonly operands: readonly string[];
  flag(name: string): boolean;
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

export const HELP_OPTION: OptionTable = { help: { type: 'boolean', short: 'h', help: 'In hướng dẫn này' } };

/** Takes `args` apart by `table`. Throws UsageError for an unknown option, a missing or a superfluous value. */
export function parseArguments(table: OptionTable, args: readonly string[]): Arguments {
  const options = { ...table, ...HELP_OPTION };
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [
      name,
      { type, multiple: true, ...(short === undefined ? {} : { short }) },
    ]),
  );
  // Not strict: node's own complaints are English and name no neighbour, so the tokens are judged here.
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, tokens: true });
  const operands: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') given.set(token.name, [...(given.get(token.name) ?? []), readValue(options, token)]);
  }
  return {
    operands,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readValue(options: OptionTable, { name, rawName, value, inlineValue }: OptionToken): string {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const names = Object.keys(options).map((known) => `--${known}`);
    throw new UsageError(`Không có tùy chọn "${rawName}"${suggest(rawName, names)}`);
  }
  if (option.type === 'boolean' && value !== undefined) throw new UsageError(`Tùy chọn "${rawName}" không nhận giá trị "${value}"`);
  // `--format --quiet`: the value was forgotten. `--format=--quiet` says that it is meant.
  const isForgotten = value === undefined || (value.startsWith('--') && inlineValue !== true);
  if (option.type === 'string' && isForgotten) throw new UsageError(`Tùy chọn "${rawName}" thiếu giá trị (${option.value ?? 'giá trị'})`);
  return value ?? '';
}

/** The value of an option that takes one of a few words. Throws UsageError for any other word. */
export function oneOf<T extends string>(args: Arguments, name: string, words: readonly [T, ...T[]]): T {
  const value = args.value(name);
  if (value === undefined) return words[0];
  const found = words.find((word) => word === value);
  if (found === undefined) {
    throw new UsageError(`Tùy chọn "--${name}" nhận ${words.join(', ')}; không nhận "${value}"${suggest(value, words)}`);
  }
  return found;
}

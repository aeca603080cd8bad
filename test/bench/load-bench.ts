import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BENCH = join(__dirname, '..', '..', '..', 'bench');

/** A module of bench/, which is plain JavaScript outside the compiled projects. */
export async function loadBench<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(join(BENCH, name)).href)) as T;
}

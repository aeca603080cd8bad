/** Writes `syntaxes/vbhc.tmLanguage.json`. With `--check` it writes nothing and fails when the file is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { grammar } from './grammar/patterns.mjs';

const target = fileURLToPath(new URL('../syntaxes/vbhc.tmLanguage.json', import.meta.url));
const text = `${JSON.stringify(grammar, null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('syntaxes/vbhc.tmLanguage.json is out of date: run node scripts/gen-grammar.mjs');
  process.exitCode = 1;
}

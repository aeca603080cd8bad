import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { KNOWN_DOCUMENTS } from '../known-documents.mjs';
import { root } from '../project.mjs';

/**
 * The program under judgment: the compiled core, its rules of the room of citations, and the tables of known documents.
 * @typedef {object} Program
 * @property {object} core
 * @property {(text: string, options: object) => { analysis: object, findings: readonly object[] }} judge
 * @property {(text: string, options: object) => string} fix applies the safe fixes
 * @property {(text: string, findings: readonly object[]) => string} review applies the fixes of `findings` that want an eye
 * @property {(text: string, options: object, place: object) => string | null} act does what the action of that title does; null when none is offered
 * @property {(name: string) => readonly string[]} codesOf the rules that answer for a class of findings
 */

/** @returns {Program} */
export function loadProgram() {
  const core = loadCore();
  const classes = readClasses(join(root, 'test', 'accuracy', 'findings.tsv'));
  const own = new Set([...classes.values()].flat());
  const rules = core.allRules.filter(({ code }) => /^VB4/u.test(code) || own.has(code));
  const known = core.readKnownDocuments(() => readFileSync(join(root, KNOWN_DOCUMENTS), 'utf8'));
  const read = ({ profile, today }) => ({ ...(profile ? { profile } : {}), today: core.fromIsoDate(today), known });
  return {
    core,
    judge(text, options) {
      const analysis = core.analyze(text, read(options));
      const { findings, failures } = core.lint(analysis, {}, rules);
      if (failures.length > 0) throw failures[0].error;
      return { analysis, findings };
    },
    fix: (text, options) => core.fixText(text, { ...read(options), rules }).text,
    act(text, options, { span, title }) {
      const { analysis, findings } = this.judge(text, options);
      const actions = core.citationActionsAt(analysis, span, { findings, fixOptions: { ...read(options), rules } });
      const action = actions.find((each) => each.title.startsWith(title));
      return action ? core.applyEdits(text, action.edits) : null;
    },
    review: (text, findings) => core.applyEdits(text, findings.flatMap(({ fix }) => (fix?.safety === 'review' ? fix.edits : []))),
    codesOf: (name) => (/^VB\d{3}$/u.test(name) ? [name] : (classes.get(name) ?? fail(`test/accuracy/findings.tsv không có “${name}”`))),
  };
}

function fail(says) {
  throw new Failure(says);
}

function loadCore() {
  try {
    return createRequire(import.meta.url)(join(root, 'out', 'server', 'src', 'core', 'index.js'));
  } catch (error) {
    throw new Failure(`Chưa dựng, hoặc dựng hỏng: ${error.message.split('\n')[0]}`);
  }
}

/** `thiếu số⇥VB402⇥…`: the classes of findings that labels name, and the rules that answer for each. */
function readClasses(path) {
  const rows = readFileSync(path, 'utf8').split(/\r?\n/u).slice(1).filter(Boolean).map((row) => row.normalize('NFC').split('\t'));
  return new Map(rows.map(([name, codes]) => [name, codes.split(' ').filter((code) => code !== '-')]));
}

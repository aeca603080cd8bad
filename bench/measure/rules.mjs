import { largeDocument } from '../corpus.mjs';
import { median } from '../stats.mjs';
import { loadCore, loadKnown } from '../tools.mjs';

const MB = 1_000_000;
const STAGES = ['source', 'lines', 'tree', 'citations', 'references', 'cited', 'regime'];

/**
 * What each stage and each rule costs, alone, on one document of 1 MB; the dearer of a State and a Party document counts.
 * @param {{ runs: number, say: (line: string) => void }} options
 * @returns {{ stages: { name: string, ms: number }[], rules: { code: string, name: string, ms: number, findings: number }[], lintMs: number }}
 */
export function measureRules({ runs, say }) {
  const core = withKnown(loadCore());
  const texts = ['state', 'party'].map((regime) => largeDocument(MB, regime));
  say(`Giá của từng luật: ${core.allRules.length} luật, hai văn bản 1 MB`);
  const analyses = texts.map((text) => complete(core.analyze(text)));
  const rules = core.allRules.map((rule) => dearest(analyses.map((analysis) => costOf(rule, analysis, runs))));
  return {
    stages: STAGES.map((name) => ({ name, ms: Math.max(...texts.map((text) => stageCost(core, text, { name, runs }))) })),
    rules: rules.sort((a, b) => b.ms - a.ms),
    lintMs: Math.max(...analyses.map((analysis) => timed(() => core.lint(analysis), runs).ms)),
  };
}

/** As programs analyse: with the tables of known documents. */
function withKnown(core) {
  const known = loadKnown();
  return { ...core, analyze: (text) => core.analyze(text, { known }) };
}

/** Reads every lazy field, so that no rule pays for another's analysis. */
function complete(analysis) {
  for (const stage of STAGES) void analysis[stage];
  void analysis.source.folded;
  return analysis;
}

/** The time of one stage when those before it are ready. */
function stageCost(core, text, { name, runs }) {
  const times = Array.from({ length: runs }, () => {
    if (name === 'source') return timed(() => core.analyze(text).source, 1).ms;
    const analysis = core.analyze(text);
    for (const before of STAGES.slice(0, STAGES.indexOf(name))) void analysis[before];
    return timed(() => analysis[name], 1).ms;
  });
  return median(times);
}

function costOf(rule, analysis, runs) {
  const { ms, value } = timed(() => [...rule.check(analysis)].length, runs);
  return { code: rule.code, name: rule.name, ms, findings: value };
}

function dearest(costs) {
  return costs.reduce((dear, cost) => (cost.ms > dear.ms ? cost : dear));
}

function timed(work, runs) {
  let value;
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    value = work();
    return performance.now() - started;
  });
  return { ms: median(times), value };
}

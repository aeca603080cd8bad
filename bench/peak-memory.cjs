/*
 * Preloaded into a measured process (`node --require`): at its end, writes its peak memory in KB to the file named by THETHUC_BENCH_PEAK.
 * Linux: VmHWM, because `maxRSS` there starts from the peak of whoever started the process. Elsewhere: `maxRSS`.
 */
const { readFileSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { isMainThread } = process.getBuiltinModule('node:worker_threads');

function peakKb() {
  try {
    const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (found) return Number(found[1]);
  } catch {
    // No /proc here: macOS, Windows.
  }
  return process.resourceUsage().maxRSS;
}

const target = process.env.THETHUC_BENCH_PEAK;
if (target !== undefined && isMainThread) process.on('exit', () => writeFileSync(target, String(peakKb())));

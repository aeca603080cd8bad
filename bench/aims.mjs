import { num } from './table.mjs';

const TIMES_MARKDOWNLINT = 10;
const TYPING_P95_MS = 10;
const TIMES_NODE = 2.5;

/**
 * The aims of the project against what was measured; what was not measured is left out.
 * @param {any} result what `run.mjs` collects
 * @returns {{ aim: string, actual: string, met: boolean }[]}
 */
export function judge(result) {
  return [...throughputAim(result), ...typingAim(result), ...startupAim(result), ...growthAim(result)];
}

function throughputAim({ throughput }) {
  const rows = throughput?.[0]?.rows ?? [];
  const own = rows.find(({ tool }) => tool === 'thethuc');
  const peer = rows.find(({ tool }) => tool === 'markdownlint-cli2');
  if (!own || !peer) return [];
  const ratio = own.mbPerSecond / peer.mbPerSecond;
  return [{ aim: `thông lượng ≥ ${TIMES_MARKDOWNLINT}× markdownlint-cli2`, actual: `${num(ratio)}×`, met: ratio >= TIMES_MARKDOWNLINT }];
}

function typingAim({ typing }) {
  const row = typing?.find(({ label }) => label === '50 KB');
  if (!row) return [];
  return [{ aim: `gõ phím → chẩn đoán ở 50 KB, p95 < ${TYPING_P95_MS} ms`, actual: `${num(row.p95, 2)} ms`, met: row.p95 < TYPING_P95_MS }];
}

function startupAim({ startup }) {
  return (startup ?? []).slice(1).map(({ command, ratio }) => ({
    aim: `${command} < ${num(TIMES_NODE)}× node -e 0`,
    actual: `${num(ratio, 2)}×`,
    met: ratio < TIMES_NODE,
  }));
}

function growthAim({ growth }) {
  if (!growth) return [];
  const rows = [...growth.inProcess, growth.commandLine];
  const worse = rows.filter(({ isLinear }) => !isLinear).map(({ name }) => name);
  const steepest = Math.max(...rows.map(({ exponent }) => exponent));
  return [{
    aim: 'thời gian tăng tuyến tính từ 1 MB lên 4 MB',
    actual: worse.length === 0 ? `số mũ lớn nhất ${num(steepest, 2)}` : `tăng nhanh hơn: ${worse.join(', ')}`,
    met: worse.length === 0,
  }];
}

import { num, table } from './table.mjs';

const TOP_RULES = 10;

/** The whole result as text for a person. @param {any} result what `run.mjs` collects @returns {string} */
export function toText(result) {
  const parts = [machineLine(result)];
  for (const folder of result.throughput ?? []) parts.push(throughputTable(folder));
  if (result.notes.length > 0) parts.push(result.notes.map((note) => `Lưu ý: ${note}.`).join('\n'));
  if (result.startup) parts.push(startupTable(result.startup));
  if (result.typing) parts.push(typingTable(result.typing));
  if (result.completion) parts.push(completionTable(result.completion));
  if (result.memory) parts.push(memoryTable(result.memory));
  if (result.growth) parts.push(growthTable(result.growth));
  if (result.rules) parts.push(rulesTable(result.rules));
  if (result.aims.length > 0) parts.push(aimsTable(result.aims));
  return `${parts.join('\n\n')}\n`;
}

function machineLine({ machine, thethuc, date }) {
  const { cpu, cores, memoryGb, platform, node, load } = machine;
  return [
    `Thể Thức ${thethuc.version}, ${thethuc.rules} luật · đo ngày ${date}`,
    `${cpu} × ${cores}, ${num(memoryGb, 0)} GB, ${platform}, Node ${node}; tải máy lúc bắt đầu ${num(load, 2)}`,
  ].join('\n');
}

function throughputTable({ name, files, bytes, rows }) {
  const slowest = Math.min(...rows.map(({ mbPerSecond }) => mbPerSecond));
  const body = rows.map((row) => [
    `${row.tool} ${row.version}`, num(row.mbPerSecond, 2), `${num(row.mbPerSecond / slowest)}×`, num(row.ms / 1000, 2),
    num(row.peakMb, 0), String(row.rules), num(row.findings, 0), row.note,
  ]);
  return [
    `THÔNG LƯỢNG: ${name}, ${num(bytes / 1e6)} MB, ${files} tệp; trung vị của ${rows[0].runs.length} lần, chạy xen kẽ`,
    table(['công cụ', 'MB/s', 'so chậm nhất', 'giây', 'đỉnh MB', 'luật', 'phát hiện', 'ghi chú'], body),
  ].join('\n');
}

function startupTable(rows) {
  const body = rows.map(({ command, ms, ratio }) => [command, num(ms), `${num(ratio, 2)}×`]);
  return `KHỞI ĐỘNG: trung vị của ${rows[0].runs.length} lần, chạy xen kẽ\n${table(['lệnh', 'ms', 'so với node'], body)}`;
}

function typingTable(rows) {
  const body = rows.map((row) => [row.label, num(row.p50, 2), num(row.p95, 2), num(row.max, 2), String(row.samples), num(row.diagnostics, 0)]);
  return [
    'GÕ PHÍM → CHẨN ĐOÁN: máy chủ thật qua stdio, sửa một ký tự giữa văn bản rồi hỏi textDocument/diagnostic',
    table(['văn bản', 'p50 ms', 'p95 ms', 'lâu nhất', 'số mẫu', 'chẩn đoán'], body),
  ].join('\n');
}

function completionTable(rows) {
  const body = rows.map((row) => [`${row.label}‸`, num(row.p50, 2), num(row.p95, 2), num(row.max, 2), String(row.samples), num(row.items, 0)]);
  return [
    'GÕ PHÍM → GỢI Ý: máy chủ thật qua stdio, văn bản 50 KB',
    table(['đang viết', 'p50 ms', 'p95 ms', 'lâu nhất', 'số mẫu', 'gợi ý'], body),
  ].join('\n');
}

function memoryTable(rows) {
  return `BỘ NHỚ ĐỈNH của thethuc check\n${table(['đầu vào', 'MB'], rows.map(({ name, peakMb }) => [name, num(peakMb, 0)]))}`;
}

function growthTable({ inProcess, commandLine }) {
  const body = [...inProcess, commandLine].map((row) => [
    row.name, num(row.smallMs), Number.isFinite(row.largeMs) ? num(row.largeMs) : 'quá lâu', `${num(row.largeMs / row.smallMs)}×`,
    num(row.exponent, 2), row.isLinear ? '✓' : '✗ nhanh hơn tuyến tính',
  ]);
  return [
    'TĂNG TRƯỞNG từ 1 MB lên 4 MB: bốn lần là tuyến tính, số mũ 1 (trong tiến trình theo hình dạng, rồi dòng lệnh)',
    table(['văn bản', 'ms ở 1 MB', 'ms ở 4 MB', 'tỉ số', 'số mũ', ''], body),
  ].join('\n');
}

function rulesTable({ stages, rules, lintMs }) {
  const total = rules.reduce((sum, { ms }) => sum + ms, 0);
  const top = rules.slice(0, TOP_RULES);
  return [
    'CÁC BƯỚC PHÂN TÍCH trên một văn bản 1 MB',
    table(['bước', 'ms'], stages.map(({ name, ms }) => [name, num(ms, 2)])),
    '',
    `LUẬT TỐN NHẤT trên một văn bản 1 MB, chạy một mình (${rules.length} luật cộng lại ${num(total)} ms; lint() trọn vẹn ${num(lintMs)} ms)`,
    table(['luật', 'ms', 'phát hiện'], top.map(({ code, name, ms, findings }) => [`${code} ${name}`, num(ms, 2), num(findings, 0)])),
  ].join('\n');
}

function aimsTable(aims) {
  const body = aims.map(({ aim, actual, met }) => [aim, actual, met ? '✓' : '✗']);
  return `MỤC TIÊU\n${table(['mục tiêu', 'đo được', ''], body)}`;
}

import type { Arguments } from '../args';
import { EXIT, type Command } from '../command';

export const lsp: Command = {
  name: 'lsp',
  operands: '',
  summary: 'Chạy máy chủ ngôn ngữ (LSP) qua đầu vào, đầu ra chuẩn, cho trình soạn thảo không phải VS Code',
  options: {
    // Editors add these by themselves; stdio is the only way anyhow.
    stdio: { type: 'boolean', help: 'Như mặc định; có sẵn vì nhiều trình soạn thảo tự thêm' },
    clientProcessId: { type: 'string', value: 'PID', help: 'Máy chủ tự tắt khi tiến trình này không còn' },
  },
  notes: [],
  run: runLsp,
};

async function runLsp(_args: Arguments): Promise<number> {
  const { runStdioServer } = await import('../../node/main.js');
  await runStdioServer();
  return EXIT.clean;
}

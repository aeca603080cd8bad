import type { Command } from '../command';

interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/*
 * A command is loaded when it is called: `thethuc --version` must not wait for the rules, nor `check` for the server.
 * The summaries stand here because the overview must not load eight commands to print eight lines.
 */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'check', summary: 'Kiểm tra tệp, thư mục', load: async () => (await import('./check.js')).check },
  { name: 'fix', summary: 'Sửa những chỗ chắc chắn đúng', load: async () => (await import('./fix.js')).fix },
  { name: 'explain', summary: 'Giải thích một quy tắc', load: async () => (await import('./explain.js')).explain },
  { name: 'rules', summary: 'Liệt kê các quy tắc', load: async () => (await import('./rules.js')).rules },
  { name: 'citations', summary: 'Liệt kê các viện dẫn', load: async () => (await import('./citations.js')).citations },
  { name: 'tree', summary: 'In cây của văn bản và căn cứ nhận thể thức', load: async () => (await import('./tree.js')).tree },
  { name: 'lsp', summary: 'Chạy máy chủ ngôn ngữ qua stdio cho trình soạn thảo', load: async () => (await import('./lsp.js')).lsp },
];

export async function findCommand(name: string): Promise<Command | undefined> {
  return COMMANDS.find((entry) => entry.name === name)?.load();
}

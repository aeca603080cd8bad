import type { ClientCapabilities } from 'vscode-languageserver';

/** Whether the client has a command of ours, which it says in `experimental: { thethuc: { commands: ['thethuc.…'] } }`: the protocol has no word for it. */
export function hasCommand({ experimental }: ClientCapabilities, command: string): boolean {
  const { commands } = (experimental as { thethuc?: { commands?: unknown } } | undefined)?.thethuc ?? {};
  return Array.isArray(commands) && commands.includes(command);
}

import type { BaseLanguageClient, ClientCapabilities } from 'vscode-languageclient';

/** Tells the server which commands it may put behind what it offers. */
export function announceCommands(client: BaseLanguageClient, names: readonly string[]): void {
  client.registerFeature({
    fillClientCapabilities: (capabilities: ClientCapabilities) => {
      capabilities.experimental = { ...(capabilities.experimental as object | undefined), thethuc: { commands: names } };
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  });
}

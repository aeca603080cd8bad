import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { citingPlaces, lensesOf } from '../lenses';
import type { Register } from '../register';

/** `textDocument/codeLens`: how many places of the text lead to a heading, and how many documents of the workspace cite this one. */
export const codeLenses: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(connection, { client, documents, register, settings, log }) {
    const told = new Map<string, string>();
    documents.onClose(({ document }) => told.delete(document.uri));
    const canRefresh = client.workspace?.codeLens?.refreshSupport === true;
    // A client that is gone has no lenses left to refresh.
    const refresh = () => canRefresh && void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    settings.onChange(refresh);
    // Most of what the register hears of is cited by nobody on the screen.
    register.onChange(() => [...told].some(([uri, before]) => keyOf(register, uri) !== before) && refresh());
    connection.onCodeLens(
      guard({ log, what: 'textDocument/codeLens', empty: [] as CodeLens[] }, async ({ textDocument: { uri } }) => {
        const judgment = await documents.judge(uri);
        if (!judgment?.settings.codeLens) return [];
        told.set(uri, keyOf(register, uri));
        return lensesOf({ client, judgment, register });
      }),
    );
  },
};

function keyOf(register: Register, uri: string): string {
  return JSON.stringify(citingPlaces(register, uri));
}

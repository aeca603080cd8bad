import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { SECTION } from '../settings';

/** `workspace/didChangeConfiguration`: the settings are read anew, and whoever shows findings is told. */
export const configuration: Feature = {
  capabilities: () => ({}),
  register(connection, { client, onInitialized, settings }) {
    onInitialized(() => {
      if (!client.workspace?.didChangeConfiguration?.dynamicRegistration) return;
      void connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    });
    connection.onDidChangeConfiguration((params) => {
      settings.change(params.settings);
    });
  },
};

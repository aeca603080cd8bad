import type { ExtensionContext } from 'vscode';
import { announceCommands } from './announced-commands';
import type { CitationTree } from './citation-tree';
import { CitationView } from './citation-view';
import type { LanguageClient } from './client';
import { registerCommands } from './commands';
import { FolderChecks } from './folder-check';
import { registerNumberingCommands } from './numbering-commands';
import { registerRuleSetting, TURN_OFF_RULE } from './rule-setting';
import { registerShownReferences, SHOW_REFERENCES } from './shown-references';
import { StatusItem } from './status-item';
import { Typing } from './typing';
import { registerWalkthrough } from './walkthrough';

/** What other extensions, and our tests, may ask. */
export interface Api {
  /** What the status bar says of the active document; empty when it says nothing. */
  statusText(): string;
  /** What the view “Viện dẫn” shows. */
  readonly citationTree: CitationTree;
}

/** All that the extension is, around a client that has not been started. */
export async function start(client: LanguageClient, context: ExtensionContext): Promise<Api> {
  announceCommands(client, [TURN_OFF_RULE, SHOW_REFERENCES]);
  const statusItem = new StatusItem(client);
  const citationView = new CitationView(client);
  context.subscriptions.push(registerWalkthrough(context));
  context.subscriptions.push(client, statusItem, citationView, new FolderChecks(client), new Typing(client), ...registerCommands(client), ...registerNumberingCommands(client), registerRuleSetting(), registerShownReferences(client));
  await client.start();
  return { statusText: () => statusItem.text, citationTree: citationView.tree };
}

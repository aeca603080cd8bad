import type { ExtensionContext } from 'vscode';
import { announceCommands } from './announced-commands';
import { BEGAN } from './began';
import type { CitationTree } from './citation-tree';
import { CitationView } from './citation-view';
import type { LanguageClient } from './client';
import { registerCommands } from './commands';
import { PREVIEW_EDITS, registerEditPreview } from './edit-preview';
import { FolderChecks } from './folder-check';
import { HeldBack } from './held-back';
import { leadLog } from './log-channel';
import { registerNumberingCommands } from './numbering-commands';
import { registerRegimeCommands } from './regime-commands';
import { registerRuleSetting, TURN_OFF_RULE } from './rule-setting';
import { registerShownReferences, SHOW_REFERENCES } from './shown-references';
import { registerSnippetCompletion } from './snippet-completion';
import type { Startup, StartupTimes } from './startup';
import { StatusItem } from './status-item';
import { registerStatusMenu } from './status-menu';
import { Typing } from './typing';
import { registerWalkthrough } from './walkthrough';

/** What it took to read our code: this module is the last of it. */
const LOAD_MS = performance.now() - BEGAN;

/** What other extensions, and our tests, may ask. */
export interface Api {
  /** What the status bar says of the active document; empty when it says nothing. */
  statusText(): string;
  /** What the view “Viện dẫn” shows. */
  readonly citationTree: CitationTree;
  /** How long the start took. */
  readonly startup: StartupTimes;
}

/** All that the extension is, around a client that has not been started. */
export async function start(client: LanguageClient, startup: Startup, context: ExtensionContext): Promise<Api> {
  leadLog(client, startup.log);
  announceCommands(client, [TURN_OFF_RULE, SHOW_REFERENCES, PREVIEW_EDITS]);
  const statusItem = new StatusItem(client);
  const citationView = new CitationView(client);
  context.subscriptions.push(startup.log, registerWalkthrough(context), registerSnippetCompletion(context), ...registerRegimeCommands(client), registerStatusMenu(client));
  context.subscriptions.push(client, statusItem, citationView, new FolderChecks(client), new HeldBack(client), new Typing(client), ...registerCommands(client), ...registerNumberingCommands(client), registerRuleSetting(), registerShownReferences(client), registerEditPreview(client));
  startup.made(LOAD_MS);
  await client.start();
  startup.ready(client, context);
  return { statusText: () => statusItem.text, citationTree: citationView.tree, startup: startup.times };
}

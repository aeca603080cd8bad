import { commands, ConfigurationTarget, Uri, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient, ClientCapabilities } from 'vscode-languageclient';
import type { TurnOffRuleArguments } from '../../server/src/lsp/action-commands';

const TURN_OFF_RULE = 'thethuc.turnOffRule';

/** Tells the server that rules can be turned off from here; it offers the command behind an action of a finding. */
export function announceRuleSetting(client: BaseLanguageClient): void {
  client.registerFeature({
    fillClientCapabilities: (capabilities: ClientCapabilities) => {
      capabilities.experimental = { ...(capabilities.experimental as object | undefined), thethuc: { commands: [TURN_OFF_RULE] } };
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  });
}

export function registerRuleSetting(): Disposable {
  return commands.registerCommand(TURN_OFF_RULE, (request: TurnOffRuleArguments) => turnOff(request));
}

/** In the settings of the folder that holds the document; what its `thethuc.rules` say of other rules stays. A rule set by its code goes by it. */
async function turnOff({ uri, code, name }: TurnOffRuleArguments): Promise<void> {
  const document = Uri.parse(uri);
  if (!workspace.getWorkspaceFolder(document)) {
    void window.showInformationMessage('Tệp này không nằm trong thư mục nào đang mở; hãy mở thư mục chứa tệp rồi tắt quy tắc.');
    return;
  }
  const settings = workspace.getConfiguration('thethuc', document);
  const own = settings.inspect<Record<string, string>>('rules')?.workspaceFolderValue ?? {};
  const key = code in settings.get<Record<string, string>>('rules', {}) ? code : name;
  await settings.update('rules', { ...own, [key]: 'off' }, ConfigurationTarget.WorkspaceFolder);
}

import { commands, ConfigurationTarget, Uri, window, workspace, type Disposable } from 'vscode';
import type { TurnOffRuleArguments } from '../../server/src/lsp/action-commands';

export const TURN_OFF_RULE = 'thethuc.turnOffRule';

/** The server offers it behind an action of a finding. */
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

import { ConfigurationTarget, workspace, type TextDocument } from 'vscode';

/** Writes a setting of ours where it holds for all documents of the folder; in the user's own settings for a document that lies in none. */
export async function writeSetting({ uri }: TextDocument, name: string, value: unknown): Promise<void> {
  const settings = workspace.getConfiguration('thethuc', uri);
  const target = workspace.getWorkspaceFolder(uri) ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global;
  const { defaultValue, globalValue } = settings.inspect(name) ?? {};
  const isDefault = value === defaultValue && (target === ConfigurationTarget.Global || globalValue === undefined);
  await settings.update(name, isDefault ? undefined : value, target);
}

/** `Thư mục “Văn bản đi 2026”`, or where else `writeSetting` writes. */
export function settingPlace({ uri }: TextDocument): string {
  const folder = workspace.getWorkspaceFolder(uri);
  return folder ? `thư mục “${folder.name}”` : 'mọi thư mục của tôi';
}

/** What the host takes from VS Code's command line; it passes over every other switch. */
const NAMES = {
  '--extensionDevelopmentPath': 'extensionDevelopmentPath',
  '--extensionDevelopmentKind': 'extensionDevelopmentKind',
  '--extensionTestsPath': 'extensionTestsPath',
  '--user-data-dir': 'userDataDir',
  '--extensions-dir': 'extensionsDir',
  '--install-extension': 'installExtension',
};

/**
 * @param {readonly string[]} args as VS Code gets them: `--name=value`, `--name value`, `--switch`, a folder
 * @returns {Partial<Record<'extensionDevelopmentPath' | 'extensionDevelopmentKind' | 'extensionTestsPath' | 'userDataDir' | 'extensionsDir' | 'installExtension' | 'folder', string>>}
 */
export function readHostArguments(args) {
  const found = {};
  const rest = [...args];
  while (rest.length > 0) {
    const [, name, value] = /^(--[^=]+)(?:=(.*))?$/su.exec(rest[0]) ?? [];
    const arg = rest.shift();
    if (name === undefined) found.folder = arg;
    else if (name in NAMES) found[NAMES[name]] = value ?? rest.shift();
  }
  return found;
}

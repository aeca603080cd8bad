/**
 * The address at which the server shows its workbench.
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.folder absolute path of the folder to open, or of a `.code-workspace`
 * @param {string} [options.development] absolute path of an extension to load from its sources
 * @param {string} [options.tests] absolute path of a module whose run() is called in the extension host
 * @param {string} [options.file] absolute path of a document to open, with `:line:column` behind it or not
 * @returns {string}
 */
export function workbenchAddress({ port, folder, development, tests, file }) {
  const authority = `127.0.0.1:${port}`;
  const remote = (path) => `vscode-remote://${authority}${encodeURI(path)}`;
  const payload = [
    ...(development ? [['extensionDevelopmentPath', remote(development)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(file ? [['openFile', remote(file)], ['gotoLineMode', 'true']] : []),
    ['skipWelcome', 'true'],
  ];
  const address = new URL(`http://${authority}/`);
  address.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';

const PREFIX = '/extension-under-test/';
const SETTINGS = /(?<=<meta id="vscode-workbench-web-configuration" data-settings=")[^"]*/u;

/**
 * Gives the workbench an extension as a web extension, the way VS Code for the browser has one: fetched by address, run in a worker, nothing
 * of this machine. The workbench takes such extensions from the settings in its page alone, and the server has no switch for them.
 * @param {import('playwright-core').Page} page
 * @param {{ port: number, folder: string }} options port of the workbench; absolute path of the extension's folder
 */
export async function offerWebExtension(page, { port, folder }) {
  const authority = `127.0.0.1:${port}`;
  const extension = { scheme: 'http', authority, path: PREFIX };
  await page.context().route(`http://${authority}${PREFIX}**`, (route) => answer(route, folder));
  await page.route(({ host, pathname }) => host === authority && pathname === '/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(SETTINGS, (settings) => withExtension(settings, extension)) });
  });
}

function answer(route, folder) {
  const path = join(folder, normalize(decodeURIComponent(new URL(route.request().url()).pathname.slice(PREFIX.length))));
  const headers = { 'access-control-allow-origin': '*' };
  return existsSync(path) ? route.fulfill({ path, headers }) : route.fulfill({ status: 404, headers });
}

function withExtension(settings, extension) {
  const options = JSON.parse(settings.replaceAll('&quot;', '"'));
  const developmentOptions = { ...options.developmentOptions, extensions: [extension] };
  return JSON.stringify({ ...options, developmentOptions }).replaceAll('"', '&quot;');
}

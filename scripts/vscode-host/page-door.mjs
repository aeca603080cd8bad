import { createServer } from 'node:http';
import { once } from 'node:events';

/**
 * A door from the tests, which run in the extension host, to the page in which a drafter would sit:
 * what is on the screen, and the keyboard. It listens on 127.0.0.1 as long as the page is open.
 *
 *   GET /count?selector=CSS   how many elements there are
 *   GET /type?text=TEXT       types it, letter by letter, where the focus is
 *   GET /press?key=Control+.  presses a key
 *   GET /click?selector=CSS   clicks on the first, once it is there to be clicked on
 *
 * @returns {Promise<{ address: string, lead: (page: import('playwright-core').Page) => void, close: () => void }>}
 */
export async function openPageDoor() {
  let page;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const answer = await act(page, pathname, searchParams).catch((error) => ({ error: String(error) }));
    response.writeHead(answer.error ? 500 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    lead: (opened) => (page = opened),
    close: () => server.close().closeAllConnections(),
  };
}

async function act(page, action, parameters) {
  if (action === '/count') return { count: await page.locator(parameters.get('selector')).count() };
  if (action === '/type') await page.keyboard.type(parameters.get('text'));
  else if (action === '/press') await page.keyboard.press(parameters.get('key'));
  else if (action === '/click') await page.locator(parameters.get('selector')).first().click();
  else return { error: `no such action: ${action}` };
  return { done: true };
}

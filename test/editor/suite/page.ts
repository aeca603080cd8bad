/** The page of the browser host, by its door (`scripts/vscode-host/page-door.mjs`): the screen and the keyboard. */
async function ask(action: string, parameters: Record<string, string>): Promise<{ count?: number }> {
  const response = await fetch(`${process.env['THETHUC_PAGE']}/${action}?${new URLSearchParams(parameters)}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as { count?: number };
}

/** How many elements of the page match a CSS selector. */
export async function countOnPage(selector: string): Promise<number> {
  return (await ask('count', { selector })).count ?? 0;
}

/** Types a text, key by key, where the focus is. */
export async function typeOnPage(text: string): Promise<void> {
  await ask('type', { text });
}

/** Presses one key, such as `Control+.` or `Backspace`. */
export async function pressOnPage(key: string): Promise<void> {
  await ask('press', { key });
}

/** Clicks on the first element that matches a CSS selector, once it is there. */
export async function clickOnPage(selector: string): Promise<void> {
  await ask('click', { selector });
}

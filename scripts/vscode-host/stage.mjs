import { setTimeout as pause } from 'node:timers/promises';

export const SQUIGGLE = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';
const STATUS = '.statusbar-item[id^="thethuc.thethuc"]';
const PALETTE_ROW = '.quick-input-list .monaco-list-row';
const TIMEOUT_MS = 60_000;
const POLL_MS = 120;
/** So many looks in a row find nothing changed. */
const STILL = 4;

/** A window of VS Code as somebody at the keyboard sees it. */
export class Stage {
  /** @param {import('playwright-core').Page} page */
  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
  }

  /** Waits for what is to be seen. @returns {Promise<import('playwright-core').Locator>} */
  async sees(selector, { nth = 0, state = 'visible' } = {}) {
    const found = this.page.locator(selector).nth(nth);
    await found.waitFor({ state, timeout: TIMEOUT_MS });
    return found;
  }

  /** Squiggles lie below the text, which covers them. */
  async seesSquiggle() {
    return this.sees(SQUIGGLE, { state: 'attached' });
  }

  /** The server has answered for the document that is open. */
  async seesAnswer() {
    await this.sees(STATUS);
    await this.stands();
  }

  async wears(theme) {
    const name = theme.replace(/^Default /u, '').toLowerCase();
    const file = { 'high contrast': 'hc_black', 'high contrast light': 'hc_light' }[name] ?? name.replaceAll('+', '_plus').replaceAll(' ', '_');
    await this.sees(`.monaco-workbench[class*="themes-${file}-json"]`);
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Runs a command by its title. */
  async runs(title) {
    await this.finds(title);
    await this.press('Enter');
  }

  /** Opens the command palette with these words typed. */
  async finds(words) {
    await this.press('F1');
    await this.sees('.quick-input-widget input');
    await this.type(words);
    await this.sees(PALETTE_ROW);
    await this.stands('.quick-input-list');
  }

  /** Chooses among what a question offers, or answers it in words. */
  async answers(words) {
    const title = await this.questionAsked();
    if (words) await this.type(words);
    await this.stands('.quick-input-widget');
    await this.press('Enter');
    return title;
  }

  /** Waits for a list with these words in its box. */
  async isAsked(placeHolder) {
    await this.sees(`.quick-input-widget input[placeholder="${placeHolder}"]`);
    await this.sees(PALETTE_ROW);
  }

  async questionAsked() {
    await this.sees('.quick-input-widget');
    await this.stands('.quick-input-widget');
    return this.page.locator('.quick-input-widget').innerText();
  }

  /** Waits until nothing moves any more. */
  async stands(selector = '.monaco-workbench') {
    let last = null;
    for (let still = 0; still < STILL; await pause(POLL_MS)) {
      const now = await this.page.locator(selector).first().innerHTML({ timeout: TIMEOUT_MS }).catch(() => '');
      still = now === last ? still + 1 : 0;
      last = now;
    }
  }

  /** @returns {Promise<Buffer>} PNG */
  async picture() {
    await this.stands();
    return this.page.screenshot();
  }

  async close() {
    await this.page.context().close();
  }
}

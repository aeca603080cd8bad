/** A row of screenshots of a stage, each with the time it is to stand: what somebody who watched would have seen. */
export class Film {
  /** @type {{ png: Buffer, ms: number }[]} */
  frames = [];

  /** @param {import('./stage.mjs').Stage} stage */
  constructor(stage) {
    this.stage = stage;
  }

  /** What is there once nothing moves any more. */
  async shows(ms) {
    await this.stage.stands();
    await this.take(ms);
  }

  async take(ms) {
    this.frames.push({ png: await this.stage.page.screenshot(), ms });
  }

  /** Letter by letter. */
  async types(text, ms = 60) {
    for (const letter of text) {
      await this.stage.type(letter);
      await this.take(ms);
    }
  }

  /** Keys that are pressed one after the other, each seen. */
  async presses(keys, ms = 120) {
    for (const key of keys) {
      await this.stage.press(key);
      await this.take(ms);
    }
  }
}

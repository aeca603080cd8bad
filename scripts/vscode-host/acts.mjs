/** What somebody does in a window of VS Code until there is something to see: name → act. All want a document that has been answered for. */

/** @type {Readonly<Record<string, (stage: import('./stage.mjs').Stage) => Promise<unknown>>>} */
export const acts = {
  /** What hovers over the place of the cursor. */
  async hover(stage) {
    await stage.press('Control+k', 'Control+i');
    await stage.sees('.monaco-hover .hover-row');
  },
  /** What is offered for the place of the cursor. */
  async fix(stage) {
    await stage.press('Control+.');
    await stage.sees('.action-widget');
  },
  /** In place of the list of files. */
  async outline(stage) {
    for (const pane of ['Outline', 'Explorer Section']) await stage.page.locator(`.pane-header[aria-label*="${pane}"]`).click();
    await stage.sees('.outline-pane .monaco-list-row');
  },
  async problems(stage) {
    await stage.press('Control+Shift+M');
    await stage.sees('.markers-panel .monaco-list-row');
  },
  /** What cites what, the document's own entry open. */
  async citations(stage) {
    await stage.page.locator('.pane-header[aria-label*="Explorer Section"]').click();
    await stage.runs('Văn bản này viện dẫn gì');
    await stage.sees('.tree-explorer-viewlet-tree-view .monaco-list-row[aria-level="3"]');
  },
  /** What may be written at the place of the cursor, with what is said of it. */
  async suggestions(stage) {
    await stage.press('Control+Space');
    await stage.sees('.suggest-widget.visible .monaco-list-row');
    await stage.press('Control+Space');
  },
  /** What putting the numbers in order would change. */
  async renumbering(stage) {
    await stage.runs('Đánh số lại cả văn bản');
    await stage.sees('.quick-input-titlebar:has-text("Đánh số lại")');
  },
  /** Nothing but the document. */
  async wide(stage) {
    await stage.press('Control+b');
    await stage.sees('.explorer-folders-view', { state: 'hidden' });
  },
};

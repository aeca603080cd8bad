/** The moment at which our code began to run: whoever starts the extension imports this first. */
export const BEGAN = performance.now();

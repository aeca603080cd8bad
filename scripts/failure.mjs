/** A failure whose message is meant for the person at the keyboard: printed alone, without a stack trace. */
export class Failure extends Error {}

/**
 * Runs the main function of a script and turns what it throws into a message and an exit code.
 * @param {() => Promise<number | void>} main resolves to the exit code, nothing meaning 0
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Failure ? error.message : error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}

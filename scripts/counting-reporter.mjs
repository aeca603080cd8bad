import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Mocha's usual lines; its counts are also added to the file that THETHUC_COUNTS names, one JSON object a line. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes: passed, failures: failed } = this.stats;
      if (process.env.THETHUC_COUNTS) appendFileSync(process.env.THETHUC_COUNTS, `${JSON.stringify({ passed, failed })}\n`);
    });
  }
}

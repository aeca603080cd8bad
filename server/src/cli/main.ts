import { processIo } from './io';
import { run } from './run';

// The exit code is set and not forced, so that everything written still reaches a slow pipe.
void run(process.argv.slice(2), processIo()).then((exitCode) => {
  process.exitCode = exitCode;
});

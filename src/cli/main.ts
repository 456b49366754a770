#!/usr/bin/env node
import { codeOf, isFailure } from './errors.ts';
import { run } from './run.ts';

/** Says what went wrong in one or two lines, and gives the exit code. */
function explain(error: unknown): number {
  if (process.env['DEBUG'] === 'reportdiff') console.error(error);
  else if (isFailure(error)) process.stderr.write(`reportdiff: ${error.message}\n${error.remedy}\n`);
  else {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `reportdiff: ${reason.split('\n')[0] ?? ''}\nthis is a defect; DEBUG=reportdiff shows where it happened\n`,
    );
  }
  return isFailure(error) ? error.exitCode : 3;
}

// Whoever reads our output may have seen enough, as `head` does; that is no error.
process.stdout.on('error', (error) => {
  if (codeOf(error) !== 'EPIPE') throw error;
  process.exit();
});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = explain(error);
  },
);

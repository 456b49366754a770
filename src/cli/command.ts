import { checkCount, type Call } from './arguments.ts';
import { broken, work } from './commands.ts';
import { usageError } from './errors.ts';
import type { Report } from '../types.ts';
import { outputOf, writeResult } from './output.ts';
import { startProgress } from './progress.ts';
import { readReports } from './reports.ts';

/** Runs a command from its inputs to its output and gives the exit code; throws what the user has to be told. */
export async function runCommand(name: string, call: Call): Promise<number> {
  const task = work[name];
  if (!task) throw usageError(`"${name}" is not there yet`, 'see: reportdiff --help');
  const output = outputOf(call);
  const progress = startProgress();
  try {
    const reports = await readReports(call, progress);
    if (call.command) checkCount(call.command, reports.length, heldBy(call, reports));
    progress.step(`${name} …`);
    const result = await task(reports, call);
    progress.end();
    writeResult(result, reports, output);
    return call.switches.has('exit-code') && broken(result) ? 1 : 0;
  } finally {
    progress.end();
  }
}

/** How many reports there are, in words: as many as the inputs, unless one is a table. */
function heldBy({ inputs }: Call, { length }: readonly Report[]): string {
  return length === inputs.length ? `the call has ${length}` : `its table holds ${length}`;
}

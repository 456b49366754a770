import { version } from '../../package.json';
import { checkCount, readArguments, type Call } from './arguments.ts';
import { broken, work } from './commands.ts';
import { usageError } from './errors.ts';
import { commandHelp, programHelp } from './help.ts';
import type { Report } from '../types.ts';
import { outputOf, writeResult } from './output.ts';
import { startProgress } from './progress.ts';
import { readReports } from './reports.ts';

/** Does what the words of a call ask for and gives the exit code; throws what the user has to be told. */
export async function run(words: readonly string[]): Promise<number> {
  const call = readArguments(words);
  const { command, switches } = call;
  if (switches.has('version')) process.stdout.write(`${version}\n`);
  else if (switches.has('help')) process.stdout.write(command ? commandHelp(command) : programHelp());
  else if (command) return await runCommand(command.name, call);
  else throw usageError('no command given', 'see: reportdiff --help');
  return 0;
}

async function runCommand(name: string, call: Call): Promise<number> {
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

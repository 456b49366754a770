#!/usr/bin/env node
import { version } from '../../package.json';
import { readArguments, type Call } from './arguments.ts';
import { broken, work } from './commands.ts';
import { codeOf, isFailure, usageError } from './errors.ts';
import { commandHelp, programHelp } from './help.ts';
import { formatOf, writeResult } from './output.ts';
import { startProgress } from './progress.ts';
import { readReports } from './reports.ts';

/** Does what a call asks for and gives the exit code. */
async function run(words: readonly string[]): Promise<number> {
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
  formatOf(call);
  const progress = startProgress();
  try {
    const reports = await readReports(call, progress);
    progress.step(`${name} …`);
    const result = task(reports, call);
    progress.end();
    writeResult(result, reports, call);
    return call.switches.has('exit-code') && broken(result) ? 1 : 0;
  } finally {
    progress.end();
  }
}

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

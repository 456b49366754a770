import { version } from '../../package.json';
import { readArguments } from './arguments.ts';
import { usageError } from './errors.ts';
import { commandHelp, programHelp } from './help.ts';

/** Does what the words of a call ask for and gives the exit code; throws what the user has to be told. */
export async function run(words: readonly string[]): Promise<number> {
  const call = readArguments(words);
  const { command, switches } = call;
  if (switches.has('version')) process.stdout.write(`${version}\n`);
  else if (switches.has('help')) process.stdout.write(command ? commandHelp(command) : programHelp());
  // The library is loaded where there is work for it: help and mistakes are answered at once.
  else if (command) return await (await import('./command.ts')).runCommand(command.name, call);
  else throw usageError('no command given', 'see: reportdiff --help');
  return 0;
}

import { parseArgs } from 'node:util';
import { usageError } from './errors.ts';
import { optionLine, usageLine } from './help.ts';
import { commands, type Command, type Option } from './options.ts';
import { closest } from './suggest.ts';

/** A call, understood: which command, on what, with which options. */
export interface Call {
  readonly command: Command | undefined;
  readonly inputs: readonly string[];
  /** Values of options, those given more than once joined by commas. */
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
}

const general: readonly Option[] = [
  { name: 'help', short: 'h', help: 'show help' },
  { name: 'version', short: 'v', help: 'show the version' },
];

/** Reads the words of a call; throws a usage error that names the word which is off and how to mend it. */
export function readArguments(words: readonly string[]): Call {
  const known = [
    ...new Map(commands.flatMap(({ options }) => options).map((option) => [option.name, option])).values(),
  ];
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      known.map(({ name, short, value }) => [
        name,
        { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [name, ...inputs] = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const command = name === undefined ? undefined : findCommand(name);
  const allowed = command?.options ?? general;
  const values = new Map<string, string>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = findOption(token.name, token.rawName, allowed, command);
    if (option.value === undefined) {
      if (token.value !== undefined) throw usageError(`${token.rawName} takes no value`, optionLine(option));
      switches.add(option.name);
    } else {
      if (!token.value) throw usageError(`${token.rawName} needs a value`, optionLine(option));
      const earlier = values.get(option.name);
      values.set(option.name, earlier === undefined ? token.value : `${earlier},${token.value}`);
    }
  }
  if (command && !switches.has('help') && !switches.has('version')) checkInputs(command, inputs.length);
  return { command, inputs, values, switches };
}

function findCommand(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const meant = closest(name, commands);
  throw usageError(
    `unknown command "${name}"${meant ? `: did you mean "${meant.name}"?` : ''}`,
    meant ? `usage: ${usageLine(meant)}` : `commands: ${commands.map((candidate) => candidate.name).join(', ')}`,
  );
}

function findOption(name: string, written: string, allowed: readonly Option[], command: Command | undefined): Option {
  const option = allowed.find((candidate) => candidate.name === name);
  if (option) return option;
  const meant = closest(name, allowed);
  throw usageError(
    `unknown option ${written}${command ? ` for ${command.name}` : ''}${meant ? `: did you mean --${meant.name}?` : ''}`,
    meant ? optionLine(meant) : `see: reportdiff ${command ? `${command.name} ` : ''}--help`,
  );
}

/** One input may be a table of several reports, which are counted when it is read. */
function checkInputs(command: Command, count: number): void {
  if (count === 0 || count > command.count[1]) checkCount(command, count);
}

/** Checks how many reports a command gets; throws a usage error that says how many it takes. */
export function checkCount(command: Command, count: number, said = `the call has ${count}`): void {
  const [least, most] = command.count;
  if (count >= least && count <= most) return;
  const wanted = most === Infinity ? `at least ${least}` : String(least);
  throw usageError(
    `${command.name} takes ${wanted} input${wanted === '1' || wanted === 'at least 1' ? '' : 's'}, and ${said}`,
    `usage: ${usageLine(command)}`,
  );
}

/** A value that must be one of a few words; throws a usage error otherwise. */
export function choice<Word extends string>(call: Call, name: string, words: readonly Word[]): Word | undefined {
  const value = call.values.get(name);
  if (value === undefined) return undefined;
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  const meant = closest(
    value,
    words.map((word) => ({ name: word })),
  );
  throw usageError(
    `--${name} cannot be "${value}"${meant ? `: did you mean "${meant.name}"?` : ''}`,
    `--${name} takes ${words.join(', ')}`,
  );
}

/** A value that must be a whole number of at least 0; throws a usage error otherwise. */
export function wholeNumber(name: string, value: string, example: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  throw usageError(`--${name} cannot be "${value}"`, `--${name} takes a whole number, such as --${name}=${example}`);
}

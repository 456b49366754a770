import { commands, type Command, type Option } from './options.ts';

const named = ({ name, short, value }: Option): string =>
  `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

/** How a command is called, one line. */
export function usageLine({ name, inputs }: Command): string {
  return `reportdiff ${name} ${inputs} [options]`;
}

/** The line of help about an option. */
export function optionLine(option: Option): string {
  return `${named(option).trim()}: ${option.help}`;
}

/** Help about one command. */
export function commandHelp(command: Command): string {
  return `Usage: ${usageLine(command)}

${command.help}; "-" reads standard input

Options:
${table(command.options.map((option) => [named(option), option.help]))}
`;
}

/** Help about the program. */
export function programHelp(): string {
  return `Usage: reportdiff COMMAND FILE… [options]

Compares annual work reports: what was promised, what was delivered, what changed.

Commands:
${table(commands.map((command) => [`${command.name} ${command.inputs}`, command.help]))}

"reportdiff COMMAND --help" lists the options of a command.

Exit codes: 0 done · 1 differences or broken promises, only under --exit-code · 2 the call is wrong · 3 an input cannot be read
`;
}

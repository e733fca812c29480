import { Command } from 'commander';
import { addSyncCommands } from '../src/cli/syncCommands.ts';

/** `sync` and its commands as rows of a table: how each is written, and what it does; and the options, each with its commands. */
export function syncCommands(): { commands: string[][]; options: string[][] } {
  const program = new Command('aspire-gateway');
  const add = (parent: Command, command: Command) => {
    parent.addCommand(command);
    return command;
  };
  addSyncCommands(program, add, add);
  const commands: string[][] = [];
  const options = new Map<string, { about: string; of: string[] }>();
  const visit = (command: Command, path: string) => {
    const name = `${path}${command.name()}`;
    if (command.options.length > 0) {
      const words = command.registeredArguments.map((one) => ` ${argument(one.name(), one.required, one.variadic)}`);
      commands.push([`\`${name}${words.join('')}\``, command.description()]);
      for (const { flags, description, hidden } of command.options) {
        if (hidden) continue;
        const known = options.get(flags) ?? { about: description, of: [] };
        options.set(flags, { ...known, of: [...known.of, name] });
      }
    }
    for (const inner of command.commands) visit(inner, `${name} `);
  };
  for (const command of program.commands) visit(command, '');
  const rows = [...options].map(([flags, { about, of }]) => [
    `\`${flags}\``,
    about,
    of.length === commands.length ? 'all' : of.map((name) => `\`${name}\``).join(', '),
  ]);
  return { commands, options: rows };
}

function argument(name: string, isRequired: boolean, isVariadic: boolean): string {
  const inner = `${name}${isVariadic ? '...' : ''}`;
  return isRequired ? `<${inner}>` : `[${inner}]`;
}

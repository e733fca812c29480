import { UsageError } from './usageError';

/** A field given on the command line; without a value it is switched on. */
export type FieldOption = { name: string; value?: string };

/** What the command line asks for. */
export type Command =
  | { do: 'demo' }
  | { do: 'usage' }
  | { do: 'help'; operation: string; json: boolean }
  | { do: 'list'; words: string[]; json: boolean; all: boolean }
  | { do: 'run'; operation: string; input?: string; fields: FieldOption[]; where: string[]; yes: boolean };

/** Options that take no value, and are no fields of an operation. */
export const flags = ['yes', 'json', 'all', 'help'] as const;

/** Parses the arguments. Throws a UsageError if they make no sense. */
export function parseCommandLine(args: readonly string[]): Command {
  // As it was called before; within a command, --list is a field.
  const { words, options } = splitOptions(args[0] === '--list' ? ['list', ...args.slice(1)] : args);
  const has = (flag: (typeof flags)[number]) => options.some(({ name }) => name === flag);
  const [first, ...rest] = words;
  const json = has('json');
  if (first === 'list') {
    const stray = options.find(({ name }) => name !== 'json' && name !== 'all');
    if (stray) throw new UsageError(`--${stray.name} does not go with this command.`);
    return { do: 'list', words: rest, json, all: has('all') };
  }
  if (first === 'help' || has('help')) {
    const [operation, ...more] = first === 'help' ? rest : words;
    if (operation === undefined) return { do: 'usage' };
    if (first === 'help' && more.length > 0) throw new UsageError('Help is for one operation at a time.');
    return { do: 'help', operation, json };
  }
  if (first === undefined) {
    const [stray] = options.filter(({ name }) => name !== 'yes');
    if (stray) throw new UsageError(`Unknown option --${stray.name}.`);
    return { do: 'demo' };
  }
  const [input, ...more] = rest;
  if (more.length > 0) {
    throw new UsageError(
      `An operation takes one input, but there are ${rest.length}. Quote it as one argument: '{"limit": 2}'`,
    );
  }
  onlyFlags(options, ['yes']);
  const fields = options.filter(({ name }) => name !== 'yes' && name !== 'where');
  return { do: 'run', operation: first, input, fields, where: conditions(options), yes: has('yes') };
}

function onlyFlags(options: readonly FieldOption[], allowed: readonly string[]): void {
  const stray = options.find(({ name }) => (flags as readonly string[]).includes(name) && !allowed.includes(name));
  if (stray) throw new UsageError(`--${stray.name} does not go with this command.`);
}

function conditions(options: readonly FieldOption[]): string[] {
  return options
    .filter(({ name }) => name === 'where')
    .map(({ value }) => {
      if (value === undefined) throw new UsageError("--where takes a condition, such as: --where 'BranchID equals 2'");
      return value;
    });
}

/** Splits arguments into words and options: `--limit 2`, `--limit=2`, or `--fetch_all` by itself. */
export function splitOptions(args: readonly string[]): { words: string[]; options: FieldOption[] } {
  const words: string[] = [];
  const options: FieldOption[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '-h') options.push({ name: 'help' });
    else if (arg.startsWith('--') && arg.length > 2) {
      const [, name = '', value] = /^--([^=]+)(?:=([^]*))?$/.exec(arg) ?? [];
      const next = args[at + 1];
      if (value !== undefined) options.push({ name, value });
      else if ((flags as readonly string[]).includes(name) || next === undefined || next.startsWith('--')) {
        options.push({ name });
      } else {
        options.push({ name, value: next });
        at += 1;
      }
    } else if (/^-[a-z]/i.test(arg)) throw new UsageError(`Unknown option ${arg}.`);
    else words.push(arg);
  }
  return { words, options };
}

import { asOptions } from '../../../../tools/run/asOptions';
import { operationHelp, shortForm, type ListExample } from '../../../../tools/run/operationHelp';
import { nearestName } from '../../../../src/aspire/model/knownValues';
import { GatewayError } from '../../errors.ts';
import { describeOperation } from '../../operations/catalog.ts';
import type { CommandCall } from '../command.ts';
import { isSecret } from '../run/readInput.ts';

const command = 'aspire-gateway run';

/**
 * Tells all about an operation: fields, types, what is required, which operation gives the values, an example. For a name that
 * is none, the nearest of the commands is told as well.
 */
export async function helpOf(
  name: string,
  commands: readonly string[],
  { options, io }: Omit<CommandCall, 'args'>,
): Promise<void> {
  const near = nearestName(name, commands);
  if (near !== undefined)
    throw new GatewayError('not_found', `There is no command or operation "${name}". Did you mean ${near}?`);
  const described = await describeOperation(name);
  if (options.json) return io.out(JSON.stringify(described));
  const { input_schema: input, output_schema: output, may_be_repeated: mayBeRepeated } = described;
  const aboutWrites = [
    mayBeRepeated ? 'It may be repeated.' : 'With --idempotency-key it happens once.',
    '--dry-run tells what would be sent, and writes nothing.',
  ];
  const { style, width = 80 } = io.outDisplay;
  io.out(
    operationHelp(
      { entry: described, schemas: { input, output }, command, examples: [exampleOf(described)], aboutWrites },
      { style, width: Math.min(100, width) },
    ),
  );
}

/** The example as a command that a shell takes as it is. */
export function exampleOf({ name, example }: { name: string; example: Readonly<Record<string, unknown>> }): string {
  // A secret is never an argument, which other users of the machine could see.
  if (Object.keys(example).some(isSecret)) return `${command} ${name} --input - < input.json`;
  const { conditions, fields, limit, ...others } = example as ListExample & Record<string, unknown>;
  const short = shortForm({ conditions, fields, limit });
  const options = short === '' ? asOptions(example) : [short, ...asOptions(others)];
  return onLines([`${command} ${name}`, ...options]);
}

/** Longer lines of a command go on in the next one. */
const lineWidth = 90;

/** Words of a command on as many lines as it takes, as a shell reads them. */
function onLines([first = '', ...words]: readonly string[]): string {
  const lines = [first];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length < lineWidth) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join(' \\\n');
}

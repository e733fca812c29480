import { readFileSync } from 'node:fs';
import type { JsonSchema } from '../../api/schema/jsonSchema';
import type { Command } from './commandLine';
import { applyFields } from './fieldOptions';
import { withConditions } from './whereOptions';
import { UsageError } from './usageError';

/** Reads all of stdin. */
export type ReadStdin = () => Promise<string>;

/** The input of an operation: its JSON, from the command line, a file or stdin, with the fields and conditions beside it. */
export async function readInput(
  { input, fields, where }: Pick<Extract<Command, { do: 'run' }>, 'input' | 'fields' | 'where'>,
  { schema, stdin }: { schema: JsonSchema; stdin: ReadStdin },
): Promise<unknown> {
  const given = parse(...(await textOf(input, stdin)));
  if (fields.length === 0 && where.length === 0) return given;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new UsageError('The input must be a JSON object, such as {"limit": 2}, for fields to be added to it.');
  }
  const { input: filled } = applyFields(given as Record<string, unknown>, fields, schema);
  return withConditions(filled, where, schema);
}

/** The text of an input, and where it is from. */
async function textOf(input: string | undefined, stdin: ReadStdin): Promise<[text: string, from: string]> {
  if (input === undefined) return ['{}', ''];
  if (input === '-') return [await stdin(), ' on stdin'];
  if (!input.startsWith('@')) return [input, ''];
  const file = input.slice(1);
  try {
    return [readFileSync(file, 'utf8'), ` in ${file}`];
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new UsageError(`Cannot read ${file}: ${code === 'ENOENT' ? 'there is no such file' : code}.`);
  }
}

function parse(text: string, from: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Node's message would repeat the input, which may contain a client secret.
    const hint = from === '' ? ` Quote it for the shell: '{"limit": 2}', or give fields: --limit 2` : '';
    throw new UsageError(`The input${from} is not JSON.${hint}`);
  }
}

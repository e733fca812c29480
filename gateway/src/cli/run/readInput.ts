import { readFile } from 'node:fs/promises';
import type { FieldOption } from '../../../../tools/run/commandLine';
import { splitOptions } from '../../../../tools/run/commandLine';
import { applyFields } from '../../../../tools/run/fieldOptions';
import { UsageError as FieldError } from '../../../../tools/run/usageError';
import { withConditions } from '../../../../tools/run/whereOptions';
import { describeOperation } from '../../operations/catalog.ts';
import type { CommandCall } from '../command.ts';
import { UsageError } from '../exit.ts';

type Input = Record<string, unknown>;

/**
 * The input of an operation: the JSON of `--input`, then the fields that are options of their own, then the conditions of
 * `--where`. A field option wins over the same field of `--input`, and that is told.
 */
export async function readInput(operation: string, given: readonly string[], call: CommandCall): Promise<Input> {
  const fields = fieldsOf(given, operation);
  const where = (call.options.where ?? []) as string[];
  const json = await readJson(call);
  if (fields.length === 0 && where.length === 0) return json;
  const { input_schema: schema } = await describeOperation(operation);
  try {
    const { input, replaced } = applyFields(json, fields, schema);
    for (const name of replaced) call.io.err(`Note: --${name} replaces ${name} of --input.`);
    return withConditions(input, where, schema);
  } catch (error) {
    throw error instanceof FieldError
      ? new UsageError(`${error.message}\nSee: aspire-gateway help ${operation}`)
      : error;
  }
}

function fieldsOf(given: readonly string[], operation: string): FieldOption[] {
  const { words, options } = split(given);
  const [word] = words;
  const secret = options.find(({ name }) => isSecret(name));
  if (secret)
    throw new UsageError(
      `--${secret.name}: a secret is never an argument, which other users of the machine could see. Give it by --input.`,
    );
  if (word === undefined) return options;
  throw new UsageError(
    `"${word.slice(0, 100)}" belongs to no option. Fields are options, such as --limit 2; JSON comes by --input.\nSee: aspire-gateway help ${operation}`,
  );
}

/** Whether a field holds a secret of an API client. */
export function isSecret(name: string): boolean {
  return /^(secret|refresh-?_?token)$/i.test(name);
}

function split(given: readonly string[]): ReturnType<typeof splitOptions> {
  try {
    return splitOptions(given);
  } catch (error) {
    throw error instanceof FieldError ? new UsageError(error.message) : error;
  }
}

/** The JSON object of `--input`: a file, or stdin for `-`; without it there is none. */
async function readJson({ options: { input: from }, io }: CommandCall): Promise<Input> {
  if (typeof from !== 'string') return {};
  let text = '';
  if (from === '-') for await (const part of io.stdin) text += String(part);
  else
    text = await readFile(from, 'utf8').catch((error: Error) => {
      throw new UsageError(`--input cannot be read: ${error.message}`);
    });
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Told below.
  }
  throw new UsageError(
    `--input must be a JSON object, such as {"limit": 10}: ${from === '-' ? 'stdin' : from} is none.`,
  );
}

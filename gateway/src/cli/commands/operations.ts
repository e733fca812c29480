import { readFile } from 'node:fs/promises';
import { searchOperations } from '../../operations/catalog.ts';
import { UsageError } from '../exit.ts';
import { table } from '../io.ts';
import type { CommandCall } from '../command.ts';
import { operator } from '../operator.ts';
import { organisationOf, withGateway } from '../withGateway.ts';

/** Lists the operations that fit the words. */
export function search({ args, options, io }: CommandCall): Promise<void> {
  const operations = searchOperations(args.join(' '));
  if (options.json) io.out(JSON.stringify({ operations, count: operations.length }));
  else if (operations.length === 0) io.err('No operation fits. Try fewer words.');
  else io.out(table(operations, ['name', 'title', 'writes']));
  return Promise.resolve();
}

/** Runs an operation and prints its output as JSON. */
export async function runOperation(call: CommandCall): Promise<void> {
  const { args, options, io } = call;
  const input = await readInput(call);
  await withGateway(call, async (gateway) => {
    const caller = operator(await organisationOf(gateway, options));
    const { idempotencyKey } = options;
    const output = await gateway.operations.run(caller, {
      operation: args[0] ?? '',
      connection: String(options.connection),
      input,
      ...(typeof idempotencyKey === 'string' ? { idempotencyKey } : {}),
    });
    io.out(JSON.stringify(output, null, options.json ? 0 : 2));
  });
}

/** The JSON object of `--input`: a file, or stdin for `-`; without it there is none. */
async function readInput({ options: { input: from }, io }: CommandCall): Promise<Record<string, unknown>> {
  if (typeof from !== 'string') return {};
  let text = '';
  if (from === '-') for await (const part of io.stdin) text += String(part);
  else
    text = await readFile(from, 'utf8').catch((error: Error) => {
      throw new UsageError(`--input cannot be read: ${error.message}`);
    });
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Told below.
  }
  throw new UsageError(
    `--input must be a JSON object, such as {"limit": 10}: ${from === '-' ? 'stdin' : from} is none.`,
  );
}

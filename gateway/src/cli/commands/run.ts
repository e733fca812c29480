import type { Caller } from '../../access/access.ts';
import type { Gateway } from '../../composition.ts';
import { errorBody } from '../../errors.ts';
import { findOperation, type RunnableEntry } from '../../operations/catalog.ts';
import type { DryRun } from '../../operations/dryRun.ts';
import { ndjson, startingWith } from '../../operations/ndjson.ts';
import type { ListPart, OperationCall } from '../../operations/service.ts';
import { UsageError } from '../exit.ts';
import type { Row } from '../output/table.ts';
import type { CommandCall } from '../command.ts';
import { Interruption } from '../interruption.ts';
import { operator } from '../operator.ts';
import { connectionOf } from '../run/connectionOf.ts';
import { dryRunText } from '../run/dryRunText.ts';
import { guardProduction } from '../run/guard.ts';
import { processClock, startProgress } from '../run/progress.ts';
import { readInput } from '../run/readInput.ts';
import { formatOf, show, writerOf, type Format } from '../run/show.ts';
import { organisationOf, withGateway } from '../withGateway.ts';

/** Runs an operation and shows its output. */
export async function run(call: CommandCall): Promise<void> {
  const { args, options } = call;
  const [operation, ...fields] = args;
  if (operation === undefined || operation.startsWith('-'))
    throw new UsageError('The operation comes first, as in: aspire-gateway run properties_get --limit 2');
  const entry = findOperation(operation);
  const input = await readInput(operation, fields, call);
  let isSending = false;
  await withGateway(call, async (gateway) => {
    const caller = operator(await organisationOf(gateway, options));
    const connection = await connectionOf(gateway, caller, options);
    const { idempotencyKey } = options;
    const wanted: OperationCall = {
      operation,
      connection,
      input,
      ...(typeof idempotencyKey === 'string' ? { idempotencyKey } : {}),
      ...(options.dryRun === true ? { dryRun: true } : {}),
    };
    if (wanted.dryRun) return showDryRun((await gateway.operations.run(caller, wanted)) as DryRun, call);
    if (entry.writes) {
      const { environment } = await gateway.operations.targetOf(caller.organisation, connection);
      await guardProduction(entry, { environment, connection, input }, call);
    }
    isSending = entry.writes;
    await perform(gateway, caller, entry, wanted, call);
  }).catch((error: unknown) => {
    if (error instanceof Interruption && error.reason === 'signal' && isSending)
      call.io.err(`"${entry.title}" was under way and may have been done: look in Aspire before you run it again.`);
    throw error;
  });
}

async function showDryRun(found: DryRun, call: CommandCall): Promise<void> {
  const { io } = call;
  const format = formatOf(call);
  if (format === 'table') return io.out(dryRunText(found, io.outDisplay.style));
  await show(found, io, format === 'csv' ? 'csv' : 'json', {});
}

async function perform(
  { operations }: Gateway,
  caller: Caller,
  entry: RunnableEntry,
  wanted: OperationCall,
  call: CommandCall,
): Promise<void> {
  const { io, options } = call;
  const format = formatOf(call);
  const { fields } = wanted.input;
  const chosen = Array.isArray(fields) && fields.length > 0 ? { chosen: fields.map(String) } : {};
  const showOptions = { ...chosen, exact: options.exact === true };
  const isAllPages = entry.kind === 'list' && wanted.input.fetch_all === true;
  if (format !== 'ndjson' && !isAllPages)
    return show((await operations.run(caller, wanted)) as Row, io, format, showOptions);
  const { max_records: most } = wanted.input;
  const progress = startProgress(io, processClock, typeof most === 'number' ? most : undefined);
  let isDone = false;
  try {
    if (format === 'json') {
      // The same bounds as everywhere: JSON is made in memory.
      const output = (await operations.run(caller, wanted)) as Row;
      if (typeof output.count === 'number') progress.add(output.count);
      progress.clear();
      await show(output, io, format, showOptions);
    } else {
      const parts = counted(operations.readInParts(caller, wanted), progress);
      await writeParts(parts, call, format, showOptions);
    }
    isDone = true;
  } finally {
    progress.end(isDone);
  }
}

async function* counted(parts: AsyncGenerator<ListPart>, progress: ReturnType<typeof startProgress>) {
  for await (const part of parts) {
    progress.add(part.items.length);
    progress.clear();
    yield part;
  }
}

async function writeParts(
  parts: AsyncGenerator<ListPart>,
  { io }: CommandCall,
  format: Format,
  options: Parameters<typeof writerOf>[2],
): Promise<void> {
  if (format === 'ndjson') return writeLines(parts, io);
  const writer = writerOf(io, format, options);
  for await (const { items, end } of parts) {
    await writer.rows(items as Row[]);
    if (end) await writer.end(end);
  }
}

/** The same lines as over HTTP. What broke the list off is its last line, and the command's own error. */
async function writeLines(parts: AsyncGenerator<ListPart>, io: CommandCall['io']): Promise<void> {
  let failure: { error: unknown } | undefined;
  const errorOf = (error: unknown) => {
    failure = { error };
    return errorBody(error);
  };
  // What fails before the first record has no lines.
  const first = await parts.next();
  for await (const text of ndjson(startingWith(first, parts), { errorOf })) await io.write(text);
  if (failure) throw failure.error;
}

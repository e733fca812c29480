import { OperationHandlerError, OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { unexpectedReply } from './errors';
import { findRows, type Row, type Within } from './findRows';
import { agrees, bodiesOf, filterOf, rulesOfUpsert, titlesOf, wantedFields, type Wanted } from './matching';
import type { Operation, UpsertRow } from './operation';
import { newDeadline, refusal, type Context } from './request';
import { sharedRuntime, type Runtime } from './runtime';
import { updateSafely } from './update';
import { checkFields } from './validate';
import { call } from './write';

/**
 * Whether the record is new, its id and, read back, what Aspire now has. `id` is null where Aspire told none; `record` is
 * absent where it could not be read back, which makes nothing undone.
 */
export type UpsertOutput = { created: boolean; id: number | null; record?: Row };

/** So many ids of an ambiguous match are told. */
const maxTold = 10;

/**
 * Updates the one record that has the same values in the fields of `match_on`, and creates it where there is none. Several
 * such records are a userInputError that names them. The create is sent at most once; where its fate is unknown, that is a
 * userInputError as well. Two runs at the same moment can still both create: Aspire has nothing to prevent it.
 */
export async function upsert(
  ctx: Context,
  rows: UpsertRow,
  input: unknown,
  runtime: Runtime = sharedRuntime(),
): Promise<OperationHandlerResult<UpsertOutput>> {
  const { list, create, update } = rows;
  const { resource } = list;
  const [key = ''] = resource.key;
  const operation: Operation = { ...list, title: `Create or update ${resource.singular}` };
  const checked = checkFields(input ?? {}, {
    match_on: { type: 'array', of: 'string', required: true, minItems: 1 },
    ...rulesOfUpsert(create, update),
  });
  if ('problems' in checked) return refusal(operation, checked.problems);
  const { match_on, ...fields } = checked.fields;
  const match = wantedFields(match_on as string[], rows.match, key, fields);
  if ('problems' in match) return refusal(operation, match.problems);
  const { wanted } = match;
  const bodies = bodiesOf(fields, create, update);

  const within: Within = { runtime, deadline: newDeadline(runtime) };
  const found = await findMatch(ctx, operation, wanted, within);
  if (found.isFailure) return found;
  const record = found.value;
  if (record) {
    const id = Number(record[key]);
    const written = await updateSafely(ctx, update, bodies.update(id), runtime, { ...within, record });
    return finish(ctx, operation, written, { created: false, id: () => Promise.resolve(id) }, within);
  }
  if (wanted.some(({ name }) => name === key)) {
    return refusal(operation, [
      `There is no ${resource.singular} with this ${titlesOf(wanted)}, and a new one gets its ID from Aspire.`,
      `Leave ${key} out to create it.`,
    ]);
  }
  const written = await call(ctx, create, bodies.create(), runtime, within.deadline);
  const id = () => idOfNew(ctx, operation, wanted, written, within);
  return finish(ctx, operation, written, { created: true, id }, within);
}

type Written = OperationHandlerResult<Record<string, unknown>>;

async function finish(
  ctx: Context,
  operation: Operation,
  written: Written,
  { created, id: idOf }: { created: boolean; id: () => Promise<number | null> },
  within: Within,
): Promise<OperationHandlerResult<UpsertOutput>> {
  if (written.isFailure) return written;
  if (written.value.success === false) return refusal(operation, ['Aspire answered that it did not do it.']);
  const id = await idOf();
  const record = id === null ? undefined : await readBack(ctx, operation, id, within);
  return OperationHandlerResult.success({ created, id, ...(record ? { record } : {}) });
}

/** The one record that matches, whole; undefined where none does. */
async function findMatch(
  ctx: Context,
  operation: Operation,
  wanted: readonly Wanted[],
  within: Within,
): Promise<OperationHandlerResult<Row | undefined>> {
  const filter = filterOf(wanted);
  if ('problems' in filter) return refusal(operation, filter.problems);
  const { resource, method, path } = operation;
  const [key = ''] = resource.key;
  const found = await findRows(ctx, operation, { ...filter, top: maxTold + 1 }, within);
  if (found.isFailure) return found;
  const { rows, answer } = found.value;
  const ids = [...new Set(rows.map((row) => row[key]))];
  if (!rows.every((row) => agrees(row, wanted)) || !ids.every((id) => Number.isSafeInteger(id)))
    return OperationHandlerResult.failure(unexpectedReply(answer.asked, answer.reply));
  if (ids.length < 2) return OperationHandlerResult.success(rows[0]);
  const told = ids.slice(0, maxTold) as number[];
  const many = ids.length > maxTold ? `more than ${maxTold}` : String(ids.length);
  const among = ids.length > maxTold ? 'among them ' : '';
  const message =
    `Cannot create or update ${resource.singular}: ${many} ${resource.plural} have this ${titlesOf(wanted)}, ` +
    `${among}${key} ${told.join(', ')}. Nothing was written. Match on ${key} or on more fields, or clear the duplicates in Aspire.`;
  return OperationHandlerResult.failure(
    OperationHandlerError.userInputError(message, { method, path, messages: [], ids: told }),
  );
}

/** The id of a record that was just created: what Aspire answered, else that of the only record that now matches. */
async function idOfNew(
  ctx: Context,
  operation: Operation,
  wanted: readonly Wanted[],
  written: Written,
  within: Within,
): Promise<number | null> {
  const told = written.isSuccess ? written.value.id : undefined;
  if (typeof told === 'number') return told;
  const [key = ''] = operation.resource.key;
  const found = await findMatch(ctx, operation, wanted, within);
  return found.isSuccess && found.value ? Number(found.value[key]) : null;
}

/** The record as it is now; nothing where it cannot be read: the write is done all the same, and must not be run again. */
async function readBack(ctx: Context, operation: Operation, id: number, within: Within): Promise<Row | undefined> {
  const [key = ''] = operation.resource.key;
  const found = await findRows(ctx, operation, { filter: `${key} eq ${id}`, top: 1 }, within);
  return found.isSuccess ? found.value.rows.find((row) => row[key] === id) : undefined;
}

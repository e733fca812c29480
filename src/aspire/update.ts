import { OperationHandlerError, OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { unexpectedReply } from './errors';
import { findRows, type Row, type Within } from './findRows';
import { withCleared } from './clearing';
import { withIdsOfNames } from './idsOfNames';
import { isObject, mergeRecord, valueOf } from './merge';
import type { FieldRules, Operation, Reading } from './operation';
import { newDeadline, refusal, type Context } from './request';
import { sharedRuntime, type Runtime } from './runtime';
import { checkFields } from './validate';
import { fieldTitle } from './words';
import { call, send } from './write';

export type UpdateOptions = {
  /** When the update must be over, in milliseconds since 1970, where it is part of a longer operation. */
  deadline?: number;
  /** The whole record, where it was read just now: it is not read again. */
  record?: Row;
};

const ownRules: FieldRules = { api_version: { type: 'string' }, send_only_given_fields: { type: 'boolean' } };

/** An update as a builder runs it: safely, unless it has no record to read or was told to send only what was given. */
export function update(
  ctx: Context,
  operation: Operation,
  input: unknown,
  runtime?: Runtime,
): Promise<OperationHandlerResult<Record<string, unknown>>> {
  if (!operation.reading) return call(ctx, operation, input, runtime);
  if (!isObject(input)) return updateSafely(ctx, operation, input, runtime);
  const cleared = withCleared(operation, input);
  if ('problems' in cleared) return Promise.resolve(refusal(operation, cleared.problems));
  const { send_only_given_fields: only, ...given } = cleared.input;
  if (only !== true) return updateSafely(ctx, operation, cleared.input, runtime);
  return call(ctx, operation, given, runtime);
}

/**
 * Changes the given fields of a record and nothing else. Aspire's PUT replaces the whole record, so that the record is
 * read first, the fields are merged into it and all of it is sent. `fields` is the operation's input; of the required
 * ones only those are needed that find the record and those that cannot be read back. A missing record is a
 * userInputError, and nothing is sent then. The read and the write share one deadline.
 */
export async function updateSafely(
  ctx: Context,
  operation: Operation,
  fields: unknown,
  runtime: Runtime = sharedRuntime(),
  { deadline = newDeadline(runtime), record }: UpdateOptions = {},
): Promise<OperationHandlerResult<Record<string, unknown>>> {
  const { reading, body = {}, params } = operation;
  if (!reading) return call(ctx, operation, fields, runtime, deadline);
  const checked = checkFields(fields ?? {}, { ...params, ...rulesForGiven(body, placesOf(reading)), ...ownRules });
  if ('problems' in checked) return refusal(operation, checked.problems);
  const within = { runtime, deadline };
  const given = checked.fields;
  const found: OperationHandlerResult<Row> =
    record && isMeant(record, reading, given)
      ? OperationHandlerResult.success(record)
      : await readRecord(ctx, operation, reading, given, within);
  if (found.isFailure) return found;
  if (lacksEntry(reading, found.value, given)) return missing(operation, given);
  const merged = mergeRecord(body, given, await withIdsOfNames(ctx, operation, found.value, given, within));
  if ('problems' in merged) return refusal(operation, merged.problems);
  return send(ctx, operation, { ...given, ...merged.body }, within);
}

/** Where in the body the values stand that find the record; they cannot come from the record. */
function placesOf({ keys, entry }: Reading): string[] {
  return [...Object.values(keys), ...(entry ? [entry.field] : [])];
}

/** The rules for what a builder gives: only what cannot be read from the record is required. */
function rulesForGiven(rules: FieldRules, places: readonly string[]): FieldRules {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => {
      const inside = places
        .filter((place) => place.startsWith(`${name}.`))
        .map((place) => place.slice(name.length + 1));
      const needed = places.includes(name) || inside.length > 0 || (rule.required && rule.writeOnly);
      const fields = rule.type === 'object' && rule.fields ? rulesForGiven(rule.fields, inside) : rule.fields;
      return [name, { ...rule, fields, required: needed ? true : undefined }];
    }),
  );
}

async function readRecord(
  ctx: Context,
  operation: Operation,
  { keys, path, resource = operation.resource }: Reading,
  given: Row,
  within: Within,
): Promise<OperationHandlerResult<Row>> {
  const list: Operation = {
    name: operation.name,
    title: `Read ${resource.singular} before its update`,
    resource,
    method: 'GET',
    path,
    options: 'odata',
    replies: 'rows',
  };
  const wanted = Object.entries(keys).map(([field, place]) => [field, valueAt(given, place)] as const);
  const filter = wanted.map(([field, value]) => `${field} eq ${String(value)}`).join(' and ');
  // The key names one record at most; other fields may name several, which must not go unnoticed.
  const byKey = resource.key.every((field) => Object.hasOwn(keys, field));
  const version = typeof given.api_version === 'string' ? given.api_version : undefined;
  const found = await findRows(ctx, list, { filter, top: byKey ? 1 : 2, version }, within);
  if (found.isFailure) return found;
  const { rows, answer } = found.value;
  const [record, another] = rows.filter((row) => isMeant(row, { keys }, given));
  if (another) return failure(operation, `There are several ${resource.plural} with ${named(operation, given)}.`);
  if (record) return OperationHandlerResult.success(record);
  // Records, but others: a filter that was not obeyed says nothing about the record that was asked for.
  if (rows.length > 0) return OperationHandlerResult.failure(unexpectedReply(answer.asked, answer.reply));
  return failure(operation, `There is no ${resource.singular} with ${named(operation, given)}.`);
}

/** Whether a record is the one that the input names: another one's values must never be written to it. */
function isMeant(record: Row, { keys }: Pick<Reading, 'keys'>, given: Row): boolean {
  return Object.entries(keys).every(([field, place]) => valueOf(record, field) === valueAt(given, place));
}

function valueAt(given: unknown, place: string): unknown {
  return place.split('.').reduce(valueOf, given);
}

function lacksEntry({ entry }: Reading, record: Row, given: Row): boolean {
  if (!entry) return false;
  const entries = valueOf(record, entry.list);
  const isMeant = (candidate: unknown) => valueOf(candidate, entry.field) === given[entry.field];
  return !Array.isArray(entries) || !entries.some(isMeant);
}

function missing(operation: Operation, given: Row): OperationHandlerResult<never> {
  const { reading, resource } = operation;
  const id = String(given[reading?.entry?.field ?? '']);
  const holder = reading?.resource ?? resource;
  return failure(
    operation,
    `There is no ${resource.singular} with the ID ${id} in the ${holder.singular} with ${named(operation, given)}.`,
  );
}

/** `the ID 4711`, or `Property ID 1 and Contact ID 2` where it takes several to name a record. */
function named({ reading, resource }: Operation, given: Row): string {
  const wanted = Object.entries(reading?.keys ?? {});
  const { key } = reading?.resource ?? resource;
  return wanted
    .map(([field, place]) => {
      const title = wanted.length === 1 && key.includes(field) ? 'the ID' : fieldTitle(field);
      return `${title} ${String(valueAt(given, place))}`;
    })
    .join(' and ');
}

/** Nothing was sent but the question: the builder has to name another record. */
function failure({ method, path }: Operation, message: string): OperationHandlerResult<never> {
  return OperationHandlerResult.failure(
    OperationHandlerError.userInputError(`${message} Nothing was changed.`, { method, path, messages: [] }),
  );
}

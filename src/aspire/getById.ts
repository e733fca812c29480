import { OperationHandlerError, OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { unexpectedReply } from './errors';
import { findRows, type Row } from './findRows';
import type { FieldRules, Operation } from './operation';
import { newDeadline, refusal, type Context } from './request';
import { sharedRuntime, type Runtime } from './runtime';
import { checkFields } from './validate';

/** One record; null where there is none and the builder asked for null rather than for an error. */
export type GetByIdOutput = { record: Row | null; found: boolean };

const rules: FieldRules = {
  id: { type: 'integer', required: true, minimum: 1, maximum: 2_147_483_647 },
  fields: { type: 'array', of: 'string' },
  select: { type: 'string' },
  return_null_if_not_found: { type: 'boolean' },
};

/**
 * The record with an id. Aspire has no path to a single record, so its list is asked for that key. `list` is the row of
 * that list. A missing record is a userInputError, unless `return_null_if_not_found` is set.
 */
export async function getById(
  ctx: Context,
  list: Operation,
  input: unknown,
  runtime: Runtime = sharedRuntime(),
): Promise<OperationHandlerResult<GetByIdOutput>> {
  const { resource } = list;
  const [key = ''] = resource.key;
  const operation: Operation = { ...list, title: `Get ${resource.singular}` };
  const checked = checkFields(input ?? {}, rules);
  if ('problems' in checked) return refusal(operation, checked.problems);
  const { id, return_null_if_not_found: nullable } = checked.fields;
  const select = chosenFields(list, checked.fields);
  if ('problems' in select) return refusal(operation, select.problems);
  const within = { runtime, deadline: newDeadline(runtime) };
  const found = await findRows(ctx, operation, { filter: `${key} eq ${String(id)}`, top: 1, ...select }, within);
  if (found.isFailure) return found;
  const { rows, answer } = found.value;
  const record = rows.find((row) => row[key] === id);
  if (record) return OperationHandlerResult.success({ record, found: true });
  // Records, but others: a filter that was not obeyed says nothing about the record that was asked for.
  if (rows.length > 0) return OperationHandlerResult.failure(unexpectedReply(answer.asked, answer.reply));
  if (nullable === true) return OperationHandlerResult.success({ record: null, found: false });
  const { method, path } = list;
  return OperationHandlerResult.failure(
    OperationHandlerError.userInputError(
      `There is no ${resource.singular} with the ID ${String(id)}. Look for it with ${list.name}.`,
      { method, path, messages: [] },
    ),
  );
}

/** The fields that are to come back, the key always among them; none named is all of them. */
function chosenFields(
  { resource, fields: known = {} }: Operation,
  { fields, select }: Record<string, unknown>,
): { select?: string[] } | { problems: string[] } {
  const chosen = (fields ?? []) as string[];
  const raw = (typeof select === 'string' ? select : '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (chosen.length > 0 && raw.length > 0)
    return { problems: ['Choose fields with fields or with select, not with both.'] };
  const unknown = chosen.filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0)
    return { problems: unknown.map((name) => `There is no field "${name.slice(0, 100)}" to choose.`) };
  if (/\p{Surrogate}/u.test(raw.join())) return { problems: ['select holds half a character that cannot be sent.'] };
  return chosen.length + raw.length > 0 ? { select: [...new Set([...resource.key, ...chosen, ...raw])] } : {};
}

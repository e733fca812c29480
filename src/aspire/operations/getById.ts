import { noSuchField } from '../model/nearestField';
import { invalidInput } from '../client/errors';
import { findMatching } from '../client/findRecords';
import type { Session } from '../client/session';
import { validated } from '../client/validated';
import type { FieldRules, GetByIdRow, OperationRow } from '../model/operation';
import type { AspireRecord } from '../model/record';
import { fail, success, type Result } from '../model/result';
import { isWellFormed } from '../model/unicode';

/** One record. Null if it does not exist and the builder chose null instead of an error. */
export type GetByIdOutput = { record: AspireRecord | null; found: boolean };

const rules: FieldRules = {
  id: { type: 'integer', required: true, minimum: 1, maximum: 2_147_483_647 },
  fields: { type: 'array', of: 'string' },
  select: { type: 'string' },
  return_null_if_not_found: { type: 'boolean' },
};

/**
 * The record with an id. Aspire has no path for a single record, so its list is filtered by the key. A missing record is a
 * userInputError, unless `return_null_if_not_found` is set.
 */
export function getById(session: Session, { list }: GetByIdRow, input: unknown): Promise<Result<GetByIdOutput>> {
  const { resource, method, path } = list;
  const [key = ''] = resource.key;
  const operation: OperationRow = { ...list, title: `Get ${resource.singular}` };
  return validated(operation, input, rules, async (fields): Promise<Result<GetByIdOutput>> => {
    const { id, return_null_if_not_found: nullable } = fields;
    const select = chosenFields(list, fields);
    if ('problems' in select) return invalidInput(operation, select.problems);
    const query = { filter: `${key} eq ${String(id)}`, top: 1, ...select };
    const found = await findMatching(session, operation, query, (record) => record[key] === id);
    if (found.isFailure) return found;
    const [record] = found.value;
    if (record) return success({ record, found: true });
    if (nullable === true) return success({ record: null, found: false });
    return fail(
      'not_found',
      `There is no ${resource.singular} with the ID ${String(id)}. Look for it with "${list.title}".`,
      { method, path, messages: [] },
    );
  });
}

/** The fields to return, always with the key. If none are chosen, all are returned. */
function chosenFields(
  { resource, fields: known = {} }: OperationRow,
  { fields, select }: Record<string, unknown>,
): { select?: string[] } | { problems: string[] } {
  const chosen = (fields ?? []) as string[];
  const raw = (typeof select === 'string' ? select : '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (chosen.length > 0 && raw.length > 0)
    return { problems: ['Choose fields with Fields (fields) or with Select (select), not with both.'] };
  const unknown = chosen.filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0)
    return { problems: unknown.map((name) => `Fields (fields): ${noSuchField(name, Object.keys(known))}`) };
  if (!isWellFormed(raw.join())) return { problems: ['Select (select) holds half a character that cannot be sent.'] };
  return chosen.length + raw.length > 0 ? { select: [...new Set([...resource.key, ...chosen, ...raw])] } : {};
}

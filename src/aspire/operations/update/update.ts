import { invalidInput } from '../../client/errors';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import type { FieldRules, OperationRow, ReadBefore } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import type { Result } from '../../model/result';
import { call, sendFields, type CallOutput } from '../call';
import { applyClearFields } from './clearFields';
import { readCurrentRecord } from './currentRecord';
import { isObject, mergeRecord } from './mergeRecord';
import { resolveNames } from './resolveNames';

const ownRules: FieldRules = { api_version: { type: 'string' }, send_only_given_fields: { type: 'boolean' } };

/** An update. It keeps all other fields, unless the record cannot be read or `send_only_given_fields` is set. */
export async function update(session: Session, operation: OperationRow, input: unknown): Promise<Result<CallOutput>> {
  if (!operation.readBefore) return call(session, operation, input);
  if (!isObject(input)) return readMergeWrite(session, operation, input);
  const cleared = applyClearFields(operation, input);
  if ('problems' in cleared) return invalidInput(operation, cleared.problems);
  const { send_only_given_fields: only, ...given } = cleared.input;
  return only === true ? call(session, operation, given) : readMergeWrite(session, operation, cleared.input);
}

/**
 * Changes only the given fields of a record. Aspire's PUT replaces the whole record, so the record is read first, the
 * fields are merged into it, and the result is sent. The builder must fill in only the required fields that identify the
 * record or cannot be read. A missing record is a userInputError, and nothing is written. `known` is the whole record if
 * the caller has just read it; then it is not read again.
 */
export async function readMergeWrite(
  session: Session,
  operation: OperationRow,
  input: unknown,
  known?: AspireRecord,
): Promise<Result<CallOutput>> {
  const { readBefore, body = {}, params } = operation;
  if (!readBefore) return call(session, operation, input);
  const rules = { ...params, ...rulesForGiven(body, keyPaths(readBefore)), ...ownRules };
  return validated(operation, input, rules, async (given) => {
    const current = await readCurrentRecord(session, operation, readBefore, given, known);
    if (current.isFailure) return current;
    const merged = mergeRecord(body, given, await resolveNames(session, operation, current.value, given));
    if ('problems' in merged) return invalidInput(operation, merged.problems);
    return sendFields(session, operation, { ...given, ...merged.body });
  });
}

/** The paths in the body of the values that identify the record. The builder must give them. */
function keyPaths({ keys, entry }: ReadBefore): string[] {
  return [...Object.values(keys), ...(entry ? [entry.field] : [])];
}

/** The rules for the builder's input: only fields that cannot be read from the record are required. */
function rulesForGiven(rules: FieldRules, paths: readonly string[]): FieldRules {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => {
      const inside = paths.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1));
      const needed = paths.includes(name) || inside.length > 0 || (rule.required && rule.writeOnly);
      const fields = rule.type === 'object' && rule.fields ? rulesForGiven(rule.fields, inside) : rule.fields;
      return [name, { ...rule, fields, required: needed ? true : undefined }];
    }),
  );
}

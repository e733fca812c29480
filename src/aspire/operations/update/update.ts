import { invalidInput } from '../../client/errors';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import type { FieldRules, OperationRow, ReadBefore } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import type { Result } from '../../model/result';
import { readScalar } from '../../model/scalarInput';
import { call, sendFields, type CallOutput } from '../call';
import { applyClearFields } from './clearFields';
import { readCurrentRecord } from './currentRecord';
import { isObject, mergeRecord } from './mergeRecord';
import { resolveNames } from './resolveNames';

const ownRules = {
  api_version: { type: 'string' },
  send_only_given_fields: { type: 'boolean' },
} as const satisfies FieldRules;

/** An update as a builder runs it: safely, unless there is no record to read or only what was given is to be sent. */
export async function update(session: Session, operation: OperationRow, input: unknown): Promise<Result<CallOutput>> {
  if (!operation.readBefore) return call(session, operation, input);
  if (!isObject(input)) return readMergeWrite(session, operation, input);
  const cleared = applyClearFields(operation, input);
  if ('problems' in cleared) return invalidInput(operation, cleared.problems);
  const { send_only_given_fields: only, ...given } = cleared.input;
  return isTrue(only) ? call(session, operation, given) : readMergeWrite(session, operation, cleared.input);
}

/** The flag before the input is checked: an earlier step may deliver it as text. */
function isTrue(value: unknown): boolean {
  const read = readScalar(value, 'boolean', ownRules.send_only_given_fields);
  return 'value' in read && read.value === true;
}

/**
 * Changes the given fields of a record and nothing else. Aspire's PUT replaces the whole record, so the record is read
 * first, the fields are merged into it and all of it is sent. Of the required fields only those are needed that find the
 * record and those that cannot be read back. A missing record is a userInputError, and then nothing is sent. `known` is the
 * whole record, where it was read just now: it is not read again.
 */
export async function readMergeWrite(
  session: Session,
  operation: OperationRow,
  input: unknown,
  known?: AspireRecord,
): Promise<Result<CallOutput>> {
  const { readBefore, body = {}, params } = operation;
  if (!readBefore) return call(session, operation, input);
  const rules = { ...params, ...rulesForGiven(body, keyPlaces(readBefore)), ...ownRules };
  return validated(operation, input, rules, async (given) => {
    const current = await readCurrentRecord(session, operation, readBefore, given, known);
    if (current.isFailure) return current;
    const merged = mergeRecord(body, given, await resolveNames(session, operation, current.value, given));
    if ('problems' in merged) return invalidInput(operation, merged.problems);
    return sendFields(session, operation, { ...given, ...merged.body });
  });
}

/** Where in the body the values stand that find the record; they cannot come from the record. */
function keyPlaces({ keys, entry }: ReadBefore): string[] {
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

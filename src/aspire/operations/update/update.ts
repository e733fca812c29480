import { invalidInput } from '../../client/errors';
import { oneAtATime } from '../../client/oneAtATime';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import type { FieldRules, OperationRow, ReadBefore } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import type { Result } from '../../model/result';
import { readScalar } from '../../model/scalarInput';
import { call, sendFields, type CallOutput } from '../call';
import { applyClearFields } from './clearFields';
import { readCurrentRecord, valueAt } from './currentRecord';
import { isObject, mergeRecord } from './mergeRecord';
import { resolveNames } from './resolveNames';

const ownRules = {
  api_version: { type: 'string' },
  send_only_given_fields: { type: 'boolean' },
} as const satisfies FieldRules;

/**
 * An update as a builder runs it: what is left out keeps its value, unless only what was given is to be sent. Updates of one
 * record go one after the other: each reads what the one before it has written.
 */
export async function update(session: Session, operation: OperationRow, input: unknown): Promise<Result<CallOutput>> {
  const { readBefore, body = {}, params } = operation;
  if (!readBefore) return call(session, operation, input);
  const cleared = isObject(input) ? applyClearFields(operation, input) : { input };
  if ('problems' in cleared) return invalidInput(operation, cleared.problems);
  const sendsOnlyGiven = isObject(cleared.input) && isTrue(cleared.input.send_only_given_fields);
  const rules = sendsOnlyGiven ? { ...params, ...body, ...ownRules } : rulesOfUpdate(operation, readBefore);
  return validated(operation, cleared.input, rules, (given) => {
    if (!changesAnything(given, body, keyPlaces(readBefore)))
      return invalidInput(operation, ['Nothing to change: give at least one field.']);
    return oneAtATime(session, operation, claimOf(readBefore, given), () =>
      sendsOnlyGiven ? sendFields(session, operation, given) : mergeWrite(session, operation, readBefore, given),
    );
  });
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
  const { readBefore } = operation;
  if (!readBefore) return call(session, operation, input);
  return validated(operation, input, rulesOfUpdate(operation, readBefore), (given) =>
    mergeWrite(session, operation, readBefore, given, known),
  );
}

async function mergeWrite(
  session: Session,
  operation: OperationRow,
  readBefore: ReadBefore,
  given: AspireRecord,
  known?: AspireRecord,
): Promise<Result<CallOutput>> {
  const current = await readCurrentRecord(session, operation, readBefore, given, known);
  if (current.isFailure) return current;
  const record = await resolveNames(session, operation, current.value, given);
  const merged = mergeRecord(operation.body ?? {}, given, record);
  if ('problems' in merged) return invalidInput(operation, merged.problems);
  return sendFields(session, operation, { ...given, ...merged.body });
}

/** The record that an update is about to change. */
export function claimOf({ path, keys }: ReadBefore, given: AspireRecord): { path: string; record: string } {
  return { path, record: JSON.stringify(Object.entries(keys).map(([field, place]) => [field, valueAt(given, place)])) };
}

/** Whether anything is given beyond what finds the record. */
function changesAnything(given: AspireRecord, rules: FieldRules, places: readonly string[], start = ''): boolean {
  return Object.entries(rules).some(([name, rule]) => {
    const value = given[name];
    const place = start + name;
    if (value === undefined || places.includes(place)) return false;
    if (rule.type !== 'object' || !rule.fields || !isObject(value)) return true;
    return changesAnything(value, rule.fields, places, `${place}.`);
  });
}

function rulesOfUpdate({ body = {}, params }: OperationRow, readBefore: ReadBefore): FieldRules {
  return { ...params, ...rulesForGiven(body, keyPlaces(readBefore)), ...ownRules };
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

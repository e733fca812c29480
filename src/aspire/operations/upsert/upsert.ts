import { invalidInput, unexpectedReply } from '../../client/errors';
import { findRecords } from '../../client/findRecords';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import type { OperationRow, UpsertRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { fail, failure, success, type Result } from '../../model/result';
import { call, type CallOutput } from '../call';
import { readMergeWrite } from '../update/update';
import { bodiesOf, filterOf, matchFields, matches, rulesOfUpsert, titlesOf, type MatchField } from './matchFields';

/**
 * Whether the record is new, its id, and the record as Aspire now has it. `id` is null if it is unknown. `record` is absent
 * if it could not be read; the write has still happened.
 */
export type UpsertOutput = { created: boolean; id: number | null; record?: AspireRecord };

/** An error about an ambiguous match lists at most this many ids. */
const maxListedIds = 10;

/**
 * Updates the record that has the same values in the fields of `match_on`, or creates it if there is none. If several
 * records match, it fails with a userInputError that lists them. The create is sent at most once; if its outcome is
 * unknown, that is a userInputError as well. Two concurrent runs may both create a record, since Aspire cannot prevent it.
 */
export function upsert(session: Session, row: UpsertRow, input: unknown): Promise<Result<UpsertOutput>> {
  const { list, create, update } = row;
  const operation: OperationRow = { ...list, title: `Create or update ${list.resource.singular}` };
  const rules = {
    match_on: { type: 'array', of: 'string', required: true, minItems: 1 },
    ...rulesOfUpsert(create, update),
  } as const;
  return validated(operation, input, rules, async ({ match_on, ...fields }) => {
    const { singular, key: keys } = list.resource;
    const [key = ''] = keys;
    const match = matchFields(match_on as string[], row.match, key, fields);
    if ('problems' in match) return invalidInput(operation, match.problems);
    const { matched } = match;
    const bodies = bodiesOf(fields, create, update);
    const found = await findMatch(session, operation, matched);
    if (found.isFailure) return found;
    const record = found.value;
    if (record) {
      const id = Number(record[key]);
      const written = await readMergeWrite(session, update, bodies.update(id), record);
      return finish(session, operation, written, { created: false, idOf: () => Promise.resolve(id) });
    }
    if (matched.some(({ name }) => name === key)) {
      return invalidInput(operation, [
        `There is no ${singular} with this ${titlesOf(matched)}, and a new one gets its ID from Aspire.`,
        `Leave ${key} out to create it.`,
      ]);
    }
    const written = await call(session, create, bodies.create());
    const idOf = () => idOfNew(session, operation, matched, written);
    return finish(session, operation, written, { created: true, idOf });
  });
}

async function finish(
  session: Session,
  operation: OperationRow,
  written: Result<CallOutput>,
  { created, idOf }: { created: boolean; idOf: () => Promise<number | null> },
): Promise<Result<UpsertOutput>> {
  if (written.isFailure) return written;
  if (written.value.success === false) return invalidInput(operation, ['Aspire answered that it did not do it.']);
  const id = await idOf();
  const record = id === null ? undefined : await readBack(session, operation, id);
  return success({ created, id, ...(record ? { record } : {}) });
}

/** The only record that matches, with all fields; undefined if none does. */
async function findMatch(
  session: Session,
  operation: OperationRow,
  matched: readonly MatchField[],
): Promise<Result<AspireRecord | undefined>> {
  const filter = filterOf(matched);
  if ('problems' in filter) return invalidInput(operation, filter.problems);
  const { resource, method, path } = operation;
  const [key = ''] = resource.key;
  const found = await findRecords(session, operation, { ...filter, top: maxListedIds + 1 });
  if (found.isFailure) return found;
  const { records, response } = found.value;
  const ids = [...new Set(records.map((record) => record[key]))];
  if (!records.every((record) => matches(record, matched)) || !ids.every((id) => Number.isSafeInteger(id)))
    return failure(unexpectedReply(response.call, response.reply));
  if (ids.length < 2) return success(records[0]);
  const listed = ids.slice(0, maxListedIds) as number[];
  const many = ids.length > maxListedIds ? `more than ${maxListedIds}` : String(ids.length);
  const among = ids.length > maxListedIds ? 'among them ' : '';
  const message =
    `Cannot create or update ${resource.singular}: ${many} ${resource.plural} have this ${titlesOf(matched)}, ` +
    `${among}${key} ${listed.join(', ')}. Nothing was written. Match on ${key} or on more fields, or clear the duplicates in Aspire.`;
  return fail('ambiguous', message, { method, path, messages: [], ids: listed });
}

/** The id of the new record: from Aspire's reply, or else the id of the only record that now matches. */
async function idOfNew(
  session: Session,
  operation: OperationRow,
  matched: readonly MatchField[],
  written: Result<CallOutput>,
): Promise<number | null> {
  const id = written.isSuccess ? written.value.id : undefined;
  if (typeof id === 'number') return id;
  const [key = ''] = operation.resource.key;
  const found = await findMatch(session, operation, matched);
  return found.isSuccess && found.value ? Number(found.value[key]) : null;
}

/** The record after the write; undefined if it cannot be read. That is not an error, since the write must not be repeated. */
async function readBack(session: Session, operation: OperationRow, id: number): Promise<AspireRecord | undefined> {
  const [key = ''] = operation.resource.key;
  const found = await findRecords(session, operation, { filter: `${key} eq ${id}`, top: 1 });
  return found.isSuccess ? found.value.records.find((record) => record[key] === id) : undefined;
}

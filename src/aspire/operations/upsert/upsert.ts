import { invalidInput, unexpectedReply } from '../../client/errors';
import { findRecords } from '../../client/findRecords';
import { oneAtATime } from '../../client/oneAtATime';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import type { ChangedRecords } from '../../client/writeLocks';
import type { OperationRow, UpsertRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { fail, failure, success, type Failure, type Result } from '../../model/result';
import { call, type CallOutput } from '../call';
import { claimOf, readMergeWrite } from '../update/update';
import {
  bodiesOf,
  claimOfUpsert,
  filterOf,
  likenessOfRecord,
  matchFields,
  rulesOfUpsert,
  titlesOf,
  type MatchField,
} from './matchFields';

/**
 * Whether the record is new, its id and, read back, what Aspire now has. `id` is null where Aspire told none; `record` is
 * absent where it could not be read back: the write has still happened. `reply` is what Aspire answered in place of an id.
 */
export type UpsertOutput = { created: boolean; id: number | null; record?: AspireRecord; reply?: string };

/** Of an ambiguous match, the ids of this many records are told. */
const maxTold = 10;

/**
 * Updates the one record that has the same values in the fields of `match_on`, and creates it where there is none. Several
 * such records are a userInputError that names them. The create is sent at most once; where its fate is unknown, that is a
 * userInputError as well. Upserts of this process that look for the same record go one after the other; those of two
 * processes at the same moment can still both create: Aspire has nothing to prevent it.
 */
export function upsert(session: Session, row: UpsertRow, input: unknown): Promise<Result<UpsertOutput>> {
  const { list, create, update } = row;
  const operation: OperationRow = { ...list, title: `Create or update ${list.resource.singular}` };
  const rules = {
    match_on: { type: 'array', of: 'string', required: true, minItems: 1 },
    ...rulesOfUpsert(create, update),
  } as const;
  return validated(operation, input, rules, async ({ match_on, ...fields }) => {
    const [key = ''] = list.resource.key;
    const match = matchFields(match_on as string[], row.match, key, fields, rules);
    if ('problems' in match) return invalidInput(operation, match.problems);
    const { wanted } = match;
    const filter = filterOf(wanted);
    if ('problems' in filter) return invalidInput(operation, filter.problems);
    const bodies = bodiesOf(fields, create, update);
    return oneAtATime(session, operation, { path: list.path, ...claimOfUpsert(wanted, fields) }, (changed) =>
      updateOrCreate({ session, operation, row, wanted, ...filter, bodies }, changed),
    );
  });
}

/** One upsert: what is looked for, and what is written. */
type Upsert = {
  session: Session;
  operation: OperationRow;
  row: UpsertRow;
  wanted: readonly MatchField[];
  filter: string;
  bodies: ReturnType<typeof bodiesOf>;
};

async function updateOrCreate(upsert: Upsert, changed: ChangedRecords): Promise<Result<UpsertOutput>> {
  const { session, operation, row, bodies } = upsert;
  const [key = ''] = operation.resource.key;
  for (;;) {
    changed.clear();
    const found = await findMatch(upsert);
    if (found.isFailure) return found;
    if (!found.value) return createRecord(upsert);
    const id = Number(found.value[key]);
    const claim = claimOf(row.update.readBefore ?? { path: row.list.path, keys: {} }, bodies.update(id));
    const updated = await oneAtATime(session, operation, claim, async () => {
      // An update that came in between has changed the record: it may be another one by now that is looked for.
      const again = changed.has(claim.record) ? await findMatch(upsert) : found;
      if (again.isFailure) return again;
      return again.value?.[key] === id ? updateRecord(upsert, id, again.value) : success(undefined);
    });
    if (updated.isFailure) return updated;
    if (updated.value) return success(updated.value);
  }
}

async function updateRecord(
  { session, operation, row, bodies }: Upsert,
  id: number,
  record: AspireRecord,
): Promise<Result<UpsertOutput>> {
  const written = await readMergeWrite(session, row.update, bodies.update(id), record);
  return finish(session, operation, written, { created: false, idOf: () => Promise.resolve(success(id)) });
}

async function createRecord(upsert: Upsert): Promise<Result<UpsertOutput>> {
  const { session, operation, row, wanted, bodies } = upsert;
  const { singular, key: keys } = operation.resource;
  const [key = ''] = keys;
  if (wanted.some(({ name }) => name === key)) {
    return invalidInput(operation, [
      `There is no ${singular} with this ${titlesOf(wanted)}, and a new one gets its ID from Aspire.`,
      `Leave ${key} out to create it.`,
    ]);
  }
  const written = await call(session, row.create, bodies.create());
  return finish(session, operation, written, { created: true, idOf: () => idOfNew(upsert, written) });
}

async function finish(
  session: Session,
  operation: OperationRow,
  written: Result<CallOutput>,
  { created, idOf }: { created: boolean; idOf: () => Promise<Result<number | null>> },
): Promise<Result<UpsertOutput>> {
  if (written.isFailure) return written;
  if (written.value.success === false) return invalidInput(operation, ['Aspire answered that it did not do it.']);
  const id = await idOf();
  if (id.isFailure) return id;
  const record = id.value === null ? undefined : await readBack(session, operation, id.value);
  const { id: told, reply } = written.value;
  const inWords = told === undefined && typeof reply === 'string' ? { reply } : {};
  return success({ created, id: id.value, ...(record ? { record } : {}), ...inWords });
}

/** The one record that matches, whole; undefined where none does. */
async function findMatch({ session, operation, wanted, filter }: Upsert): Promise<Result<AspireRecord | undefined>> {
  const [key = ''] = operation.resource.key;
  const found = await findRecords(session, operation, { filter, top: maxTold + 1, exact: true });
  if (found.isFailure) return found;
  const { records, response } = found.value;
  const compared = records.map((record) => ({ id: record[key], ...likenessOfRecord(record, wanted) }));
  if (compared.some(({ id, likeness }) => likeness === 'another' || !Number.isSafeInteger(id)))
    return failure(unexpectedReply(response.call, response.reply));
  const byId = new Map(compared.map((one) => [one.id as number, one]));
  const otherwise = [...byId.values()].filter(({ likeness }) => likeness !== 'same');
  if (byId.size > 1)
    return severalMatch(
      operation,
      wanted,
      [...byId.keys()],
      otherwise.map(({ id }) => id as number),
    );
  const [one] = otherwise;
  return one ? spelledOtherwise(operation, one.differing, one.id as number) : success(records[0]);
}

function severalMatch(
  { resource, method, path }: OperationRow,
  wanted: readonly MatchField[],
  ids: readonly number[],
  otherwise: readonly number[],
): Failure {
  const [key = ''] = resource.key;
  const told = ids.slice(0, maxTold);
  const many = ids.length > maxTold ? `more than ${maxTold}` : String(ids.length);
  const among = ids.length > maxTold ? 'among them ' : '';
  const spelled = otherwise.slice(0, maxTold).join(', ');
  const message =
    `Cannot create or update the ${resource.singular}: ${many} ${resource.plural} have this ${titlesOf(wanted)}, ` +
    `${among}${key} ${told.join(', ')}${spelled === '' ? '' : ` (spelled otherwise: ${spelled})`}. Nothing was written. ` +
    `Match on ${key} or on more fields, or clear the duplicates in Aspire.`;
  return fail('ambiguous', message, { method, path, messages: [], ids: told });
}

/** Whether it is the record that is meant, only the builder can tell. */
function spelledOtherwise(
  { resource, method, path }: OperationRow,
  differing: readonly MatchField[],
  id: number,
): Failure {
  const { singular, key: keys } = resource;
  const [key = ''] = keys;
  const titles = titlesOf(differing);
  const message =
    `Cannot create or update the ${singular}: Aspire takes the ${singular} with ${key} ${id} for the one that is looked for, but ` +
    `its ${titles} ${differing.length > 1 ? 'are' : 'is'} spelled otherwise than given. Nothing was written. ` +
    `To update it, give ${titles} as that ${singular} has it, or match on ${key}; if it is another one, create yours with a create operation.`;
  return fail('ambiguous', message, { method, path, messages: [], ids: [id] });
}

/**
 * The id of a record that was just created: what Aspire answered, else that of the only record that now matches. Null where
 * it cannot be told; where no record matches, nobody knows what became of the create.
 */
async function idOfNew(upsert: Upsert, written: Result<CallOutput>): Promise<Result<number | null>> {
  const told = written.isSuccess ? written.value.id : undefined;
  if (typeof told === 'number') return success(told);
  const { operation, row, wanted } = upsert;
  const { singular, key } = operation.resource;
  const found = await findMatch(upsert);
  if (found.isFailure) return success(null);
  if (found.value) return success(Number(found.value[key[0] ?? '']));
  const { method, path } = row.create;
  return fail(
    'outcome_unknown',
    `Could not tell whether Aspire created the ${singular}: it answered without an ID, and there is still no ${singular} with ` +
      `this ${titlesOf(wanted)}. It may have been saved: look before you run it again.`,
    { method, path, messages: [] },
  );
}

/** The record as it is now; undefined where it cannot be read: the write has happened, and must not be run again. */
async function readBack(session: Session, operation: OperationRow, id: number): Promise<AspireRecord | undefined> {
  const [key = ''] = operation.resource.key;
  const found = await findRecords(session, operation, { filter: `${key} eq ${id}`, top: 1 });
  return found.isSuccess ? found.value.records.find((record) => record[key] === id) : undefined;
}

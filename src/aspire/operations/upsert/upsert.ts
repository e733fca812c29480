import { invalidInput, unexpectedReply } from '../../client/errors';
import { findRecords } from '../../client/findRecords';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import type { OperationRow, UpsertRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { fail, failure, success, type Failure, type Result } from '../../model/result';
import { call, type CallOutput } from '../call';
import { readMergeWrite } from '../update/update';
import {
  bodiesOf,
  filterOf,
  likenessOfRecord,
  matchFields,
  rulesOfUpsert,
  titlesOf,
  type MatchField,
} from './matchFields';

/**
 * Whether the record is new, its id and, read back, what Aspire now has. `id` is null where Aspire told none; `record` is
 * absent where it could not be read back: the write has still happened.
 */
export type UpsertOutput = { created: boolean; id: number | null; record?: AspireRecord };

/** Of an ambiguous match, the ids of this many records are told. */
const maxTold = 10;

/**
 * Updates the one record that has the same values in the fields of `match_on`, and creates it where there is none. Several
 * such records are a userInputError that names them. The create is sent at most once; where its fate is unknown, that is a
 * userInputError as well. Two runs at the same moment can still both create: Aspire has nothing to prevent it.
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
    const { wanted } = match;
    const bodies = bodiesOf(fields, create, update);
    const found = await findMatch(session, operation, wanted);
    if (found.isFailure) return found;
    const record = found.value;
    if (record) {
      const id = Number(record[key]);
      const written = await readMergeWrite(session, update, bodies.update(id), record);
      return finish(session, operation, written, { created: false, idOf: () => Promise.resolve(id) });
    }
    if (wanted.some(({ name }) => name === key)) {
      return invalidInput(operation, [
        `There is no ${singular} with this ${titlesOf(wanted)}, and a new one gets its ID from Aspire.`,
        `Leave ${key} out to create it.`,
      ]);
    }
    const written = await call(session, create, bodies.create());
    const idOf = () => idOfNew(session, operation, wanted, written);
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

/** The one record that matches, whole; undefined where none does. */
async function findMatch(
  session: Session,
  operation: OperationRow,
  wanted: readonly MatchField[],
): Promise<Result<AspireRecord | undefined>> {
  const filter = filterOf(wanted);
  if ('problems' in filter) return invalidInput(operation, filter.problems);
  const [key = ''] = operation.resource.key;
  const found = await findRecords(session, operation, { ...filter, top: maxTold + 1 });
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
    `Cannot create or update ${resource.singular}: ${many} ${resource.plural} have this ${titlesOf(wanted)}, ` +
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
    `Cannot create or update ${singular}: Aspire takes the ${singular} with ${key} ${id} for the one that is looked for, but ` +
    `its ${titles} ${differing.length > 1 ? 'are' : 'is'} spelled otherwise than given. Nothing was written. ` +
    `To update it, give ${titles} as that ${singular} has it, or match on ${key}; if it is another one, create yours with a create operation.`;
  return fail('ambiguous', message, { method, path, messages: [], ids: [id] });
}

/** The id of a record that was just created: what Aspire answered, else that of the only record that now matches. */
async function idOfNew(
  session: Session,
  operation: OperationRow,
  wanted: readonly MatchField[],
  written: Result<CallOutput>,
): Promise<number | null> {
  const told = written.isSuccess ? written.value.id : undefined;
  if (typeof told === 'number') return told;
  const [key = ''] = operation.resource.key;
  const found = await findMatch(session, operation, wanted);
  return found.isSuccess && found.value ? Number(found.value[key]) : null;
}

/** The record as it is now; undefined where it cannot be read: the write has happened, and must not be run again. */
async function readBack(session: Session, operation: OperationRow, id: number): Promise<AspireRecord | undefined> {
  const [key = ''] = operation.resource.key;
  const found = await findRecords(session, operation, { filter: `${key} eq ${id}`, top: 1 });
  return found.isSuccess ? found.value.records.find((record) => record[key] === id) : undefined;
}

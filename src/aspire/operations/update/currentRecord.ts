import { findMatching } from '../../client/findRecords';
import type { Session } from '../../client/session';
import { fieldTitle } from '../../model/fieldTitle';
import type { OperationRow, ReadBefore } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { fail, success, type Failure, type Result } from '../../model/result';
import { valueOf } from './mergeRecord';

/**
 * Reads the current state of the record that an update will replace. If `known` is that record, it is used and nothing is
 * read. Fails if the record or the entry to update does not exist, and if several records match.
 */
export async function readCurrentRecord(
  session: Session,
  operation: OperationRow,
  readBefore: ReadBefore,
  given: AspireRecord,
  known?: AspireRecord,
): Promise<Result<AspireRecord>> {
  const found =
    known && matchesKeys(known, readBefore, given)
      ? success(known)
      : await findCurrent(session, operation, readBefore, given);
  if (found.isFailure || !lacksEntry(readBefore, found.value, given)) return found;
  const id = String(given[readBefore.entry?.field ?? '']);
  const { singular } = readBefore.resource ?? operation.resource;
  return nothingToChange(
    operation,
    'not_found',
    `There is no ${operation.resource.singular} with the ID ${id} in the ${singular} with ${keysInWords(operation, given)}.`,
  );
}

async function findCurrent(
  session: Session,
  operation: OperationRow,
  readBefore: ReadBefore,
  given: AspireRecord,
): Promise<Result<AspireRecord>> {
  const { keys, path, resource = operation.resource } = readBefore;
  const list: OperationRow = {
    name: operation.name,
    title: `Read ${resource.singular} before its update`,
    resource,
    method: 'GET',
    path,
    options: 'odata',
    replies: 'rows',
  };
  const keyValues = Object.entries(keys).map(([field, bodyPath]) => [field, valueAt(given, bodyPath)] as const);
  const filter = keyValues.map(([field, value]) => `${field} eq ${String(value)}`).join(' and ');
  // The key identifies one record at most. Other fields may match several, so two are read to notice it.
  const byKey = resource.key.every((field) => Object.hasOwn(keys, field));
  const version = typeof given.api_version === 'string' ? given.api_version : undefined;
  const query = { filter, top: byKey ? 1 : 2, version };
  const found = await findMatching(session, list, query, (record) => matchesKeys(record, readBefore, given));
  if (found.isFailure) return found;
  const [record, another] = found.value;
  const keysGiven = keysInWords(operation, given);
  if (another)
    return nothingToChange(operation, 'ambiguous', `There are several ${resource.plural} with ${keysGiven}.`);
  if (record) return success(record);
  return nothingToChange(operation, 'not_found', `There is no ${resource.singular} with ${keysGiven}.`);
}

/** Whether a record is the one that the input identifies. The values of another record must never be written to it. */
function matchesKeys(record: AspireRecord, { keys }: ReadBefore, given: AspireRecord): boolean {
  return Object.entries(keys).every(([field, bodyPath]) => valueOf(record, field) === valueAt(given, bodyPath));
}

function valueAt(given: unknown, path: string): unknown {
  return path.split('.').reduce(valueOf, given);
}

function lacksEntry({ entry }: ReadBefore, record: AspireRecord, given: AspireRecord): boolean {
  if (!entry) return false;
  const entries = valueOf(record, entry.list);
  const isMatch = (candidate: unknown) => valueOf(candidate, entry.field) === given[entry.field];
  return !Array.isArray(entries) || !entries.some(isMatch);
}

/** `the ID 4711`, or `Property ID 1 and Contact ID 2` if several fields identify a record. */
function keysInWords({ readBefore, resource }: OperationRow, given: AspireRecord): string {
  const keys = Object.entries(readBefore?.keys ?? {});
  const { key } = readBefore?.resource ?? resource;
  return keys
    .map(([field, bodyPath]) => {
      const title = keys.length === 1 && key.includes(field) ? 'the ID' : fieldTitle(field);
      return `${title} ${String(valueAt(given, bodyPath))}`;
    })
    .join(' and ');
}

/** The failure of an update before its write: the builder has to choose another record. */
function nothingToChange({ method, path }: OperationRow, code: 'not_found' | 'ambiguous', message: string): Failure {
  return fail(code, `${message} Nothing was changed.`, { method, path, messages: [] });
}

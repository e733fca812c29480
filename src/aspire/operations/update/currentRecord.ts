import { findMatching } from '../../client/findRecords';
import type { Session } from '../../client/session';
import { titleOf } from '../../model/fieldLabel';
import type { OperationRow, ReadBefore } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { fail, success, type Failure, type Result } from '../../model/result';
import { valueOf } from './mergeRecord';

/**
 * The record that an update is about to replace, as Aspire holds it now. `known` is used where it is the record that the
 * input names. Fails where the record, or the entry of it that is meant, is not there, and where several are.
 */
export async function readCurrentRecord(
  session: Session,
  operation: OperationRow,
  reading: ReadBefore,
  given: AspireRecord,
  known?: AspireRecord,
): Promise<Result<AspireRecord>> {
  const found =
    known && matchesKeys(known, reading, given)
      ? success(known)
      : await findCurrent(session, operation, reading, given);
  if (found.isFailure || !lacksEntry(reading, found.value, given)) return found;
  const id = String(given[reading.entry?.field ?? '']);
  const { singular } = reading.resource ?? operation.resource;
  return nothingToChange(
    operation,
    'not_found',
    `There is no ${operation.resource.singular} with the ID ${id} in the ${singular} with ${keysInWords(operation, given)}.`,
  );
}

async function findCurrent(
  session: Session,
  operation: OperationRow,
  reading: ReadBefore,
  given: AspireRecord,
): Promise<Result<AspireRecord>> {
  const { keys, path, resource = operation.resource } = reading;
  const list: OperationRow = {
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
  const query = { filter, top: byKey ? 1 : 2, version, exact: true } as const;
  const found = await findMatching(session, list, query, (record) => matchesKeys(record, reading, given));
  if (found.isFailure) return found;
  const [record, another] = found.value;
  const keysGiven = keysInWords(operation, given);
  if (another)
    return nothingToChange(operation, 'ambiguous', `There are several ${resource.plural} with ${keysGiven}.`);
  if (record) return success(record);
  return nothingToChange(operation, 'not_found', `There is no ${resource.singular} with ${keysGiven}.`);
}

/** Whether a record is the one that the input names: another one's values must never be written to it. */
function matchesKeys(record: AspireRecord, { keys }: ReadBefore, given: AspireRecord): boolean {
  return Object.entries(keys).every(([field, place]) => valueOf(record, field) === valueAt(given, place));
}

/** The value at a place of the body, such as `Contact.ContactID`. */
export function valueAt(given: unknown, place: string): unknown {
  return place.split('.').reduce(valueOf, given);
}

function lacksEntry({ entry }: ReadBefore, record: AspireRecord, given: AspireRecord): boolean {
  if (!entry) return false;
  const entries = valueOf(record, entry.list);
  const isMeant = (candidate: unknown) => valueOf(candidate, entry.field) === given[entry.field];
  return !Array.isArray(entries) || !entries.some(isMeant);
}

/** `the ID 4711`, or `Property ID 1 and Contact ID 2` where it takes several to name a record. */
function keysInWords({ readBefore, resource, body }: OperationRow, given: AspireRecord): string {
  const wanted = Object.entries(readBefore?.keys ?? {});
  const { key } = readBefore?.resource ?? resource;
  return wanted
    .map(([field, place]) => {
      const title = wanted.length === 1 && key.includes(field) ? 'the ID' : titleOf(field, body);
      return `${title} ${String(valueAt(given, place))}`;
    })
    .join(' and ');
}

/** Nothing was sent but the question: the builder has to name another record. */
function nothingToChange({ method, path }: OperationRow, code: 'not_found' | 'ambiguous', message: string): Failure {
  return fail(code, `${message} Nothing was changed.`, { method, path, messages: [] });
}

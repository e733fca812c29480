import type { Session } from '../../client/session';
import type { OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { success, type Result } from '../../model/result';
import { readCurrentRecord, valueAt } from './currentRecord';
import { keepBody } from './mergeRecord';
import { resolveNames } from './resolveNames';

/**
 * What the record that a body names holds now, in the shape of that body: an update that sent this would change nothing. Only
 * reads. Fails where the record is not there; what cannot be read back is missing. Undefined for an update that cannot be
 * read before.
 */
export async function readCurrentBody(
  session: Session,
  operation: OperationRow,
  body: Readonly<Record<string, unknown>>,
): Promise<Result<AspireRecord | undefined>> {
  const { readBefore, body: rules = {} } = operation;
  if (!readBefore) return success(undefined);
  const { keys, entry } = readBefore;
  const places = [...Object.values(keys), ...(entry ? [entry.field] : [])];
  const named = places.reduce<AspireRecord>((held, place) => withValueAt(held, place, valueAt(body, place)), {});
  const current = await readCurrentRecord(session, operation, readBefore, named);
  if (current.isFailure) return current;
  return success(keepBody(rules, named, await resolveNames(session, operation, current.value, named)));
}

function withValueAt(holder: AspireRecord, place: string, value: unknown): AspireRecord {
  const [name = '', ...rest] = place.split('.');
  if (rest.length === 0) return { ...holder, [name]: value };
  return { ...holder, [name]: withValueAt((holder[name] ?? {}) as AspireRecord, rest.join('.'), value) };
}

import type { OperationRow } from '../model/operation';
import { fail, type Result } from '../model/result';
import { sentencePart } from './errors';
import type { Session } from './session';
import type { ChangedRecords, Claim } from './writeLocks';

/** Of the time that a run has, it waits for this share at most, so that enough is left to do what it waits for. */
const waitingShare = 0.9;

/**
 * Runs a write when it is its turn: writes of this process that would undo or double each other go one after the other, per
 * connection. `path` is that of the list in which their records stand. Other processes do not know of it.
 */
export async function oneAtATime<T>(
  session: Session,
  operation: OperationRow,
  { path, ...claim }: Claim & { path: string },
  run: (changed: ChangedRecords) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { writeLocks, now } = session.services;
  const until = now() + (session.deadline - now()) * waitingShare;
  const held = await writeLocks.hold(roomOf(session, path), claim, until, run);
  if (held) return held.value;
  const { method, resource } = operation;
  return fail(
    'unavailable',
    `Could not ${sentencePart(operation)}: other runs were writing the same ${resource.singular} until the time was up. ` +
      'Nothing was changed; try again later.',
    { method, path: operation.path, messages: [] },
  );
}

/** Whose records, and which. A token may be renewed while a write runs, so it names a connection only where nothing else does. */
export function roomOf({ connection }: Session, path: string): string {
  const { baseUrl, id, credentials, refreshToken, token } = connection;
  return JSON.stringify([baseUrl, id ?? credentials?.clientId ?? refreshToken ?? token?.value, path]);
}

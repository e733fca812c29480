import type { Database, Queryable } from '../database/database.ts';
import { readRow, rowColumns, type ConnectionRow } from '../connections/row.ts';
import { patchRow, type Patch } from '../connections/rowChanges.ts';
import type { System } from '../system.ts';

/** How long a lease lasts, in milliseconds: longer than the token call may take (tokenCallPolicy), and its save. */
const leaseMs = 30_000;

/** No call begins later than this in a lease: the rest is for the call itself, whose deadline is shorter. */
const lastCallMs = leaseMs - 15_000;

/** The right to renew a connection's tokens. `row` is as it was when the lease began, with the fencing number of this lease. */
export type Lease = {
  row: ConnectionRow;
  /** The database's clock now, in milliseconds since 1970. */
  databaseNow(): number;
  /** False once the lease may be somebody else's. By a clock that goes on while the process is frozen. */
  mayCall(): boolean;
};

/**
 * Takes the lease of a connection of this generation; undefined if another holds it, or the connection is none that can be
 * refreshed any more. One statement, decided by the database's clock, on which all replicas agree.
 */
export async function takeLease(
  database: Database,
  { monotonic }: Pick<System, 'monotonic'>,
  { organisation, name, generation }: ConnectionRow,
  owner: string,
): Promise<Lease | undefined> {
  const before = monotonic();
  const { rows } = await database.query<Record<string, unknown>>(
    `update connections set lease_owner = $4, fence = fence + 1,
       lease_until = clock_timestamp() + interval '${leaseMs} milliseconds'
     where org_id = $1 and name = $2 and generation = $3 and status in ('completed', 'failed')
       and (lease_until is null or lease_until < clock_timestamp())
     returning ${rowColumns}`,
    [organisation, name, generation, owner],
  );
  const [raw] = rows;
  if (!raw) return undefined;
  const row = readRow(raw);
  return {
    row,
    databaseNow: () => row.readAt + (monotonic() - before),
    // Counted from before the statement, so that it ends no later here than in the database.
    mayCall: () => monotonic() - before < lastCallMs,
  };
}

/** Gives the lease up, with what was learned in it. Nothing happens if it is somebody else's by now. */
export function endLease(by: Queryable, { row }: Lease, patch: Patch = {}): Promise<ConnectionRow | undefined> {
  const { organisation, name, generation, fence } = row;
  return patchRow(by, { organisation, name, generation, fence }, { ...patch, endLease: fence });
}

/** Begins the lease anew, if it is still ours. */
export async function extendLease(by: Queryable, { row }: Lease): Promise<void> {
  const { organisation, name, generation, fence } = row;
  await by.query(
    `update connections set lease_until = clock_timestamp() + interval '${leaseMs} milliseconds'
     where org_id = $1 and name = $2 and generation = $3 and fence = $4`,
    [organisation, name, generation, fence],
  );
}

/** Gives up every lease that this process holds, when it ends. */
export async function endAllLeases(by: Queryable, owner: string): Promise<void> {
  await by.query('update connections set lease_owner = null, lease_until = null where lease_owner = $1', [owner]);
}

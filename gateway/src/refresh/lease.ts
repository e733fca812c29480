import type { Database, Queryable } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { readRow, rowColumns, type ConnectionRow } from '../connections/row.ts';
import { patchRow, type Patch } from '../connections/rowChanges.ts';
import type { System } from '../system.ts';
import { isWanted, type ConnectionKey, type Which } from './dueRows.ts';

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

const takeOne = prepared(
  `update connections set lease_owner = $4, fence = fence + 1,
     lease_until = clock_timestamp() + interval '${leaseMs} milliseconds'
   where org_id = $1 and name = $2 and generation = $3 and status in ('completed', 'failed')
     and (lease_until is null or lease_until < clock_timestamp())
   returning ${rowColumns}`,
);

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
  const { rows } = await database.query<Record<string, unknown>>(takeOne, [organisation, name, generation, owner]);
  return rows[0] && leaseOf(rows[0], monotonic, before);
}

/** `before`: from before the statement, so that the lease ends no later here than in the database. */
function leaseOf(raw: Record<string, unknown>, monotonic: () => number, before: number): Lease {
  const row = readRow(raw);
  return {
    row,
    databaseNow: () => row.readAt + (monotonic() - before),
    mayCall: () => monotonic() - before < lastCallMs,
  };
}

export type LeaseSearch = {
  which: keyof typeof takeNext;
  /** Not what was refreshed since, in milliseconds since 1970 by the database's clock. */
  notSince?: number | undefined;
  /** Between which keys: behind the one, up to and with the other. */
  after: ConnectionKey;
  upTo?: ConnectionKey | undefined;
  atMost: number;
};

const takeNextOf = (which: Which) => `
  with chosen as (
    select org_id as chosen_org, name as chosen_name from connections
    where ${isWanted(which)} and (lease_until is null or lease_until < clock_timestamp())
      and coalesce(last_refresh_at, '-infinity') < coalesce(to_timestamp($1::float8 / 1000), 'infinity')
      and (org_id, name) > ($2, $3) and ($4::text is null or (org_id, name) <= ($4, $5))
    order by org_id, name limit $6 for no key update skip locked
  ), taken as (
    update connections set lease_owner = $7, fence = fence + 1,
      lease_until = clock_timestamp() + interval '${leaseMs} milliseconds'
    from chosen where org_id = chosen_org and name = chosen_name
    returning ${rowColumns}
  ) select * from taken order by org_id, name`;
const takeNext = { due: prepared(takeNextOf('due')), completed: prepared(takeNextOf('completed')) } as const;

/**
 * Takes the leases of the next connections that are wanted and that nobody holds, in the order of their keys: fewer than
 * `atMost` only at the end. One statement, which waits for no other: what another replica takes just now is passed by.
 */
export async function takeLeases(
  database: Database,
  { monotonic }: Pick<System, 'monotonic'>,
  { which, notSince, after, upTo, atMost }: LeaseSearch,
  owner: string,
): Promise<Lease[]> {
  const before = monotonic();
  const { rows } = await database.query<Record<string, unknown>>(takeNext[which], [
    notSince ?? null,
    after.organisation,
    after.name,
    upTo?.organisation ?? null,
    upTo?.name ?? null,
    atMost,
    owner,
  ]);
  return rows.map((raw) => leaseOf(raw, monotonic, before));
}

/** Gives the lease up, with what was learned in it. Nothing happens if it is somebody else's by now. */
export function endLease(by: Queryable, { row }: Lease, patch: Patch = {}): Promise<ConnectionRow | undefined> {
  const { organisation, name, generation, fence } = row;
  return patchRow(by, { organisation, name, generation, fence }, { ...patch, endLease: fence });
}

/** Begins the lease anew; undefined if it is somebody else's by now, or the connection was changed. */
export async function extendLease(
  by: Queryable,
  { monotonic }: Pick<System, 'monotonic'>,
  { row: { organisation, name, generation, fence } }: Lease,
): Promise<Lease | undefined> {
  const before = monotonic();
  const { rows } = await by.query<Record<string, unknown>>(
    `update connections set lease_until = clock_timestamp() + interval '${leaseMs} milliseconds'
     where org_id = $1 and name = $2 and generation = $3 and fence = $4
     returning ${rowColumns}`,
    [organisation, name, generation, fence],
  );
  return rows[0] && leaseOf(rows[0], monotonic, before);
}

/** Gives up every lease that this process holds, when it ends. */
export async function endAllLeases(by: Queryable, owner: string): Promise<void> {
  await by.query('update connections set lease_owner = null, lease_until = null where lease_owner = $1', [owner]);
}

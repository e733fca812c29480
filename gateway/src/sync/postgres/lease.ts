import type { Database, Queryable } from '../../database/database.ts';
import { GatewayError } from '../../errors.ts';
import type { Lane, SyncState } from '../write/destination.ts';
import { qualified } from './identifiers.ts';

/** Beside the tables of a schema: what is known about each resource, who holds it, and what the scan under way misses. */
const stateTable = '_aspire_sync_state';
export const missingTable = '_aspire_sync_missing';
export const ownerTable = '_aspire_sync_owner';

/** A run that is killed holds its lane for so long; one that lives renews it well before. */
const leaseSeconds = 15;
export const renewMs = 5_000;

export function stateTables(schema: string): string {
  return `
    create table if not exists ${qualified(schema, ownerTable)} (
      one boolean primary key default true check (one), owner text not null);
    create table if not exists ${qualified(schema, stateTable)} (
      resource text, lane text, generation bigint not null default 0, scan jsonb, watermark timestamptz,
      highest_key text, full_at timestamptz, fence bigint not null default 0, lease_owner text, lease_until timestamptz,
      updated_at timestamptz not null default now(), primary key (resource, lane));
    create table if not exists ${qualified(schema, missingTable)} (
      resource text, generation bigint, key text[], read_at timestamptz not null, primary key (resource, generation, key));`;
}

/** A lane of a resource, held. Its fence is in every write, so that a run that was taken over writes nothing more. */
export type Lease = {
  readonly state: SyncState;
  /** Saves the state, inside of a transaction or on its own. Throws `conflict` where the lane was taken over. */
  save(on: Queryable, state: SyncState): Promise<void>;
  renew(): Promise<void>;
  release(): Promise<void>;
};

type StateRow = {
  generation: number;
  scan: SyncState['scan'];
  watermark: Date | null;
  highest_key: string | null;
  full_at: Date | null;
  fence: number;
};

/** Takes a lane, by the clock of the destination. Throws `conflict` while another run holds it. */
export async function takeLease(
  database: Database,
  schema: string,
  { resource, lane, owner }: { resource: string; lane: Lane; owner: string },
): Promise<Lease> {
  const table = qualified(schema, stateTable);
  await database.query(`insert into ${table} (resource, lane) values ($1, $2) on conflict do nothing`, [
    resource,
    lane,
  ]);
  const { rows } = await database.query<StateRow>(
    `update ${table} set fence = fence + 1, lease_owner = $3,
        lease_until = clock_timestamp() + $4 * interval '1 second'
      where resource = $1 and lane = $2 and (lease_until is null or lease_until < clock_timestamp())
      returning ${stateColumns}`,
    [resource, lane, owner, leaseSeconds],
  );
  const [row] = rows;
  if (!row) throw await heldBy(database, table, resource, lane);
  const { fence } = row;
  const taken = () =>
    new GatewayError('conflict', `Another run has taken over ${resource}; this one has ended and lost nothing.`);
  return {
    state: toState(row),
    async save(on, { generation, scan, watermark, highestKey, fullAt }) {
      const { rowCount } = await on.query(
        `update ${table} set generation = $4, scan = $5, watermark = $6, highest_key = $7, full_at = $8,
            lease_until = clock_timestamp() + $9 * interval '1 second', updated_at = now()
          where resource = $1 and lane = $2 and fence = $3`,
        [
          resource,
          lane,
          fence,
          generation,
          scan === null ? null : JSON.stringify(scan),
          watermark,
          highestKey,
          fullAt,
          leaseSeconds,
        ],
      );
      if (rowCount === 0) throw taken();
    },
    async renew() {
      const { rowCount } = await database.query(
        `update ${table} set lease_until = clock_timestamp() + $4 * interval '1 second'
          where resource = $1 and lane = $2 and fence = $3`,
        [resource, lane, fence, leaseSeconds],
      );
      if (rowCount === 0) throw taken();
    },
    async release() {
      await database.query(
        `update ${table} set lease_owner = null, lease_until = null where resource = $1 and lane = $2 and fence = $3`,
        [resource, lane, fence],
      );
    },
  };
}

const stateColumns = 'generation, scan, watermark, highest_key, full_at, fence';

function toState({ generation, scan, watermark, highest_key, full_at }: StateRow): SyncState {
  return {
    generation,
    scan,
    watermark: watermark?.toISOString() ?? null,
    highestKey: highest_key,
    fullAt: full_at?.toISOString() ?? null,
  };
}

/** What is known about a resource, whoever holds it; of one that was never synced, that nothing is. */
export async function readState(database: Database, schema: string, resource: string, lane: Lane): Promise<SyncState> {
  const table = qualified(schema, stateTable);
  const { rows: there } = await database.query<{ name: string | null }>(`select to_regclass($1) as name`, [table]);
  const text = `select ${stateColumns} from ${table} where resource = $1 and lane = $2`;
  const [row] = there[0]?.name ? (await database.query<StateRow>(text, [resource, lane])).rows : [];
  return row ? toState(row) : { generation: 0, scan: null, watermark: null, highestKey: null, fullAt: null };
}

async function heldBy(database: Database, table: string, resource: string, lane: Lane): Promise<GatewayError> {
  const { rows } = await database.query<{ lease_owner: string | null; lease_until: Date | null }>(
    `select lease_owner, lease_until from ${table} where resource = $1 and lane = $2`,
    [resource, lane],
  );
  const owner = rows[0]?.lease_owner ?? 'another run';
  return new GatewayError(
    'conflict',
    `${resource} is being synced by ${owner} just now. Wait for it to end; if its process was killed, it is free again after ${leaseSeconds} seconds.`,
    { details: { resource, owner }, ...(rows[0]?.lease_until ? { retryAt: rows[0].lease_until } : {}) },
  );
}

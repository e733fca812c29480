import type { Transaction } from '../database/database.ts';
import { inGroups } from '../database/inGroups.ts';
import { prepared } from '../database/prepared.ts';
import { GatewayError } from '../errors.ts';
import type { BesideConnections } from '../secrets/store.ts';
import type { ConnectionDeps } from './ports.ts';
import { refTo } from './connectionSecrets.ts';
import { readRow, rowColumns, type ConnectionRow } from './row.ts';
import { changesChannel } from './rowChanges.ts';
import { transitions, type StatusEvent } from './statusMachine.ts';
import type { StoredTokens } from './tokens.ts';
import { lifePatch, saveTokens, type SavedTokens } from './tokenWriter.ts';

/** Tokens that a provider renewed, with the row as it was when its lease began. */
export type RenewedTokens = { row: ConnectionRow; tokens: StoredTokens; actor: string };

type Deps = Pick<ConnectionDeps, 'database' | 'secrets' | 'audit' | 'system'>;

const action = 'refresh-success';

/**
 * Saves renewed tokens and ends their lease; undefined if they come too late (see `saveTokens`). Where the store is in the
 * database, what is to be saved at the same time is saved in one transaction of a few statements, which waits for no lock: what
 * is not as it usually is, is left out of it and saved by itself. `isAgain`: after a fault, which no other is drawn into.
 */
export function savingRenewedTokens(
  deps: Deps,
): (renewed: RenewedTokens, options?: { isAgain: boolean }) => Promise<SavedTokens | undefined> {
  const { secrets, system } = deps;
  const alone = ({ row, tokens, actor }: RenewedTokens) =>
    saveTokens(deps, row, {
      tokens,
      events: ['refreshed', 'recovered'],
      patch: { lastRefresh: 'now', failures: 0, statusMessage: null, retryAt: null, endLease: row.fence },
      actor,
      action,
    });
  const { besideConnections: beside } = secrets;
  if (!beside) return alone;
  const together = inGroups(system, (group: readonly RenewedTokens[]) => saveTogether(deps, beside, group));
  return async (renewed, { isAgain } = { isAgain: false }) =>
    (isAgain ? undefined : await together(renewed)) ?? alone(renewed);
}

async function saveTogether(
  { database, audit, system }: Deps,
  beside: BesideConnections,
  group: readonly RenewedTokens[],
): Promise<(SavedTokens | undefined)[]> {
  // A holder from before may be late with tokens of the same connection: each row is touched once.
  const byKey = new Map(group.map((renewed) => [keyOf(renewed.row), renewed]));
  try {
    const saved = await database.inTransaction(async (transaction) => {
      await system.checkpoint('refresh:before-row');
      const rows = await updateRows(transaction, [...byKey.values()]);
      const moved = rows.flatMap((one) => {
        const renewed = byKey.get(keyOf(one.row));
        return renewed
          ? [{ ...renewed, ...one, stamp: { generation: renewed.row.generation, fence: renewed.row.fence } }]
          : [];
      });
      if (moved.length === 0) return [];
      const writes = moved.map(({ row, tokens, stamp }) => ({
        ref: refTo(row, 'tokens'),
        value: JSON.stringify(tokens),
        stamp,
      }));
      if ((await beside.writeAll(writes, transaction)) !== 'written') throw new Unusual();
      await system.checkpoint('refresh:after-save');
      const events = moved.map(({ row: { organisation, name: subject }, tokens, actor }) => {
        const detail = { expires_at: tokens.expires_at };
        return { organisation, actor, action, subject, outcome: 'success', detail } as const;
      });
      await audit.recordAll(events, transaction);
      return moved;
    });
    await system.checkpoint('refresh:after-row');
    const savedByKey = new Map(saved.map(({ row, event }) => [keyOf(row), { row, event }]));
    return group.map((renewed) =>
      byKey.get(keyOf(renewed.row)) === renewed ? savedByKey.get(keyOf(renewed.row)) : undefined,
    );
  } catch (error) {
    // Tried one by one, each gets the fault that is its own.
    if (error instanceof GatewayError && error.code === 'store_unavailable') throw error;
    return group.map(() => undefined);
  }
}

/** Rolls the group back. */
class Unusual extends Error {}

function keyOf({ organisation, name }: Pick<ConnectionRow, 'organisation' | 'name'>): string {
  return `${organisation}\n${name}`;
}

const { refreshed, recovered } = transitions;

/**
 * What `moveStatus` does with `refreshed` or `recovered`, to several rows. A row that is locked, in another status, changed
 * since or with newer tokens is passed by.
 */
const renewRows = prepared(
  `with held as (
     select held_org, held_name, held_fence, held_expires, held_issued, held_next, held_type, status as status_before
     from unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[], $5::float8[], $6::float8[], $7::float8[], $8::text[])
       as renewed (held_org, held_name, held_generation, held_fence, held_expires, held_issued, held_next, held_type)
     join connections on org_id = held_org and name = held_name
     where generation = held_generation and tokens_fence < held_fence
       and status in ('${[...refreshed.from, ...recovered.from].join("', '")}')
     for no key update of connections skip locked
   ), changed as (
     update connections
     set status = '${refreshed.to}', status_deadline = null, status_message = null, failures = 0, retry_at = null,
       expires_at = to_timestamp(held_expires / 1000), issued_at = to_timestamp(held_issued / 1000),
       next_refresh_at = to_timestamp(held_next / 1000), token_type = held_type, tokens_fence = held_fence,
       last_refresh_at = clock_timestamp(),
       lease_owner = case when fence <> held_fence then lease_owner end,
       lease_until = case when fence <> held_fence then lease_until end
     from held where org_id = held_org and name = held_name
     returning ${rowColumns}, status_before
   )
   select changed.*, pg_notify('${changesChannel}', json_build_array(org_id, name)::text) from changed`,
);

async function updateRows(transaction: Transaction, group: readonly RenewedTokens[]): Promise<Required<SavedTokens>[]> {
  const parameters = group.map(({ row, tokens }) => {
    const { expiresAt, issuedAt, nextRefreshAt, tokenType } = lifePatch(tokens);
    return [row.organisation, row.name, row.generation, row.fence, expiresAt, issuedAt, nextRefreshAt, tokenType];
  });
  const columns = Array.from({ length: 8 }, (_, column) => parameters.map((values) => values[column]));
  const { rows } = await transaction.query<Record<string, unknown>>(renewRows, columns);
  return rows.map((raw) => ({ row: readRow(raw), event: eventFrom(raw.status_before) }));
}

function eventFrom(status: unknown): StatusEvent {
  return recovered.from.some((from) => from === status) ? 'recovered' : 'refreshed';
}

import type { RefreshOutcome } from '../connections/ports.ts';
import type { ConnectionRow } from '../connections/row.ts';
import type { StoredTokens } from '../connections/tokens.ts';
import { savingRenewedTokens } from '../connections/renewedTokens.ts';
import { GatewayError } from '../errors.ts';
import { patience } from '../system.ts';
import { endLease, extendLease, type Lease } from './lease.ts';
import type { RefresherDeps } from './refresherDeps.ts';

/** How long the callers of a refresh wait for a store that is down before it goes on without them, in milliseconds. */
const patienceMs = 5_000;

/** Pauses between attempts, in milliseconds. The last one repeats. */
const pauses = [50, 100, 250, 500, 1_000, 2_000];

export type Saving = {
  /** Makes issued tokens durable before anybody gets them. */
  save(lease: Lease, tokens: StoredTokens, actor: string): Promise<RefreshOutcome>;
  /** Why a refresh must wait: tokens of this connection are issued and not yet saved. */
  waitingFor(row: ConnectionRow): string | undefined;
  /** One last attempt for what is not saved yet. */
  settle(): Promise<void>;
};

type Unsaved = { lease: Lease; tokens: StoredTokens; actor: string };

/**
 * Saves what a provider issued. A store that is down is asked again and again, since the refresh token before this one is
 * spent. Meanwhile the lease is kept, so that no other process tries that one.
 */
export function createSaving(deps: RefresherDeps): Saving {
  const { database, audit, system, events } = deps;
  const saveRenewed = savingRenewedTokens(deps);
  const unsaved = new Map<string, Unsaved>();
  const loops = new Set<Promise<unknown>>();
  let isEnding = false;
  const keyOf = ({ organisation, name }: ConnectionRow) => `${organisation}\n${name}`;

  const attempt = async ({ lease, tokens, actor }: Unsaved, isAgain: boolean): Promise<RefreshOutcome> => {
    const { row } = lease;
    const { organisation, name } = row;
    await system.checkpoint('refresh:before-save');
    const saved = await saveRenewed({ row, tokens, actor }, { isAgain });
    if (!saved) return late(lease, tokens);
    const of = { organisation, connection: name };
    events.emit({ type: 'refresh-success', ...of, expiresAt: tokens.expires_at });
    if (saved.event === 'recovered') events.emit({ type: 'recovered', ...of });
    const { nextRefreshAt } = saved.row;
    if (nextRefreshAt !== null)
      events.emit({ type: 'refresh-scheduled', ...of, runAt: new Date(nextRefreshAt).toISOString() });
    return { kind: 'renewed', row: saved.row, tokens };
  };

  /** Tokens for a connection that was deleted, changed, or has newer ones are thrown away. */
  const late = async (lease: Lease, tokens: StoredTokens): Promise<RefreshOutcome> => {
    const { organisation, name, generation, fence } = lease.row;
    const row = await endLease(database, lease);
    // Saved by an attempt whose answer was lost, or taken over from the store by a reader.
    if (row?.generation === generation && row.tokensFence === fence) return { kind: 'renewed', row, tokens };
    const reason = 'the answer came too late: the connection was deleted or changed, or has newer tokens';
    const event = {
      organisation,
      actor: 'system',
      action: 'refresh-cancelled',
      subject: name,
      outcome: 'failure',
    } as const;
    await database.inTransaction((transaction) => audit.record({ ...event, detail: { reason } }, transaction));
    events.emit({ type: 'refresh-cancelled', organisation, connection: name, reason });
    return { kind: 'gone' };
  };

  const untilSaved = async (work: Unsaved): Promise<RefreshOutcome> => {
    const key = keyOf(work.lease.row);
    unsaved.set(key, work);
    for (let count = 0; ; count++) {
      try {
        const outcome = await attempt(work, count > 0);
        unsaved.delete(key);
        return outcome;
      } catch (error) {
        system.log.error(
          { connection: key.replace('\n', '/'), error: messageOf(error) },
          'tokens could not be saved yet',
        );
        if (isEnding) throw error;
        await extendLease(database, system, work.lease).catch(() => undefined);
        await system.sleep(pauses[Math.min(count, pauses.length - 1)] ?? 0);
      }
    }
  };

  return {
    async save(lease, tokens, actor) {
      const loop = untilSaved({ lease, tokens, actor });
      loops.add(loop);
      const ended = loop.finally(() => loops.delete(loop));
      ended.catch(() => undefined);
      const answered = new AbortController();
      const tooLong = patience(system, patienceMs, answered.signal).then(() => undefined);
      const outcome = await Promise.race([ended, tooLong]).finally(() => answered.abort('answered'));
      if (outcome) return outcome;
      throw new GatewayError(
        'store_unavailable',
        'New tokens were issued and cannot be stored at the moment; nobody gets them before they are. Try again later.',
        { retryAt: new Date(system.now() + patienceMs) },
      );
    },
    waitingFor: (row) => (unsaved.has(keyOf(row)) ? 'new tokens were issued and wait for the secret store' : undefined),
    async settle() {
      isEnding = true;
      await Promise.allSettled(loops);
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}

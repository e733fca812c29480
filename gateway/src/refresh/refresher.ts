import { readingCallSecrets, readStoredTokens, type StampedTokens } from '../connections/connectionSecrets.ts';
import { freshness, nextRefreshTime } from '../connections/dueTimes.ts';
import type { Refresh, RefreshOutcome, RefreshRequest } from '../connections/ports.ts';
import { findOwn } from '../connections/repository.ts';
import { providerOf, toProviderConnection, type ConnectionRow } from '../connections/row.ts';
import { isRefreshable } from '../connections/statusMachine.ts';
import { mergeTokens, readInstant, type StoredTokens } from '../connections/tokens.ts';
import { obtainTokens } from '../providers/obtainTokens.ts';
import { endLease, extendLease, takeLease, type Lease } from './lease.ts';
import { createOutcomes } from './outcomes.ts';
import type { RefresherDeps } from './refresherDeps.ts';
import { createSaving } from './saving.ts';
import { mendRow } from './mend.ts';

export type Refresher = {
  refresh: Refresh;
  /** Renews the tokens of a connection whose lease was just taken, and ends the lease. */
  refreshLeased(lease: Lease, request?: RefreshRequest): Promise<RefreshOutcome>;
  /** Waits for the refreshes under way, and for tokens that could not be saved yet. */
  settle(): Promise<void>;
};

/**
 * Renews tokens: one refresh per connection in this process, however many ask, and one among all processes by a lease. The
 * only place that calls a token endpoint for a connection that is completed or failed.
 */
export function createRefresher(deps: RefresherDeps): Refresher {
  const { database, secrets, providers, system, events, owner } = deps;
  const saving = createSaving(deps);
  const readCallSecrets = readingCallSecrets(deps);
  const outcomes = createOutcomes(deps);
  const underWay = new Map<string, Promise<RefreshOutcome>>();

  const run = async (organisation: string, name: string, request: RefreshRequest): Promise<RefreshOutcome> => {
    const row = await findOwn(database, organisation, name);
    if (!row) return { kind: 'gone' };
    if (!isRefreshable(row.status)) return { kind: 'not_ready', row };
    const waiting = saving.waitingFor(row);
    if (waiting) return { kind: 'transient', reason: waiting };
    // A rotated refresh token that could not be kept would be lost. Asked before the lease: taking it would shut out a process
    // that waits for the same store with tokens in its hands.
    await secrets.assertWritable();
    const lease = await takeLease(database, system, row, owner);
    return lease ? runLeased(lease, request) : { kind: 'busy', row };
  };

  const runLeased = async (lease: Lease, request: RefreshRequest): Promise<RefreshOutcome> => {
    try {
      return await renew(lease, request);
    } catch (error) {
      // The lease would run out by itself; the database may be what failed. Tokens that are not saved yet keep it.
      if (!saving.waitingFor(lease.row)) await endLease(database, lease).catch(() => undefined);
      throw error;
    }
  };

  const renew = async (taken: Lease, request: RefreshRequest): Promise<RefreshOutcome> => {
    const { row } = taken;
    const { organisation, name } = row;
    const { stored, clientSecret } = await readCallSecrets(row);
    const mended = stored ? await mendRow(database, row, stored) : row;
    if (stored && isCurrent(mended, stored.tokens, request, taken.databaseNow())) {
      const released = await endLease(database, taken);
      return { kind: 'current', row: released ?? mended, tokens: stored.tokens };
    }
    const provider = providerOf(row, providers);
    const connection = toProviderConnection(row, await clientSecret());
    await system.checkpoint('refresh:before-call');
    // Too old where this process was frozen or starved since: that is no fault of the provider's.
    const lease = taken.mayCall() ? taken : await extendLease(database, system, taken);
    if (!lease) return { kind: 'busy', row };
    // By the database's clock, and from before the call: no token lives longer than the row says.
    const issuedAt = lease.databaseNow();
    const answer = await obtainTokens(system, {
      provider,
      connection,
      refreshToken: stored?.tokens.refresh_token,
      mayCall: lease.mayCall,
      wasReplaced: async () => isReplaced(stored, await readStoredTokens(secrets, row, { fresh: true })),
      onRetry: ({ attempt, delayMs, reason }) =>
        events.emit({
          type: 'refresh-retry',
          organisation,
          connection: name,
          retryCount: attempt,
          nextRunAt: new Date(lease.databaseNow() + delayMs).toISOString(),
          reason,
        }),
    });
    await system.checkpoint('refresh:after-call');
    switch (answer.kind) {
      case 'granted': {
        const tokens = mergeTokens(stored?.tokens, answer.tokens, { issuedAt, scopes: connection.scopes });
        return saving.save(lease, tokens, request.actor ?? 'system');
      }
      case 'replaced': {
        const now = await readStoredTokens(secrets, row, { fresh: true });
        const released = await endLease(database, lease);
        return now && released ? { kind: 'current', row: released, tokens: now.tokens } : { kind: 'gone' };
      }
      case 'nothing':
        return outcomes.nothing(lease, stored?.tokens);
      case 'refused':
        return outcomes.refused(lease, answer.reason);
      case 'transient':
        return outcomes.transient(lease, answer);
    }
  };

  const start = (key: string, work: Promise<RefreshOutcome>): Promise<RefreshOutcome> => {
    const started = work.finally(() => {
      if (underWay.get(key) === started) underWay.delete(key);
    });
    underWay.set(key, started);
    return started;
  };

  return {
    refresh(organisation, name, request = {}) {
      const key = keyOf({ organisation, name });
      const joined = underWay.get(key);
      return joined ? joined.then(asJoined) : start(key, run(organisation, name, request));
    },
    async refreshLeased(lease, request = {}) {
      const { row } = lease;
      const waiting = saving.waitingFor(row);
      if (!waiting) return start(keyOf(row), runLeased(lease, request));
      await endLease(database, lease);
      return { kind: 'transient', reason: waiting };
    },
    async settle() {
      await Promise.allSettled(underWay.values());
      await saving.settle();
    },
  };
}

function keyOf({ organisation, name }: Pick<ConnectionRow, 'organisation' | 'name'>): string {
  return `${organisation}\n${name}`;
}

/** What a refresh is to those who only joined it: one that somebody else did. */
function asJoined(outcome: RefreshOutcome): RefreshOutcome {
  return outcome.kind === 'renewed' ? { ...outcome, kind: 'current' } : outcome;
}

/** Whether another process stored another refresh token, or another access token, since. */
function isReplaced(before: StampedTokens | undefined, now: StampedTokens | undefined): boolean {
  if (!now) return false;
  return (
    now.tokens.refresh_token !== before?.tokens.refresh_token || now.tokens.access_token !== before?.tokens.access_token
  );
}

/** Whether there is nothing to do: somebody else was faster, or it was not due. */
function isCurrent(
  row: ConnectionRow,
  tokens: StoredTokens,
  { force, notSince, rejected }: RefreshRequest,
  now: number,
): boolean {
  if (row.status !== 'completed' || tokens.access_token === '') return false;
  const life = { expiresAt: readInstant(tokens.expires_at), issuedAt: readInstant(tokens.issued_at) };
  if (force) return notSince !== undefined && row.lastRefreshAt !== null && row.lastRefreshAt >= notSince;
  if (rejected !== undefined)
    return tokens.access_token !== rejected && freshness(life, { now, marginMs: 0 }) === 'fresh';
  const due = nextRefreshTime(life);
  return due !== undefined && due > now;
}

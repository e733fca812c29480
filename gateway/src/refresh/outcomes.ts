import { retryDelayMs } from '../connections/dueTimes.ts';
import type { RefreshOutcome } from '../connections/ports.ts';
import { moveStatus, patchRow } from '../connections/rowChanges.ts';
import { readInstant, type StoredTokens } from '../connections/tokens.ts';
import type { RefresherDeps } from './refresherDeps.ts';
import { endLease, type Lease } from './lease.ts';

/** A provider may ask us to wait, but not for longer than this, in milliseconds. */
const longestWaitMs = 3_600_000;

/** What becomes of a connection whose tokens were not renewed. */
export type Outcomes = {
  /** The provider says no: the connection has failed. */
  refused(lease: Lease, reason: string): Promise<RefreshOutcome>;
  /** Nothing was decided: all stays, and a later refresh is planned. */
  transient(lease: Lease, answer: { reason: string; unclear: boolean; retryAt?: Date }): Promise<RefreshOutcome>;
  /** There is no refresh token: the connection lasts as long as the access token, then it has failed. */
  nothing(lease: Lease, tokens: StoredTokens | undefined): Promise<RefreshOutcome>;
};

export function createOutcomes({ database, audit, system, events }: RefresherDeps): Outcomes {
  const refused = async (lease: Lease, reason: string): Promise<RefreshOutcome> => {
    const { organisation, name, generation, fence, tokensFence } = lease.row;
    // A holder before this one may have saved its tokens late: then the refusal means nothing.
    const which = { organisation, name, generation, fence, tokensFence };
    const patch = {
      statusMessage: `${reason}.`,
      nextRefreshAt: null,
      retryAt: null,
      failures: lease.row.failures + 1,
      endLease: fence,
    } as const;
    const failed = await database.inTransaction(async (transaction) => {
      const moved =
        (await moveStatus(transaction, 'refresh_refused', which, patch)) ?? (await patchRow(transaction, which, patch));
      const action = moved ? 'refresh-failed' : 'refresh-cancelled';
      await audit.record(
        { organisation, actor: 'system', action, subject: name, outcome: 'failure', detail: { reason } },
        transaction,
      );
      return moved;
    });
    if (!failed) {
      events.emit({ type: 'refresh-cancelled', organisation, connection: name, reason: 'the answer came too late' });
      return { kind: 'gone' };
    }
    events.emit({ type: 'refresh-failed', organisation, connection: name, error: reason });
    return { kind: 'refused', reason };
  };

  return {
    refused,

    async transient(lease, { reason, unclear, retryAt }) {
      const now = lease.databaseNow();
      const failures = lease.row.failures + 1;
      const asked = retryAt === undefined ? undefined : Math.max(0, retryAt.getTime() - system.now());
      const wait = Math.min(longestWaitMs, Math.max(retryDelayMs(failures, system.random), asked ?? 0));
      const doubt = unclear ? ' It may have spent the refresh token: if so, the next refresh is refused.' : '';
      const next = new Date(now + wait).toISOString();
      const ended = await endLease(database, lease, {
        failures,
        nextRefreshAt: now + wait,
        retryAt: asked === undefined ? null : now + Math.min(longestWaitMs, asked),
        statusMessage: `The last refresh failed: ${reason}.${doubt} It is tried again at ${next}.`,
      });
      // Taken over, or changed: whoever did it knows better.
      if (!ended) return { kind: 'gone' };
      const { organisation, name } = lease.row;
      const event = { organisation, connection: name, retryCount: failures, nextRunAt: next, reason };
      events.emit({ type: 'refresh-retry', ...event });
      return { kind: 'transient', reason, ...(retryAt && { retryAt }) };
    },

    async nothing(lease, tokens) {
      const expiresAt = readInstant(tokens?.expires_at);
      const reason = 'There is no refresh token';
      if (expiresAt === undefined || expiresAt <= lease.databaseNow())
        return refused(
          lease,
          `The access token has expired, and there is no refresh token: authorise the connection anew`,
        );
      const until = new Date(expiresAt).toISOString();
      const statusMessage = `${reason}: the connection ends at ${until}, and must be authorised anew then.`;
      await endLease(database, lease, { statusMessage, nextRefreshAt: expiresAt });
      return { kind: 'nothing', reason };
    },
  };
}

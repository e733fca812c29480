import { secondsBetween } from './scheduleTimes.ts';
import { everyResource, type Schedule } from './schedules.ts';
import type { SyncStatus } from './status.ts';

/** A schedule that does not do what it promises. */
export type Lagging = {
  kind: 'not queued' | 'failed' | 'behind';
  connection: string;
  resource: string;
  detail: string;
};

/** Replicas look each minute at what is due; after so long somebody would have. */
const patienceSeconds = 180;
/** A run may take this long before its table counts as behind, besides two intervals of its schedule. */
const slackSeconds = 900;

/** What is wrong with the schedules of an organisation, of those that are switched on. */
export function laggingOf(schedules: readonly Schedule[], statuses: readonly SyncStatus[], now: Date): Lagging[] {
  return schedules
    .filter(({ enabled }) => enabled)
    .flatMap((schedule) => {
      const { connection, resource, nextAt, when, id } = schedule;
      const late = (now.getTime() - nextAt.getTime()) / 1_000;
      if (late > patienceSeconds) {
        const what = resource === everyResource ? 'all resources' : resource;
        const detail = `${what} was due at ${nextAt.toISOString()}, and no gateway has begun: is "aspire-gateway serve" running?`;
        return [{ kind: 'not queued' as const, connection, resource, detail }];
      }
      const allowed = 2 * secondsBetween(when, now) + slackSeconds;
      return statuses.filter(({ scheduleId }) => scheduleId === id).flatMap((status) => judge(status, allowed));
    });
}

function judge({ connection, resource, state, detail, lagSeconds }: SyncStatus, allowed: number): Lagging[] {
  if (state === 'failed')
    return [
      { kind: 'failed', connection, resource, detail: `${resource}: the last run failed: ${detail ?? 'unknown'}` },
    ];
  if (lagSeconds === null || lagSeconds <= allowed) return [];
  const [behind, may] = [lagSeconds, allowed].map((seconds) => Math.round(seconds / 60));
  return [
    {
      kind: 'behind',
      connection,
      resource,
      detail: `${resource}: ${behind} minutes behind; its schedule allows ${may}`,
    },
  ];
}

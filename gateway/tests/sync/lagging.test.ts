import { expect, it } from 'vitest';
import { laggingOf } from '../../src/sync/lagging.ts';
import type { Schedule } from '../../src/sync/schedules.ts';
import type { SyncStatus } from '../../src/sync/status.ts';

const now = new Date('2026-11-28T10:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const schedule = (more: Partial<Schedule> = {}): Schedule => ({
  id: 'one',
  organisation: 'acme',
  connection: 'aspire',
  resource: 'contacts',
  when: { everyMinutes: 15 },
  options: {},
  enabled: true,
  nextAt: minutes(5),
  lastQueuedAt: null,
  createdAt: now,
  createdBy: 'cli',
  updatedAt: now,
  updatedBy: 'cli',
  ...more,
});
const status = (more: Partial<SyncStatus> = {}): SyncStatus => ({
  organisation: 'acme',
  connection: 'aspire',
  resource: 'contacts',
  state: 'idle',
  detail: null,
  progress: null,
  lastRun: null,
  lagSeconds: 60,
  nextRunAt: null,
  scheduleId: 'one',
  metricsLabel: '',
  ...more,
});
const kinds = (schedules: Schedule[], statuses: SyncStatus[]) =>
  laggingOf(schedules, statuses, now).map(({ kind, resource }) => `${resource} ${kind}`);

it.each([
  ['on time', schedule(), status(), []],
  ['due, and not taken yet', schedule({ nextAt: minutes(-1) }), status(), []],
  ['due for long, and nobody took it', schedule({ nextAt: minutes(-4) }), status(), ['contacts not queued']],
  ['switched off', schedule({ nextAt: minutes(-400), enabled: false }), status({ lagSeconds: 1e6 }), []],
  ['failed', schedule(), status({ state: 'failed', detail: 'down' }), ['contacts failed']],
  ['behind by two intervals and some', schedule(), status({ lagSeconds: 2 * 900 + 901 }), ['contacts behind']],
  ['behind by less', schedule(), status({ lagSeconds: 2 * 900 + 900 }), []],
  ['before its first scan', schedule(), status({ lagSeconds: null }), []],
  ['of another schedule', schedule({ id: 'other' }), status({ lagSeconds: 1e6 }), []],
  ['nightly, and a day old', schedule({ when: { cron: '0 3 * * *' } }), status({ lagSeconds: 90_000 }), []],
])('a schedule that is %s', (_what, one, of, expected) => {
  expect(kinds([one], [of])).toEqual(expected);
});

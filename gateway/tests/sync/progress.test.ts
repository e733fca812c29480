import { expect, it } from 'vitest';
import { startSyncProgress } from '../../src/cli/sync/progress.ts';
import { exitCodeOf } from '../../src/cli/sync/outcome.ts';
import { readDuration, showSeconds } from '../../src/cli/sync/duration.ts';
import { reportOf } from '../../testing/scriptedSync.ts';

const plain = { strong: String, soft: String, good: String, bad: String };
function start(isTerminal: boolean, most?: number, width = 120) {
  const told: string[] = [];
  let now = 0;
  let tick: () => void = () => undefined;
  const io = {
    err: (text: string) => void told.push(`err ${text}`),
    status: (text: string) => void told.push(`status ${text}`),
    errDisplay: { isTerminal, style: plain, ...(isTerminal ? { width } : {}) },
  };
  const clock = {
    now: () => now,
    every: (_ms: number, run: () => void) => {
      tick = run;
      return () => undefined;
    },
  };
  const progress = startSyncProgress(io, clock, most);
  const after = (seconds: number) => {
    now += seconds * 1_000;
    tick();
  };
  return { ...progress, after, told };
}
const at = (read: number, more = {}) => ({
  resource: 'contacts',
  kind: 'full' as const,
  read,
  new: read,
  changed: 0,
  skipped: 0,
  calls: 1,
  ...more,
});
const report = (more = {}) => ({
  ...reportOf({ organisation: 'acme' }, { connection: 'aspire' }, 'contacts'),
  ...more,
});

it('on a terminal one line tells how far it is, how fast, and how long it takes', () => {
  const shown = start(true, 3);
  shown.progress(at(0, { share: 0 }));
  shown.progress(at(5_000, { share: 0.25 }));
  shown.after(10);
  expect(shown.told).toEqual(['status 0/3  contacts [#####...............] 25 % 5,000 records, 500/s, 30 s left']);
});

it('where it went on with an earlier run, only what came since counts for the time that is left', () => {
  const shown = start(true);
  shown.progress(at(0, { share: 0.5 }));
  shown.progress(at(100, { share: 0.75 }));
  shown.after(10);
  expect(shown.told[0]).toContain('10 s left');
});

it('what it waits for is told instead', () => {
  const shown = start(true);
  shown.progress(at(10, { share: 0.5, waiting: 'Aspire, until 10:00' }));
  shown.after(1);
  expect(shown.told[0]).toContain('waits for Aspire, until 10:00');
  expect(shown.told[0]).not.toContain('left');
});

it('the line is no wider than the terminal', () => {
  const shown = start(true, 2, 30);
  shown.progress(at(5_000, { share: 0.25 }));
  shown.after(10);
  expect(shown.told[0]?.length).toBeLessThanOrEqual('status '.length + 29);
});

it('without a terminal there are plain lines: now and then, and at the end of each resource', () => {
  const shown = start(false, 2);
  shown.progress(at(5_000, { share: 0.25 }));
  shown.after(30);
  shown.report(report({ startedAt: '2026-11-28T10:00:00Z', endedAt: '2026-11-28T10:00:02Z', skipped: 1 }));
  shown.end();
  expect(shown.told).toEqual([
    'err 0/2  contacts 25 % 5,000 records, 167/s',
    'err contacts: complete, 10 read (5/s), 2 new, 1 changed, 0 gone, 1 skipped',
  ]);
});

it('a resource that failed tells why', () => {
  const shown = start(false);
  shown.report(report({ outcome: 'failed', error: { code: 'unavailable', message: 'Aspire is down.' } }));
  expect(shown.told).toEqual(['err contacts: failed, Aspire is down.']);
});

it.each([
  [['complete', 'complete'], false, 0],
  [['complete', 'stopped'], false, 0],
  [['complete', 'partial'], false, 1],
  [['partial', 'failed'], false, 9],
  [['stopped'], true, 130],
])('a sync that ended %j ends with its exit code', (outcomes, interrupted, code) => {
  const reports = outcomes.map((outcome) =>
    report({ outcome, ...(outcome === 'failed' ? { error: { code: 'unavailable', message: '' } } : {}) }),
  );
  expect(exitCodeOf(reports, interrupted)).toBe(code);
});

it('times are read and shown with their unit', () => {
  expect([readDuration('90s', '--x'), readDuration('15m', '--x'), readDuration('2h', '--x')]).toEqual([9e4, 9e5, 72e5]);
  for (const wrong of ['', '15', '0m', '1.5h', '-1m', '2w']) expect(() => readDuration(wrong, '--x')).toThrow('--x');
  expect([null, 45, 600, 10_000, 200_000].map(showSeconds)).toEqual([null, '45 s', '10 min', '3 h', '2 d']);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cronProblem, nextTime, secondsBetween } from '../../src/sync/scheduleTimes.ts';

const at = (text: string) => new Date(`2026-11-28T${text}Z`);

it('by minutes, the next time lies ahead and a whole number of steps from the last one', () => {
  const minutes = fc.integer({ min: 1, max: 10_080 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 0, max: 3e10 }), (everyMinutes, late) => {
      const from = at('10:00:00');
      const now = new Date(from.getTime() + late);
      const next = nextTime({ everyMinutes }, from, now).getTime();
      expect(next).toBeGreaterThan(now.getTime());
      expect((next - from.getTime()) % (everyMinutes * 60_000)).toBe(0);
      expect(next - now.getTime()).toBeLessThanOrEqual(everyMinutes * 60_000);
    }),
  );
});

it('by cron, times are in UTC and behind now', () => {
  expect(nextTime({ cron: '0 6 * * 1-5' }, at('00:00:00'), at('10:00:00')).toISOString()).toBe(
    '2026-11-30T06:00:00.000Z',
  );
  expect(nextTime({ cron: '*/15 * * * *' }, at('00:00:00'), at('10:15:00')).toISOString()).toBe(
    '2026-11-28T10:30:00.000Z',
  );
  expect(secondsBetween({ cron: '*/15 * * * *' }, at('10:00:00'))).toBe(900);
});

it('two runs by minutes are so many minutes apart', () => {
  expect(secondsBetween({ everyMinutes: 15 }, at('10:07:00'))).toBe(900);
});

it.each(['', '* * * *', '* * * * * *', '@daily', '61 * * * *', 'a b c d e', '0 0 31 2 *'])(
  '"%s" is no cron',
  (cron) => {
    expect(cronProblem(cron)).toMatch(/minute, hour, day, month, weekday/);
  },
);

it('a long line that is no cron is not repeated whole', () => {
  expect(cronProblem(`${'*/'.repeat(500)} * * * *`)?.length).toBeLessThan(250);
});

it.each(['* * * * *', '0 6 * * 1-5', '*/5 2-4 1,15 JAN MON'])('"%s" is a cron', (cron) => {
  expect(cronProblem(cron)).toBeUndefined();
});

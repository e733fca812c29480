import { Clock } from '../model/clock';
import type { EmulatorOptions } from '../model/settings';
import { settingsOf } from '../options';
import { RateLimiter } from './rateLimiter';

it.each<[EmulatorOptions, number]>([
  [{ rateLimit: 'sandbox' }, 60],
  [{ rateLimit: 'production' }, 1200],
  [{ rateLimit: 'production', rateLimitPerMinute: 7 }, 7],
])('%j lets that many requests pass in a minute: %i', (options, limit) => {
  const clock = new Clock(() => 1_800_000_000_000);
  const rate = new RateLimiter(settingsOf(options), clock);
  for (let minute = 0; minute < 2; minute++) {
    for (let request = 0; request < limit; request++) rate.admit();
    expect(() => rate.admit()).toThrow('429');
    clock.advance(60);
  }
});

it('lets a burst pass and refills by the second', () => {
  const clock = new Clock(() => 1_800_000_000_000);
  const rate = new RateLimiter(settingsOf({ rateLimit: 'sandbox' }), clock);
  const passing = () => {
    for (let count = 0; ; count++) {
      try {
        rate.admit();
      } catch {
        return count;
      }
    }
  };
  expect(passing()).toBe(60);
  clock.advance(10);
  expect(passing()).toBe(10);
  clock.advance(3600);
  expect(passing()).toBe(60);
});

it('no limit is set unless one is asked for', () => {
  const rate = new RateLimiter(settingsOf({}), new Clock(() => 0));
  expect(() => {
    for (let request = 0; request < 5000; request++) rate.admit();
  }).not.toThrow();
});

it.each([60, 1200])('a rolling limit lets %i requests pass in any 60 seconds, and not one more', (limit) => {
  const clock = new Clock(() => 1_800_000_000_000);
  const rate = new RateLimiter(settingsOf({ rateLimitPerMinute: limit, rateWindow: 'rolling' }), clock);
  const passed: number[] = [];
  // Requests at an uneven pace, several times faster than the limit.
  for (let request = 0; request < limit * 12; request++) {
    clock.advance(((request % 7) * 4) / limit);
    try {
      rate.admit();
      passed.push(clock.now());
    } catch {
      // Refused.
    }
  }
  const counts = passed.map((start) => passed.filter((time) => time >= start && time < start + 60_000).length);
  expect(Math.max(...counts)).toBe(limit);
  expect(passed.length).toBeGreaterThan(limit * 2);
});

it('a limit by the minute of the clock lets exactly that many pass in each, and counts what came', () => {
  const clock = new Clock(() => 1_800_000_000_000);
  const rate = new RateLimiter(settingsOf({ rateLimit: 'sandbox', rateWindow: 'minute' }), clock);
  for (const requests of [59, 60, 75]) {
    let refused = 0;
    for (let request = 0; request < requests; request++) {
      try {
        rate.admit();
      } catch {
        refused++;
      }
    }
    expect(refused).toBe(Math.max(0, requests - 60));
    clock.advance(60);
  }
  expect(rate.minutes()).toEqual([
    { minute: '2027-01-15T08:00:00Z', requests: 59, refused: 0 },
    { minute: '2027-01-15T08:01:00Z', requests: 60, refused: 0 },
    { minute: '2027-01-15T08:02:00Z', requests: 75, refused: 15 },
  ]);
});

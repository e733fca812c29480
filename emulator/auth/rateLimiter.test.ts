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

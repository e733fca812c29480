import { expect, it } from 'vitest';
import { RequestLimit } from '../../src/access/requestLimit.ts';

it('fills evenly, so that no burst passes at the turn of a minute', () => {
  let now = 0;
  const limit = new RequestLimit(() => now, { perMinute: 60, burst: 2 });
  const count = () => limit.count('acme');
  count();
  count();
  expect(count).toThrow(expect.objectContaining({ code: 'rate_limited', retryAt: new Date(1_000) }));
  now = 999;
  expect(count).toThrow(/more than 60 requests a minute/);
  now = 1_000;
  count();
  expect(count).toThrow();
  now = 3_600_000;
  count();
  count();
  expect(count).toThrow();
});

it('is not confused by a clock that is set back', () => {
  let now = 10_000;
  const limit = new RequestLimit(() => now, { perMinute: 60, burst: 2 });
  limit.count('acme');
  now = 0;
  limit.count('acme');
  expect(() => limit.count('acme')).toThrow();
  now = 1_000;
  limit.count('acme');
});

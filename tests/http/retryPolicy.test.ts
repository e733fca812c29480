import fc from 'fast-check';
import { mayRetry, retryAfterMs, retryDelay, retryPolicy, serverTime } from '../../src/aspire/http/retryPolicy';

const now = Date.UTC(2026, 3, 8, 12);

describe('what is tried again', () => {
  it.each([408, 429, 500, 502, 503, 504])('a GET and a PUT after status %i', (status) => {
    expect(mayRetry('GET', { status })).toBe(true);
    expect(mayRetry('PUT', { status })).toBe(true);
  });

  it.each([200, 301, 400, 401, 403, 404, 409, 422])('nothing after status %i', (status) => {
    for (const method of ['GET', 'PUT', 'POST', 'PATCH', 'DELETE']) expect(mayRetry(method, { status })).toBe(false);
  });

  it.each(['POST', 'PATCH', 'DELETE'])('a %s only when Aspire says or cannot but have done nothing', (method) => {
    expect(mayRetry(method, { status: 429 })).toBe(true);
    expect(mayRetry(method, { reached: 'no' })).toBe(true);
    expect(mayRetry(method, { reached: 'maybe' })).toBe(false);
    for (const status of [408, 500, 502, 503, 504]) expect(mayRetry(method, { status })).toBe(false);
  });
});

describe('how long to wait', () => {
  it('doubles from a quarter of a second up to eight seconds', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7].map((attempt) => retryDelay(attempt, undefined, now, () => 0));
    expect(delays).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000]);
  });

  it('takes away up to half of it by chance, so that callers do not come back together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
        const full = retryDelay(attempt, undefined, now, () => 0);
        const delay = retryDelay(attempt, undefined, now, () => chance);
        expect(delay).toBeGreaterThanOrEqual(Math.floor(full / 2));
        expect(delay).toBeLessThanOrEqual(Math.min(full, retryPolicy.backoff.capMs));
      }),
      { seed: 1 },
    );
  });

  it('takes a delay that the server names as it is', () => {
    expect(retryDelay(1, '7', now, () => 1)).toBe(7000);
    expect(retryDelay(1, new Date(now + 3000).toUTCString(), now, () => 1)).toBe(3000);
  });

  it('is never sooner than the usual back-off, whatever the server names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: -900, max: 900 }), (attempt, seconds) => {
        const usual = retryDelay(attempt, undefined, now, () => 0.5);
        const date = new Date(now + seconds * 1000).toUTCString();
        expect(retryDelay(attempt, date, now, () => 0.5)).toBe(Math.max(usual, seconds * 1000));
        expect(retryDelay(attempt, '0', now, () => 0.5)).toBe(usual);
      }),
      { seed: 39 },
    );
  });

  it('counts a date from the clock of the server that names it', () => {
    for (const skew of [-600_000, 0, 600_000]) {
      const date = new Date(now + skew).toUTCString();
      const retryAfter = new Date(now + skew + 5_000).toUTCString();
      expect(retryDelay(1, retryAfter, serverTime({ date }, now), () => 0)).toBe(5_000);
    }
    expect(serverTime({}, now)).toBe(now);
    expect(serverTime({ date: 'yesterday' }, now)).toBe(now);
  });

  it('is not waited for where another attempt would bring the same', () => {
    expect(mayRetry('GET', { reached: 'maybe', code: 'TOO_LARGE' })).toBe(false);
    expect(mayRetry('GET', { reached: 'maybe', code: 'UNREADABLE' })).toBe(false);
    expect(mayRetry('GET', { reached: 'maybe', code: 'Z_BUF_ERROR' })).toBe(true);
  });

  it.each([
    ['0', 0],
    ['1.5', 1500],
    ['1.25', 1250],
    [' 7 ', 7000],
    [new Date(now - 5000).toUTCString(), 0],
    ['Wednesday, 08-Apr-26 12:00:10 GMT', 10_000],
    ['Wed Apr  8 12:00:10 2026', 10_000],
    ['Wed, 08 Apr 2026 12:00:10 +0000', 10_000],
    ['Wed, 08 Apr 2026 07:00:10 -0500', 10_000],
    ['10 April 2026 12:00:10 GMT', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['10 apples', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads Retry-After %p as %p milliseconds', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});

import fc from 'fast-check';
import { mayRetry, retryAfterMs, retryDelay, retryPolicy } from '../../src/aspire/http/retryPolicy';

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

  it.each([
    ['0', 0],
    ['1.5', 1500],
    [new Date(now - 5000).toUTCString(), 0],
    ['soon', undefined],
    ['-5', undefined],
    ['10 apples', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads Retry-After %p as %p milliseconds', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});

import fc from 'fast-check';
import { expiryOfJwt, lifetimeOfJwt, readLifetime, readTime, remainingLife } from '../../src/aspire/auth/tokenExpiry';
import { jwt } from '../fakeSystem';

const at = Date.UTC(2026, 3, 8, 12);

describe('a stored point in time', () => {
  it.each([
    ['seconds', at / 1000],
    ['seconds as digits', String(at / 1000)],
    ['seconds with a fraction as digits', `${at / 1000}.00`],
    ['milliseconds', at],
    ['milliseconds as digits', String(at)],
    ['an ISO date', '2026-04-08T12:00:00Z'],
    ['an ISO date with an offset', '2026-04-08T07:00:00-05:00'],
  ])('is understood as %s', (_, value) => {
    expect(readTime(value)).toBe(at);
  });

  it.each([undefined, null, '', 'tomorrow', 0, -1, NaN, Infinity, {}, [], [at], true])('is unknown for %p', (value) => {
    expect(readTime(value)).toBeUndefined();
  });

  it.each([
    ['in microseconds', at * 1000],
    ['in microseconds as digits', String(at * 1000)],
    ['in nanoseconds', at * 1_000_000],
    ['a lifetime in its place', 86_400],
    ['the largest number', Number.MAX_VALUE],
    ['the end of all dates', '9999-12-31T23:59:59Z'],
    ['the default of .NET', '0001-01-01T00:00:00Z'],
  ])('is unknown where no token can expire then: %s', (_, value) => {
    expect(readTime(value)).toBeUndefined();
  });

  it('lies from 2000 to before 2200', () => {
    const [from, until] = [Date.UTC(2000, 0), Date.UTC(2200, 0)];
    expect([from - 1, from, until - 1, until].map(readTime)).toEqual([undefined, from, until - 1, undefined]);
  });

  it('is never one that is no date', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.bigInt().map(String), fc.date().map(String), fc.string()), (value) => {
        const time = readTime(value);
        if (time !== undefined) expect(new Date(time).toISOString()).toMatch(/^2[01]/);
      }),
      { seed: 13 },
    );
  });

  it('is the same in seconds and in milliseconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 4_000_000_000 }), (seconds) => {
        expect(readTime(seconds)).toBe(readTime(seconds * 1000));
      }),
      { seed: 2 },
    );
  });
});

describe('a lifetime', () => {
  it.each([
    [86400, 86400],
    ['86400', 86400],
    [0, 0],
    [-1, undefined],
    [315_360_000, 315_360_000],
    [315_360_001, undefined],
    ['', undefined],
    ['  ', undefined],
    ['a day', undefined],
    [NaN, undefined],
    [undefined, undefined],
  ])('of %p is %p seconds', (value, expected) => {
    expect(readLifetime(value)).toBe(expected);
  });
});

describe('the expiry in a JWT', () => {
  it('is its exp', () => {
    expect(expiryOfJwt(jwt(at))).toBe(at);
  });

  it('is unknown without one', () => {
    expect(expiryOfJwt(jwt(undefined))).toBeUndefined();
  });

  it('is unknown for whatever is no JWT, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.tuple(fc.string(), fc.base64String(), fc.string()).map((parts) => parts.join('.')),
        ),
        (text) => {
          const expiry = expiryOfJwt(text);
          expect(expiry === undefined || expiry > 0).toBe(true);
        },
      ),
      { seed: 3 },
    );
    expect(expiryOfJwt('opaque')).toBeUndefined();
    expect(expiryOfJwt('a.bnVsbA.c')).toBeUndefined();
    for (const claims of ['{"exp":"soon"}', `{"exp":"${at / 1000}"}`, `{"exp":[${at / 1000}]}`, '{"exp":1e999}', '7'])
      expect(expiryOfJwt(`a.${Buffer.from(claims).toString('base64url')}.c`)).toBeUndefined();
    const [, payload = ''] = jwt(at).split('.');
    for (const other of [`a.${payload}`, `a.${payload}.c.d`]) expect(expiryOfJwt(other)).toBeUndefined();
  });
});

describe('the life of a token that was just issued', () => {
  const token = (claims: object) => `a.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c`;
  const seconds = at / 1000;

  it('is what is left of it by the clock of the server, and no longer than its whole life', () => {
    expect(remainingLife(token({ exp: seconds + 120 }), { serverNow: at, now: 0 })).toBe(120_000);
    expect(remainingLife(token({ iat: seconds - 60, exp: seconds + 120 }), { serverNow: at, now: 0 })).toBe(120_000);
    expect(remainingLife(token({ iat: seconds, exp: seconds + 120 }), { serverNow: at - 9_000, now: 0 })).toBe(120_000);
  });

  it('is its whole life where the server does not tell the time, and what is left by our clock without that', () => {
    const issued = token({ iat: seconds, exp: seconds + 120 });
    expect(lifetimeOfJwt(issued)).toBe(120_000);
    for (const now of [at - 3_600_000, at + 60_000, at + 3_600_000])
      expect(remainingLife(issued, { now })).toBe(120_000);
    expect(remainingLife(token({ exp: seconds + 120 }), { now: at + 20_000 })).toBe(100_000);
  });

  it.each([
    ['an opaque token', 'opaque'],
    ['one that has long expired', token({ exp: seconds - 9_000 })],
    ['one that expires this very moment', token({ exp: seconds })],
    ['one that expired before it was issued', token({ iat: seconds, exp: seconds - 1 })],
    ['one that expires in microseconds', token({ exp: seconds * 1_000_000 })],
  ])('is what Aspire documents for %s', (_, issued) => {
    expect(remainingLife(issued, { now: at })).toBe(86_400_000);
    expect(remainingLife(issued, { serverNow: at, now: at })).toBe(86_400_000);
  });
});

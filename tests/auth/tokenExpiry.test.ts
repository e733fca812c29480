import fc from 'fast-check';
import { expiryOfJwt, readLifetime, readTime } from '../../src/aspire/auth/tokenExpiry';
import { jwt } from '../fakeSystem';

const at = Date.UTC(2026, 3, 8, 12);

describe('a stored point in time', () => {
  it.each([
    ['seconds', at / 1000],
    ['seconds as digits', String(at / 1000)],
    ['milliseconds', at],
    ['milliseconds as digits', String(at)],
    ['an ISO date', '2026-04-08T12:00:00Z'],
    ['an ISO date with an offset', '2026-04-08T07:00:00-05:00'],
  ])('is understood as %s', (_, value) => {
    expect(readTime(value)).toBe(at);
  });

  it.each([undefined, null, '', 'tomorrow', 0, -1, NaN, Infinity, {}, [], true])('is unknown for %p', (value) => {
    expect(readTime(value)).toBeUndefined();
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
    expect(expiryOfJwt(`a.${Buffer.from('{"exp":"soon"}').toString('base64url')}.c`)).toBeUndefined();
  });
});

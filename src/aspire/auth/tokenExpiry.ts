/** Milliseconds since 1970 at which a token expires; undefined where nobody says. */
export type Expiry = number | undefined;

/** Aspire documents that an access token lives for 24 hours; in seconds. */
const documentedLifetime = 86_400;

/** An expiry outside of these years was stored in another unit, or never meant as one. In milliseconds since 1970. */
const plausible = { from: Date.UTC(2000, 0), until: Date.UTC(2200, 0) };

/** No token lives for longer than this, in seconds: ten years. */
const longestLifetime = 315_360_000;

/**
 * A point in time as authentications hold it: seconds or milliseconds since 1970 (as a number or as digits), or a date
 * in ISO 8601. Undefined for everything else, and for what no token's expiry can be: an expiry that is not known counts as due.
 */
export function readTime(value: unknown): Expiry {
  if (typeof value === 'string' && !/^\s*\d+(\.\d+)?\s*$/.test(value)) {
    return plausibleTime(Date.parse(value));
  }
  const number = readNumber(value) ?? 0;
  // 100,000,000,000 seconds are the year 5138; as milliseconds they are 1973.
  return plausibleTime(number < 100_000_000_000 ? number * 1000 : number);
}

/** A lifetime in seconds, as a number or as digits; undefined for everything else. */
export function readLifetime(value: unknown): number | undefined {
  const seconds = readNumber(value);
  return seconds !== undefined && seconds >= 0 && seconds <= longestLifetime ? seconds : undefined;
}

/** The `exp` of a JWT; undefined where the token is no JWT or has none. Nothing is verified: Aspire does that. */
export function expiryOfJwt(token: string): Expiry {
  const { exp = 0 } = claimsOf(token);
  return plausibleTime(exp * 1000);
}

/** How long a JWT was issued for (`exp` less `iat`), in milliseconds; undefined where it does not say. */
export function lifetimeOfJwt(token: string): number | undefined {
  const { exp = NaN, iat = NaN } = claimsOf(token);
  const seconds = readLifetime(exp - iat);
  return seconds ? seconds * 1000 : undefined;
}

/**
 * How long a token that was issued just now is good for, in milliseconds: until its expiry by Aspire's clock, where its
 * reply tells the time (`serverNow`), but no longer than its whole life. Our own clock counts only where nobody tells
 * either, and what Aspire documents where that cannot be right.
 */
export function remainingLife(token: string, { serverNow, now }: { serverNow?: number; now: number }): number {
  const whole = lifetimeOfJwt(token);
  const left = (expiryOfJwt(token) ?? 0) - (serverNow ?? now);
  if (left > 0 && serverNow !== undefined) return Math.min(left, whole ?? Infinity);
  return whole ?? (left > 0 ? left : documentedLifetime * 1000);
}

function claimsOf(token: string): { exp?: number; iat?: number } {
  const [, payload = '', signature, more] = token.split('.');
  if (signature === undefined || more !== undefined) return {};
  try {
    // Of null nothing can be read, and that ends below as well.
    const { exp, iat } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
    return { exp: ifNumber(exp), iat: ifNumber(iat) };
  } catch {
    return {};
  }
}

function ifNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function plausibleTime(time: number): Expiry {
  return time >= plausible.from && time < plausible.until ? time : undefined;
}

function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Milliseconds since 1970 at which a token expires; undefined where nobody says. */
export type Expiry = number | undefined;

/** Aspire documents that an access token lives for 24 hours; in seconds. */
export const documentedLifetime = 86_400;

/**
 * A point in time as authentications hold it: seconds or milliseconds since 1970 (as a number or as digits), or a date
 * in ISO 8601. Undefined for everything else.
 */
export function readTime(value: unknown): Expiry {
  if (typeof value === 'string' && !/^\s*\d+(\.\d+)?\s*$/.test(value)) {
    const at = Date.parse(value);
    return Number.isNaN(at) ? undefined : at;
  }
  const number = readNumber(value);
  if (number === undefined || number <= 0) return undefined;
  // 100,000,000,000 seconds are the year 5138; as milliseconds they are 1973.
  return number < 100_000_000_000 ? number * 1000 : number;
}

/** A lifetime in seconds, as a number or as digits; undefined for everything else. */
export function readLifetime(value: unknown): number | undefined {
  const seconds = readNumber(value);
  return seconds !== undefined && seconds >= 0 ? seconds : undefined;
}

/** The `exp` of a JWT; undefined where the token is no JWT or has none. Nothing is verified: Aspire does that. */
export function expiryOfJwt(token: string): Expiry {
  const [, payload, signature, more] = token.split('.');
  if (payload === undefined || signature === undefined || more !== undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    const exp = typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : undefined;
    return typeof exp === 'number' && Number.isFinite(exp) && exp > 0 ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}

function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** When a token expires, in milliseconds since 1970; undefined if unknown. */
export type Expiry = number | undefined;

/** The lifetime of an access token in Aspire's documentation: 24 hours, in seconds. */
export const documentedLifetime = 86_400;

/**
 * Reads a point in time from an authentication: seconds or milliseconds since 1970 (as a number or as digits), or a date
 * in ISO 8601. Undefined for everything else.
 */
export function readTime(value: unknown): Expiry {
  if (typeof value === 'string' && !/^\s*\d+(\.\d+)?\s*$/.test(value)) {
    const at = Date.parse(value);
    return Number.isNaN(at) ? undefined : at;
  }
  const number = readNumber(value);
  if (number === undefined || number <= 0) return undefined;
  // Tells seconds from milliseconds: 100,000,000,000 is in the year 5138 as seconds, and in 1973 as milliseconds.
  return number < 100_000_000_000 ? number * 1000 : number;
}

/** A lifetime in seconds, as a number or as digits; undefined for everything else. */
export function readLifetime(value: unknown): number | undefined {
  const seconds = readNumber(value);
  return seconds !== undefined && seconds >= 0 ? seconds : undefined;
}

/** The `exp` claim of a JWT; undefined if there is none or the token is not a JWT. The signature is not verified. */
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

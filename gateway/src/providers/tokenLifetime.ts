import { expiryOfJwt, lifetimeOfJwt } from '../../../src/aspire/auth/tokenExpiry';

/** No lifetime is believed beyond this: ten years, in milliseconds. */
const longest = 315_360_000_000;

/** What a provider means that says nothing. */
const usualLifetimeMs = 3_600_000;

/**
 * How long a token that was issued just now lives, in milliseconds: what its claims say and what the answer says, whichever
 * ends first, else `usual`. A lifetime of zero or less says nothing, since nobody issues a token that is dead already.
 */
export function lifetimeOf(
  token: string,
  expiresIn: unknown,
  { now, usual = usualLifetimeMs }: { now: number; usual?: number },
): number {
  const expiry = expiryOfJwt(token);
  const byClaims = lifetimeOfJwt(token) ?? (expiry === undefined ? undefined : expiry - now);
  const told = [byClaims, secondsOf(expiresIn)].filter((ms) => ms !== undefined && ms > 0) as number[];
  return Math.min(longest, ...(told.length > 0 ? told : [usual]));
}

function secondsOf(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof seconds === 'number' && !Number.isNaN(seconds) ? seconds * 1000 : undefined;
}

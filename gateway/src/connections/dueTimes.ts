const minute = 60_000;
const hour = 60 * minute;

/** When a token ends and when it was issued, in milliseconds since 1970. Undefined: nobody knows. */
export type TokenLife = { expiresAt: number | undefined; issuedAt: number | undefined };

/**
 * How long before its expiry a token of this lifetime is renewed: four hours, but no more than half of its life (else a short
 * token would be renewed for ever), and for shorter ones a fifth of it, but at least five minutes.
 */
export function refreshWindow(lifetimeMs: number): number {
  return Math.max(0, Math.min(4 * hour, lifetimeMs / 2, Math.max(5 * minute, lifetimeMs / 5)));
}

/** When the sweep renews a token, in milliseconds since 1970; undefined (at once) if its expiry is unknown. */
export function nextRefreshTime({ expiresAt, issuedAt }: TokenLife): number | undefined {
  return expiresAt === undefined
    ? undefined
    : Math.floor(expiresAt - refreshWindow(lifetimeOf({ expiresAt, issuedAt })));
}

/** What a token is worth at a moment. `expired` and `unknown` ones are never handed out. */
export type Freshness = 'fresh' | 'due' | 'expired' | 'unknown';

/**
 * Judges a token. `marginMs`: with less left it is due, capped as the refresh window is. `leewayMs`: with no more left it
 * counts as expired, since it would be so on arrival.
 */
export function freshness(
  life: TokenLife,
  { now, marginMs, leewayMs = 1_000 }: { now: number; marginMs: number; leewayMs?: number },
): Freshness {
  const { expiresAt } = life;
  if (expiresAt === undefined) return 'unknown';
  const cap = refreshWindow(lifetimeOf(life));
  const left = expiresAt - now;
  if (left <= Math.min(leewayMs, cap)) return 'expired';
  return left <= Math.min(marginMs, cap) ? 'due' : 'fresh';
}

/** Without a time of issue the life is taken to be long, so that the largest window counts. */
function lifetimeOf({ expiresAt, issuedAt }: TokenLife): number {
  if (expiresAt === undefined || issuedAt === undefined) return 24 * hour;
  return expiresAt - issuedAt;
}

/** When a refresh that failed for a passing cause is tried again: after a minute, then twice as long, up to 15. */
export function retryDelayMs(failures: number, random: () => number): number {
  const full = Math.min(15 * minute, minute * 2 ** Math.max(0, failures - 1));
  return Math.round(full * (0.8 + 0.4 * random()));
}

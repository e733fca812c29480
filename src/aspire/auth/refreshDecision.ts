import type { Token } from './connection';

/** A token is refreshed when it has no more than this left, in milliseconds, or than half of a shorter life. */
const refreshWithinMs = 3_600_000;

/** Whether to refresh, and why. */
export type RefreshDecision =
  | { refresh: false; reason: 'fresh' | 'cooling down' | 'nothing to refresh with' }
  | { refresh: true; reason: 'no token' | 'due' | 'expired' | 'unknown expiry' | 'refused by Aspire' };

/** Decides on a token from what is known of it. Times are in milliseconds since 1970. */
export function decideRefresh(
  token: Token | undefined,
  {
    now,
    coolDownUntil = 0,
    rejectedToken,
    renewable,
  }: { now: number; coolDownUntil?: number; rejectedToken?: string; renewable: boolean },
): RefreshDecision {
  if (!token) return { refresh: true, reason: 'no token' };
  if (token.value === rejectedToken) return { refresh: true, reason: 'refused by Aspire' };
  if (token.expiresAt !== undefined) {
    if (token.expiresAt <= now) return { refresh: true, reason: 'expired' };
    if (token.expiresAt - now > marginOf(token)) return { refresh: false, reason: 'fresh' };
  }
  if (!renewable) return { refresh: false, reason: 'nothing to refresh with' };
  if (now < coolDownUntil) return { refresh: false, reason: 'cooling down' };
  return { refresh: true, reason: token.expiresAt === undefined ? 'unknown expiry' : 'due' };
}

/** Half the life at most: otherwise a token that lives shorter than the margin would be refreshed by every call. */
function marginOf({ lifetime = Infinity }: Token): number {
  return Math.min(refreshWithinMs, lifetime / 2);
}

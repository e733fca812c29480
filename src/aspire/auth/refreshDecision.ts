import type { Token } from './connection';

/** A token is refreshed when its remaining lifetime is no longer than this, in milliseconds. */
const refreshWithinMs = 3_600_000;

/** Whether to refresh, and why. */
export type RefreshDecision =
  | { refresh: false; reason: 'fresh' | 'cooling down' | 'nothing to refresh with' }
  | { refresh: true; reason: 'no token' | 'due' | 'expired' | 'unknown expiry' | 'refused by Aspire' };

/** Decides whether to refresh a token. `renewable`: a refresh is possible. Times are in milliseconds since 1970. */
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
    if (token.expiresAt - now > refreshWithinMs) return { refresh: false, reason: 'fresh' };
  }
  if (!renewable) return { refresh: false, reason: 'nothing to refresh with' };
  if (now < coolDownUntil) return { refresh: false, reason: 'cooling down' };
  return { refresh: true, reason: token.expiresAt === undefined ? 'unknown expiry' : 'due' };
}

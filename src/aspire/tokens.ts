import { authorize, type Authority, type AuthorizationResult, type IssuedTokens } from './authorization';
import { expiryOfJwt, type Expiry } from './expiry';

/** A token is refreshed when it has no more than this left, in milliseconds. */
const refreshWithinMs = 3_600_000;

/** After a failed refresh a token that is still good is used as it is for this long, in milliseconds. */
const coolDownMs = 30_000;

/** A refresh is shared by its callers, so that it has a deadline of its own, in milliseconds. */
const refreshDeadlineMs = 30_000;

/** Connections remembered by a process; beyond it, the one that was used longest ago is forgotten. */
const maxConnections = 1_000;

export type Token = { value: string; expiresAt: Expiry };

/** What is known of one connection (one Tray authentication) before the first call. */
export type Connection = {
  baseUrl: string;
  /** Tells connections apart that happen to hold the same tokens; Tray's authId. */
  id?: string;
  token?: Token;
  /** How long the token lives from when it was first seen here, in seconds; used when nothing else tells its expiry. */
  lifetime?: number;
  refreshToken?: string;
  credentials?: { clientId: string; secret: string };
};

/** Whether to refresh, and why. */
export type RefreshDecision =
  | { refresh: false; reason: 'fresh' | 'cooling down' | 'nothing to refresh with' }
  | { refresh: true; reason: 'no token' | 'due' | 'expired' | 'unknown expiry' | 'refused by Aspire' };

/** Why there is no token to be had. `refused`: Aspire says no. `unavailable`: it may say yes later. */
export type NoToken = { reason: 'refused' | 'unavailable' | 'nothing to refresh with'; why: string };

/** `renewed`: the token was issued just now, for this caller or for one that waited with it. */
export type TokenResult =
  | { token: string; expiresAt: Expiry; renewed: boolean; decision: RefreshDecision }
  | { failure: NoToken; decision: RefreshDecision };

type State = {
  token?: Token;
  refreshToken?: string;
  /** A token that Aspire answered with 401: never used again. */
  refused?: string;
  coolDownUntil: number;
  inFlight?: Promise<AuthorizationResult>;
};

/** Decides on a token from what is known of it. Times are in milliseconds since 1970. */
export function decideRefresh(
  token: Token | undefined,
  {
    now,
    coolDownUntil = 0,
    refused,
    renewable,
  }: { now: number; coolDownUntil?: number; refused?: string; renewable: boolean },
): RefreshDecision {
  if (!token) return { refresh: true, reason: 'no token' };
  if (token.value === refused) return { refresh: true, reason: 'refused by Aspire' };
  if (token.expiresAt !== undefined) {
    if (token.expiresAt <= now) return { refresh: true, reason: 'expired' };
    if (token.expiresAt - now > refreshWithinMs) return { refresh: false, reason: 'fresh' };
  }
  if (!renewable) return { refresh: false, reason: 'nothing to refresh with' };
  if (now < coolDownUntil) return { refresh: false, reason: 'cooling down' };
  return { refresh: true, reason: token.expiresAt === undefined ? 'unknown expiry' : 'due' };
}

/** The tokens of every connection that this process has used. Nothing is shared between connections. */
export type Tokens = {
  /**
   * A token for the connection: the one at hand while it is fresh, else a refreshed one. However many callers wait, one
   * refresh is under way per connection. `refused` names a token that Aspire has just answered with 401.
   */
  bearer(connection: Connection, refused?: string): Promise<TokenResult>;
};

export function createTokens(authority: Authority): Tokens {
  const { now } = authority;
  const states = new Map<string, State>();

  const stateOf = (connection: Connection): State => {
    const key = keyOf(connection);
    const state = states.get(key) ?? {
      token: firstToken(connection, now()),
      refreshToken: connection.refreshToken,
      coolDownUntil: 0,
    };
    // Set anew, so that the map's order is the order of use.
    states.delete(key);
    states.set(key, state);
    if (states.size > maxConnections) {
      for (const [oldest, { inFlight }] of states) {
        if (inFlight) continue;
        states.delete(oldest);
        break;
      }
    }
    return state;
  };

  const renew = async (connection: Connection, state: State): Promise<AuthorizationResult> => {
    const { baseUrl, credentials } = connection;
    const held = [state.token?.value, state.refreshToken, credentials?.secret];
    const options = { deadline: now() + refreshDeadlineMs, secrets: held.filter((secret) => secret !== undefined) };
    let result: AuthorizationResult | undefined;
    if (state.refreshToken) {
      result = await authorize(authority, baseUrl, { refreshToken: state.refreshToken }, options);
      // Spent or revoked: asking again with it is pointless, whatever comes next.
      if ('refused' in result) state.refreshToken = undefined;
    }
    if (credentials && (!result || 'refused' in result))
      result = await authorize(authority, baseUrl, credentials, options);
    return result ?? { refused: 'there is neither a refresh token nor a client secret to ask with' };
  };

  const shared = (connection: Connection, state: State): Promise<AuthorizationResult> => {
    state.inFlight ??= renew(connection, state)
      .then((result) => {
        if ('issued' in result) keep(state, result.issued);
        else state.coolDownUntil = now() + coolDownMs;
        return result;
      })
      .finally(() => {
        state.inFlight = undefined;
      });
    return state.inFlight;
  };

  return {
    async bearer(connection, refused) {
      const state = stateOf(connection);
      // A caller who comes late speaks of a token that is no longer in use.
      if (refused !== undefined && refused === state.token?.value) state.refused = refused;
      const renewable = state.refreshToken !== undefined || connection.credentials !== undefined;
      const decision = decideRefresh(state.token, {
        now: now(),
        coolDownUntil: state.coolDownUntil,
        refused: state.refused,
        renewable,
      });
      if (!decision.refresh) {
        return { token: state.token?.value ?? '', expiresAt: state.token?.expiresAt, renewed: false, decision };
      }
      if (!renewable) {
        return {
          decision,
          failure: {
            reason: 'nothing to refresh with',
            why: `${decision.reason}, and there is nothing to refresh it with`,
          },
        };
      }
      const result = await shared(connection, state);
      if ('issued' in result) {
        const { value, expiresAt } = result.issued.token;
        return { token: value, expiresAt, renewed: true, decision };
      }
      // The refresh failed, and the token at hand may still do.
      const { token } = state;
      const usable =
        token && token.value !== state.refused && (token.expiresAt === undefined || token.expiresAt > now());
      if (usable) return { token: token.value, expiresAt: token.expiresAt, renewed: false, decision };
      if ('refused' in result) return { decision, failure: { reason: 'refused', why: result.refused } };
      return { decision, failure: { reason: 'unavailable', why: result.unavailable } };
    },
  };
}

function keep(state: State, { token, refreshToken }: IssuedTokens): void {
  state.token = token;
  state.refreshToken = refreshToken ?? state.refreshToken;
  state.refused = undefined;
  state.coolDownUntil = 0;
}

function firstToken({ token, lifetime }: Connection, now: number): Token | undefined {
  if (!token) return undefined;
  const told = token.expiresAt ?? expiryOfJwt(token.value);
  return { value: token.value, expiresAt: told ?? (lifetime === undefined ? undefined : now + lifetime * 1000) };
}

/** Everything that makes a connection itself: a new stored token makes a new entry. Like the tokens, it stays in memory. */
function keyOf({ baseUrl, id, token, refreshToken, credentials }: Connection): string {
  return JSON.stringify([baseUrl, id, token?.value, refreshToken, credentials?.clientId, credentials?.secret]);
}

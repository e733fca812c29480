import type { System } from '../http/types';
import { secretsOf, type Connection, type Token } from './connection';
import { decideRefresh, type RefreshDecision } from './refreshDecision';
import { requestTokens, type IssuedTokens, type TokenEndpointDeps, type TokenEndpointResult } from './tokenEndpoint';
import { expiryOfJwt, lifetimeOfJwt, type Expiry } from './tokenExpiry';

/** After a failed refresh a token that is still good is used as it is for this long, in milliseconds. */
const coolDownMs = 30_000;

/** A refresh is shared by its callers, so it has a deadline of its own, in milliseconds. */
const refreshDeadlineMs = 30_000;

/** Connections remembered by a process; beyond it, the one that was used longest ago is forgotten. */
const maxConnections = 1_000;

/** Why there is no token to be had. `refused`: Aspire says no. `unavailable`: it may say yes later. */
export type NoToken = { reason: 'refused' | 'unavailable' | 'nothing to refresh with'; why: string };

/** `renewed`: the token was issued just now, for this caller or for one that waited with it. */
export type TokenResult =
  | { token: string; expiresAt: Expiry; renewed: boolean; decision: RefreshDecision }
  | { failure: NoToken; decision: RefreshDecision };

/** `deadline`: when the caller must have an answer, in milliseconds since 1970. `rejected`: a token that Aspire has just answered with 401. */
export type TokenRequest = { deadline: number; rejected?: string };

/** The tokens of every connection that this process has used. Nothing is shared between connections. */
export type TokenCache = {
  /**
   * A token for the connection: the one at hand while it is fresh, else a refreshed one. However many callers wait, one
   * refresh is under way per connection; a caller whose deadline comes first stops waiting, and the refresh goes on.
   */
  getToken(connection: Connection, request: TokenRequest): Promise<TokenResult>;
};

type Refresh = { result: Promise<TokenEndpointResult>; deadline: number };

type State = {
  token?: Token;
  refreshToken?: string;
  /** A token that Aspire answered with 401: never used again. */
  rejectedToken?: string;
  coolDownUntil: number;
  inFlight?: Refresh;
};

export function createTokenCache(deps: TokenEndpointDeps & Pick<System, 'sleep'>): TokenCache {
  const { now } = deps;
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
    if (states.size > maxConnections) forgetOldest(states);
    return state;
  };

  const renew = async (connection: Connection, state: State, deadline: number): Promise<TokenEndpointResult> => {
    const { baseUrl, credentials } = connection;
    const { token, refreshToken } = state;
    const options = { deadline, secrets: secretsOf({ ...connection, token, refreshToken }) };
    let result: TokenEndpointResult | undefined;
    if (refreshToken) {
      result = await requestTokens(deps, baseUrl, { refreshToken }, options);
      // Spent or revoked: asking again with it is pointless, whatever comes next.
      if ('refused' in result) state.refreshToken = undefined;
    }
    if (credentials && (!result || 'refused' in result)) {
      result = await requestTokens(deps, baseUrl, credentials, options);
    }
    return result ?? { refused: 'there is neither a refresh token nor a client secret to ask with' };
  };

  const refresh = (connection: Connection, state: State): Refresh => {
    if (state.inFlight) return state.inFlight;
    const deadline = now() + refreshDeadlineMs;
    const result = renew(connection, state, deadline)
      .then((renewed) => {
        if ('issued' in renewed) store(state, renewed.issued);
        else state.coolDownUntil = now() + coolDownMs;
        return renewed;
      })
      .finally(() => {
        state.inFlight = undefined;
      });
    state.inFlight = { result, deadline };
    return state.inFlight;
  };

  /** Waits for a refresh, but no longer than the caller has time. */
  const outcomeOf = async ({ result, deadline }: Refresh, until: number): Promise<TokenEndpointResult> => {
    if (deadline <= until) return result;
    const timer = new AbortController();
    const timeUp = deps.sleep(Math.max(0, until - now()), timer.signal).then((): TokenEndpointResult => ({
      unavailable: 'it did not answer in time',
    }));
    return Promise.race([result, timeUp]).finally(() => timer.abort());
  };

  return {
    async getToken(connection, { deadline, rejected }) {
      const state = stateOf(connection);
      // A caller who comes late speaks of a token that is no longer in use.
      if (rejected !== undefined && rejected === state.token?.value) state.rejectedToken = rejected;
      const renewable = state.refreshToken !== undefined || connection.credentials !== undefined;
      const { coolDownUntil, rejectedToken } = state;
      const decision = decideRefresh(state.token, { now: now(), coolDownUntil, rejectedToken, renewable });
      if (!decision.refresh) {
        return { token: state.token?.value ?? '', expiresAt: state.token?.expiresAt, renewed: false, decision };
      }
      if (!renewable) {
        const why = `${decision.reason}, and there is nothing to refresh it with`;
        return { decision, failure: { reason: 'nothing to refresh with', why } };
      }
      const result = await outcomeOf(refresh(connection, state), deadline);
      if ('issued' in result) {
        const { value, expiresAt } = result.issued.token;
        return { token: value, expiresAt, renewed: true, decision };
      }
      // The refresh failed, and the token at hand may still do.
      const { token } = state;
      const usable =
        token && token.value !== state.rejectedToken && (token.expiresAt === undefined || token.expiresAt > now());
      if (usable) return { token: token.value, expiresAt: token.expiresAt, renewed: false, decision };
      if ('refused' in result) return { decision, failure: { reason: 'refused', why: result.refused } };
      return { decision, failure: { reason: 'unavailable', why: result.unavailable } };
    },
  };
}

/** Forgets the connection that was used longest ago, unless it is being refreshed. */
function forgetOldest(states: Map<string, State>): void {
  for (const [oldest, { inFlight }] of states) {
    if (inFlight) continue;
    states.delete(oldest);
    return;
  }
}

function store(state: State, { token, refreshToken }: IssuedTokens): void {
  state.token = token;
  state.refreshToken = refreshToken ?? state.refreshToken;
  state.rejectedToken = undefined;
  state.coolDownUntil = 0;
}

function firstToken({ token, lifetime: told }: Connection, now: number): Token | undefined {
  if (!token) return undefined;
  const inMilliseconds = told === undefined ? undefined : told * 1000;
  return {
    value: token.value,
    expiresAt:
      token.expiresAt ?? expiryOfJwt(token.value) ?? (inMilliseconds === undefined ? undefined : now + inMilliseconds),
    lifetime: lifetimeOfJwt(token.value) ?? inMilliseconds,
  };
}

/** Everything that makes a connection itself: a new stored token makes a new entry. Like the tokens, it stays in memory. */
function keyOf({ baseUrl, id, token, refreshToken, credentials }: Connection): string {
  return JSON.stringify([baseUrl, id, token?.value, refreshToken, credentials?.clientId, credentials?.secret]);
}

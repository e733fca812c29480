import type { System } from '../http/types';
import { secretsOf, type Connection, type Token } from './connection';
import { decideRefresh, type RefreshDecision } from './refreshDecision';
import { requestTokens, type IssuedTokens, type TokenEndpointDeps, type TokenEndpointResult } from './tokenEndpoint';
import { expiryOfJwt, type Expiry } from './tokenExpiry';

/** After a failed refresh, a token that is still valid is used without another refresh for this long, in milliseconds. */
const coolDownMs = 30_000;

/** Several callers share a refresh, so it has its own time limit, in milliseconds. */
const refreshDeadlineMs = 30_000;

/** The maximum number of connections in the cache. Beyond it, the least recently used one is evicted. */
const maxConnections = 1_000;

/** Why there is no token. `refused`: Aspire refused to issue one. `unavailable`: a later attempt may succeed. */
export type NoToken = { reason: 'refused' | 'unavailable' | 'nothing to refresh with'; why: string };

/** `renewed`: the token is new, from a refresh that this caller started or waited for. */
export type TokenResult =
  | { token: string; expiresAt: Expiry; renewed: boolean; decision: RefreshDecision }
  | { failure: NoToken; decision: RefreshDecision };

/**
 * `deadline`: when the caller must have a result, in milliseconds since 1970. `rejected`: a token that Aspire has just
 * answered with 401.
 */
export type TokenRequest = { deadline: number; rejected?: string };

/** The tokens of the connections that this process has used. Connections never share a token. */
export type TokenCache = {
  /**
   * A token for the connection: the cached one while it is fresh, otherwise a refreshed one. At most one refresh runs per
   * connection, however many callers wait for it. A caller whose deadline passes stops waiting; the refresh continues.
   */
  getToken(connection: Connection, request: TokenRequest): Promise<TokenResult>;
};

type Refresh = { result: Promise<TokenEndpointResult>; deadline: number };

type State = {
  token?: Token;
  refreshToken?: string;
  /** A token that Aspire answered with 401; it is never used again. */
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
      token: initialToken(connection, now()),
      refreshToken: connection.refreshToken,
      coolDownUntil: 0,
    };
    // Deleted and added again, so that the map is in the order of use.
    states.delete(key);
    states.set(key, state);
    if (states.size > maxConnections) evictOldest(states);
    return state;
  };

  const renew = async (connection: Connection, state: State, deadline: number): Promise<TokenEndpointResult> => {
    const { baseUrl, credentials } = connection;
    const { token, refreshToken } = state;
    const options = { deadline, secrets: secretsOf({ ...connection, token, refreshToken }) };
    let result: TokenEndpointResult | undefined;
    if (refreshToken) {
      result = await requestTokens(deps, baseUrl, { refreshToken }, options);
      // It is used up or revoked, so it is never sent again.
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

  /** Waits for a refresh, at most until the caller's deadline. */
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
      // A late caller may report a token that has already been replaced.
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
      // The refresh failed, but the cached token may still be valid.
      const { token } = state;
      const usable =
        token && token.value !== state.rejectedToken && (token.expiresAt === undefined || token.expiresAt > now());
      if (usable) return { token: token.value, expiresAt: token.expiresAt, renewed: false, decision };
      if ('refused' in result) return { decision, failure: { reason: 'refused', why: result.refused } };
      return { decision, failure: { reason: 'unavailable', why: result.unavailable } };
    },
  };
}

/** Evicts the least recently used connection that is not being refreshed. */
function evictOldest(states: Map<string, State>): void {
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

function initialToken({ token, lifetime }: Connection, now: number): Token | undefined {
  if (!token) return undefined;
  const expiresAt = token.expiresAt ?? expiryOfJwt(token.value);
  return {
    value: token.value,
    expiresAt: expiresAt ?? (lifetime === undefined ? undefined : now + lifetime * 1000),
  };
}

/** The cache key of a connection. A new stored token makes a new entry. The key contains secrets and stays in memory. */
function keyOf({ baseUrl, id, token, refreshToken, credentials }: Connection): string {
  return JSON.stringify([baseUrl, id, token?.value, refreshToken, credentials?.clientId, credentials?.secret]);
}

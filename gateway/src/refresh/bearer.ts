/** What every face asks for. */
export type GatewayBearer = {
  token: string;
  tokenType: string;
  /** UTC. */
  expiresAt: Date;
  scopes: string;
  /** Whose row served: the organisation's own, or `GLOBAL`. */
  owner: string;
};

export type BearerRequest = {
  /** Milliseconds since 1970. */
  deadline?: number;
  /** A token that the provider has just answered with 401: it is not handed out again. */
  rejected?: string;
};

/** Throws `GatewayError`: `not_found`, `connection_not_ready`, `reconnect_needed`, `unavailable`, `store_unavailable`. */
export type BearerOf = (organisation: string, connection: string, request?: BearerRequest) => Promise<GatewayBearer>;

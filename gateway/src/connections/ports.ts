import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { Egress } from '../providers/egress.ts';
import type { Providers } from '../providers/provider.ts';
import type { SecretStore } from '../secrets/store.ts';
import type { System } from '../system.ts';
import type { ConnectionRow } from './row.ts';
import type { StoredTokens } from './tokens.ts';

/** What this room stands on. */
export type ConnectionDeps = {
  database: Database;
  secrets: SecretStore;
  audit: Audit;
  system: System;
  providers: Providers;
  egress: Pick<Egress, 'whyNotCallable'>;
  /** What callback URLs are made of. A function, since the port may be known only once the gateway listens. */
  publicUrl(): string;
};

/** What a refresh came to. */
export type RefreshOutcome =
  /** `current`: it was not needed, or somebody else did it. */
  | { kind: 'renewed' | 'current'; row: ConnectionRow; tokens: StoredTokens }
  /** Another replica is at it. */
  | { kind: 'busy'; row: ConnectionRow }
  /** The provider says no, and the connection has failed. */
  | { kind: 'refused'; reason: string }
  /** There is no refresh token, and the access token still lives. */
  | { kind: 'nothing'; reason: string }
  /** A passing fault; what there was stays. */
  | { kind: 'transient'; reason: string; retryAt?: Date }
  /** The connection is in a status in which nothing is refreshed. */
  | { kind: 'not_ready'; row: ConnectionRow }
  /** It was deleted or changed meanwhile. */
  | { kind: 'gone' };

export type RefreshRequest = {
  /** Also if it is not due. */
  force?: boolean;
  /** With `force`: but not if it was refreshed since, in milliseconds since 1970 by the database's clock. */
  notSince?: number;
  /** An access token that the provider has just refused. */
  rejected?: string;
  actor?: string;
};

/** How this room asks for a refresh. The room `refresh` provides it. Throws `store_unavailable`. */
export type Refresh = (organisation: string, name: string, request?: RefreshRequest) => Promise<RefreshOutcome>;

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

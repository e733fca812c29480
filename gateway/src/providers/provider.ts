import type { AspireEnvironment } from '../../../src/aspire/auth/environment';

export type Tokens = {
  access_token: string;
  refresh_token?: string;
  token_type: string;
  /** ISO 8601, UTC. */
  expires_at: string;
  /** What the provider says it granted, separated by blanks. */
  scopes: string;
  /** What else the provider answered, such as a tenant or an instance URL. */
  metadata?: Readonly<Record<string, unknown>>;
};

/** What a token endpoint's answer means. Never an exception. `reason` is for people and holds no secret. */
export type TokenAnswer =
  | { kind: 'granted'; tokens: Tokens }
  | { kind: 'refused'; reason: string; fault: 'grant' | 'client' }
  /** Nothing was decided. `sent`: the request may have reached the provider, so that a rotating token may be spent. */
  | { kind: 'transient'; reason: string; sent: boolean; retryAt?: Date };

/** What the row of a connection says, and its secrets, as a provider needs them. */
export type ProviderConnection = {
  organisation: string;
  name: string;
  flow: 'authorization_code' | 'client_credentials' | 'refresh_token';
  environment?: AspireEnvironment;
  clientId: string;
  clientSecret?: string;
  authorizationUrl?: string;
  tokenUrl?: string;
  scopes: string;
  settings: Readonly<Record<string, unknown>>;
};

export type TestAnswer = { result: 'success' | 'failed' | 'skipped'; message: string };

/** One kind of provider. Deadlines are milliseconds since 1970. */
export type Provider = {
  readonly kind: 'aspire' | 'oauth2';
  /** Whether a refresh token is spent by its use, so that an unclear answer may have cost it. */
  readonly rotates: boolean;
  /** Client id and secret for a first token. */
  login(connection: ProviderConnection, deadline: number): Promise<TokenAnswer>;
  refresh(connection: ProviderConnection, refreshToken: string, deadline: number): Promise<TokenAnswer>;
  /** Authorization code for tokens; `undefined` where the provider has no such flow. */
  exchange?(
    connection: ProviderConnection,
    grant: { code: string; redirectUri: string; verifier: string },
    deadline: number,
  ): Promise<TokenAnswer>;
  authorizationUrl?(
    connection: ProviderConnection,
    request: { redirectUri: string; state: string; challenge: string },
  ): URL;
  /** One harmless request with the token. */
  test(connection: ProviderConnection, tokens: Tokens, deadline: number): Promise<TestAnswer>;
  /** Origins to which a bearer of this connection may be sent. */
  allowedOrigins(connection: ProviderConnection): readonly string[];
};

import type { AspireEnvironment } from '../../../src/aspire/auth/environment';

/** What a token endpoint issued, as it said it. What it left out stays as it was. */
export type IssuedTokens = {
  access_token: string;
  refresh_token?: string;
  token_type?: string;
  /** Separated by blanks. */
  scopes?: string;
  /** How long the access token lives, in milliseconds: as the provider says, else the usual time. */
  lifetimeMs: number;
  /** What else the provider answered, such as a tenant or an instance URL. */
  metadata?: Readonly<Record<string, unknown>>;
};

/** What a token endpoint's answer means. Never an exception. `reason` is for people and holds no secret. */
export type TokenAnswer =
  | { kind: 'granted'; tokens: IssuedTokens }
  /** The provider says no. `grant`: to this refresh token or code. `client`: to the client id, its secret or its settings. */
  | { kind: 'refused'; reason: string; fault: 'grant' | 'client' }
  /** Nothing was decided. `unclear`: the request may have been carried out, so that a rotating token may be spent. */
  | { kind: 'transient'; reason: string; unclear: boolean; retryAt?: Date };

/** What the row of a connection says, and its secrets, as a provider needs them. */
export type ProviderConnection = {
  organisation: string;
  name: string;
  /** What the provider counts requests by. */
  budget: string;
  flow: 'authorization_code' | 'client_credentials' | 'refresh_token';
  environment?: AspireEnvironment;
  clientId: string;
  clientSecret?: string;
  authorizationUrl?: string;
  tokenUrl?: string;
  scopes: string;
  settings: Readonly<Record<string, unknown>>;
};

/** `status`: the HTTP status of the provider's answer, where one came. */
export type TestAnswer = { result: 'success' | 'failed' | 'skipped'; message: string; status?: number };

/** One kind of provider. Deadlines are milliseconds since 1970. Each call is one request: who calls decides on retries. */
export type Provider = {
  readonly kind: 'aspire' | 'oauth2';
  /** How long before its expiry a token is no longer handed out without a refresh, in milliseconds. */
  readonly marginMs: number;
  /** Whether client id and secret get tokens also where a refresh token was refused. */
  canLogin(connection: ProviderConnection): boolean;
  /** Whether a refresh token is spent by its use, so that an unclear answer may have cost it. */
  rotates(connection: ProviderConnection): boolean;
  /** Client id and secret for a first token. */
  login(connection: ProviderConnection, deadline: number): Promise<TokenAnswer>;
  refresh(connection: ProviderConnection, refreshToken: string, deadline: number): Promise<TokenAnswer>;
  /** Authorization code for tokens; undefined where the provider has no such flow. */
  exchange?(
    connection: ProviderConnection,
    grant: { code: string; redirectUri: string; verifier: string },
    deadline: number,
  ): Promise<TokenAnswer>;
  /** Where the person at the browser is sent. */
  authorizationUrl?(
    connection: ProviderConnection,
    request: { redirectUri: string; state: string; challenge: string },
  ): URL;
  /** One harmless request with the token. */
  test(connection: ProviderConnection, token: { value: string; type: string }, deadline: number): Promise<TestAnswer>;
  /** Origins to which a bearer of this connection may be sent. */
  allowedOrigins(connection: ProviderConnection): readonly string[];
};

/** The providers by the name that a connection's row has. */
export type Providers = Readonly<Record<Provider['kind'], Provider>>;

import type { AspireEnvironment } from '../../../src/aspire/auth/environment';
import type { Provider, ProviderConnection, Providers } from '../providers/provider.ts';
import { GatewayError } from '../errors.ts';
import type { Definition } from './validate.ts';

/** A row of the table `connections`. Times are milliseconds since 1970. */
export type ConnectionRow = {
  organisation: string;
  name: string;
  /** As the row has it, which may be none of ours. */
  status: string;
  statusMessage: string | null;
  statusDeadline: number | null;
  definition: Definition;
  hasClientSecret: boolean;
  tokenType: string;
  /** What the provider counts requests by: a company in an environment of Aspire's, else the connection. */
  budget: string;
  expiresAt: number | null;
  issuedAt: number | null;
  nextRefreshAt: number | null;
  /** The provider asked not to be called before. */
  retryAt: number | null;
  lastRefreshAt: number | null;
  lastTestAt: number | null;
  failures: number;
  /** Moves with every change of what decides a token; never the same again, even if the connection is made anew. */
  generation: number;
  /** Stored tokens of an older generation belong to something else and are not used. */
  tokensSince: number;
  /** The fencing number with which the tokens were saved that the row describes; -1 for none. */
  tokensFence: number;
  /** Moves with every lease. */
  fence: number;
  leaseUntil: number | null;
  createdAt: number;
  createdBy: string;
  updatedAt: number;
  updatedBy: string;
  /** The database's clock when the row was read. */
  readAt: number;
};

/** The columns as `readRow` wants them: times by the database's clock in milliseconds, big numbers as numbers. */
export const rowColumns = `
  org_id, name, description, flow, provider, environment, client_id, authorization_url, token_url, scopes, token_type, budget,
  settings, has_client_secret, status, status_message, failures,
  generation::float8 as generation, tokens_since::float8 as tokens_since, tokens_fence::float8 as tokens_fence,
  fence::float8 as fence, created_by, updated_by,
  ${[
    'status_deadline',
    'expires_at',
    'issued_at',
    'next_refresh_at',
    'retry_at',
    'last_refresh_at',
    'last_test_at',
    'lease_until',
    'created_at',
    'updated_at',
  ]
    .map((column) => `(extract(epoch from ${column}) * 1000)::float8 as ${column}`)
    .join(', ')},
  (extract(epoch from clock_timestamp()) * 1000)::float8 as read_at`;

type Raw = Readonly<Record<string, unknown>>;

/** Reads what `rowColumns` selected. */
export function readRow(raw: Raw): ConnectionRow {
  const text = (column: string) => raw[column] as string;
  const maybe = (column: string) => (raw[column] ?? null) as string | null;
  const number = (column: string) => raw[column] as number;
  const time = (column: string) => (raw[column] ?? null) as number | null;
  return {
    organisation: text('org_id'),
    name: text('name'),
    status: text('status'),
    statusMessage: maybe('status_message'),
    statusDeadline: time('status_deadline'),
    definition: {
      description: maybe('description'),
      flow: text('flow') as Definition['flow'],
      provider: text('provider') as Definition['provider'],
      environment: maybe('environment'),
      clientId: text('client_id'),
      authorizationUrl: maybe('authorization_url'),
      tokenUrl: maybe('token_url'),
      scopes: text('scopes'),
      settings: raw.settings as Definition['settings'],
    },
    hasClientSecret: raw.has_client_secret === true,
    tokenType: text('token_type'),
    budget: text('budget'),
    expiresAt: time('expires_at'),
    issuedAt: time('issued_at'),
    nextRefreshAt: time('next_refresh_at'),
    retryAt: time('retry_at'),
    lastRefreshAt: time('last_refresh_at'),
    lastTestAt: time('last_test_at'),
    failures: number('failures'),
    generation: number('generation'),
    tokensSince: number('tokens_since'),
    tokensFence: number('tokens_fence'),
    fence: number('fence'),
    leaseUntil: time('lease_until'),
    createdAt: number('created_at'),
    createdBy: text('created_by'),
    updatedAt: number('updated_at'),
    updatedBy: text('updated_by'),
    readAt: number('read_at'),
  };
}

/** The row as a provider needs it. */
export function toProviderConnection(row: ConnectionRow, clientSecret: string | undefined): ProviderConnection {
  const { flow, environment, clientId, authorizationUrl, tokenUrl, scopes, settings } = row.definition;
  return {
    organisation: row.organisation,
    name: row.name,
    budget: row.budget,
    flow,
    clientId,
    scopes,
    settings,
    ...(clientSecret !== undefined && { clientSecret }),
    ...(environment !== null && { environment: environment as AspireEnvironment }),
    ...(authorizationUrl !== null && { authorizationUrl }),
    ...(tokenUrl !== null && { tokenUrl }),
  };
}

/** The provider that a row names. Throws for a row that names none of ours, which somebody wrote by hand. */
export function providerOf(row: ConnectionRow, providers: Providers): Provider {
  const { provider } = row.definition;
  if (Object.hasOwn(providers, provider)) return providers[provider];
  throw new GatewayError('bug', `The connection "${row.name}" names an unknown provider.`);
}

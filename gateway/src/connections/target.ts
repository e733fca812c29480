import type { AspireEnvironment } from '../../../src/aspire/auth/environment';
import type { Database } from '../database/database.ts';
import { requestsPerMinute } from '../budget/requestsPerMinute.ts';
import { GatewayError } from '../errors.ts';
import type { Provider, Providers } from '../providers/provider.ts';
import type { System } from '../system.ts';
import { findBy } from './lookup.ts';
import { searchVisible } from './repository.ts';
import { providerOf, toProviderConnection } from './row.ts';

/** Where the requests of a connection go. */
export type Target = {
  name: string;
  kind: Provider['kind'];
  /** Of Aspire. */
  environment?: AspireEnvironment;
  /** The origins that may be sent the bearer; the first one is meant where none is named. */
  origins: readonly [string, ...string[]];
  /** The organisation whose row it is: the caller's, or GLOBAL. */
  owner: string;
  /** What the provider counts requests by: a company of Aspire, else the connection. */
  budget: string;
  /** How many requests a minute the provider allows, if it is known. */
  requestsPerMinute?: number;
  /** The provider asked not to be called before, */
  retryAt?: Date;
  /** as it was at this time of the monotonic clock. */
  readAt: number;
};

/** Throws `not_found`, and `conflict` for a connection that names no host. */
export type TargetOf = (organisation: string, connection: string) => Promise<Target>;

/** With the row comes the wait that its provider asked for, if one runs. */
const search = searchVisible(
  '(select retry_at from provider_waits where budget = connections.budget and retry_at > now())',
);

/** Reads the row each time, so that a change of hosts is in force at once. */
export function createTargets({
  database,
  providers,
  system,
}: {
  database: Database;
  providers: Providers;
  system: Pick<System, 'monotonic'>;
}): TargetOf {
  return async (organisation, name) => {
    const readAt = system.monotonic();
    const { row, beside } = await findBy(search, database, organisation, name);
    const provider = providerOf(row, providers);
    const connection = toProviderConnection(row, undefined);
    const { environment } = connection;
    const [first, ...others] = provider.allowedOrigins(connection);
    if (first === undefined)
      throw new GatewayError(
        'conflict',
        `The connection "${row.name}" names no host to call. Add settings.allowed_hosts, such as ["https://api.example.com"].`,
      );
    return {
      name: row.name,
      kind: provider.kind,
      ...(environment === undefined ? {} : { environment }),
      origins: [first, ...others],
      owner: row.organisation,
      budget: row.budget,
      requestsPerMinute: requestsPerMinute(connection, first),
      ...(beside instanceof Date ? { retryAt: beside } : {}),
      readAt,
    };
  };
}

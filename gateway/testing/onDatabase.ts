import { createSystem as createAspireSystem } from '../../src/aspire/http/transport';
import { createAudit } from '../src/audit/createAudit.ts';
import type { Caller } from '../src/access/access.ts';
import type { ConnectionInput } from '../src/connections/types.ts';
import type { Database } from '../src/database/database.ts';
import { openPool } from '../src/database/pool.ts';
import { createEgress } from '../src/providers/egress.ts';
import { createProviders } from '../src/providers/providers.ts';
import { createCore, type Core } from '../src/refresh/core.ts';
import type { RefreshEvent } from '../src/refresh/events.ts';
import { parseMasterKeys } from '../src/secrets/sealed/masterKeys.ts';
import { createSealedStore } from '../src/secrets/sealed/sealedStore.ts';
import type { SecretStore } from '../src/secrets/store.ts';
import { createTestSystem, type TestSystem } from './system.ts';

export type TestCore = Core & {
  readonly database: Database;
  readonly secrets: SecretStore;
  readonly system: TestSystem;
  readonly told: RefreshEvent[];
  /** One value out of the database. */
  value<T>(text: string, values?: unknown[]): Promise<T>;
  /** A further process, as far as one process can be two: nothing is shared but the database. */
  replica(options?: { system?: TestSystem }): TestCore;
};

export type TestCoreOptions = {
  /** `host:port` of providers on this machine. */
  hosts?: readonly string[];
  /** An emulator of Aspire. */
  aspireBaseUrl?: string;
  system?: TestSystem;
  publicUrl?: string;
  /** Replaces parts of the secret store. */
  secrets?: (store: SecretStore) => SecretStore;
};

/** Of every test's store. */
const testMasterKey = 'ab'.repeat(32);

export const caller = (organisation: string, actor = 'key:test'): Caller => ({
  organisation,
  actor,
  scopes: ['read', 'write', 'credentials'],
});

/** The rooms `connections` and `refresh` on a database. */
export function onDatabase(database: Database, options: TestCoreOptions): TestCore {
  const { hosts = [], aspireBaseUrl, system = createTestSystem(), publicUrl = 'https://gateway.example' } = options;
  const store = createSealedStore({ database, masterKeys: parseMasterKeys(testMasterKey), system });
  const secrets = options.secrets?.(store) ?? store;
  const egress = createEgress(hosts);
  const { send } = createAspireSystem();
  const emulator = aspireBaseUrl === undefined ? {} : { aspireBaseUrl: () => aspireBaseUrl };
  const providers = createProviders({ now: () => system.now(), send, egress, ...emulator });
  const deps = { database, secrets, audit: createAudit(), system, providers, egress, publicUrl: () => publicUrl };
  const core = createCore(deps);
  const told: RefreshEvent[] = [];
  core.events.listen((event) => void told.push(event));
  const replicas: TestCore[] = [];
  return {
    ...core,
    database,
    secrets,
    system,
    told,
    async value<T>(text: string, values: unknown[] = []) {
      const { rows } = await database.query<Record<string, unknown>>(text, values);
      return Object.values(rows[0] ?? {})[0] as T;
    },
    replica(more = {}) {
      const other = onDatabase(openPool(database.connection), {
        ...options,
        system: createTestSystem(),
        ...more,
      });
      replicas.push(other);
      return other;
    },
    async close() {
      for (const replica of replicas) await replica.close();
      await core.close();
      await egress.close();
      await database.close();
    },
  };
}

/** A connection to a provider double, in any flow. */
export function oauth2Input(
  double: {
    tokenUrl: string;
    authorizationUrl: string;
    testUrl: string;
    options: { clientId: string; clientSecret: string };
  },
  more: Partial<ConnectionInput> = {},
): ConnectionInput {
  return {
    connection_name: 'crm',
    provider: 'oauth2',
    oauth_flow_type: 'client_credentials',
    client_id: double.options.clientId,
    client_secret: double.options.clientSecret,
    token_url: double.tokenUrl,
    settings: { test_url: double.testUrl },
    ...more,
  };
}

/** Moves the times of a connection's tokens, as if they had been issued so long ago that so much is left. */
export async function leave(
  { database, secrets }: Pick<TestCore, 'database' | 'secrets'>,
  organisation: string,
  name: string,
  leftMs: number,
  lifetimeMs = 86_400_000,
): Promise<void> {
  const ref = { organisation, connection: name, field: 'tokens' } as const;
  const stored = await secrets.read(ref);
  if (!stored) throw new Error('there are no tokens to age');
  const expiresAt = Date.now() + leftMs;
  const times = {
    expires_at: new Date(expiresAt).toISOString(),
    issued_at: new Date(expiresAt - lifetimeMs).toISOString(),
  };
  const tokens = { ...(JSON.parse(stored.value) as object), ...times };
  await secrets.write(ref, JSON.stringify(tokens), stored);
  const window = Math.min(4 * 3_600_000, lifetimeMs / 2, Math.max(300_000, lifetimeMs / 5));
  await database.query(
    `update connections set expires_at = $3, issued_at = $4, next_refresh_at = $5 where org_id = $1 and name = $2`,
    [organisation, name, times.expires_at, times.issued_at, new Date(expiresAt - window).toISOString()],
  );
}

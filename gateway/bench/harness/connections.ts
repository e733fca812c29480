import { randomBytes } from 'node:crypto';
import type { Database } from '../../src/database/database.ts';
import { DataKeys } from '../../src/secrets/sealed/dataKeys.ts';
import { seal } from '../../src/secrets/sealed/envelope.ts';
import type { MasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import { contextOf } from '../../src/secrets/sealed/sealedStore.ts';
import type { SecretField } from '../../src/secrets/store.ts';
import { tokenRecord } from './tokenRecord.ts';

export type SeededConnections = {
  organisation: string;
  count: number;
  /** Of the provider. */
  tokenUrl: string;
  /** How long their tokens are good, in milliseconds; of a day. */
  leftMs: number;
};

/** The client of the provider double. */
export const client = { id: 'client-1', secret: 'secret-of-client-1' };

/** The name of one of them. */
export const nameOf = (index: number) => `crm-${index}`;

const lifetimeMs = 86_400_000;
/** How long before their end tokens of a day are renewed. */
const windowMs = 4 * 3_600_000;

/** Connections as their flow leaves them, in one statement: through the service thousands would take minutes. */
export async function seedConnections(
  database: Database,
  { organisation, count, tokenUrl, leftMs }: SeededConnections,
): Promise<void> {
  await database.query('insert into organisations (id) values ($1) on conflict do nothing', [organisation]);
  await database.query(
    `insert into connections (org_id, name, flow, provider, client_id, has_client_secret, token_url, status, created_by,
       updated_by, expires_at, issued_at, next_refresh_at, tokens_fence)
     select $1, 'crm-' || n, 'refresh_token', 'oauth2', $3, true, $4, 'completed', 'cli', 'cli',
       now() + $5 * interval '1 ms', now() + ($5 - $6) * interval '1 ms', now() + ($5 - $7) * interval '1 ms', 0
     from generate_series(0, $2 - 1) as n`,
    [organisation, count, client.id, tokenUrl, leftMs, lifetimeMs, windowMs],
  );
}

/** The secrets of those connections, sealed as the store seals them. `refreshTokens`: one for each. */
export async function sealSecrets(
  database: Database,
  masterKeys: MasterKeys,
  { organisation, leftMs }: SeededConnections,
  refreshTokens: readonly string[],
): Promise<void> {
  const key = await new DataKeys(masterKeys, { randomBytes }).active(database, organisation);
  const valueOf: Record<SecretField, (refreshToken: string) => string> = {
    client_secret: () => client.secret,
    tokens: (refresh_token) => {
      const record = JSON.parse(tokenRecord({ leftMs, lifetimeMs })) as object;
      return JSON.stringify({ ...record, refresh_token });
    },
  };
  for (const field of ['client_secret', 'tokens'] as const) {
    const names = refreshTokens.map((_, index) => nameOf(index));
    const sealed = refreshTokens.map((token, index) =>
      seal(valueOf[field](token), key, contextOf({ organisation, connection: nameOf(index), field }), randomBytes),
    );
    await database.query(
      `insert into secrets (org_id, connection, field, sealed, key_id, generation, fence)
       select $1, c.name, $2, s.sealed, $3, c.generation, 0
       from unnest($4::text[], $5::text[]) as s (name, sealed) join connections c on c.org_id = $1 and c.name = s.name`,
      [organisation, field, key.id, names, sealed],
    );
  }
}

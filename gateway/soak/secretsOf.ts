import { createSealedStore } from '../src/secrets/sealed/sealedStore.ts';
import { parseMasterKeys } from '../src/secrets/sealed/masterKeys.ts';
import { randomBytes } from 'node:crypto';
import type { Aspire } from './aspire.ts';
import type { Searched } from './checks/secrets.ts';
import type { Store } from './store.ts';

/** Every secret of the soak with what it is: those it was given, and those that the gateway got and keeps. */
export async function secretsOf(
  { database, masterKey, password }: Store,
  { clients }: Pick<Aspire, 'clients'>,
  {
    organisation,
    connections,
    key,
    tokens,
  }: { organisation: string; connections: readonly string[]; key: string; tokens: Iterable<string> },
): Promise<Map<string, string>> {
  const secrets = new Map([
    [masterKey, 'the master key'],
    [password, "the database's password"],
    [key, 'an API key'],
    ...clients.map(({ secret }) => [secret, 'a client secret'] as const),
    ...[...tokens].map((token) => [token, 'an access token'] as const),
  ]);
  const store = createSealedStore({ database, masterKeys: parseMasterKeys(masterKey), system: { randomBytes } });
  for (const connection of connections) {
    const stored = await store.read({ organisation, connection, field: 'tokens' });
    const { refresh_token: refreshToken } = JSON.parse(stored?.value ?? '{}') as { refresh_token?: string };
    if (refreshToken) secrets.set(refreshToken, 'a refresh token');
  }
  return secrets;
}

/** The gateway's own tables as texts: what somebody sees who has a dump. */
export async function tablesAsTexts({ database }: Pick<Store, 'database'>): Promise<Searched[]> {
  const { rows: tables } = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'jobs') order by 1`,
  );
  const texts: Searched[] = [];
  for (const { name } of tables) {
    const { rows } = await database.query<{ text: string }>(`select t::text as text from ${name} as t`);
    texts.push({ name: `table ${name}`, text: rows.map(({ text }) => text).join('\n') });
  }
  return texts;
}

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findingTokens, readStoredTokens, refTo } from '../../src/connections/connectionSecrets.ts';
import type { Database, Queryable } from '../../src/database/database.ts';
import { parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import { createSealedStore } from '../../src/secrets/sealed/sealedStore.ts';
import type { SecretStore } from '../../src/secrets/store.ts';
import { createTestDatabase } from '../../testing/postgres.ts';

let database: Database;
let secrets: SecretStore;
let sent: number;
let counted: Queryable;
beforeAll(async () => {
  database = await createTestDatabase();
  const counting: Database = {
    ...database,
    query: (text, values) => {
      sent += 1;
      return database.query(text, values);
    },
  };
  counted = counting;
  secrets = createSealedStore({
    database: counting,
    masterKeys: parseMasterKeys('ab'.repeat(32)),
    system: { randomBytes },
  });
  await database.query("insert into organisations (id) values ('acme')");
  await database.query(
    `insert into connections (org_id, name, flow, provider, client_id, status, created_by, updated_by)
     select org_id, name, 'client_credentials', 'oauth2', 'id', 'completed', 'cli', 'cli'
     from (values ('acme', 'own'), ('GLOBAL', 'shared'), ('acme', 'both'), ('GLOBAL', 'both')) c (org_id, name)`,
  );
  for (const [organisation, name] of [
    ['acme', 'own'],
    ['GLOBAL', 'shared'],
    ['GLOBAL', 'both'],
  ] as const) {
    const value = JSON.stringify({ access_token: `${organisation} ${name}` });
    await secrets.write(refTo({ organisation, name }, 'tokens'), value, { generation: 2 ** 40, fence: 7 });
  }
});
afterAll(() => database.close());

it('a connection and its tokens come from the built-in store in one round trip, the same as when read apart', async () => {
  const find = findingTokens(counted, secrets);
  await (await find('acme', 'own')).tokens(); // Opens the key of the organisation, which stays in memory.
  sent = 0;
  const { row, tokens } = await find('acme', 'own');
  const found = await tokens();
  expect(sent).toBe(1);
  expect(found?.tokens.access_token).toBe('acme own');
  expect(found).toEqual(await readStoredTokens(secrets, row));
});

it("E13 a shared connection brings the tokens of GLOBAL, and an own one never those of GLOBAL's of that name", async () => {
  const find = findingTokens(counted, secrets);
  expect((await (await find('acme', 'shared')).tokens())?.tokens.access_token).toBe('GLOBAL shared');
  const both = await find('acme', 'both');
  expect([both.row.organisation, await both.tokens()]).toEqual(['acme', undefined]);
});

it('dates and counts come as when read apart', async () => {
  const column = secrets.besideConnections?.column('tokens') ?? '';
  const { rows } = await database.query<{ kept: unknown }>(
    `select ${column} as kept from connections where name = 'own'`,
  );
  const ref = refTo({ organisation: 'acme', name: 'own' }, 'tokens');
  expect(await secrets.besideConnections?.open(ref, rows[0]?.kept)).toEqual(await secrets.read(ref));
});

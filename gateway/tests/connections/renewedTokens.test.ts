import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyAudit } from '../../src/audit/verify.ts';
import { createAudit } from '../../src/audit/createAudit.ts';
import { savingRenewedTokens, type RenewedTokens } from '../../src/connections/renewedTokens.ts';
import type { StoredTokens } from '../../src/connections/tokens.ts';
import { takeLeases } from '../../src/refresh/lease.ts';
import { rowColumns } from '../../src/connections/row.ts';
import { DataKeys } from '../../src/secrets/sealed/dataKeys.ts';
import { parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import { caller, oauth2Input, startCore, type TestCore } from '../../testing/core.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';

let core: TestCore;
let double: ProviderDouble;
let transactions: number;
let save: ReturnType<typeof savingRenewedTokens>;
beforeEach(async () => {
  double = await startProvider({ lifetime: 86_400 });
  core = await startCore({ hosts: [double.host] });
  transactions = 0;
  const database: TestCore['database'] = {
    ...core.database,
    inTransaction: (work) => {
      transactions += 1;
      return core.database.inTransaction(work);
    },
  };
  save = savingRenewedTokens({ database, secrets: core.secrets, audit: createAudit(), system: core.system });
});
afterEach(async () => {
  await core.close();
  await double.close();
});

/** Leases of fresh connections of several organisations, with tokens that a provider might have given. */
async function renewed(names: readonly string[], organisations = ['acme']): Promise<RenewedTokens[]> {
  for (const organisation of organisations)
    for (const connection_name of names)
      await core.connections.create(caller(organisation), oauth2Input(double, { connection_name }));
  return lease();
}

async function lease(): Promise<RenewedTokens[]> {
  const after = { organisation: '', name: '' };
  const search = { which: 'completed', after, atMost: 100 } as const;
  const leases = await takeLeases(core.database, core.system, search, 'test');
  return leases.map(({ row }) => ({ row, tokens: tokensFor(row.name), actor: 'system' }));
}

const tokensFor = (name: string): StoredTokens => ({
  access_token: `access of ${name}`,
  refresh_token: `refresh of ${name}`,
  token_type: 'Bearer',
  expires_at: '2030-01-02T00:00:00.000Z',
  issued_at: '2030-01-01T00:00:00.000Z',
  scopes: '',
});
const stored = async (name: string, organisation = 'acme') => {
  const secret = await core.secrets.read({ organisation, connection: name, field: 'tokens' });
  return (JSON.parse(secret?.value ?? '{}') as StoredTokens).access_token;
};
const audited = () =>
  core.value<string[]>(
    `select array_agg(org_id || ' ' || subject order by org_id, subject) from audit where action = 'refresh-success'`,
  );

it('tokens that are renewed at once are saved in one transaction, each audited, in one chain', async () => {
  const all = await renewed(['a', 'b', 'c'], ['acme', 'other']);
  const saved = await Promise.all(all.map((one) => save(one)));
  expect(transactions).toBe(1);
  expect(saved.map((one) => [one?.row.name, one?.event])).toEqual(all.map(({ row }) => [row.name, 'refreshed']));
  for (const { row } of all) expect(await stored(row.name, row.organisation)).toBe(`access of ${row.name}`);
  expect(await audited()).toEqual(['acme a', 'acme b', 'acme c', 'other a', 'other b', 'other c']);
  expect((await verifyAudit(core.database)).problems).toEqual([]);
});

it('the row is the same whether its tokens were saved with others or by themselves', async () => {
  const all = await renewed(['alone', 'together', 'with']);
  await core.database.query(`update connections set status_message = 'old', failures = 3, retry_at = now()`);
  // Its row is locked just then, so that it is left out of the group.
  let saves: Promise<unknown> = Promise.resolve();
  await core.database.inTransaction(async ({ query }) => {
    await query(`select 1 from connections where name = 'alone' for update`);
    saves = Promise.all(all.map((one) => save(one)));
    await expect.poll(() => transactions, { timeout: 10_000 }).toBe(2);
  });
  await saves;
  const { rows } = await core.database.query<Record<string, unknown>>(
    `select ${rowColumns}, lease_owner from connections where name in ('alone', 'together') order by name`,
  );
  const differing = [
    'name',
    'budget',
    'generation',
    'tokens_since',
    'last_refresh_at',
    'last_test_at',
    'created_at',
    'updated_at',
    'read_at',
  ];
  const [first, second] = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !differing.includes(column))),
  );
  expect(first).toEqual(second);
  expect(first).toMatchObject({
    status: 'completed',
    status_message: null,
    failures: 0,
    retry_at: null,
    lease_owner: null,
    lease_until: null,
    tokens_fence: 1,
  });
  expect(rows.every((row) => typeof row.last_refresh_at === 'number')).toBe(true);
});

it('what refers to a connection, as a sync does, holds up no group', async () => {
  const all = await renewed(['a', 'b']);
  await core.database.inTransaction(async ({ query }) => {
    await query('select 1 from connections for key share');
    await Promise.all(all.map((one) => save(one)));
  });
  expect(transactions).toBe(1);
});

it('what is tried again after a fault goes by itself', async () => {
  const all = await renewed(['a', 'b']);
  const saved = await Promise.all(all.map((one) => save(one, { isAgain: true })));
  expect(transactions).toBe(2);
  expect(saved.map((one) => one?.row.name)).toEqual(['a', 'b']);
});

it('E55 what was changed, deleted or has newer tokens is left as it is; the others are saved', async () => {
  const all = await renewed(['changed', 'deleted', 'good', 'newer']);
  await core.connections.update(caller('acme'), 'changed', { scopes: 'other' });
  await core.connections.delete(caller('acme'), 'deleted');
  await core.database.query(`update connections set tokens_fence = 9 where name = 'newer'`);
  const before = await stored('newer');
  const saved = await Promise.all(all.map((one) => save(one)));
  expect(saved.map((one) => one?.row.name)).toEqual([undefined, undefined, 'good', undefined]);
  expect(await stored('newer')).toBe(before);
  expect(await stored('deleted')).toBeUndefined();
  expect(await audited()).toEqual(['acme good']);
});

it('E52 a late holder and the one after it never overwrite the newer tokens', async () => {
  const [late] = await renewed(['crm']);
  await core.database.query('update connections set lease_until = now()');
  const [current] = await lease();
  if (!late || !current) throw new Error('there is no lease');
  const saves = await Promise.all([save({ ...late, tokens: tokensFor('late') }), save(current)]);
  expect(saves[1]?.row.tokensFence).toBe(current.row.fence);
  expect(await stored('crm')).toBe('access of crm');
});

it('a connection that had failed is told as recovered', async () => {
  const all = await renewed(['bad', 'good']);
  await core.database.query(`update connections set status = 'failed' where name = 'bad'`);
  const saved = await Promise.all(all.map((one) => save(one)));
  expect(saved.map((one) => [one?.row.status, one?.event])).toEqual([
    ['completed', 'recovered'],
    ['completed', 'refreshed'],
  ]);
});

it('E74 a data key that was replaced meanwhile is not used again', async () => {
  const all = await renewed(['a', 'b']);
  const keys = new DataKeys(parseMasterKeys('ab'.repeat(32)), core.system);
  await core.database.inTransaction((transaction) => keys.replace(transaction, 'acme'));
  await Promise.all(all.map((one) => save(one)));
  const old = `select count(*)::int from secrets s join organisation_keys k using (org_id, key_id) where field = 'tokens' and not active`;
  expect(await core.value(old)).toBe(0);
  expect(await Promise.all([stored('a'), stored('b')])).toEqual(['access of a', 'access of b']);
});

it('one that cannot be saved keeps none of the others from it', async () => {
  const all = await renewed(['bad', 'good', 'well']);
  await core.database.query(`
    create function refuse() returns trigger language plpgsql as $$ begin
      if new.connection = 'bad' then raise exception 'refused'; end if;
      return new;
    end $$;
    create trigger refuse before insert or update on secrets for each row execute function refuse()`);
  const saved = await Promise.allSettled(all.map((one) => save(one)));
  expect(saved.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(await audited()).toEqual(['acme good', 'acme well']);
});

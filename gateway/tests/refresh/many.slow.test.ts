import { afterAll, beforeAll, expect, it } from 'vitest';
import { caller, oauth2Input, startCore, type TestCore } from '../../testing/core.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';

const count = 10_000;

let core: TestCore;
let double: ProviderDouble;
beforeAll(async () => {
  double = await startProvider();
  core = await startCore({ hosts: [double.host] });
});
afterAll(async () => {
  await core.close();
  await double.close();
});

/** Copies of one connection, each with its own sealed client secret, all overdue and without tokens. */
async function makeConnections(): Promise<void> {
  await core.connections.create(caller('acme'), oauth2Input(double));
  // Postgres makes the others.
  const columns = await core.value<string>(
    `select string_agg(column_name, ', ') from information_schema.columns
     where table_name = 'connections' and is_generated = 'NEVER'`,
  );
  await core.database.query(
    `insert into connections (${columns}) select ${columns} from (
       select (jsonb_populate_record(c, jsonb_build_object('name', 'c' || n, 'next_refresh_at', now() - interval '1 hour'))).*
       from connections c, generate_series(1, $1) n where c.name = 'crm') as copies`,
    [count],
  );
  const names = Array.from({ length: count }, (_, index) => `c${index + 1}`);
  const next = names.values();
  const copy = async () => {
    for (const connection of next) {
      const ref = { organisation: 'acme', connection, field: 'client_secret' } as const;
      await core.secrets.write(ref, double.options.clientSecret, { generation: 1, fence: 0 });
    }
  };
  await Promise.all(Array.from({ length: 20 }, copy));
}

it('E56 of 10,000 due connections one hangs: the others are renewed meanwhile, each saved by itself, in flat memory', async () => {
  await makeConnections();
  double.misbehave({ hang: true });
  let done = 0;
  let half = 0;
  core.events.listen(({ type }) => {
    if (type === 'refresh-success') done += 1;
    if (done === count / 2 && half === 0) half = process.memoryUsage().rss;
  });
  const sweep = core.sweep.sweepDue();
  await expect.poll(() => done, { timeout: 280_000, interval: 500 }).toBeGreaterThanOrEqual(count - 1);
  // From half of them to all of them nothing piles up.
  expect(process.memoryUsage().rss).toBeLessThan(half * 1.5);
  double.misbehaveAlways(undefined);
  const run = await sweep;
  expect(run.failed).toBe(0);
  expect(run.refreshed).toBeGreaterThanOrEqual(count - 1);
  expect(
    await core.value(
      `select count(*)::int from connections c join secrets s on s.connection = c.name and s.field = 'tokens'
       where c.status = 'completed' and c.expires_at > now()`,
    ),
  ).toBeGreaterThanOrEqual(count);
});

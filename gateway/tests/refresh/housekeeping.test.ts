import { expect, it } from 'vitest';
import { coreJobs } from '../../src/refresh/coreJobs.ts';
import { caller, leave, oauth2Input } from '../../testing/core.ts';
import { core, double, withCore } from '../../testing/withCore.ts';

withCore({ lifetime: 86_400 });

it('callbacks are kept for 90 days, sweeps for 30, authorisations for a day after their end', async () => {
  for (const days of [89, 91])
    await core.database.query(
      `insert into callbacks (org_id, connection, at, state_valid) values ('old', 'c', now() - $1 * interval '1 day', true)`,
      [days],
    );
  for (const days of [29, 31])
    await core.database.query(
      `insert into refresh_runs (started_at, status, trigger, actor) values (now() - $1 * interval '1 day', 'completed', 'manual', 'x')`,
      [days],
    );
  for (const hours of [23, 25])
    await core.database.query(
      `insert into authorizations (state_hash, org_id, connection, generation, sealed_verifier, redirect_uri, expires_at)
       values ($1::int::text, 'old', 'c', 1, '', '', now() - $1::int * interval '1 hour')`,
      [hours],
    );
  await core.removeOld();
  const left = [
    `callbacks where org_id = 'old'`,
    `refresh_runs where actor = 'x'`,
    `authorizations where org_id = 'old'`,
  ];
  for (const rows of left) expect(await core.value(`select count(*)::int from ${rows}`)).toBe(1);
});

it('a sweep that was killed is not called running for ever', async () => {
  await core.database.query(
    `insert into refresh_runs (started_at, status, trigger, actor) values (now() - interval '2 hours', 'running', 'automatic', 'system')`,
  );
  await core.sweep.sweepDue();
  expect(await core.value(`select count(*)::int from refresh_runs where status = 'running'`)).toBe(0);
  expect(await core.value(`select count(*)::int from refresh_runs where status = 'interrupted'`)).toBe(1);
});

it('E44 the jobs of every minute renew what is due and end what is overdue', async () => {
  const acme = caller('acme');
  const { refresh_token } = double.issue();
  await core.connections.create(acme, oauth2Input(double, { oauth_flow_type: 'refresh_token', refresh_token }));
  await leave(core, 'acme', 'crm', 60_000);
  const waiting = {
    connection_name: 'code',
    oauth_flow_type: 'authorization_code',
    authorization_url: double.authorizationUrl,
  } as const;
  await core.connections.create(acme, oauth2Input(double, waiting));
  await core.connections.authorize(acme, 'code');
  await core.database.query(`update connections set status_deadline = now() where name = 'code'`);
  const everyMinute = coreJobs(core).filter(({ cron }) => cron === '* * * * *');
  await Promise.all(everyMinute.map(({ run }) => run()));
  expect(core.told.map(({ type }) => type)).toContain('refresh-success');
  expect((await core.connections.get(acme, 'code')).status).toBe('not_connected');
});

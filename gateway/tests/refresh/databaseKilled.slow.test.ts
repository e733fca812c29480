import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import { caller, leave, oauth2Input, onDatabase, type TestCore } from '../../testing/onDatabase.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';

let folder: string;
let core: TestCore;
let double: ProviderDouble;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'killed-'));
  chmodSync(folder, 0o711);
  double = await startProvider({ lifetime: 86_400 });
  const { database } = await openDatabase({ folder });
  await migrate(database);
  core = onDatabase(database, { hosts: [double.host] });
});
afterEach(async () => {
  await core.close();
  await double.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a database that is killed and started again during a sweep costs no connection its tokens', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `c${at}`);
  for (const name of names) {
    const { refresh_token } = double.issue();
    const input = { connection_name: name, oauth_flow_type: 'refresh_token', refresh_token } as const;
    await core.connections.create(caller('acme'), oauth2Input(double, input));
    await leave(core, 'acme', name, 60_000);
  }
  const seenBefore = double.seen.size;
  let calls = 0;
  core.system.at('refresh:before-save', () => {
    calls += 1;
    if (calls !== 10) return;
    const [pid] = readFileSync(path.join(folder, 'cluster/data/postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
  });
  await core.sweep.sweepDue().catch(() => undefined);
  expect(calls).toBeGreaterThanOrEqual(10);
  const due = `select count(*)::int from connections where status <> 'completed' or next_refresh_at <= now()`;
  const sweepUntilDone = async () => {
    await core.sweep.sweepDue().catch(() => undefined);
    return core.value(due).catch(() => 'the database is down');
  };
  // A lease that could not be given back runs out after 30 seconds.
  await expect.poll(sweepUntilDone, { timeout: 120_000, interval: 1_000 }).toBe(0);
  expect([...double.seen.values()].slice(seenBefore)).toEqual(names.map(() => 1));
  for (const name of names) {
    const { token } = await core.bearer('acme', name);
    expect(double.isValid(token)).toBe(true);
  }
});

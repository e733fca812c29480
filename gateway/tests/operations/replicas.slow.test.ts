import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../../emulator/index';
import type { Database } from '../../src/database/database.ts';
import { createCli, type Cli, type Served } from '../../testing/cliProcess.ts';
import { createTestDatabase } from '../../testing/postgres.ts';

let cli: Cli;
let emulator: Emulator;
let database: Database;
let replicas: Served[];
let key: string;
let env: Record<string, string>;

beforeAll(async () => {
  cli = createCli();
  emulator = await startEmulator();
  database = await createTestDatabase();
  // The organisation of the demo calls this test's emulator, on every replica.
  mkdirSync(join(cli.folder, 'data'), { recursive: true });
  writeFileSync(join(cli.folder, 'data', 'demo.json'), JSON.stringify({ emulator: emulator.url }));
  env = { DATABASE_URL: urlOf(database), ASPIRE_GATEWAY_KEY: 'ab'.repeat(32) };
  replicas = [await cli.serve([], { env }), await cli.serve([], { env })];
  const made = await cli.run(['keys', 'create', '--org', 'demo', '--scopes', 'read,write'], { env });
  key = made.out.trim();
  const { clientId: client_id, secret: client_secret } = emulator.credentials;
  const definition = { connection_name: 'aspire', environment: 'demo', oauth_flow_type: 'client_credentials' };
  const { body } = await post(replicas[0], '/api/oauth/connections', { ...definition, client_id, client_secret });
  expect(JSON.parse(body)).toMatchObject({ status: 'completed' });
});
afterAll(async () => {
  await cli.close();
  await emulator.close();
  await database.close();
});
beforeEach(() => {
  emulator.clearFaults();
  emulator.clearJournal();
});

/** The database as other processes reach it, over its socket if it has one. */
function urlOf({ connection }: Database): string {
  if ('connectionString' in connection) return connection.connectionString;
  const { user, password, host, port, database: name } = connection;
  return `postgres://${user}:${encodeURIComponent(password)}@localhost/${name}?host=${encodeURIComponent(host)}&port=${port}`;
}

async function post(replica: Served | undefined, path: string, body: object, headers: Record<string, string> = {}) {
  const answer = await fetch(`${replica?.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.text() };
}

const create = (replica: Served | undefined, name: string, idempotencyKey: string) =>
  post(
    replica,
    '/operations/unit_types_create',
    { connection: 'aspire', input: { UnitTypeName: name } },
    { 'idempotency-key': idempotencyKey },
  );
const writes = () => emulator.journal.filter(({ method, path }) => method === 'POST' && path === '/UnitTypes');
const codeOf = ({ body }: { body: string }) => (JSON.parse(body) as { code?: string }).code;

describe('an Idempotency-Key over two replicas', () => {
  it('writes once, whoever is asked, and gives the same answer letter by letter', async () => {
    emulator.fault({ method: 'POST', path: '/UnitTypes', delayMs: 500 });
    const [a, b] = replicas;
    const answers = await Promise.all([a, b, a, b].map((replica) => create(replica, 'Box', 'one')));
    answers.push(await create(b, 'Box', 'one'));
    expect(answers[0]?.status).toBe(200);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(writes()).toHaveLength(1);
    expect(codeOf(await create(b, 'Another', 'one'))).toBe('conflict');
  });

  it('tells on the other replica as well that the fate of a write is unknown, and sends nothing', async () => {
    emulator.fault({ method: 'POST', path: '/UnitTypes', reset: true, after: true });
    const first = await create(replicas[0], 'Cut', 'cut');
    expect(codeOf(first)).toBe('outcome_unknown');
    expect(await create(replicas[1], 'Cut', 'cut')).toEqual(first);
    expect(writes()).toHaveLength(1);
  });

  it('is free on the other replica after a failure that changed nothing', async () => {
    emulator.fault({ method: 'POST', path: '/UnitTypes', status: 403 });
    expect(codeOf(await create(replicas[0], 'Free', 'free'))).toBe('scope_missing');
    expect((await create(replicas[1], 'Free', 'free')).status).toBe(200);
  });

  it('of a replica that was killed in the middle of a write tells that its fate is unknown', async () => {
    emulator.fault({ method: 'POST', path: '/UnitTypes', hang: true, after: true });
    const third = await cli.serve([], { env });
    const lost = create(third, 'Killed', 'killed').catch(() => 'lost');
    while (writes().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await third.kill('SIGKILL');
    expect(await lost).toBe('lost');
    // As if the time had passed in which a run ends.
    await database.query(`update idempotency set created_at = now() - interval '151 seconds' where key = 'killed'`);
    const told = await create(replicas[0], 'Killed', 'killed');
    expect([told.status, codeOf(told)]).toEqual([502, 'outcome_unknown']);
    expect(await create(replicas[1], 'Killed', 'killed')).toEqual(told);
    expect(writes()).toHaveLength(1);
  });
});

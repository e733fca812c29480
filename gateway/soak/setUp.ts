import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCli, type Cli } from '../testing/cliProcess.ts';
import { startAspire, type Aspire } from './aspire.ts';
import { createClient, type Client } from './client.ts';
import { syncedResources } from './drivers/syncs.ts';
import { createRandom } from './random.ts';
import { startReplicas, type Replicas } from './replicas.ts';
import { openStore, type Store } from './store.ts';

/** The one organisation whose connections go to an emulator. */
export const organisation = 'demo';
const replicaCount = 3;
export const connections = ['crews', 'invoices', 'dashboard', 'agent', 'reports', 'payroll'] as const;
/** Connections whose records are copied. */
export const synced = connections.slice(0, 2);

/** Short, so that each connection becomes due every 45 seconds. */
const tokenSeconds = 90;
/** More than all drivers together ask for: what is looked for is not found by waiting for a turn. */
const requestsPerMinute = 6_000;

export type Stage = {
  aspire: Aspire;
  store: Store;
  replicas: Replicas;
  client: Client;
  /** The API key of the drivers. */
  key: string;
  close(): Promise<void>;
};

/** Starts everything that the soak needs. What was started is ended again if that fails. */
export async function setUp(seed: number): Promise<Stage> {
  const closers: (() => Promise<unknown> | void)[] = [];
  const close = async () => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    const store = await openStore();
    closers.push(() => store.close());
    const aspire = await startAspire({ clients: connections.length, tokenSeconds, rows: { WorkTickets: 5_000 } });
    closers.push(() => aspire.close());
    writeFileSync(join(store.dataFolder, 'demo.json'), JSON.stringify({ emulator: aspire.url }));
    const cli = createCli();
    closers.push(() => cli.close());
    const key = await createKey(cli, store);
    const replicas = await startReplicas(cli, { count: replicaCount, env: store.env });
    const client = createClient(replicas, key);
    await connect(client, aspire, seed);
    return { aspire, store, replicas, client, key, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function createKey(cli: Cli, { env }: Store): Promise<string> {
  const scopes = 'read,write,credentials';
  const { code, out, err } = await cli.run(['keys', 'create', '--org', organisation, '--scopes', scopes], {
    env: { ...env },
  });
  if (code !== 0) throw new Error(`no API key was made: ${err}`);
  return out.trim();
}

/** Connects each API client of the emulator, and schedules the copies. */
async function connect(client: Client, { clients }: Aspire, seed: number): Promise<void> {
  const random = createRandom(seed, 'set up');
  const post = async (path: string, body: object) => {
    const outcome = await client.ask(random, { method: 'POST', path, body });
    if ('cut' in outcome || outcome.status >= 300) throw new Error(`POST ${path} failed: ${JSON.stringify(outcome)}`);
  };
  for (const [at, name] of connections.entries())
    await post('/api/oauth/connections', {
      connection_name: name,
      provider: 'aspire',
      environment: 'production',
      oauth_flow_type: 'client_credentials',
      client_id: clients[at]?.clientId,
      client_secret: clients[at]?.secret,
      settings: { requests_per_minute: requestsPerMinute },
    });
  for (const connection of synced)
    await post('/api/sync/schedules', { connection, resources: syncedResources, every_minutes: 1 });
}

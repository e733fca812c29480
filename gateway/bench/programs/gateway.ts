import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '../../src/access/access.ts';
import type { SyncOrder } from '../../src/sync/sync.ts';
import { readConfig } from '../../src/config/config.ts';
import type { ConnectionInput } from '../../src/connections/types.ts';
import type { DatabaseConnection } from '../../src/database/database.ts';
import { openPool } from '../../src/database/pool.ts';
import { counting } from '../harness/onStore.ts';
import { programOptions, serveCommands } from '../harness/program.ts';

export type GatewayProgram = {
  connection: DatabaseConnection;
  masterKey: string;
  privateHosts?: readonly string[];
  /** An emulator of Aspire. */
  aspireBaseUrl?: string;
  /** Whose connections and runs they are. */
  organisation?: string;
};

/** So many requests as a benchmark likes. */
const limit = { perMinute: 1e9, burst: 1e9 };

// The gateway over HTTP, with its log as in production, which nobody reads.
const {
  connection,
  masterKey,
  privateHosts = [],
  aspireBaseUrl,
  organisation = 'acme',
} = programOptions<GatewayProgram>();
const folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-bench-'));
const config = readConfig({
  ASPIRE_GATEWAY_DATA: folder,
  ASPIRE_GATEWAY_KEY: masterKey,
  ASPIRE_GATEWAY_PRIVATE_HOSTS: privateHosts.join(','),
  ASPIRE_GATEWAY_LOG_LEVEL: 'warn',
});
const database = counting(openPool(connection));
// Chunks of their own, as in the package, find the pages of the API beside them.
const { createGateway } = await import('../../src/composition.ts');
const { createApp } = await import('../../src/http/app.ts');
const gateway = await createGateway(config, {
  database,
  limit,
  ...(aspireBaseUrl === undefined ? {} : { aspireBaseUrl: () => aspireBaseUrl }),
});
const { access, connections, sync } = gateway;
const app = await createApp(gateway);
const url = await app.listen({ host: '127.0.0.1', port: 0 });
const { key } = await access.createKey(organisation, { scopes: ['read', 'write', 'credentials'] }, 'cli');
const caller: Caller = { organisation, actor: 'cli', scopes: ['read', 'write', 'credentials'] };
let rows = 0;
serveCommands(
  { url, key },
  {
    connect: async (input: ConnectionInput) => (await connections.create(caller, input)).status,
    roundTrips: () => database.roundTrips(),
    /** One run, as an order for the connection says. */
    sync: (order: Partial<SyncOrder>) =>
      sync.run(
        caller,
        { ...order, connection: order.connection ?? 'aspire' },
        { onProgress: ({ read }) => void (rows = read) },
      ),
    /** How many rows the run under way has read. */
    read: () => rows,
  },
  async () => {
    await app.close();
    await gateway.close();
    rmSync(folder, { recursive: true, force: true });
  },
);

import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../src/database/database.ts';
import { openEmbedded } from '../src/database/embedded/server.ts';
import { openPool } from '../src/database/pool.ts';

/** What the replicas share: a Postgres, a master key and a data folder. */
export type Store = {
  /** What `serve` and other commands are started with. */
  readonly env: Readonly<Record<string, string>>;
  readonly dataFolder: string;
  readonly database: Database;
  readonly masterKey: string;
  /** Of the database. */
  readonly password: string;
  /** What Postgres itself logged. */
  log(): string;
  close(): Promise<void>;
};

/** Starts an embedded Postgres in a temporary folder, with an empty database. */
export async function openStore(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-soak-'));
  // Postgres runs as another account if we are root.
  chmodSync(folder, 0o711);
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  const server = await openEmbedded(join(folder, 'postgres')).catch((error: unknown) => {
    removeFolder();
    throw error;
  });
  const { host, port, user, password } = server.connection;
  const name = 'soak';
  const admin = openPool(server.connection, { max: 1 });
  await admin.query(`create database ${name}`);
  await admin.close();
  const masterKey = randomBytes(32).toString('hex');
  const keyFile = join(folder, 'master.key');
  writeFileSync(keyFile, masterKey, { mode: 0o600 });
  const socket = encodeURIComponent(host);
  const database = openPool({
    connectionString: `postgres://${user}:${password}@localhost:${port}/${name}?host=${socket}`,
  });
  if (!('connectionString' in database.connection)) throw new Error('a pool keeps how it connects');
  return {
    env: {
      DATABASE_URL: database.connection.connectionString,
      ASPIRE_GATEWAY_KEY_FILE: keyFile,
      ASPIRE_GATEWAY_DATA: folder,
    },
    dataFolder: folder,
    database,
    masterKey,
    password,
    log: () => readFileSync(server.log, 'utf8'),
    async close() {
      await database.close();
      await server.close();
      removeFolder();
    },
  };
}

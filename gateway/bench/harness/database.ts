import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseConnection } from '../../src/database/database.ts';
import { openEmbedded } from '../../src/database/embedded/server.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openPool } from '../../src/database/pool.ts';
import { closesAtEnd } from './opened.ts';

export type BenchServer = {
  readonly connection: DatabaseConnection;
  /** Of all gateways on this database. */
  readonly masterKey: string;
  close(): Promise<void>;
};

/**
 * A Postgres of its own in a temporary folder, as the gateway brings it, with the gateway's tables. Its settings are those of
 * the product.
 */
export async function startPostgres(): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-bench-'));
  chmodSync(folder, 0o711);
  const server = await openEmbedded(folder);
  const close = closesAtEnd(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const pool = openPool(server.connection);
  await migrate(pool);
  await pool.close();
  return {
    connection: server.connection,
    masterKey: randomBytes(32).toString('hex'),
    close,
  };
}

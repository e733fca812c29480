import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database.ts';
import { openEmbedded, type EmbeddedServer } from './embedded/server.ts';
import { openPool, type PoolOptions } from './pool.ts';

export type OpenDatabase = {
  database: Database;
  /** For people: which server it is, without a password. */
  description: string;
  kind: 'url' | 'embedded';
};

/** How long to wait after the embedded server did not start, in milliseconds. */
const restartPauseMs = 2_000;

/**
 * The gateway's database: the one at `url`, or the embedded one in `folder`. An embedded server that was lost (killed, say) is
 * started again by itself; meanwhile statements throw `store_unavailable`.
 */
export async function openDatabase(
  { url, folder }: { url?: string; folder: string },
  options: PoolOptions = {},
): Promise<OpenDatabase> {
  if (url !== undefined) {
    const database = openPool({ connectionString: url }, options);
    return { database, description: describeUrl(url), kind: 'url' };
  }
  const server = await keepServer(folder, options);
  const pool = openPool(server.connection, options);
  const close = async () => {
    await pool.close();
    await server.close();
  };
  return { database: { ...pool, close }, description: `embedded Postgres in ${folder}`, kind: 'embedded' };
}

/** The embedded server, started again whenever it is lost. Its address stays the same. */
async function keepServer(
  folder: string,
  { onLost }: PoolOptions,
): Promise<Pick<EmbeddedServer, 'connection'> & { close(): Promise<void> }> {
  const ending = new AbortController();
  const { signal } = ending;
  const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  let server = await openEmbedded(folder);
  const { connection } = server;
  const keep = (async () => {
    for (;;) {
      await Promise.race([server.lost, ended]);
      if (signal.aborted) return;
      try {
        server = await openEmbedded(folder);
      } catch (error) {
        // Its disk may be full, say: it is tried until it starts.
        onLost?.(error as Error);
        await Promise.race([sleep(restartPauseMs), ended]);
      }
    }
  })();
  return {
    connection,
    async close() {
      ending.abort();
      // A restart that is under way ends first, so that no server is left behind.
      await keep;
      await server.close();
    },
  };
}

function describeUrl(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `Postgres at ${host}${pathname}`;
  } catch {
    return 'Postgres at DATABASE_URL';
  }
}

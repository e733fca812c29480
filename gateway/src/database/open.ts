import type { Database } from './database.ts';
import { openEmbedded } from './embedded/server.ts';
import { openPool, type PoolOptions } from './pool.ts';

export type OpenDatabase = {
  database: Database;
  /** For people: which server it is, without a password. */
  description: string;
  kind: 'url' | 'embedded';
};

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
  let server = await openEmbedded(folder);
  let isClosing = false;
  const keepAlive = async () => {
    while (!isClosing) {
      await server.lost;
      if (isClosing) return;
      try {
        server = await openEmbedded(folder);
      } catch (error) {
        options.onLost?.(error as Error);
        return;
      }
    }
  };
  void keepAlive();
  const pool = openPool(server.connection, options);
  const close = async () => {
    isClosing = true;
    await pool.close();
    await server.close();
  };
  return { database: { ...pool, close }, description: `embedded Postgres in ${folder}`, kind: 'embedded' };
}

function describeUrl(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `Postgres at ${host}${pathname}`;
  } catch {
    return 'Postgres at DATABASE_URL';
  }
}

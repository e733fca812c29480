import pg from 'pg';
import { changesChannel } from '../connections/rowChanges.ts';
import type { Database } from '../database/database.ts';
import type { System } from '../system.ts';
import type { BearerMemory } from './memory.ts';

/** How long to wait before listening again, in milliseconds. */
const pauseMs = 1_000;

/**
 * Listens to what other replicas change, so that memory forgets at once. While nothing can be heard, memory keeps things for
 * a few seconds only.
 */
export function listenToChanges(
  { database, system }: { database: Pick<Database, 'connection'>; system: System },
  memory: BearerMemory,
): { close(): Promise<void> } {
  const ending = new AbortController();
  let client: pg.Client | undefined;
  let connecting: Promise<unknown> | undefined;

  const listenOnce = async () => {
    const current = new pg.Client({ ...database.connection, connectionTimeoutMillis: 5_000 });
    client = current;
    const lost = new Promise<void>((resolve) => {
      current.on('error', () => resolve());
      current.on('end', () => resolve());
    });
    current.on('notification', ({ payload }) => {
      const name = nameIn(payload);
      if (name === undefined) memory.forgetAll();
      else memory.forget(name);
    });
    try {
      connecting = current.connect();
      await connecting;
      await current.query(`listen ${changesChannel}`);
      memory.setTold(true);
      await lost;
    } catch {
      // Listened again below; the pool's own errors tell of a database that is down.
    } finally {
      memory.setTold(false);
      await current.end().catch(() => undefined);
    }
  };

  const loop = (async () => {
    while (!ending.signal.aborted) {
      await listenOnce();
      if (!ending.signal.aborted) await system.sleep(pauseMs, ending.signal);
    }
  })();

  return {
    async close() {
      ending.abort();
      // A client that is told to end while it connects may never say that it did.
      await connecting?.catch(() => undefined);
      await client?.end().catch(() => undefined);
      await loop;
    },
  };
}

function nameIn(payload = ''): string | undefined {
  try {
    const told: unknown = JSON.parse(payload);
    return Array.isArray(told) && typeof told[1] === 'string' ? told[1] : undefined;
  } catch {
    return undefined;
  }
}

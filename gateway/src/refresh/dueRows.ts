import type { Database } from '../database/database.ts';

/** Which connection, by its key. */
export type ConnectionKey = { organisation: string; name: string };

/** So many keys are read at a time, so that memory stays flat however many connections there are. */
const batchSize = 500;

const wanted = {
  /** Tokens whose time has come, also those whose time nobody knows, and what failed for a passing cause. */
  due: `((status = 'completed' and (next_refresh_at is null or next_refresh_at <= clock_timestamp()))
    or (status = 'failed' and next_refresh_at <= clock_timestamp()))`,
  completed: `status = 'completed'`,
  overdue: 'status_deadline < clock_timestamp()',
} as const;

export type Which = keyof typeof wanted;

/** What a row must be like to be chosen, as SQL. */
export function isWanted(which: Which): string {
  return wanted[which];
}

/** The keys of the connections that are due, completed, or past the deadline of their status; all organisations'. */
export async function* selectKeys(database: Database, which: Which): AsyncGenerator<ConnectionKey> {
  let after: ConnectionKey = { organisation: '', name: '' };
  for (;;) {
    const { rows } = await database.query<{ org_id: string; name: string }>(
      `select org_id, name from connections where ${wanted[which]} and (org_id, name) > ($1, $2)
       order by org_id, name limit ${batchSize}`,
      [after.organisation, after.name],
    );
    for (const { org_id: organisation, name } of rows) yield { organisation, name };
    const last = rows.at(-1);
    if (!last || rows.length < batchSize) return;
    after = { organisation: last.org_id, name: last.name };
  }
}

/** How many connections may be refreshed at all. */
export async function countConnected(database: Database): Promise<number> {
  const { rows } = await database.query<{ count: number }>(
    `select count(*)::int as count from connections where status in ('completed', 'failed')`,
  );
  return rows[0]?.count ?? 0;
}

/** The key of a connection chosen evenly by `share`, a number from 0 up to 1. Undefined if there is none. */
export async function keyAt(database: Database, share: number): Promise<ConnectionKey | undefined> {
  const { rows } = await database.query<{ organisation: string; name: string }>(
    `select org_id as organisation, name from connections order by org_id, name
     offset floor($1::float8 * (select count(*) from connections)) limit 1`,
    [share],
  );
  return rows[0];
}

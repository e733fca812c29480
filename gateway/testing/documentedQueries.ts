import { readFileSync } from 'node:fs';
import type { Database } from '../src/database/database.ts';
import { quoted } from '../src/sync/postgres/identifiers.ts';

/** The queries of docs/sync.md: the heading above each, and its text. */
export function documentedQueries(): Map<string, string> {
  const page = readFileSync(new URL('../../docs/sync.md', import.meta.url), 'utf8');
  const queries = new Map<string, string>();
  for (const section of page.split(/^#+ /m)) {
    const [heading = ''] = section.split('\n');
    for (const block of section.split('```sql\n').slice(1)) queries.set(heading, block.slice(0, block.indexOf('```')));
  }
  return queries;
}

/** Runs a documented query on the tables of a schema. */
export async function ask(database: Database, schema: string, query: string): Promise<Record<string, unknown>[]> {
  return database.inTransaction(async (transaction) => {
    await transaction.query(`set local search_path to ${quoted(schema)}`);
    const { rows } = await transaction.query<Record<string, unknown>>(query);
    return rows;
  });
}

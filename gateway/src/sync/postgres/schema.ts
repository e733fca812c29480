import type { Database } from '../../database/database.ts';
import type { SyncResource } from '../resources/resource.ts';
import type { Table } from '../tables/table.ts';
import type { SchemaContract, TableChange } from '../write/destination.ts';
import { list, qualified, quoted } from './identifiers.ts';
export async function evolve(
  database: Database,
  schema: string,
  resources: readonly SyncResource[],
  { history, dryRun }: { dryRun: boolean; contract: SchemaContract; history: boolean },
): Promise<TableChange[]> {
  if (dryRun) return [];
  const make = async (t: Table, record: boolean) => {
    const cols = t.columns.map((c) => `${quoted(c.name)} ${c.type}`);
    const places = t.key
      .filter((k) => !k.startsWith('_aspire_hash') && t.columns.every((c) => c.name !== k))
      .map((k) => `${quoted(k)} integer`);
    const sys = record
      ? [
          '_aspire_synced_at timestamptz not null',
          '_aspire_deleted_at timestamptz',
          '_aspire_generation bigint not null',
          '_aspire_hash text not null',
          '_aspire_raw jsonb',
        ]
      : ['_aspire_raw jsonb'];
    await database.query(
      `create table if not exists ${qualified(schema, t.name)} (${[...cols, ...places, ...sys, `primary key (${list(t.key)})`].join(', ')})`,
    );
    for (const c of t.columns)
      await database.query(
        `alter table ${qualified(schema, t.name)} add column if not exists ${quoted(c.name)} ${c.type}`,
      );
    if (record && history)
      await database.query(
        `create table if not exists ${qualified(schema, `${t.name}__history`)} (${[...cols, '_aspire_hash text', '_aspire_raw jsonb', '_aspire_valid_from timestamptz', '_aspire_valid_to timestamptz'].join(', ')})`,
      );
    for (const child of t.children) await make(child, false);
  };
  for (const { table } of resources) await make(table, true);
  return [];
}
export async function makeIndexes(_database: Database, _schema: string, _resource: SyncResource): Promise<void> {
  await Promise.resolve();
}

import type { Queryable, Transaction } from '../../database/database.ts';
import type { EncodedRow, Table } from '../tables/table.ts';
import type { PageGroup } from '../write/destination.ts';
import { lineOf } from '../tables/line.ts';
import { copyInto } from './copy.ts';
import { keepVersions } from './history.ts';
import { list, qualified, quoted, sameKey } from './identifiers.ts';
import { missingTable } from './lease.ts';
import { map, removeChildren } from './merge.ts';
import { keyColumns, presentTable, touchedTable, type MergeTarget } from './target.ts';

type Of = { schema: string; table: Table; resource: string; generation: number };

/**
 * Notes which records of a range stand in the table and did not come. They count as gone only at the end of the whole scan:
 * until then it may still fail.
 */
export async function noteMissing(on: Transaction, of: Of, group: PageGroup): Promise<void> {
  const { range, rows, present, readAt } = group;
  if (!range) return;
  const { schema, table, resource, generation } = of;
  const columns = keyColumns(table);
  const values: unknown[] = [resource, generation, readAt];
  const bound = (sign: string, key: EncodedRow['key']) => {
    const places = columns.map(({ type }, index) => `$${values.length + index + 1}::text::${type}`);
    values.push(...key);
    return `and (${list(table.key, 't.')}) ${sign} (${places.join(', ')})`;
  };
  const conditions = [range.after && bound('>', range.after), range.upTo && bound('<=', range.upTo)];
  await keysInto(on, table, presentTable, [...map(rows, ({ key }) => key), ...present]);
  await on.query(
    `insert into ${qualified(schema, missingTable)} (resource, generation, key, read_at)
     select $1, $2, array[${columns.map(({ name }) => `t.${quoted(name)}::text`).join(', ')}], $3
       from ${qualified(schema, table.name)} as t
      where t._aspire_deleted_at is null ${conditions.filter(Boolean).join(' ')}
        and not exists (select 1 from ${presentTable} as p where ${sameKey(table.key, 'p', 't')})
     on conflict do nothing`,
    values,
  );
}

/** A temporary table of keys. */
async function keysInto(on: Transaction, table: Table, name: string, keys: readonly EncodedRow['key'][]) {
  const columns = keyColumns(table).map((column) => `${quoted(column.name)} ${column.type}`);
  await on.query(`create temporary table ${name} (${columns.join(', ')}) on commit drop`);
  await copyInto(on, name, map(keys, lineOf));
}

export async function readMissing(on: Queryable, { schema, resource, generation }: Of, limit: number) {
  const from = `from ${qualified(schema, missingTable)} where resource = $1 and generation = $2`;
  const { rows: counted } = await on.query<{ count: number }>(`select count(*) as count ${from}`, [
    resource,
    generation,
  ]);
  const { rows } = await on.query<{ key: string[] }>(`select key ${from} order by key limit $3`, [
    resource,
    generation,
    limit,
  ]);
  return { keys: rows.map(({ key }) => key), count: counted[0]?.count ?? 0 };
}

export async function forgetMissing(
  on: Queryable,
  { schema, resource, generation }: Of,
  keys: readonly EncodedRow['key'][],
): Promise<void> {
  for (const key of keys)
    await on.query(
      `delete from ${qualified(schema, missingTable)} where resource = $1 and generation = $2 and key = $3`,
      [resource, generation, key],
    );
}

/** What the scan did not see is gone. What was written since by a later read is not. Gives how many records that are. */
export async function removeMissing(on: Transaction, of: Of & Pick<MergeTarget, 'options'>, at: Date): Promise<number> {
  const { schema, table, resource, generation, options } = of;
  const columns = keyColumns(table);
  const into = qualified(schema, table.name);
  await keysInto(on, table, touchedTable, []);
  await on.query(
    `insert into ${touchedTable} select ${list(table.key, 't.')} from ${into} as t
       join ${qualified(schema, missingTable)} as m on ${columns.map(({ name, type }, index) => `t.${quoted(name)} = m.key[${index + 1}]::${type}`).join(' and ')}
      where m.resource = $1 and m.generation = $2 and t._aspire_deleted_at is null and t._aspire_synced_at <= m.read_at`,
    [resource, generation],
  );
  await removeChildren(on, schema, table, touchedTable);
  const where = `from ${touchedTable} as k where ${sameKey(table.key, 't', 'k')}`;
  const { rowCount } = options.hard
    ? await on.query(`delete from ${into} as t using ${touchedTable} as k where ${sameKey(table.key, 't', 'k')}`)
    : await on.query(`update ${into} as t set _aspire_deleted_at = $1, _aspire_generation = $2 ${where}`, [
        at,
        generation,
      ]);
  if (options.history) await keepVersions(on, of, at);
  await on.query(`delete from ${qualified(schema, missingTable)} where resource = $1`, [resource]);
  return rowCount ?? 0;
}

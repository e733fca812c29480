import type { Transaction } from '../../database/database.ts';
import { lineOf } from '../tables/line.ts';
import type { EncodedRow, Table } from '../tables/table.ts';
import type { Difference } from '../report.ts';
import type { PageGroup } from '../write/destination.ts';
import { copyInto } from './copy.ts';
import { list, qualified, quoted, sameKey } from './identifiers.ts';
import { map } from './merge.ts';
import { keyColumns, stageTable } from './target.ts';

type Counts = { in_table: number; missing: number; changed: number; extra: number };

/** Counts in what a range of the table differs from the records that Aspire has there; undefined where nothing does. */
export async function compareGroup(
  on: Transaction,
  { schema, table }: { schema: string; table: Table },
  { rows, present, range }: PageGroup,
): Promise<Difference | undefined> {
  const columns = keyColumns(table);
  const into = qualified(schema, table.name);
  const values: unknown[] = [];
  const bound = (sign: string, key: EncodedRow['key'] | undefined) => {
    if (!key) return 'true';
    const places = columns.map(({ type }, index) => `$${values.length + index + 1}::text::${type}`);
    values.push(...key);
    return `(${list(table.key, 't.')}) ${sign} (${places.join(', ')})`;
  };
  const within = `${bound('>', range?.after)} and ${bound('<=', range?.upTo)}`;
  // Without a range nothing is known about what did not come.
  const join = range ? 'full' : 'right';
  await on.query(
    `create temporary table ${stageTable} (${columns.map(({ name, type }) => `${quoted(name)} ${type}`).join(', ')}, hash text) on commit drop`,
  );
  await copyInto(on, stageTable, [
    ...map(rows, ({ key, hash }) => lineOf([...key, hash])),
    // Whatever is wrong with these, they are there.
    ...map(present, (key) => lineOf([...key, null])),
  ]);
  const { rows: counted } = await on.query<Counts>(
    `with t as (select * from ${into} as t where t._aspire_deleted_at is null and ${within})
     select count(t._aspire_hash) as in_table,
       count(*) filter (where t._aspire_hash is null and s.hash is not null) as missing,
       count(*) filter (where t._aspire_hash <> s.hash) as changed,
       count(*) filter (where s.${quoted(table.key[0] ?? '')} is null) as extra
     from t ${join} join ${stageTable} as s on ${sameKey(table.key, 't', 's')}`,
    values,
  );
  const counts = counted[0];
  if (!counts || counts.missing + counts.changed + counts.extra === 0) return undefined;
  const text = (key: EncodedRow['key'] | undefined) => (key ? key.join(', ') : '');
  const { in_table: inTable, missing, changed, extra } = counts;
  return {
    fromKey: text(range?.after),
    toKey: text(range?.upTo),
    inAspire: rows.length,
    inTable,
    missing,
    changed,
    extra,
  };
}

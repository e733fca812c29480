import type { Transaction } from '../../database/database.ts';
import type { EncodedRow, Table } from '../tables/table.ts';
import { keyText } from '../tables/keyText.ts';
import { escaped, lineOf } from '../tables/line.ts';
import type { PageGroup, Written } from '../write/destination.ts';
import { writeChildren } from './children.ts';
import { copyInto } from './copy.ts';
import { keepVersions } from './history.ts';
import { list, namesOf, quoted, qualified, sameKey } from './identifiers.ts';
import { stageTable, touchedTable, type MergeTarget } from './target.ts';

/** Columns that the merge fills besides the record's own. */
const added = ['_aspire_hash', '_aspire_raw'];

/** Whether all rows of the table come before a range, so that nothing in it can be in the way of the range's records. */
export async function isBeyondTheTable(on: Transaction, { schema, table }: MergeTarget, { range }: PageGroup) {
  if (!range) return false;
  const beyond = range.after === undefined ? '' : `where (${list(table.key)}) > (${typed(table, 1)})`;
  const { rowCount } = await on.query(`select 1 from ${qualified(schema, table.name)} ${beyond} limit 1`, [
    ...(range.after ?? []),
  ]);
  return rowCount === 0;
}

/** Placeholders for a key, each cast to its column's type. */
function typed({ key, columns }: Table, first: number): string {
  return key
    .map((name, index) => `$${first + index}::${columns.find((column) => column.name === name)?.type ?? 'text'}`)
    .join(', ');
}

/** Writes records straight into the table. */
export async function append(on: Transaction, target: MergeTarget, { rows, readAt }: PageGroup): Promise<Written> {
  const { schema, table, generation, options } = target;
  const into = qualified(schema, table.name);
  const names = [...namesOf(table.columns), ...added, '_aspire_synced_at', '_aspire_generation'];
  const rest = lineOf([readAt.toISOString(), String(generation)]);
  await copyInto(
    on,
    `${into} (${list(names)})`,
    map(rows, (row) => `${stagedLine(row)}\t${rest}`),
  );
  if (options.history || table.children.length > 0) await writeChildren(on, schema, rows);
  if (options.history) {
    await touch(on, table);
    await copyInto(
      on,
      touchedTable,
      map(rows, ({ key }) => lineOf([...key, 'true'])),
    );
    await keepVersions(on, target, readAt);
  }
  return { new: rows.length, changed: 0, unchanged: 0 };
}

/**
 * Writes records into a temporary table, and from there by one statement, which leaves alone what is the same and what a
 * later read wrote.
 */
export async function merge(on: Transaction, target: MergeTarget, { rows, readAt }: PageGroup): Promise<Written> {
  const { schema, table, generation, options } = target;
  const into = qualified(schema, table.name);
  const names = namesOf(table.columns);
  await stage(on, target, rows);
  await touch(on, table);
  const { rows: counts } = await on.query<{ is_new: boolean; count: number }>(
    `with merged as (
       insert into ${into} as t (${list([...names, ...added])}, _aspire_synced_at, _aspire_generation)
       select ${list([...names, ...added])}, $1::timestamptz, $2::bigint from ${stageTable}
       on conflict (${list(table.key)}) do update set
         ${[...names, ...added].map((name) => `${quoted(name)} = excluded.${quoted(name)}`).join(', ')},
         _aspire_synced_at = excluded._aspire_synced_at, _aspire_generation = excluded._aspire_generation,
         _aspire_deleted_at = null
       where (t._aspire_hash <> excluded._aspire_hash or t._aspire_deleted_at is not null)
         and t._aspire_synced_at <= excluded._aspire_synced_at
       returning ${list(table.key, 't.')}, t.xmax = 0 as is_new),
     noted as (insert into ${touchedTable} select * from merged)
     select is_new, count(*) as count from merged group by is_new`,
    [readAt, generation],
  );
  const count = (isNew: boolean) => counts.find(({ is_new }) => is_new === isNew)?.count ?? 0;
  const written = { new: count(true), changed: count(false) };
  if (written.new + written.changed > 0) {
    if (table.children.length > 0) await rewriteChildren(on, target, rows);
    if (options.history) await keepVersions(on, target, readAt);
  }
  return { ...written, unchanged: rows.length - written.new - written.changed };
}

/** Rows in a temporary table of the same columns, which is gone at the end of the transaction. */
async function stage(on: Transaction, { schema, table }: MergeTarget, rows: readonly EncodedRow[]): Promise<void> {
  const names = [...namesOf(table.columns), ...added];
  await on.query(
    `create temporary table ${stageTable} on commit drop as select ${list(names)} from ${qualified(schema, table.name)} limit 0`,
  );
  await copyInto(on, stageTable, map(rows, stagedLine));
}

/** The cells of a record, and those that are `added`. */
function stagedLine({ line, hash, raw }: EncodedRow): string {
  return `${line}\t${hash}\t${escaped(raw)}`;
}

async function touch(on: Transaction, table: Table): Promise<void> {
  const columns = table.columns.filter(({ name }) => table.key.includes(name));
  const typeOf = (name: string) => columns.find((column) => column.name === name)?.type ?? 'text';
  await on.query(
    `create temporary table ${touchedTable} (${table.key.map((name) => `${quoted(name)} ${typeOf(name)}`).join(', ')}, is_new boolean) on commit drop`,
  );
}

/** The entries of records that were changed are written anew; those of the others are as they were. */
async function rewriteChildren(
  on: Transaction,
  { schema, table }: MergeTarget,
  rows: readonly EncodedRow[],
): Promise<void> {
  await removeChildren(on, schema, table, touchedTable);
  const { rows: touched } = await on.query<{ key: string[] }>(
    `select array[${table.key.map((name) => `${quoted(name)}::text`).join(', ')}] as key from ${touchedTable}`,
  );
  const keys = new Set(touched.map(({ key }) => keyText(key)));
  await writeChildren(
    on,
    schema,
    rows.filter(({ key }) => keys.has(keyText(key))),
  );
}

/** Removes the entries of the records whose keys stand in a table. */
export async function removeChildren(on: Transaction, schema: string, table: Table, keys: string): Promise<void> {
  for (const child of table.children) {
    await on.query(
      `delete from ${qualified(schema, child.name)} as c using ${keys} as k where ${sameKey(table.key, 'c', 'k')}`,
    );
    await removeChildren(on, schema, { ...child, key: table.key }, keys);
  }
}

export function* map<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item);
}

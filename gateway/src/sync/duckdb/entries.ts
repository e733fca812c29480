import { quoted as identifier } from '../postgres/identifiers.ts';
import { entriesOf, placesOf } from '../tables/entries.ts';
import { cellsOf } from '../tables/line.ts';
import type { ChildTable, EncodedRow, Table } from '../tables/table.ts';
import type { DuckQueries } from './session.ts';
import { duckTypes, inSchema } from './tables.ts';

type Key = EncodedRow['key'];

/** Removes the entries of the records whose keys stand in a temporary table. */
export async function removeEntries(queries: DuckQueries, schema: string, table: Table, keys: string): Promise<void> {
  const remove = async ({ children }: Table): Promise<void> => {
    for (const child of children) {
      const same = table.key.map((name) => `c.${identifier(name)} = k.${identifier(name)}`).join(' and ');
      await queries.run(`delete from ${inSchema(schema, child.name)} c using ${keys} k where ${same}`);
      await remove(child);
    }
  };
  await remove(table);
}

/** Writes the entries of those records whose keys stand in a temporary table. */
export async function writeEntries(
  queries: DuckQueries,
  schema: string,
  table: Table,
  rows: readonly EncodedRow[],
  keys: string,
): Promise<void> {
  if (table.children.length === 0) return;
  const own = table.key.map((name) => `${identifier(name)}::VARCHAR as ${identifier(name)}`).join(', ');
  const found = await queries.rows<Record<string, string>>(`select ${own} from ${keys}`);
  const text = (key: Key) => JSON.stringify(key);
  const touched = new Set(found.map((row) => text(table.key.map((name) => row[name] ?? null))));
  const entries = entriesOf(rows.filter(({ key }) => touched.has(text(key))));
  for (const [child, lines] of entries) await writeTable(queries, schema, child, lines);
}

async function writeTable(
  queries: DuckQueries,
  schema: string,
  table: ChildTable,
  lines: readonly string[],
): Promise<void> {
  const columns = [
    ...placesOf(table).map((name) => ({ name, type: duckTypes.bigint })),
    ...table.columns.map(({ name, type }) => ({ name, type: duckTypes[type] })),
    { name: '_aspire_raw', type: duckTypes.jsonb },
  ];
  const names = columns.map(({ name }) => identifier(name));
  const staged = '_aspire_entries';
  await queries.run(`create or replace temp table ${staged} (${names.map((name) => `${name} VARCHAR`).join(', ')})`);
  await queries.append(staged, lines.map(cellsOf));
  await queries.run(
    `insert into ${inSchema(schema, table.name)} (${names.join(', ')})
     select ${columns.map(({ name, type }) => `${identifier(name)}::${type}`).join(', ')} from ${staged}`,
  );
}

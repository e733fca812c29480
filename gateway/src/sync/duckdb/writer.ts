import type { System } from '../../system.ts';
import { quoted as identifier } from '../postgres/identifiers.ts';
import { historyName } from '../postgres/physical.ts';
import type { SyncResource } from '../resources/resource.ts';
import type { Difference } from '../report.ts';
import { cellsOf } from '../tables/line.ts';
import type { EncodedRow, Table } from '../tables/table.ts';
import type { PageGroup, ResourceWriter, SyncState, WriteOptions, Written } from '../write/destination.ts';
import { removeEntries, writeEntries } from './entries.ts';
import type { DuckQueries, DuckSession } from './session.ts';
import { duckTypes, inSchema, missingTable, stateTable } from './tables.ts';

type Key = EncodedRow['key'];

export type DuckWriterDeps = {
  session: DuckSession;
  schema: string;
  lane: string;
  options: WriteOptions;
  system: Pick<System, 'now' | 'checkpoint'>;
  resource: () => SyncResource;
  state: SyncState;
  release: () => void;
};

/** Temporary tables: records as they came, keys that are there, and keys of what was new or changed. */
const stage = '_aspire_stage';
const present = '_aspire_present';
const touched = '_aspire_touched';

/** Writes one resource of a DuckDB file. The tables have no primary key: the writer alone sees to it that each key is there once. */
export function createDuckWriter(deps: DuckWriterDeps): ResourceWriter {
  const { session, schema, lane, options, system, resource } = deps;
  let { generation } = deps.state;
  const names = () => {
    const { name, table } = resource();
    return { name, table, into: inSchema(schema, table.name), missing: inSchema(schema, missingTable) };
  };

  const save = async (queries: DuckQueries, state: SyncState) => {
    const into = inSchema(schema, stateTable);
    const { name } = names();
    await queries.run(`delete from ${into} where resource = ? and lane = ?`, [name, lane]);
    await queries.run(`insert into ${into} values (?, ?, ?)`, [name, lane, JSON.stringify(state)]);
  };

  const noteMissing = async (queries: DuckQueries, { range, rows, present: there, readAt }: PageGroup) => {
    if (!range) return;
    const { name, table, into, missing } = names();
    await keysInto(queries, present, table, [...rows.map(({ key }) => key), ...there]);
    const bounds = boundsOf(table, range);
    await queries.run(
      `insert into ${missing} select ?, ?::BIGINT, ${keyText(table, 't')}, ?::TIMESTAMPTZ from ${into} t
        where t._aspire_deleted_at is null and ${bounds.text}
          and not exists (select 1 from ${present} p where ${sameKey(table, 'p', 't')})`,
      [name, generation, readAt.toISOString(), ...bounds.values],
    );
  };

  const merge = async (queries: DuckQueries, { rows, readAt }: PageGroup): Promise<Written> => {
    if (rows.length === 0) return { new: 0, changed: 0, unchanged: 0 };
    const { table, into } = names();
    const at = readAt.toISOString();
    await stageRows(queries, table, rows);
    await queries.run(
      `create or replace temp table ${touched} as select ${keysOf(table, 's')}, t._aspire_hash is null as is_new
         from ${stage} s left join ${into} t on ${sameKey(table, 's', 't')}
        where t._aspire_hash is null
           or ((t._aspire_hash <> s._aspire_hash or t._aspire_deleted_at is not null) and t._aspire_synced_at <= ?::TIMESTAMPTZ)`,
      [at],
    );
    const [counts] = await queries.rows<{ new: number; changed: number }>(
      `select (count(*) filter (where is_new))::INTEGER as new, (count(*) filter (where not is_new))::INTEGER as changed from ${touched}`,
    );
    const { new: added = 0, changed = 0 } = counts ?? {};
    if (added + changed > 0) {
      await removeEntries(queries, schema, table, touched);
      await queries.run(`delete from ${into} t using ${touched} k where ${sameKey(table, 't', 'k')}`);
      const own = table.columns.map(({ name }) => identifier(name));
      await queries.run(
        `insert into ${into} (${[...own, '_aspire_hash', '_aspire_raw', '_aspire_synced_at', '_aspire_generation'].join(', ')})
         select ${[...own.map((name) => `s.${name}`), 's._aspire_hash', 's._aspire_raw'].join(', ')}, ?::TIMESTAMPTZ, ?::BIGINT
           from ${stage} s join ${touched} k on ${sameKey(table, 's', 'k')}`,
        [at, generation],
      );
      await writeEntries(queries, schema, table, rows, touched);
      if (options.history) await keepVersions(queries, table, at);
    }
    return { new: added, changed, unchanged: rows.length - added - changed };
  };

  const keepVersions = async (queries: DuckQueries, table: Table, at: string) => {
    const history = inSchema(schema, historyName(table.name));
    const own = [...table.columns.map(({ name }) => identifier(name)), '_aspire_hash', '_aspire_raw'];
    await queries.run(
      `update ${history} h set _aspire_valid_to = ?::TIMESTAMPTZ from ${touched} k
        where h._aspire_valid_to is null and ${sameKey(table, 'h', 'k')}`,
      [at],
    );
    await queries.run(
      `insert into ${history} (${own.join(', ')}, _aspire_valid_from)
       select ${own.map((name) => `t.${name}`).join(', ')}, ?::TIMESTAMPTZ from ${inSchema(schema, table.name)} t
         join ${touched} k on ${sameKey(table, 't', 'k')} where t._aspire_deleted_at is null`,
      [at],
    );
  };

  const removeMissing = async (queries: DuckQueries): Promise<number> => {
    const { name, table, into, missing } = names();
    const at = new Date(system.now()).toISOString();
    await queries.run(
      `create or replace temp table ${touched} as select ${keysOf(table, 't')} from ${into} t
         join ${missing} m on m."key" = ${keyText(table, 't')}
        where m.resource = ? and m.generation = ?::BIGINT and t._aspire_deleted_at is null and t._aspire_synced_at <= m.read_at`,
      [name, generation],
    );
    const [counted] = await queries.rows<{ count: number }>(`select count(*)::INTEGER as count from ${touched}`);
    await removeEntries(queries, schema, table, touched);
    if (options.hard) await queries.run(`delete from ${into} t using ${touched} k where ${sameKey(table, 't', 'k')}`);
    else
      await queries.run(
        `update ${into} t set _aspire_deleted_at = ?::TIMESTAMPTZ, _aspire_generation = ?::BIGINT from ${touched} k
          where ${sameKey(table, 't', 'k')}`,
        [at, generation],
      );
    if (options.history) await keepVersions(queries, table, at);
    await queries.run(`delete from ${missing} where resource = ?`, [name]);
    return counted?.count ?? 0;
  };

  return {
    state: deps.state,
    async write(group, state) {
      ({ generation } = state);
      await system.checkpoint('sync:before-write');
      const written = await session.inTransaction(async (queries) => {
        await save(queries, state);
        await noteMissing(queries, group);
        const done = await merge(queries, group);
        await system.checkpoint('sync:before-commit');
        return done;
      });
      await system.checkpoint('sync:after-write');
      return written;
    },
    compare: (group) => session.inTransaction((queries) => compare(queries, names(), group)),
    async save(state) {
      ({ generation } = state);
      await session.inTransaction((queries) => save(queries, state));
    },
    async missing(limit) {
      const { name, missing } = names();
      const from = `from ${missing} where resource = ? and generation = ?::BIGINT`;
      const [counted] = await session.rows<{ count: number }>(`select count(*)::INTEGER as count ${from}`, [
        name,
        generation,
      ]);
      const rows = await session.rows<{ key: string }>(`select "key" ${from} order by "key" limit ${limit}`, [
        name,
        generation,
      ]);
      return { keys: rows.map(({ key }) => JSON.parse(key) as Key), count: counted?.count ?? 0 };
    },
    async found(keys) {
      const { name, missing } = names();
      for (const key of keys)
        await session.run(`delete from ${missing} where resource = ? and "key" = ?`, [name, JSON.stringify(key)]);
    },
    finish: (state) =>
      session.inTransaction(async (queries) => {
        await save(queries, state);
        return removeMissing(queries);
      }),
    release() {
      deps.release();
      return Promise.resolve();
    },
  };
}

/** Records in a temporary table, with the types that the table has. */
async function stageRows(queries: DuckQueries, table: Table, rows: readonly EncodedRow[]): Promise<void> {
  const texts = [...table.columns.map(({ name }) => identifier(name)), '_aspire_hash', '_aspire_raw'];
  const asText = `${stage}_text`;
  await queries.run(`create or replace temp table ${asText} (${texts.map((name) => `${name} VARCHAR`).join(', ')})`);
  await queries.append(
    asText,
    rows.map(({ line, hash, raw }) => [...cellsOf(line), hash, raw]),
  );
  const cast = table.columns.map(({ name, type }) => `${identifier(name)}::${duckTypes[type]} as ${identifier(name)}`);
  await queries.run(
    `create or replace temp table ${stage} as
       select ${[...cast, '_aspire_hash', '_aspire_raw::JSON as _aspire_raw'].join(', ')} from ${asText}`,
  );
}

async function keysInto(queries: DuckQueries, name: string, table: Table, keys: readonly Key[]): Promise<void> {
  const columns = keyColumns(table);
  const asText = `${name}_text`;
  await queries.run(
    `create or replace temp table ${asText} (${columns.map((column) => `${identifier(column.name)} VARCHAR`).join(', ')})`,
  );
  await queries.append(asText, keys);
  const cast = columns.map((column) => `${identifier(column.name)}::${column.type} as ${identifier(column.name)}`);
  await queries.run(`create or replace temp table ${name} as select ${cast.join(', ')} from ${asText}`);
}

async function compare(
  queries: DuckQueries,
  { table, into }: { table: Table; into: string },
  { rows, present: there, range }: PageGroup,
): Promise<Difference | undefined> {
  await stageRows(queries, table, rows);
  await keysInto(queries, present, table, there);
  const bounds = boundsOf(table, range ?? {});
  const [counts] = await queries.rows<{ inTable: number; missing: number; changed: number; extra: number }>(
    `with t as (select * from ${into} t where t._aspire_deleted_at is null and ${bounds.text})
     select (count(t._aspire_hash))::INTEGER as "inTable",
       (count(*) filter (where t._aspire_hash is null))::INTEGER as missing,
       (count(*) filter (where t._aspire_hash <> s._aspire_hash))::INTEGER as changed,
       (count(*) filter (where s._aspire_hash is null
          and not exists (select 1 from ${present} p where ${sameKey(table, 'p', 't')})))::INTEGER as extra
     from t ${range ? 'full' : 'right'} join ${stage} s on ${sameKey(table, 't', 's')}`,
    bounds.values,
  );
  if (!counts || counts.missing + counts.changed + counts.extra === 0) return undefined;
  const text = (key: Key | undefined) => (key ? key.join(', ') : '');
  return { fromKey: text(range?.after), toKey: text(range?.upTo), inAspire: rows.length, ...counts };
}

function keyColumns({ key, columns }: Table): { name: string; type: string }[] {
  return key.map((name) => ({
    name,
    type: duckTypes[columns.find((column) => column.name === name)?.type ?? 'text'],
  }));
}

/** `(t."a", t."b") > (1, 2) and ...`, with placeholders. */
function boundsOf(table: Table, { after, upTo }: NonNullable<PageGroup['range']>): { text: string; values: string[] } {
  const columns = keyColumns(table);
  const own = columns.map(({ name }) => `t.${identifier(name)}`).join(', ');
  const places = columns.map(({ type }) => `?::${type}`).join(', ');
  const parts = [...(after ? [`(${own}) > (${places})`] : []), ...(upTo ? [`(${own}) <= (${places})`] : [])];
  return {
    text: parts.length > 0 ? parts.join(' and ') : 'true',
    values: [...(after ?? []), ...(upTo ?? [])].map(String),
  };
}

function sameKey({ key }: Table, one: string, other: string): string {
  return key.map((name) => `${one}.${identifier(name)} = ${other}.${identifier(name)}`).join(' and ');
}

function keysOf({ key }: Table, of: string): string {
  return key.map((name) => `${of}.${identifier(name)}`).join(', ');
}

/** A key as the JSON of its texts. */
function keyText({ key }: Table, of: string): string {
  return `to_json([${key.map((name) => `${of}.${identifier(name)}::VARCHAR`).join(', ')}])::VARCHAR`;
}

import type { Database, Queryable } from '../../database/database.ts';
import { prepared, preparedRead } from '../../database/prepared.ts';
import { GatewayError } from '../../errors.ts';
import type { System } from '../../system.ts';
import type { SecretRef, SecretStore, Stamp, StoredSecret } from '../store.ts';
import { DataKeys, unreadable, type DataKey } from './dataKeys.ts';
import { keyIdOf, open, seal } from './envelope.ts';
import type { MasterKeys } from './masterKeys.ts';

/** Dates come as texts within JSON. */
type SecretRow = Stamp & { sealed: string; count: number; created_at: Date | string; updated_at: Date | string };

const columns = 'sealed, generation, fence, count, created_at, updated_at';

export type SealedStoreDeps = { database: Database; masterKeys: MasterKeys; system: Pick<System, 'randomBytes'> };

const secretOf = preparedRead(`select ${columns} from secrets where org_id = $1 and connection = $2 and field = $3`);

/** Secrets in Postgres, each sealed with the key of its organisation and bound to its place. */
export function createSealedStore({ database, masterKeys, system }: SealedStoreDeps): SecretStore {
  const keys = new DataKeys(masterKeys, system);
  const sealedWith = (key: DataKey, ref: SecretRef, value: string) => ({
    sealed: seal(value, key, contextOf(ref), (size) => system.randomBytes(size)),
    keyId: key.id,
  });
  return {
    kind: 'database',
    besideConnections: {
      column: (field) =>
        `(select row_to_json(kept) from (select ${columns} from secrets s
          where s.org_id = connections.org_id and s.connection = connections.name and s.field = '${field}') kept)`,
      open: (ref, kept) => toStored(database, keys, ref, (kept ?? undefined) as SecretRow | undefined),
      async writeAll(writes, transaction) {
        const sealed: SealedWrite[] = [];
        for (const { ref, value, stamp } of writes) {
          const key = keys.recent(ref.organisation) ?? (await keys.active(transaction, ref.organisation));
          sealed.push({ ref, stamp, ...sealedWith(key, ref, value) });
        }
        const { written } = await writeAll(transaction, sealed);
        return written === writes.length ? 'written' : 'some left';
      },
    },
    async read(ref, { transaction } = {}) {
      const run = transaction ?? database;
      const { rows } = await run.query<SecretRow>(secretOf, [ref.organisation, ref.connection, ref.field]);
      return toStored(run, keys, ref, rows[0]);
    },
    async write(ref, value, stamp, transaction) {
      const run = transaction ?? database;
      for (let known = keys.recent(ref.organisation); ; known = undefined) {
        const key = known ?? (await keys.active(run, ref.organisation));
        const { keyed, written } = await writeAll(run, [{ ref, stamp, ...sealedWith(key, ref, value) }]);
        if (keyed > 0) return written > 0 ? 'written' : 'late';
      }
    },
    async delete({ organisation, connection, field }, transaction) {
      await (transaction ?? database).query(
        'delete from secrets where org_id = $1 and connection = $2 and ($3::text is null or field = $3)',
        [organisation, connection, field ?? null],
      );
    },
    async deleteOrganisation(organisation) {
      await database.inTransaction(async (transaction) => {
        await transaction.query('delete from secrets where org_id = $1', [organisation]);
        await transaction.query('delete from organisation_keys where org_id = $1', [organisation]);
      });
      keys.forget(organisation);
    },
    async list(organisation) {
      const { rows } = await database.query<{ connection: string }>(
        'select distinct connection from secrets where org_id = $1 order by connection',
        [organisation],
      );
      return rows.map(({ connection }) => connection);
    },
    async assertWritable() {
      if (await isReadOnly(database))
        throw new GatewayError(
          'store_unavailable',
          'The database only reads at the moment, so no token could be kept.',
        );
    },
    async health() {
      try {
        const readOnly = await isReadOnly(database);
        return { up: !readOnly, detail: readOnly ? 'the database only reads' : 'secrets are kept in the database' };
      } catch (error) {
        return { up: false, detail: (error as Error).message };
      }
    },
    close: () => Promise.resolve(),
  };
}

/** What a sealed text is bound to. */
export function contextOf({ organisation, connection, field }: SecretRef): string[] {
  return ['secret', organisation, connection, field];
}

async function toStored(
  database: Queryable,
  keys: DataKeys,
  ref: SecretRef,
  row: SecretRow | undefined,
): Promise<StoredSecret | undefined> {
  if (!row) return undefined;
  const { generation, fence, count } = row;
  const value = await openSecret(database, keys, ref, row.sealed);
  return { value, generation, fence, count, createdAt: new Date(row.created_at), updatedAt: new Date(row.updated_at) };
}

/** Throws `bug` for a text that was changed, moved or sealed with a key that is gone. */
export async function openSecret(database: Queryable, keys: DataKeys, ref: SecretRef, sealed: string): Promise<string> {
  const keyId = keyIdOf(sealed);
  if (keyId === undefined) throw unreadable(ref.organisation, `the row of ${ref.connection} holds no sealed text`);
  const key = await keys.byId(database, ref.organisation, keyId);
  try {
    return open(sealed, key, contextOf(ref));
  } catch (error) {
    throw unreadable(ref.organisation, `the ${ref.field} of ${ref.connection} was changed or moved`, error);
  }
}

type SealedWrite = { ref: SecretRef; stamp: Stamp; sealed: string; keyId: string };

/** Keys are locked with the write: one that is being replaced may be removed as soon as nothing uses it. */
const upsert = prepared(
  `with new as (
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::bigint[])
       as n (org_id, connection, field, sealed, key_id, generation, fence)
   ), keyed as (
     select new.* from new join organisation_keys k on k.org_id = new.org_id and k.key_id = new.key_id and k.active
     for share of k
   ), written as (
     insert into secrets (org_id, connection, field, sealed, key_id, generation, fence) select * from keyed
     on conflict (org_id, connection, field) do update
     set sealed = excluded.sealed, key_id = excluded.key_id, generation = excluded.generation, fence = excluded.fence,
       count = secrets.count + 1, updated_at = clock_timestamp()
     where (secrets.generation, secrets.fence) <= (excluded.generation, excluded.fence)
     returning 1
   )
   select (select count(*)::integer from keyed) as keyed, (select count(*)::integer from written) as written`,
);

/** How many of the writes were made with a key that is active, and how many of those were not too late. */
async function writeAll(
  database: Queryable,
  writes: readonly SealedWrite[],
): Promise<{ keyed: number; written: number }> {
  const parameters = [
    writes.map(({ ref }) => ref.organisation),
    writes.map(({ ref }) => ref.connection),
    writes.map(({ ref }) => ref.field),
    writes.map(({ sealed }) => sealed),
    writes.map(({ keyId }) => keyId),
    writes.map(({ stamp }) => stamp.generation),
    writes.map(({ stamp }) => stamp.fence),
  ];
  const { rows } = await database.query<{ keyed: number; written: number }>(upsert, parameters);
  return rows[0] ?? { keyed: 0, written: 0 };
}

async function isReadOnly(database: Queryable): Promise<boolean> {
  const { rows } = await database.query<{ setting: string }>(
    "select current_setting('transaction_read_only') as setting",
  );
  return rows[0]?.setting === 'on';
}

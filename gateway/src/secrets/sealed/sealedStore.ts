import type { Database, Queryable } from '../../database/database.ts';
import { preparedRead } from '../../database/prepared.ts';
import { GatewayError } from '../../errors.ts';
import type { System } from '../../system.ts';
import type { SecretRef, SecretStore, Stamp, StoredSecret } from '../store.ts';
import { DataKeys, unreadable } from './dataKeys.ts';
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
  return {
    kind: 'database',
    besideConnections: {
      column: (field) =>
        `(select row_to_json(kept) from (select ${columns} from secrets s
          where s.org_id = connections.org_id and s.connection = connections.name and s.field = '${field}') kept)`,
      open: (ref, kept) => toStored(database, keys, ref, (kept ?? undefined) as SecretRow | undefined),
    },
    async read(ref, { transaction } = {}) {
      const run = transaction ?? database;
      const { rows } = await run.query<SecretRow>(secretOf, [ref.organisation, ref.connection, ref.field]);
      return toStored(run, keys, ref, rows[0]);
    },
    async write(ref, value, stamp, transaction) {
      for (;;) {
        const run = transaction ?? database;
        const key = await keys.active(run, ref.organisation);
        const sealed = seal(value, key, contextOf(ref), (size) => system.randomBytes(size));
        const outcome = await upsert(run, ref, { sealed, keyId: key.id, stamp });
        if (outcome !== 'key replaced') return outcome;
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

/** The key is locked with the write: a key that is being replaced may be removed as soon as nothing uses it. */
async function upsert(
  database: Queryable,
  { organisation, connection, field }: SecretRef,
  { sealed, keyId, stamp }: { sealed: string; keyId: string; stamp: Stamp },
): Promise<'written' | 'late' | 'key replaced'> {
  const { rows } = await database.query<{ has_key: boolean; is_written: boolean }>(
    `with key as (select key_id from organisation_keys where org_id = $1 and key_id = $5 and active for share),
     written as (
       insert into secrets (org_id, connection, field, sealed, key_id, generation, fence)
       select $1, $2, $3, $4, key_id, $6, $7 from key
       on conflict (org_id, connection, field) do update
       set sealed = excluded.sealed, key_id = excluded.key_id, generation = excluded.generation, fence = excluded.fence,
         count = secrets.count + 1, updated_at = clock_timestamp()
       where (secrets.generation, secrets.fence) <= (excluded.generation, excluded.fence)
       returning 1
     )
     select exists (select 1 from key) as has_key, exists (select 1 from written) as is_written`,
    [organisation, connection, field, sealed, keyId, stamp.generation, stamp.fence],
  );
  if (!rows[0]?.has_key) return 'key replaced';
  return rows[0].is_written ? 'written' : 'late';
}

async function isReadOnly(database: Queryable): Promise<boolean> {
  const { rows } = await database.query<{ setting: string }>(
    "select current_setting('transaction_read_only') as setting",
  );
  return rows[0]?.setting === 'on';
}

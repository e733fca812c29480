import type { Database } from '../../database/database.ts';
import type { System } from '../../system.ts';
import type { SecretField } from '../store.ts';
import { DataKeys } from './dataKeys.ts';
import { seal } from './envelope.ts';
import type { MasterKeys } from './masterKeys.ts';
import { contextOf, openSecret } from './sealedStore.ts';

export type RotateDeps = {
  database: Database;
  masterKeys: MasterKeys;
  system: Pick<System, 'randomBytes' | 'checkpoint'>;
};

/** How many keys were wrapped anew, secrets sealed anew, and earlier keys removed. */
export type RotateReport = { keys: number; secrets: number; removed: number };

const batch = 100;

/**
 * Wraps every data key with the current master key; after that the previous master keys are no longer needed. Readers are
 * never in the way, and a run that was killed is gone on with by the next one.
 */
export async function rotateMasterKey({ database, masterKeys, system }: RotateDeps): Promise<RotateReport> {
  const keys = new DataKeys(masterKeys, system);
  let count = 0;
  for (;;) {
    const { rows } = await database.query<{ org_id: string; key_id: string }>(
      'select org_id, key_id from organisation_keys where master_key_id <> $1 order by org_id, key_id limit $2',
      [masterKeys.current.id, batch],
    );
    if (rows.length === 0) return { keys: count, secrets: 0, removed: 0 };
    for (const { org_id, key_id } of rows) {
      await system.checkpoint('secrets:during-rewrap');
      if (await keys.rewrap(database, org_id, key_id)) count += 1;
    }
  }
}

/** Makes a new data key for every organisation, or one of them. `resealSecrets` then moves the secrets to it. */
export async function replaceDataKeys(
  { database, masterKeys, system }: RotateDeps,
  organisation?: string,
): Promise<void> {
  const keys = new DataKeys(masterKeys, system);
  const { rows } = await database.query<{ org_id: string }>(
    'select distinct org_id from organisation_keys where $1::text is null or org_id = $1',
    [organisation ?? null],
  );
  for (const { org_id } of rows) await database.inTransaction((transaction) => keys.replace(transaction, org_id));
}

type Row = { org_id: string; connection: string; field: SecretField };

/**
 * Seals what is sealed with an earlier data key with the active one, a row at a time, and removes the earlier keys that
 * nothing uses any more. A run that was killed is gone on with by the next one.
 */
export async function resealSecrets({ database, masterKeys, system }: RotateDeps): Promise<RotateReport> {
  const keys = new DataKeys(masterKeys, system);
  let secrets = 0;
  for (;;) {
    const { rows } = await database.query<Row>(
      `select s.org_id, s.connection, s.field from secrets s
       join organisation_keys k on k.org_id = s.org_id and k.key_id = s.key_id and not k.active
       order by s.org_id, s.connection, s.field limit $1`,
      [batch],
    );
    if (rows.length === 0) break;
    for (const row of rows) {
      await system.checkpoint('secrets:during-rewrap');
      if (await resealOne(row)) secrets += 1;
    }
  }
  const { rowCount } = await database.query(
    `delete from organisation_keys k where not active
       and not exists (select 1 from secrets s where s.org_id = k.org_id and s.key_id = k.key_id)`,
  );
  return { keys: 0, secrets, removed: rowCount ?? 0 };

  /** The row is locked meanwhile, so that a refresh that saves at the same time is not undone. */
  function resealOne({ org_id: organisation, connection, field }: Row): Promise<boolean> {
    const ref = { organisation, connection, field };
    return database.inTransaction(async (transaction) => {
      const { rows } = await transaction.query<{ sealed: string }>(
        'select sealed from secrets where org_id = $1 and connection = $2 and field = $3 for update',
        [organisation, connection, field],
      );
      if (!rows[0]) return false;
      const value = await openSecret(transaction, keys, ref, rows[0].sealed);
      const key = await keys.active(transaction, organisation);
      const sealed = seal(value, key, contextOf(ref), (size) => system.randomBytes(size));
      await transaction.query(
        'update secrets set sealed = $4, key_id = $5 where org_id = $1 and connection = $2 and field = $3',
        [organisation, connection, field, sealed, key.id],
      );
      return true;
    });
  }
}

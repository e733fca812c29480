import type { Database } from '../database/database.ts';
import { GatewayError } from '../errors.ts';
import type { System } from '../system.ts';
import { secretFields, type SecretRef, type SecretStore, type StoredSecret } from './store.ts';

export type MigrateDeps = {
  database: Pick<Database, 'query'>;
  from: SecretStore;
  to: SecretStore;
  system: Pick<System, 'checkpoint'>;
};

export type MigrateReport = {
  /** Secrets that were copied by this run. */
  copied: number;
  /** Secrets that were there already: an earlier run was killed, or nothing changed since. */
  present: number;
  /** Secrets of which the other store holds a later write. They stay. */
  newer: number;
  /** Connections whose secrets were deleted from where they came. */
  removed: number;
};

/** How often all secrets are gone through again because some of them changed meanwhile. */
const mostRounds = 20;

/**
 * Copies every secret to another store and reads it back; with `remove`, deletes it from where it came only after that. A run
 * that was killed is gone on with by the next one. Stop the replicas first: they would go on to write to where they started.
 * Throws `conflict` if secrets keep changing.
 */
export async function migrateSecrets(
  deps: MigrateDeps,
  { remove = false }: { remove?: boolean } = {},
): Promise<MigrateReport> {
  await deps.to.assertWritable();
  const report: MigrateReport = { copied: 0, present: 0, newer: 0, removed: 0 };
  for (let round = 0; ; round += 1) {
    const { copied, present, newer } = await copyAll(deps);
    report.copied += copied;
    if (round === 0) report.present = present;
    report.newer = newer;
    if (copied === 0) break;
    if (round === mostRounds)
      throw new GatewayError(
        'conflict',
        'Secrets keep changing while they are moved. Stop all gateways, then try again.',
      );
  }
  if (remove) report.removed = await removeAll(deps);
  return report;
}

type Counts = Pick<MigrateReport, 'copied' | 'present' | 'newer'>;

async function copyAll({ database, from, to, system }: MigrateDeps): Promise<Counts> {
  const counts: Counts = { copied: 0, present: 0, newer: 0 };
  for (const organisation of await organisations(database)) {
    for (const connection of await from.list(organisation)) {
      for (const field of secretFields) {
        await system.checkpoint('secrets:during-migrate');
        const outcome = await copyOne(from, to, { organisation, connection, field });
        if (outcome !== undefined) counts[outcome] += 1;
      }
    }
  }
  return counts;
}

async function copyOne(from: SecretStore, to: SecretStore, ref: SecretRef): Promise<keyof Counts | undefined> {
  const source = await from.read(ref, { fresh: true });
  if (!source) return undefined;
  const found = await to.read(ref, { fresh: true });
  if (found && isSame(source, found)) return 'present';
  if ((await to.write(ref, source.value, source)) === 'late') return 'newer';
  const written = await to.read(ref, { fresh: true });
  if (written && !isOlder(written, source) && (written.value === source.value || isOlder(source, written)))
    return 'copied';
  throw new GatewayError(
    'bug',
    `The ${ref.field} of ${ref.organisation}/${ref.connection} reads otherwise than it was written. Nothing was deleted.`,
  );
}

/** Deletes what the other store holds as well, or later. An organisation of which nothing is left loses its key, too. */
async function removeAll({ database, from, to, system }: MigrateDeps): Promise<number> {
  let removed = 0;
  for (const organisation of await organisations(database)) {
    const connections = await from.list(organisation);
    for (const connection of connections) {
      await system.checkpoint('secrets:during-migrate');
      for (const field of secretFields) {
        const ref = { organisation, connection, field };
        const source = await from.read(ref, { fresh: true });
        const target = source && (await to.read(ref, { fresh: true }));
        if (source && (!target || isOlder(target, source)))
          throw new GatewayError(
            'conflict',
            `Secrets of ${organisation}/${connection} changed meanwhile. Stop all gateways, then try again.`,
          );
      }
      await from.delete({ organisation, connection });
      removed += 1;
    }
    if ((await from.list(organisation)).length === 0) await from.deleteOrganisation(organisation);
  }
  return removed;
}

async function organisations(database: Pick<Database, 'query'>): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>('select id from organisations order by id');
  return rows.map(({ id }) => id);
}

function isSame(one: StoredSecret, other: StoredSecret): boolean {
  return one.value === other.value && !isOlder(one, other) && !isOlder(other, one);
}

function isOlder(one: StoredSecret, other: StoredSecret): boolean {
  return one.generation !== other.generation ? one.generation < other.generation : one.fence < other.fence;
}

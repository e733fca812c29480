import { GatewayError } from '../../errors.ts';
import type { System } from '../../system.ts';
import type { SecretRef, SecretStore, Stamp, StoredSecret } from '../store.ts';
import { createVaultClient, type VaultClient, type VaultClientOptions } from './client.ts';
import { fieldsOf, vaultContext, type SealedField, type SealedFields } from './documents.ts';
import { isOutage, toGatewayError } from './fault.ts';
import { createKv, type Kv } from './kv.ts';
import { createSecretCache } from './secretCache.ts';
import { createTransit, type Transit } from './transit.ts';

export type VaultOptions = VaultClientOptions & { kvMount: string; transitMount: string };

export type VaultSystem = Pick<System, 'now' | 'monotonic' | 'random' | 'randomBytes' | 'sleep' | 'log' | 'checkpoint'>;

/** The engines that the store stands on. */
export type Vault = { client: VaultClient; kv: Kv; transit: Transit; system: VaultSystem };

export function openVault(options: VaultOptions, system: VaultSystem): Vault {
  const client = createVaultClient(options, system);
  return {
    client,
    kv: createKv(client, options.kvMount),
    transit: createTransit(client, options.transitMount),
    system,
  };
}

/** How often a write is tried anew after somebody else was faster. */
const mostConflicts = 10;

/** Secrets in Vault or OpenBao: encrypted by the organisation's Transit key, kept in a document for each connection. */
export function createVaultStore(vault: Vault): SecretStore {
  const { client, kv, transit, system } = vault;
  const cache = createSecretCache(system);
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toGatewayError(error, system.now());
    }
  };

  /** Whatever comes of a deletion, nothing of before is served from memory: not meanwhile, and not if it fails halfway. */
  const forgetting = (forget: () => void, work: () => Promise<void>): Promise<void> => {
    forget();
    return told(work).finally(forget);
  };

  const open = async (ref: SecretRef): Promise<StoredSecret | undefined> => {
    const read = cache.startRead(ref);
    try {
      const found = fieldsOf(await kv.read(ref.organisation, ref.connection), ref)[ref.field];
      if (!found) {
        cache.drop(ref);
        return undefined;
      }
      const value = await transit.decrypt(ref.organisation, found.sealed, vaultContext(ref));
      const secret = storedSecret(value, found);
      read.keep(secret);
      return secret;
    } finally {
      read.end();
    }
  };

  return {
    kind: 'vault',
    async read(ref, { fresh = false } = {}) {
      const known = fresh ? undefined : cache.fresh(ref);
      if (known) return known;
      return told(async () => {
        try {
          return await open(ref);
        } catch (error) {
          const stale = fresh || !isOutage(error) ? undefined : cache.stale(ref);
          if (!stale) throw error;
          return { ...stale, stale: true as const };
        }
      });
    },
    write: (ref, value, stamp) =>
      told(async () => {
        const written = await writeField(vault, ref, value, stamp);
        if (written === 'late') {
          cache.drop(ref);
          return 'late';
        }
        cache.set(ref, storedSecret(value, written));
        return 'written';
      }),
    delete: ({ organisation, connection, field }) =>
      forgetting(
        () => cache.drop({ organisation, connection, field }),
        async () => {
          if (field === undefined) await kv.delete(organisation, connection);
          else await removeField(vault, { organisation, connection, field });
        },
      ),
    deleteOrganisation: (organisation) =>
      forgetting(
        () => cache.dropOrganisation(organisation),
        async () => {
          // The key first: without it, whatever is left is shredded.
          await transit.deleteKey(organisation);
          for (const connection of await kv.list(organisation)) await kv.delete(organisation, connection);
        },
      ),
    list: (organisation) => told(() => listStored(vault, organisation)),
    assertWritable: () => told(() => client.assertUsable()),
    health: () => client.health(),
    close: () => client.close(),
  };
}

function storedSecret(value: string, field: SealedField): StoredSecret {
  const { generation, fence, count, created_at, updated_at } = field;
  return { value, generation, fence, count, createdAt: new Date(created_at), updatedAt: new Date(updated_at) };
}

function isOlder(one: Stamp, other: Stamp): boolean {
  return one.generation !== other.generation ? one.generation < other.generation : one.fence < other.fence;
}

/** Writes one field beside the others, and gives what is stored then. */
async function writeField(
  { kv, transit, system }: Vault,
  ref: SecretRef,
  value: string,
  { generation, fence }: Stamp,
): Promise<SealedField | 'late'> {
  const { organisation, connection, field } = ref;
  const sealed = await transit.encrypt(organisation, value, vaultContext(ref));
  const write_id = system.randomBytes(16).toString('hex');
  for (let count = 0; count < mostConflicts; count++) {
    const document = await kv.read(organisation, connection);
    const fields = fieldsOf(document, ref);
    const found = fields[field];
    // An earlier attempt was written although its answer was lost.
    if (found?.write_id === write_id) return found;
    if (found && isOlder({ generation, fence }, found)) return 'late';
    const now = new Date(system.now()).toISOString();
    const written: SealedField = {
      ...{ sealed, generation, fence, write_id, updated_at: now },
      ...{ created_at: found?.created_at ?? now, count: (found?.count ?? 0) + 1 },
    };
    const all: SealedFields = { ...fields, [field]: written };
    if (await kv.write(organisation, connection, all, document.version)) return written;
  }
  throw tooBusy(ref);
}

async function removeField({ kv }: Vault, ref: SecretRef): Promise<void> {
  const { organisation, connection, field } = ref;
  for (let count = 0; count < mostConflicts; count++) {
    const document = await kv.read(organisation, connection);
    const { [field]: removed, ...rest } = fieldsOf(document, ref);
    if (!removed) return kv.destroyBefore(organisation, connection, document.version);
    if (await kv.write(organisation, connection, rest, document.version))
      return kv.destroyBefore(organisation, connection, document.version + 1);
  }
  throw tooBusy(ref);
}

function tooBusy({ organisation, connection }: SecretRef): GatewayError {
  return new GatewayError(
    'store_unavailable',
    `Others keep writing the secrets of ${organisation}/${connection}. Try again.`,
  );
}

/** A document that was deleted softly, or whose fields were removed, is still in Vault's list. */
async function listStored({ kv }: Pick<Vault, 'kv'>, organisation: string): Promise<string[]> {
  const stored: string[] = [];
  for (const connection of await kv.list(organisation)) {
    const { data } = await kv.read(organisation, connection);
    if (data && Object.keys(data).length > 0) stored.push(connection);
  }
  return stored;
}

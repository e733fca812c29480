import type { VaultClient } from './client.ts';
import { VaultFault } from './fault.ts';
import { mountPath, segment } from './paths.ts';
import type { VaultReply } from './transport.ts';

/** What lies at a path. `version` counts the writes, deleted ones as well; 0: never written. `data` is absent if deleted. */
export type KvDocument = { version: number; data?: Readonly<Record<string, unknown>> };

/** Version 2 of Vault's key-value engine: a document for each connection, written by check-and-set. */
export type Kv = {
  read(organisation: string, connection: string): Promise<KvDocument>;
  /** False: somebody else wrote since `version` was read. */
  write(organisation: string, connection: string, data: object, version: number): Promise<boolean>;
  /** Destroys what earlier versions hold. */
  destroyBefore(organisation: string, connection: string, version: number): Promise<void>;
  /** Deletes the document with all its versions. */
  delete(organisation: string, connection: string): Promise<void>;
  list(organisation: string): Promise<string[]>;
};

export function createKv(client: VaultClient, mount: string): Kv {
  const at = (part: 'data' | 'metadata' | 'destroy', organisation: string, connection?: string) =>
    [mountPath(mount), part, segment(organisation), ...(connection === undefined ? [] : [segment(connection)])].join(
      '/',
    );

  return {
    async read(organisation, connection) {
      const reply = await client.call('GET', at('data', organisation, connection));
      // A deleted document is answered by 404 as well, with its version in the body.
      const found = (reply.body as { data?: { data?: unknown; metadata?: { version?: unknown } } } | undefined)?.data;
      const version = found?.metadata?.version;
      if (reply.status === 404) return { version: typeof version === 'number' ? version : 0 };
      if (reply.status !== 200 || typeof version !== 'number' || typeof found?.data !== 'object' || found.data === null)
        throw refused('read', reply);
      return { version, data: found.data as Readonly<Record<string, unknown>> };
    },
    async write(organisation, connection, data, version) {
      const body = { options: { cas: version }, data };
      const reply = await client.call('POST', at('data', organisation, connection), body);
      if (reply.status === 200) return true;
      if (reply.status === 400 && textOf(reply).includes('check-and-set parameter did not match')) return false;
      throw refused('write', reply);
    },
    async destroyBefore(organisation, connection, version) {
      const reply = await client.call('GET', at('metadata', organisation, connection));
      if (reply.status === 404) return;
      const versions = (reply.body as { data?: { versions?: unknown } } | undefined)?.data?.versions;
      if (reply.status !== 200 || typeof versions !== 'object' || versions === null)
        throw refused('read the versions of', reply);
      const earlier = Object.entries(versions as Readonly<Record<string, { destroyed?: unknown }>>)
        .filter(([number, { destroyed }]) => Number(number) < version && destroyed !== true)
        .map(([number]) => Number(number));
      if (earlier.length === 0) return;
      const destroyed = await client.call('PUT', at('destroy', organisation, connection), { versions: earlier });
      if (destroyed.status >= 300) throw refused('destroy', destroyed);
    },
    async delete(organisation, connection) {
      const reply = await client.call('DELETE', at('metadata', organisation, connection));
      if (reply.status >= 300 && reply.status !== 404) throw refused('delete', reply);
    },
    async list(organisation) {
      const reply = await client.call('LIST', at('metadata', organisation));
      if (reply.status === 404) return [];
      const keys = (reply.body as { data?: { keys?: unknown } } | undefined)?.data?.keys;
      if (reply.status !== 200 || !Array.isArray(keys)) throw refused('list', reply);
      // A folder ends in a slash, and is somebody else's.
      return keys.filter((key): key is string => typeof key === 'string' && /^[\w-]+$/.test(key)).sort();
    },
  };
}

function textOf({ body }: VaultReply): string {
  return JSON.stringify((body as { errors?: unknown } | undefined)?.errors ?? '');
}

function refused(what: string, { status }: VaultReply): VaultFault {
  return new VaultFault(
    'invalid',
    `Vault refuses to ${what} a document of the key-value engine, or its answer is none of version 2 (${status}).`,
  );
}

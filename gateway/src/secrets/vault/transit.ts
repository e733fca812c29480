import type { VaultClient } from './client.ts';
import { VaultFault } from './fault.ts';
import { keyName, mountPath } from './paths.ts';
import type { VaultReply } from './transport.ts';

/** Keys never leave Vault: it encrypts and decrypts for us. */
export type Transit = {
  /** Makes the organisation's key where there is none, and makes sure that it is of our kind. */
  ensureKey(organisation: string): Promise<void>;
  /** `context` is bound to the ciphertext. */
  encrypt(organisation: string, value: string, context: Buffer): Promise<string>;
  decrypt(organisation: string, sealed: string, context: Buffer): Promise<string>;
  /** A new version of the key; gives its number. Earlier ones still decrypt. */
  rotate(organisation: string): Promise<number>;
  /** Versions before that one no longer decrypt. */
  retireBefore(organisation: string, version: number): Promise<void>;
  /** Deletes the key with all versions: what it sealed is shredded. No key is no error. */
  deleteKey(organisation: string): Promise<void>;
};

const kind = { type: 'aes256-gcm96', exportable: false, allow_plaintext_backup: false };

type Key = { type?: unknown; exportable?: unknown; latest_version?: unknown };

export function createTransit(client: VaultClient, mount: string): Transit {
  const at = (action: string, organisation: string, rest = '') =>
    `${mountPath(mount)}/${action}/${keyName(organisation)}${rest}`;
  const ensured = new Set<string>();

  const readKey = async (organisation: string): Promise<Key | undefined> => {
    const reply = await client.call('GET', at('keys', organisation));
    return reply.status === 404 ? undefined : dataOf<Key>(reply, 'read a key');
  };

  const ensureKey = async (organisation: string) => {
    if (ensured.has(organisation)) return;
    let key = await readKey(organisation);
    if (!key) {
      const made = await client.call('POST', at('keys', organisation), { type: kind.type, exportable: false });
      if (made.status >= 300) throw refused('make a key', made);
      // Made by somebody else meanwhile, it may be of another kind, and Vault says yes all the same.
      key = await readKey(organisation);
    }
    if (key?.type !== kind.type || key.exportable !== false)
      throw new VaultFault(
        'invalid',
        `Vault's key ${keyName(organisation)} is not of the kind ${kind.type}, not exportable. Another program made it: give the gateway a Transit mount of its own.`,
      );
    ensured.add(organisation);
  };

  const tryEncrypt = (organisation: string, value: string, context: Buffer) =>
    client.call('POST', at('encrypt', organisation), {
      plaintext: Buffer.from(value, 'utf8').toString('base64'),
      associated_data: context.toString('base64'),
    });

  return {
    ensureKey,
    async encrypt(organisation, value, context) {
      await ensureKey(organisation);
      const reply = await tryEncrypt(organisation, value, context).catch(async (error: unknown) => {
        // Another replica may have deleted the key with its organisation: without it, encrypting is forbidden.
        if (!(error instanceof VaultFault) || error.kind !== 'denied') throw error;
        ensured.delete(organisation);
        if (await readKey(organisation)) throw error;
        await ensureKey(organisation);
        return tryEncrypt(organisation, value, context);
      });
      const { ciphertext } = dataOf<{ ciphertext?: unknown }>(reply, 'encrypt');
      if (typeof ciphertext !== 'string') throw refused('encrypt', reply);
      return ciphertext;
    },
    async decrypt(organisation, sealed, context) {
      const reply = await client.call('POST', at('decrypt', organisation), {
        ciphertext: sealed,
        associated_data: context.toString('base64'),
      });
      const { plaintext } = dataOf<{ plaintext?: unknown }>(reply, 'decrypt');
      if (typeof plaintext !== 'string') throw refused('decrypt', reply);
      return Buffer.from(plaintext, 'base64').toString('utf8');
    },
    async rotate(organisation) {
      await ensureKey(organisation);
      const reply = await client.call('POST', at('keys', organisation, '/rotate'), {});
      if (reply.status >= 300) throw refused('rotate a key', reply);
      const version = (await readKey(organisation))?.latest_version;
      if (typeof version !== 'number') throw refused('read a key', reply);
      return version;
    },
    async retireBefore(organisation, version) {
      const path = at('keys', organisation, '/config');
      const reply = await client.call('POST', path, { min_decryption_version: version });
      if (reply.status >= 300) throw refused('retire earlier versions of a key', reply);
    },
    async deleteKey(organisation) {
      ensured.delete(organisation);
      if (!(await readKey(organisation))) return;
      const allowed = await client.call('POST', at('keys', organisation, '/config'), { deletion_allowed: true });
      if (allowed.status >= 300) throw refused('allow the deletion of a key', allowed);
      const reply = await client.call('DELETE', at('keys', organisation));
      if (reply.status >= 300 && (await readKey(organisation))) throw refused('delete a key', reply);
    },
  };
}

function dataOf<Data extends object>(reply: VaultReply, what: string): Data {
  const data = (reply.body as { data?: unknown } | undefined)?.data;
  if (reply.status !== 200 || typeof data !== 'object' || data === null) throw refused(what, reply);
  return data as Data;
}

/** Refusals that are worth telling apart. Other texts may quote a value, so they are not passed on. */
const known = [
  'cipher: message authentication failed',
  'encryption key not found',
  'invalid ciphertext',
  'disallowed by policy (too old)',
];

function refused(what: string, { status, body }: VaultReply): VaultFault {
  const text = JSON.stringify((body as { errors?: unknown } | undefined)?.errors ?? '');
  const reason = known.find((one) => text.includes(one));
  return new VaultFault('invalid', `Vault refuses to ${what} (${status})${reason ? `: ${reason}` : ''}.`);
}

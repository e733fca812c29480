import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** `vault`: HashiCorp Vault 1.13; `openbao`: OpenBao 2.7. They differ in a few answers. */
export type Dialect = 'vault' | 'openbao';

export type Answer = { status: number; body?: unknown };

export const errors = (status: number, ...texts: string[]): Answer => ({ status, body: { errors: texts } });
const missing = errors(404);
export const done: Answer = { status: 204 };
const data = (value: unknown, more: object = {}): Answer => ({
  status: 200,
  body: { data: value, warnings: null, ...more },
});

type Body = Record<string, unknown>;
type Version = { data: unknown; deletion_time: string; destroyed: boolean };

/** Version 2 of the key-value engine, as recorded. */
export function createKvDouble(now: () => string) {
  const documents = new Map<string, { versions: Version[] }>();
  const metadataOf = (versions: Version[], number: number) => {
    const { deletion_time, destroyed } = versions[number - 1] ?? { deletion_time: '', destroyed: false };
    return { created_time: now(), custom_metadata: null, deletion_time, destroyed, version: number };
  };

  const readData = (path: string): Answer => {
    const versions = documents.get(path)?.versions ?? [];
    const last = versions.at(-1);
    if (!last) return missing;
    const metadata = metadataOf(versions, versions.length);
    const isGone = last.destroyed || last.deletion_time !== '';
    return {
      status: isGone ? 404 : 200,
      body: { data: { data: isGone ? null : last.data, metadata }, warnings: null },
    };
  };

  const writeData = (path: string, { options, data: value, ...unknown }: Body): Answer => {
    if (typeof value !== 'object' || value === null) return errors(400, 'no data provided');
    const document = documents.get(path) ?? { versions: [] };
    const { cas } = (options ?? {}) as { cas?: number };
    if (cas !== undefined && cas !== document.versions.length)
      return errors(400, 'check-and-set parameter did not match the current version');
    document.versions.push({ data: value, deletion_time: '', destroyed: false });
    documents.set(path, document);
    const ignored = Object.keys(unknown);
    const warnings =
      ignored.length > 0 ? [`Endpoint ignored these unrecognized parameters: [${ignored.join(' ')}]`] : null;
    return data(metadataOf(document.versions, document.versions.length), { warnings });
  };

  const deleteData = (path: string): Answer => {
    const last = documents.get(path)?.versions.at(-1);
    if (last) last.deletion_time = now();
    return done;
  };

  const destroy = (path: string, { versions }: Body): Answer => {
    for (const number of versions as number[]) {
      const version = documents.get(path)?.versions[number - 1];
      if (version) Object.assign(version, { destroyed: true, data: null });
    }
    return done;
  };

  const metadata = (method: string, path: string): Answer => {
    if (method === 'DELETE') {
      documents.delete(path);
      return done;
    }
    if (method === 'LIST') {
      const below = [...documents.keys()].filter((key) => key.startsWith(`${path.replace(/\/$/, '')}/`));
      const keys = below.map((key) => key.slice(path.replace(/\/$/, '').length + 1).replace(/\/.*/, '/'));
      return keys.length > 0 ? data({ keys: [...new Set(keys)].sort() }) : missing;
    }
    const versions = documents.get(path)?.versions;
    if (!versions) return missing;
    const all = versions.map(({ deletion_time, destroyed }, index) => [index + 1, { deletion_time, destroyed }]);
    return data({ current_version: versions.length, versions: Object.fromEntries(all) as object });
  };

  return {
    documents,
    handle(method: string, [part, ...rest]: string[], body: Body): Answer {
      const path = rest.join('/');
      if (part === 'metadata') return metadata(method, path);
      if (part === 'destroy') return destroy(path, body);
      if (part !== 'data') return errors(404, 'unsupported path');
      if (method === 'GET') return readData(path);
      return method === 'DELETE' ? deleteData(path) : writeData(path, body);
    },
  };
}

type Key = { type: string; versions: Buffer[]; min: number; deletable: boolean; exportable: boolean };

/** Transit with keys of aes256-gcm96, as recorded. */
export function createTransitDouble(dialect: Dialect) {
  const keys = new Map<string, Key>();
  const show = (key: Key) =>
    data({
      ...{ type: key.type, exportable: key.exportable, latest_version: key.versions.length },
      ...{ min_decryption_version: key.min, deletion_allowed: key.deletable },
    });
  const changed = (key: Key) => (dialect === 'openbao' ? show(key) : done);
  const create = (name: string, { type = 'aes256-gcm96', exportable = false }: Body): Answer => {
    const key = keys.get(name) ?? {
      ...{ type: String(type), versions: [randomBytes(32)], min: 1, deletable: false, exportable: exportable === true },
    };
    keys.set(name, key);
    return changed(key);
  };

  const key = (method: string, name: string, action: string | undefined, body: Body): Answer => {
    const found = keys.get(name);
    if (action === undefined && (method === 'POST' || method === 'PUT')) return create(name, body);
    if (!found && method === 'GET') return missing;
    if (!found)
      return errors(
        400,
        method === 'DELETE' ? `error deleting policy ${name}: could not delete key; not found` : 'key not found',
      );
    if (method === 'GET') return show(found);
    if (method === 'DELETE') {
      if (!found.deletable) return errors(400, `error deleting policy ${name}: deletion is not allowed for this key`);
      keys.delete(name);
      return done;
    }
    if (action === 'rotate') found.versions.push(randomBytes(32));
    if (typeof body.min_decryption_version === 'number') found.min = body.min_decryption_version;
    if (typeof body.deletion_allowed === 'boolean') found.deletable = body.deletion_allowed;
    return changed(found);
  };

  const encrypt = (name: string, { plaintext, associated_data = '' }: Body): Answer => {
    if (!keys.has(name)) create(name, {});
    const { versions } = keys.get(name) as Key;
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', versions.at(-1) as Buffer, iv);
    cipher.setAAD(Buffer.from(String(associated_data), 'base64'));
    const text = [iv, cipher.update(Buffer.from(String(plaintext), 'base64')), cipher.final(), cipher.getAuthTag()];
    return data({
      ciphertext: `vault:v${versions.length}:${Buffer.concat(text).toString('base64')}`,
      key_version: versions.length,
    });
  };

  const decrypt = (name: string, { ciphertext, associated_data = '' }: Body): Answer => {
    const found = keys.get(name);
    if (!found) return errors(400, 'encryption key not found');
    const [, version, text] = /^vault:v(\d+):(.*)$/.exec(String(ciphertext)) ?? [];
    if (text === undefined) return errors(400, 'invalid ciphertext: no prefix');
    if (Number(version) < found.min)
      return errors(400, 'ciphertext or signature version is disallowed by policy (too old)');
    const bytes = Buffer.from(text, 'base64');
    try {
      const decipher = createDecipheriv(
        'aes-256-gcm',
        found.versions[Number(version) - 1] as Buffer,
        bytes.subarray(0, 12),
      );
      decipher.setAAD(Buffer.from(String(associated_data), 'base64')).setAuthTag(bytes.subarray(-16));
      const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
      return data({ plaintext: plain.toString('base64') });
    } catch {
      return errors(400, 'cipher: message authentication failed');
    }
  };

  return {
    keys,
    handle(method: string, [part, name = '', action]: string[], body: Body): Answer {
      if (part === 'keys') return key(method, name, action, body);
      if (part === 'encrypt') return encrypt(name, body);
      return part === 'decrypt' ? decrypt(name, body) : errors(404, 'unsupported path');
    },
  };
}

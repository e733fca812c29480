import { describe, expect, it } from 'vitest';
import type { VaultClient } from '../../src/secrets/vault/client.ts';
import { createKv } from '../../src/secrets/vault/kv.ts';

type Reply = { status: number; body?: unknown };

/** The engine on scripted replies, and what it was asked. */
function kvOf(...replies: Reply[]) {
  const asked: unknown[][] = [];
  const call = (...question: unknown[]) => {
    asked.push(question);
    return Promise.resolve(replies[asked.length - 1]);
  };
  return { kv: createKv({ call } as unknown as VaultClient, '/team/secret/'), asked };
}

const data = { tokens: { sealed: 'vault:v1:x' } };
const invalid = (what: string, status: number) => ({
  kind: 'invalid',
  message: `Vault refuses to ${what} a document of the key-value engine, or its answer is none of version 2 (${status}).`,
});

describe('a document of a connection', () => {
  it('is read with its version', async () => {
    const { kv, asked } = kvOf({ status: 200, body: { data: { data, metadata: { version: 3 } } } });
    expect(await kv.read('acme', 'main')).toEqual({ version: 3, data });
    expect(asked).toEqual([['GET', 'team/secret/data/acme/main']]);
  });

  it('that was deleted has a version and no data, and one that was never written has neither', async () => {
    const deleted = { status: 404, body: { data: { data: null, metadata: { version: 4 } } } };
    expect(await kvOf(deleted).kv.read('acme', 'main')).toEqual({ version: 4 });
    for (const body of [undefined, { errors: [] }, { data: { metadata: {} } }])
      expect(await kvOf({ status: 404, body }).kv.read('acme', 'main')).toEqual({ version: 0 });
  });

  it.each<[number, unknown]>([
    [200, undefined],
    [200, { data: {} }],
    [200, { data: { data, metadata: {} } }],
    [200, { data: { data: null, metadata: { version: 1 } } }],
    [200, { data: { data: 'x', metadata: { version: 1 } } }],
    [204, { data: { data, metadata: { version: 1 } } }],
    [400, { errors: ['MARKED'] }],
  ])('is never taken for absent where the answer is another one: %i %j', async (status, body) => {
    await expect(kvOf({ status, body }).kv.read('acme', 'main')).rejects.toMatchObject(invalid('read', status));
  });

  it('is written on the version that was read, and not where somebody else was faster', async () => {
    const { kv, asked } = kvOf({ status: 200 });
    expect(await kv.write('acme', 'main', data, 7)).toBe(true);
    expect(asked).toEqual([['POST', 'team/secret/data/acme/main', { options: { cas: 7 }, data }]]);
    const errors = ['check-and-set parameter did not match the current version'];
    expect(await kvOf({ status: 400, body: { errors } }).kv.write('acme', 'main', data, 7)).toBe(false);
    for (const reply of [
      { status: 400, body: { errors: ['other'] } },
      { status: 400 },
      { status: 404, body: { errors } },
      { status: 204 },
    ])
      await expect(kvOf(reply).kv.write('acme', 'main', data, 7)).rejects.toMatchObject(invalid('write', reply.status));
  });

  it('has its earlier versions destroyed, each once', async () => {
    const versions = { 1: { destroyed: true }, 2: { destroyed: false }, 3: {}, 4: { destroyed: false }, 5: {} };
    const { kv, asked } = kvOf({ status: 200, body: { data: { versions } } }, { status: 204 });
    await kv.destroyBefore('acme', 'main', 4);
    expect(asked).toEqual([
      ['GET', 'team/secret/metadata/acme/main'],
      ['PUT', 'team/secret/destroy/acme/main', { versions: [2, 3] }],
    ]);
    for (const reply of [{ status: 404 }, { status: 200, body: { data: { versions: { 4: {} } } } }]) {
      const nothing = kvOf(reply);
      await nothing.kv.destroyBefore('acme', 'main', 4);
      expect(nothing.asked).toHaveLength(1);
    }
  });

  it('that keeps its earlier versions is told', async () => {
    for (const reply of [
      { status: 400, body: { errors: [] } },
      { status: 204 },
      { status: 200, body: {} },
      { status: 200, body: { data: { versions: null } } },
      { status: 400, body: { data: { versions: { 1: {} } } } },
    ])
      await expect(kvOf(reply).kv.destroyBefore('acme', 'main', 4)).rejects.toMatchObject(
        invalid('read the versions of', reply.status),
      );
    const found = { status: 200, body: { data: { versions: { 1: {} } } } };
    await expect(kvOf(found, { status: 400 }).kv.destroyBefore('acme', 'main', 4)).rejects.toMatchObject(
      invalid('destroy', 400),
    );
  });

  it('is deleted with all its versions; what is not there is no error', async () => {
    for (const status of [200, 204, 404]) {
      const { kv, asked } = kvOf({ status });
      await kv.delete('acme', 'main');
      expect(asked).toEqual([['DELETE', 'team/secret/metadata/acme/main']]);
    }
    await expect(kvOf({ status: 400 }).kv.delete('acme', 'main')).rejects.toMatchObject(invalid('delete', 400));
  });
});

describe('the documents of an organisation', () => {
  it('are listed by name, without what is no name of ours', async () => {
    const { kv, asked } = kvOf({ status: 200, body: { data: { keys: ['b', 'folder/', 'a-1', 7, 'a b', '_'] } } });
    expect(await kv.list('acme')).toEqual(['_', 'a-1', 'b']);
    expect(asked).toEqual([['LIST', 'team/secret/metadata/acme']]);
    expect(await kvOf({ status: 404 }).kv.list('acme')).toEqual([]);
  });

  it('are never none where the answer is another one', async () => {
    for (const reply of [
      { status: 200 },
      { status: 200, body: {} },
      { status: 200, body: { data: {} } },
      { status: 400, body: { data: { keys: ['a'] } } },
    ])
      await expect(kvOf(reply).kv.list('acme')).rejects.toMatchObject(invalid('list', reply.status));
  });
});

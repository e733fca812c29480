import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { open, seal } from '../../src/secrets/sealed/envelope.ts';
import { masterKeyProblem, parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import { replaceDataKeys, resealSecrets, rotateMasterKey } from '../../src/secrets/sealed/rotate.ts';
import { createSealedStore } from '../../src/secrets/sealed/sealedStore.ts';
import type { SecretStore } from '../../src/secrets/store.ts';
import { createTestDatabase } from '../../testing/postgres.ts';
import { itKeepsSecrets, refOf, stamp } from './storeContract.ts';

const [first, second] = ['ab'.repeat(32), 'cd'.repeat(32)];
const system = { randomBytes: (size: number) => randomBytes(size), checkpoint: async () => {} };

let database: Database;
let store: SecretStore;
const storeWith = (current = first, previous: string[] = []) =>
  createSealedStore({ database, masterKeys: parseMasterKeys(current, previous), system });
beforeEach(async () => {
  database = await createTestDatabase();
  await database.query("insert into organisations (id) values ('acme'), ('globex')");
  store = storeWith();
});
afterEach(() => database.close());

itKeepsSecrets({ store: () => store, replica: async () => storeWith() });

describe('a dump', () => {
  it('E73 holds no secret in clear, nor any key', async () => {
    await store.write(refOf('main'), 'MARKED-TOKEN', stamp(1, 0));
    await store.write(refOf('main', 'acme', 'client_secret'), 'MARKED-SECRET', stamp(1, 0));
    const dump = await dumpOf(database);
    expect(dump).toContain('v1.');
    for (const secret of ['MARKED', first, Buffer.from('MARKED-TOKEN').toString('base64').slice(0, 12)])
      expect(dump).not.toContain(secret);
  });

  it('E75 taken after a deletion holds nothing that the keys of before would open', async () => {
    await store.write(refOf('main'), 'MARKED-TOKEN', stamp(1, 0));
    const { rows } = await database.query<{ sealed: string }>('select sealed from secrets');
    await store.delete({ organisation: 'acme', connection: 'main' });
    expect(await dumpOf(database)).not.toContain(rows[0]?.sealed);
    await store.deleteOrganisation('acme');
    expect((await database.query("select 1 from organisation_keys where org_id = 'acme'")).rows).toEqual([]);
  });
});

describe('a row that was moved', () => {
  it.each([
    ['another connection', "connection = 'other'", refOf('other')],
    ['another field', "field = 'client_secret'", refOf('main', 'acme', 'client_secret')],
    ['another organisation', "org_id = 'globex'", refOf('main', 'globex')],
  ])('E64 to %s does not open', async (_where, change, ref) => {
    await store.write(refOf('x', 'globex'), 'so that globex has a key', stamp(1, 0));
    await store.write(refOf('main'), 'MARKED', stamp(1, 0));
    await database.query(`update secrets set ${change} where connection = 'main'`);
    await expect(store.read(ref)).rejects.toMatchObject({
      code: 'bug',
      message: expect.not.stringContaining('MARKED'),
    });
  });

  it("E64 with its organisation's key, copied along, does not open either", async () => {
    await store.write(refOf('main'), 'MARKED', stamp(1, 0));
    await database.query("update secrets set org_id = 'globex'");
    await database.query("update organisation_keys set org_id = 'globex'");
    await expect(storeWith().read(refOf('main', 'globex'))).rejects.toThrow('belongs to another organisation');
  });
});

it('E72 one flipped bit anywhere, or another key id, is an error', () => {
  const key = { id: 'k1', bytes: Buffer.alloc(32, 7) };
  const sealed = seal('a secret of some length', key, ['x'], system.randomBytes);
  fc.assert(
    fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
      const bytes = Buffer.from(sealed);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => open(bytes.toString('latin1'), key, ['x'])).toThrow();
    }),
    { numRuns: 500 },
  );
  expect(() => open(sealed, { ...key, id: 'k2' }, ['x'])).toThrow();
  expect(() => open(sealed, { ...key, bytes: Buffer.alloc(32, 8) }, ['x'])).toThrow();
});

it('whatever is sealed opens, and only with its own context', () => {
  const key = { id: 'k1', bytes: Buffer.alloc(32, 7) };
  const contexts = fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), contexts, contexts, (value, context, other) => {
      const sealed = seal(value, key, context, system.randomBytes);
      expect(open(sealed, key, context)).toBe(value);
      if (JSON.stringify(context) !== JSON.stringify(other)) expect(() => open(sealed, key, other)).toThrow();
    }),
  );
});

it('E71 a master key of another length or of other characters is refused with the reason, never with the key', () => {
  const marked = 'MARKED'.padEnd(64, '0');
  expect(masterKeyProblem('a'.repeat(63))).toBe('has 63 characters; it takes 64 hexadecimal ones');
  expect(masterKeyProblem('a'.repeat(65))).toBe('has 65 characters; it takes 64 hexadecimal ones');
  expect(masterKeyProblem(marked)).toBe('holds other characters than 0-9 and a-f');
  expect(masterKeyProblem('')).toMatch('is empty');
  expect(() => parseMasterKeys(marked)).toThrow(/^(?!.*MARKED)/);
});

describe('rotation', () => {
  const rotateWith = (current: string, previous: string[], checkpoint = async () => {}) =>
    ({ database, masterKeys: parseMasterKeys(current, previous), system: { ...system, checkpoint } }) as const;

  it('E74 to a new master key: the old one opens until all is wrapped anew, and is not needed after that', async () => {
    await store.write(refOf('main'), 'one', stamp(1, 0));
    await store.write(refOf('main', 'globex'), 'two', stamp(1, 0));
    expect(await storeWith(second, [first]).read(refOf('main'))).toMatchObject({ value: 'one' });
    await expect(storeWith(second).read(refOf('main'))).rejects.toThrow('which is not among those given');
    expect(await rotateMasterKey(rotateWith(second, [first]))).toMatchObject({ keys: 2 });
    expect(await storeWith(second).read(refOf('main', 'globex'))).toMatchObject({ value: 'two' });
    await expect(storeWith(first).read(refOf('main'))).rejects.toThrow('which is not among those given');
  });

  it('E74 that was killed is gone on with', async () => {
    for (const organisation of ['acme', 'globex'])
      await store.write(refOf('m', organisation), organisation, stamp(1, 0));
    let passed = 0;
    const dying = async () => {
      passed += 1;
      if (passed === 2) throw new Error('killed');
    };
    await expect(rotateMasterKey(rotateWith(second, [first], dying))).rejects.toThrow('killed');
    expect(await storeWith(second, [first]).read(refOf('m', 'globex'))).toMatchObject({ value: 'globex' });
    expect(await rotateMasterKey(rotateWith(second, [first]))).toMatchObject({ keys: 1 });
    expect(await storeWith(second).read(refOf('m', 'acme'))).toMatchObject({ value: 'acme' });
  });

  it('E74 to new data keys under load: no read or write fails, nothing is lost, old keys go when nothing uses them', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `c${index}`);
    for (const name of names) await store.write(refOf(name), '0', stamp(1, 0));
    let isOver = false;
    const load = Promise.all(
      names.slice(0, 6).map(async (name) => {
        let fence = 0;
        for (; !isOver || fence === 0;) {
          fence += 1;
          expect(await store.write(refOf(name), String(fence), stamp(1, fence))).toBe('written');
          expect(await store.read(refOf(name))).toMatchObject({ value: String(fence) });
        }
      }),
    );
    for (let round = 0; round < 3; round += 1) {
      await replaceDataKeys(rotateWith(first, []));
      await resealSecrets(rotateWith(first, []));
    }
    isOver = true;
    await load;
    expect((await resealSecrets(rotateWith(first, []))).removed).toBeLessThanOrEqual(1);
    for (const name of names.slice(6)) expect(await storeWith().read(refOf(name))).toMatchObject({ value: '0' });
    const { rows } = await database.query("select key_id from organisation_keys where org_id = 'acme'");
    expect(rows).toHaveLength(1);
  });
});

/** Every row of every table, as a dump would hold it. */
async function dumpOf({ query }: Database): Promise<string> {
  const { rows: tables } = await query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const parts: string[] = [];
  for (const { name } of tables)
    for (const row of (
      await query<{ text: string }>(`select convert_from(convert_to(t::text, 'UTF8'), 'UTF8') as text from ${name} t`)
    ).rows)
      parts.push(row.text, decodeBytea(row.text));
  return parts.join('\n');
}

/** What bytea columns hold, where it is text. */
function decodeBytea(text: string): string {
  return [...text.matchAll(/\\\\x([0-9a-f]+)/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString()).join('\n');
}

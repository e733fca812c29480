import { expect, it } from 'vitest';
import type { SecretRef, SecretStore } from '../../src/secrets/store.ts';

export type StoreUnderTest = {
  /** A store whose organisations `acme` and `globex` are there and hold nothing. */
  store(): SecretStore;
  /** Another process on the same data. */
  replica(): Promise<SecretStore>;
};

export const refOf = (connection: string, organisation = 'acme', field: SecretRef['field'] = 'tokens'): SecretRef => ({
  organisation,
  connection,
  field,
});
export const stamp = (generation: number, fence: number) => ({ generation, fence });

/** What holds for every secret store. */
export function itKeepsSecrets({ store, replica }: StoreUnderTest): void {
  it('E94 what was written is read, by every replica', async () => {
    const value = JSON.stringify({ access_token: 'a'.repeat(5_000), note: 'Grüße, 枝, \u0000' });
    expect(await store().write(refOf('main'), value, stamp(1, 0))).toBe('written');
    const other = await replica();
    expect(await other.read(refOf('main'))).toMatchObject({ value, generation: 1, fence: 0, count: 1 });
    await other.close();
  });

  it('E94 what was never written is nothing', async () => {
    expect(await store().read(refOf('nowhere'))).toBeUndefined();
    expect(await store().list('acme')).toEqual([]);
  });

  it('E94 organisations, connections and fields are kept apart', async () => {
    const refs = [refOf('main'), refOf('main', 'globex'), refOf('other'), refOf('main', 'acme', 'client_secret')];
    for (const [index, ref] of refs.entries()) await store().write(ref, `value ${index}`, stamp(1, 0));
    for (const [index, ref] of refs.entries())
      expect(await store().read(ref)).toMatchObject({ value: `value ${index}` });
    expect(await store().list('acme')).toEqual(['main', 'other']);
  });

  it('E94 a write with an older stamp changes nothing', async () => {
    await store().write(refOf('main'), 'new', stamp(2, 5));
    expect(await store().write(refOf('main'), 'old fence', stamp(2, 4))).toBe('late');
    expect(await store().write(refOf('main'), 'old generation', stamp(1, 9))).toBe('late');
    expect(await store().read(refOf('main'), { fresh: true })).toMatchObject({ value: 'new', fence: 5 });
    expect(await store().write(refOf('main'), 'newer', stamp(3, 0))).toBe('written');
    expect(await store().read(refOf('main'), { fresh: true })).toMatchObject({
      value: 'newer',
      generation: 3,
      count: 2,
    });
  });

  it('E81 of writers at once with different stamps the newest wins, whatever the order', async () => {
    const fences = [3, 1, 4, 2, 5, 0];
    await Promise.all(fences.map((fence) => store().write(refOf('main'), `by ${fence}`, stamp(1, fence))));
    expect(await store().read(refOf('main'), { fresh: true })).toMatchObject({ value: 'by 5', fence: 5 });
  });

  it('E84 deleting a connection leaves its siblings readable', async () => {
    for (const name of ['main', 'other']) await store().write(refOf(name), name, stamp(1, 0));
    await store().write(refOf('main', 'acme', 'client_secret'), 'secret', stamp(1, 0));
    await store().delete({ organisation: 'acme', connection: 'main' });
    expect(await store().read(refOf('main'))).toBeUndefined();
    expect(await store().read(refOf('main', 'acme', 'client_secret'))).toBeUndefined();
    expect(await store().read(refOf('other'))).toMatchObject({ value: 'other' });
    expect(await store().list('acme')).toEqual(['other']);
  });

  it('E94 one field can be deleted alone, and deleting nothing is no error', async () => {
    await store().write(refOf('main'), 'tokens', stamp(1, 0));
    await store().write(refOf('main', 'acme', 'client_secret'), 'secret', stamp(1, 0));
    await store().delete(refOf('main'));
    await store().delete(refOf('main'));
    expect(await store().read(refOf('main'))).toBeUndefined();
    expect(await store().read(refOf('main', 'acme', 'client_secret'))).toMatchObject({ value: 'secret' });
  });

  it('E81 a connection that was deleted can be made again, from the first stamp on', async () => {
    await store().write(refOf('main'), 'first', stamp(7, 7));
    await store().delete({ organisation: 'acme', connection: 'main' });
    expect(await store().write(refOf('main'), 'second', stamp(1, 0))).toBe('written');
    expect(await store().read(refOf('main'))).toMatchObject({ value: 'second', count: 1 });
  });

  it('E84 deleting an organisation takes its secrets and its key, and leaves other organisations', async () => {
    await store().write(refOf('main'), 'acme', stamp(1, 0));
    await store().write(refOf('main', 'globex'), 'globex', stamp(1, 0));
    await store().deleteOrganisation('acme');
    expect(await store().read(refOf('main'))).toBeUndefined();
    expect(await store().read(refOf('main', 'globex'))).toMatchObject({ value: 'globex' });
  });

  it('E82 when it was made stays, when it was changed and how often moves', async () => {
    await store().write(refOf('main'), 'first', stamp(1, 0));
    const first = await store().read(refOf('main'), { fresh: true });
    await store().write(refOf('main'), 'second', stamp(1, 1));
    const second = await store().read(refOf('main'), { fresh: true });
    expect(second).toMatchObject({ createdAt: first?.createdAt, count: 2 });
    expect(second?.updatedAt.getTime()).toBeGreaterThanOrEqual(first?.updatedAt.getTime() ?? Infinity);
  });

  it('E94 it is writable and healthy', async () => {
    await store().assertWritable();
    expect(await store().health()).toMatchObject({ up: true });
  });
}

import { beforeEach, describe, expect, it } from 'vitest';
import { createSecretCache, type SecretCache } from '../../src/secrets/vault/secretCache.ts';
import type { SecretRef } from '../../src/secrets/store.ts';
import { refOf } from './storeContract.ts';

const secret = (value: string) => ({
  ...{ value, generation: 1, fence: 0, count: 1 },
  ...{ createdAt: new Date(0), updatedAt: new Date(0) },
});
const client = (connection: string, organisation = 'acme') => refOf(connection, organisation, 'client_secret');

let now = 0;
let cache: SecretCache;
const held = (...refs: SecretRef[]) => refs.map((ref) => cache.fresh(ref)?.value);
beforeEach(() => {
  now = 1_000;
  cache = createSecretCache({ monotonic: () => now });
});

describe('secrets in memory', () => {
  it('are served for half a minute without asking, and for a day while the store is down', () => {
    cache.set(refOf('main'), secret('x'));
    now += 29_999;
    expect(held(refOf('main'))).toEqual(['x']);
    now += 1;
    expect(held(refOf('main'))).toEqual([undefined]);
    expect(cache.stale(refOf('main'))).toEqual(secret('x'));
    now = 1_000 + 24 * 3_600_000 - 1;
    expect(cache.stale(refOf('main'))?.value).toBe('x');
    now += 1;
    expect(cache.stale(refOf('main'))).toBeUndefined();
  });

  it('are kept apart by organisation, connection and field, also where one name begins as another', () => {
    const refs = [refOf('main'), client('main'), refOf('main', 'globex'), refOf('mainland'), refOf('main', 'acme2')];
    for (const [index, ref] of refs.entries()) cache.set(ref, secret(String(index)));
    expect(held(...refs)).toEqual(['0', '1', '2', '3', '4']);
    cache.drop(refOf('main'));
    expect(held(...refs)).toEqual([undefined, '1', '2', '3', '4']);
    cache.drop({ organisation: 'acme', connection: 'main' });
    expect(held(...refs)).toEqual([undefined, undefined, '2', '3', '4']);
    cache.dropOrganisation('acme');
    expect(held(...refs)).toEqual([undefined, undefined, '2', undefined, '4']);
  });

  it('are twenty thousand at most: the one that was written longest ago goes', () => {
    const nth = (count: number) => refOf(`c${count}`);
    for (let count = 0; count < 20_000; count++) cache.set(nth(count), secret(String(count)));
    expect(held(nth(0), nth(19_999))).toEqual(['0', '19999']);
    cache.set(nth(0), secret('anew'));
    cache.set(nth(20_000), secret('new'));
    expect(held(nth(0), nth(1), nth(2), nth(20_000))).toEqual(['anew', undefined, '2', 'new']);
  });
});

describe('what a read brings', () => {
  it('is kept if nothing happened meanwhile', () => {
    const read = cache.startRead(refOf('main'));
    cache.set(refOf('other'), secret('o'));
    cache.set(client('main'), secret('c'));
    cache.drop(refOf('mainland'));
    cache.dropOrganisation('globex');
    read.keep(secret('x'));
    read.end();
    expect(held(refOf('main'))).toEqual(['x']);
  });

  it.each<[string, () => void]>([
    ['was written', () => cache.set(refOf('main'), secret('new'))],
    ['was dropped', () => cache.drop(refOf('main'))],
    ['was dropped with its connection', () => cache.drop({ organisation: 'acme', connection: 'main' })],
    ['was dropped with its organisation', () => cache.dropOrganisation('acme')],
  ])('is not kept where the secret %s meanwhile', (_, meanwhile) => {
    const read = cache.startRead(refOf('main'));
    meanwhile();
    const [before] = held(refOf('main'));
    read.keep(secret('old'));
    expect(held(refOf('main'))).toEqual([before]);
    read.end();
  });

  it('does not spoil another read that began later', () => {
    const early = cache.startRead(refOf('main'));
    cache.drop(refOf('main'));
    const late = cache.startRead(refOf('main'));
    early.keep(secret('old'));
    late.keep(secret('new'));
    early.end();
    late.end();
    expect(held(refOf('main'))).toEqual(['new']);
  });
});

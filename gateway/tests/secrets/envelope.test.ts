import { beforeEach, describe, expect, it } from 'vitest';
import { keyIdOf, open, seal } from '../../src/secrets/sealed/envelope.ts';
import { findMasterKey, masterKeyProblem, parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';

const key = { id: 'k1', bytes: Buffer.alloc(32, 7) };
const context = ['acme', 'main', 'tokens'];
const fixed = (size: number) => Buffer.alloc(size, 1);
let sealed: string;
beforeEach(() => {
  sealed = seal('Grüße', key, context, fixed);
});
const withPart = (index: number, change: (part: string) => string) =>
  sealed
    .split('.')
    .map((part, at) => (at === index ? change(part) : part))
    .join('.');

describe('a sealed text', () => {
  it('names its version and its key, and opens to what it was', () => {
    expect(sealed).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/);
    expect(open(sealed, key, context)).toBe('Grüße');
    expect(open(seal('', key, context, fixed), key, context)).toBe('');
    expect(keyIdOf(sealed)).toBe('k1');
  });

  it.each([
    ['another version', () => withPart(0, () => 'v2')],
    ['too few parts', () => sealed.split('.').slice(0, 4).join('.')],
    ['too many parts', () => `${sealed}.AA`],
    ['plain words', () => 'secret'],
  ])('is none with %s', (_, textOf) => {
    expect(keyIdOf(textOf())).toBeUndefined();
    expect(() => open(textOf(), key, context)).toThrow('this is no sealed text of this key');
  });

  it.each([2, 3, 4])('is none where part %i is not written in the one way', (part) => {
    expect(() =>
      open(
        withPart(part, (own) => `${own}=`),
        key,
        context,
      ),
    ).toThrow('this is no sealed text of this key');
  });

  it('opens with no other key, nor under another name of the same key', () => {
    expect(() => open(sealed, { ...key, id: 'k2' }, context)).toThrow('this is no sealed text of this key');
    const renamed = sealed.replace('k1', 'k2');
    expect(() => open(renamed, { ...key, id: 'k2' }, context)).toThrow(/authenticate/);
    expect(() => open(sealed, { ...key, bytes: Buffer.alloc(32, 8) }, context)).toThrow(/authenticate/);
  });

  it('opens in no other context, however its words are cut', () => {
    for (const other of [
      ['acme', 'main'],
      ['acmemain', 'tokens'],
      ['acm', 'emain', 'tokens'],
      [...context, ''],
    ])
      expect(() => open(sealed, key, other)).toThrow(/authenticate/);
  });

  it('that was cut is said to be', () => {
    const shorter = (part: string) => Buffer.from(part, 'base64url').subarray(1).toString('base64url');
    for (const part of [2, 3])
      expect(() => open(withPart(part, shorter), key, context)).toThrow('this sealed text is cut');
  });
});

describe('a master key', () => {
  const [one, other] = ['ab'.repeat(32), 'CD'.repeat(32)];

  it.each([
    ['', 'is empty; it takes 64 hexadecimal characters'],
    [one.slice(1), 'has 63 characters; it takes 64 hexadecimal ones'],
    [`${one}a`, 'has 65 characters; it takes 64 hexadecimal ones'],
    [`${one.slice(1)}g`, 'holds other characters than 0-9 and a-f'],
    [`g${one.slice(1)}`, 'holds other characters than 0-9 and a-f'],
  ])('%j is none, and the reason does not tell it', (text, problem) => {
    expect(masterKeyProblem(text)).toBe(problem);
    expect(() => parseMasterKeys(text)).toThrow(new Error(`The master key ${problem}.`));
    expect(() => parseMasterKeys(one, [text])).toThrow(problem);
  });

  it('is found by the name that is made of it, whether it wraps now or did before', () => {
    expect(masterKeyProblem(other)).toBeUndefined();
    const keys = parseMasterKeys(one, [other]);
    expect(keys.current.bytes).toEqual(Buffer.alloc(32, 0xab));
    expect(keys.current.id).toMatch(/^[0-9a-f]{16}$/);
    expect(keys.current.id).toBe(parseMasterKeys(one.toUpperCase()).current.id);
    expect(findMasterKey(keys, keys.current.id)).toBe(keys.current);
    expect(findMasterKey(keys, parseMasterKeys(other).current.id)).toBe(keys.previous[0]);
    expect(findMasterKey(parseMasterKeys(one), keys.previous[0]?.id ?? '')).toBeUndefined();
  });

  it('has the name that rows of earlier releases hold', () => {
    expect(parseMasterKeys(one).current.id).toBe('7261fe349fe978d2');
  });
});

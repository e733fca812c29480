import { createHash, timingSafeEqual } from 'node:crypto';

/** A key's parts: the id finds its row, the whole is hashed. `ask` marks it for scanners of leaked secrets. */
const form = /^ask_([a-z0-9]{16})_[A-Za-z0-9_-]{43}$/;

/** Makes a key of 256 random bits. */
export function makeKey(randomBytes: (size: number) => Buffer): { id: string; key: string; hash: Buffer } {
  const id = Array.from(randomBytes(16), (byte) => (byte % 36).toString(36)).join('');
  const key = `ask_${id}_${randomBytes(32).toString('base64url')}`;
  return { id, key, hash: hashKey(key) };
}

/** The id in a key; undefined for what is no key. */
export function keyId(key: string): string | undefined {
  return form.exec(key)?.[1];
}

/** A key is random enough for a plain hash: nobody can try all keys. */
function hashKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** Compares in constant time. */
export function isKeyOf(key: string, hash: Buffer): boolean {
  const own = hashKey(key);
  return own.length === hash.length && timingSafeEqual(own, hash);
}

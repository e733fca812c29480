import { createCipheriv, createDecipheriv } from 'node:crypto';
import { contextBytes } from '../contextBytes.ts';

/**
 * What a ciphertext is bound to, besides its key: the names of the place where it is kept. Copied to another row, another
 * field or another organisation, it does not open.
 */
export type Context = readonly string[];

const version = 'v1';
const [ivLength, tagLength] = [12, 16];

/** `v1.<key id>.<iv>.<tag>.<text>`, the last three in base64url. AES-256-GCM with a fresh iv. */
export function seal(
  value: string,
  key: { id: string; bytes: Buffer },
  context: Context,
  randomBytes: (size: number) => Buffer,
): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, iv, { authTagLength: tagLength });
  cipher.setAAD(bound(key.id, context));
  // GCM keeps nothing back: the bytes are whole before `final`, here and in `open`. Asked for texts, a cipher takes longer.
  const text = cipher.update(value, 'utf8');
  cipher.final();
  const parts = [iv, cipher.getAuthTag(), text].map((part) => part.toString('base64url'));
  return [version, key.id, ...parts].join('.');
}

/** Which key opens a sealed text; undefined if it is none. */
export function keyIdOf(sealed: string): string | undefined {
  const [first, keyId, ...rest] = sealed.split('.');
  return first === version && rest.length === 3 ? keyId : undefined;
}

/** Throws if the key, the context or a single bit is another. */
export function open(sealed: string, key: { id: string; bytes: Buffer }, context: Context): string {
  const [first, keyId, ...parts] = sealed.split('.');
  const [iv, tag, text] = parts.map((part) => decode(part));
  if (first !== version || keyId !== key.id || parts.length !== 3 || !iv || !tag || !text)
    throw new Error('this is no sealed text of this key');
  if (iv.length !== ivLength || tag.length !== tagLength) throw new Error('this sealed text is cut');
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, iv, { authTagLength: tagLength });
  decipher.setAAD(bound(key.id, context)).setAuthTag(tag);
  const value = decipher.update(text);
  decipher.final();
  return value.toString('utf8');
}

/** Only the one way to write the bytes counts: base64url forgives stray letters and unused bits otherwise. */
function decode(part: string): Buffer | undefined {
  const bytes = Buffer.from(part, 'base64url');
  return bytes.toString('base64url') === part ? bytes : undefined;
}

function bound(keyId: string, context: Context): Buffer {
  return contextBytes([version, keyId, ...context]);
}

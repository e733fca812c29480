import type { HttpReply } from '../../http/types';
import { readLimited } from '../../http/readLimited';
import type { AnyBody, HeaderFields } from '../../types/rawReply';
import { createRedactor, type Redact } from '../../redaction/redact';

/** A reply as a workflow gets it. `body_type` says how to read `body`. Header names are in lower case. */
export type RawReply = {
  status: number;
  headers: HeaderFields;
  body: AnyBody;
  body_type: 'json' | 'text' | 'base64' | 'empty';
};

/** A Lambda's reply ends at 6 MB; base64 takes a third more than the bytes. In bytes. */
export const maxReplyBytes = 4_000_000;

/** Of cookies a workflow has no use, and they can be as good as a token. */
const withheld = ['set-cookie', 'set-cookie2'];

/**
 * Reads a reply of any type: JSON, text, nothing, or bytes as base64. Secrets that it repeats are taken out. Undefined where
 * it is larger than `maxReplyBytes`. Rejects where it breaks off.
 */
export async function readRawReply(reply: HttpReply, secrets: readonly string[]): Promise<RawReply | undefined> {
  const bytes = await bytesOf(reply);
  if (!bytes) return undefined;
  const hide = createRedactor(secrets);
  const headers = Object.entries(reply.headers)
    .filter(([name]) => !withheld.includes(name))
    .map(([name, value]) => [name, hide(value)] as const);
  return { status: reply.status, headers: Object.fromEntries(headers), ...readBytes(bytes, hide) };
}

async function bytesOf({ body, text }: HttpReply): Promise<Buffer | undefined> {
  if (!body) {
    const bytes = Buffer.from(text);
    return bytes.length > maxReplyBytes ? undefined : bytes;
  }
  const { chunks, whole } = await readLimited(body, maxReplyBytes);
  return whole ? Buffer.concat(chunks) : undefined;
}

function readBytes(bytes: Buffer, hide: Redact): Pick<RawReply, 'body' | 'body_type'> {
  if (bytes.length === 0) return { body: null, body_type: 'empty' };
  const text = textOf(bytes);
  if (text === undefined) return { body: hide(bytes.toString('base64')), body_type: 'base64' };
  const safe = hide(text);
  try {
    const value: unknown = JSON.parse(safe);
    // Escapes can hide a secret from a look at the text; written anew, there are none but the needed ones.
    const body: unknown = /\\[u/]/.test(safe) ? JSON.parse(hide(JSON.stringify(value))) : value;
    return { body, body_type: 'json' };
  } catch {
    return safe.trim() === '' ? { body: null, body_type: 'empty' } : { body: safe, body_type: 'text' };
  }
}

/** Text where the bytes are UTF-8 without the character that only bytes have; undefined otherwise. */
function textOf(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

import { readLimited } from '../../http/readLimited';
import type { HttpReply } from '../../http/types';
import { createRedactor, type Redact } from '../../redaction/redact';
import type { AnyBody, HeaderFields } from '../../types/rawReply';

/** A reply as a workflow gets it. `body_type` is the format of `body`. Header names are in lower case. */
export type RawReply = {
  status: number;
  headers: HeaderFields;
  body: AnyBody;
  body_type: 'json' | 'text' | 'base64' | 'empty';
};

/** In bytes. A Lambda's reply is limited to 6 MB, and base64 is a third larger than the bytes. */
export const maxReplyBytes = 4_000_000;

/** A workflow does not need cookies, and they may be as powerful as a token. */
const withheldHeaders = ['set-cookie', 'set-cookie2'];

/**
 * Reads a reply of any type: JSON, text, nothing, or bytes as base64. Secrets that it repeats are redacted. Undefined if it
 * is larger than `maxReplyBytes`. Rejects if the stream fails.
 */
export async function readRawReply(reply: HttpReply, secrets: readonly string[]): Promise<RawReply | undefined> {
  const bytes = await bytesOf(reply);
  if (!bytes) return undefined;
  const hide = createRedactor(secrets);
  const headers = Object.entries(reply.headers)
    .filter(([name]) => !withheldHeaders.includes(name))
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
    // Needless escapes can hide a secret from the redactor; JSON.stringify writes the text without them.
    const body: unknown = /\\[u/]/.test(safe) ? JSON.parse(hide(JSON.stringify(value))) : value;
    return { body, body_type: 'json' };
  } catch {
    return safe.trim() === '' ? { body: null, body_type: 'empty' } : { body: safe, body_type: 'text' };
  }
}

/** The bytes as text if they are UTF-8 without null characters, which only binary data has; undefined otherwise. */
function textOf(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

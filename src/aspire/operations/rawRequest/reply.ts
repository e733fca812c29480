import { decodeText } from '../../http/decodeText';
import type { HttpReply } from '../../http/types';
import { readLimited } from '../../http/readLimited';
import type { AnyBody, HeaderFields } from '../../types/rawReply';
import { createReplyRedactor, type Redact } from '../../redaction/redact';

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
 * Reads a reply of any type: JSON, text of any charset, nothing, or bytes as base64. Whole secrets of the connection that it
 * repeats are taken out; everything else is given as it came. Undefined where it is larger than `maxReplyBytes`. Rejects
 * where it breaks off.
 */
export async function readRawReply(reply: HttpReply, secrets: readonly string[]): Promise<RawReply | undefined> {
  const content = await contentOf(reply);
  if (!content) return undefined;
  const hide = createReplyRedactor(secrets);
  const headers = Object.entries(reply.headers)
    .filter(([name]) => !withheld.includes(name))
    .map(([name, value]) => [name, hide(value)] as const);
  return { status: reply.status, headers: Object.fromEntries(headers), ...readContent(content, hide) };
}

type Content = { text: string } | { bytes: Buffer };

async function contentOf({ body, text, headers, unreadable, cut }: HttpReply): Promise<Content | undefined> {
  if (!body) {
    if (cut) return undefined;
    return unreadable ? { bytes: unreadable } : { text };
  }
  const { chunks, whole } = await readLimited(body, maxReplyBytes);
  if (!whole) return undefined;
  const bytes = Buffer.concat(chunks);
  const decoded = decodeText(bytes, headers['content-type']);
  // The character that only bytes have.
  return decoded === undefined || decoded.includes('\0') ? { bytes } : { text: decoded };
}

function readContent(content: Content, hide: Redact): Pick<RawReply, 'body' | 'body_type'> {
  if ('bytes' in content) return { body: hide(content.bytes.toString('base64')), body_type: 'base64' };
  const safe = hide(content.text);
  if (safe.trim() === '') return { body: null, body_type: 'empty' };
  try {
    // JSON takes no byte order mark.
    const value: unknown = JSON.parse(safe.replace(/^\ufeff/, ''));
    return { body: /\\[u/]/.test(safe) ? withoutEscapedSecrets(value, hide) : value, body_type: 'json' };
  } catch {
    return { body: safe, body_type: 'text' };
  }
}

/** Escapes can hide a secret from a look at the text; written anew, there are none but the needed ones. */
function withoutEscapedSecrets(value: unknown, hide: Redact): unknown {
  const plain = JSON.stringify(value);
  const safe = hide(plain);
  return safe === plain ? value : JSON.parse(safe);
}

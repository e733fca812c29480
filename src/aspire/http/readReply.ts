import type { Readable } from 'node:stream';
import { codecOfBytes, codecsOf, decompress, decompressStream } from './decompress';
import { decodeText } from './decodeText';
import { readLimited } from './readLimited';
import type { HttpReply, HttpRequest } from './types';

/** No reply of text that a step can use is larger, in bytes, decompressed or not. More of it is not read. */
export const maxTextBytes = 16_000_000;

/** What a refusal says is short; more than this of it, in bytes, is not read. */
const maxErrorBytes = 1_000_000;

type Received = { status: number; headers: object; body: Readable };

/**
 * Reads what has come as the request wants it: a success as a stream or as text, anything else as text as far as it can be
 * read. Rejects where the body breaks off, with the code `TOO_LARGE` where it is larger than any text may be, and with
 * `UNREADABLE` where a success is not text of its charset.
 */
export async function readReply(
  { status, headers: received, body }: Received,
  request: HttpRequest,
): Promise<HttpReply> {
  const headers = plainHeaders(received);
  if (status < 200 || status >= 300) return readError({ status, headers }, body);
  const codecs = codecsOf(headers['content-encoding']);
  if (request.stream) return { status, headers, text: '', size: 0, body: await decompressStream(body, codecs) };
  if (Number(headers['content-length']) > maxTextBytes && request.method !== 'HEAD') {
    body.on('error', () => undefined).destroy();
    throw problem('TOO_LARGE');
  }
  const read = await readLimited(body, maxTextBytes);
  if (!read.whole) throw problem('TOO_LARGE');
  const sent = join(read.chunks);
  const bytes = codecs.length === 0 ? sent : await decompress(sent, codecs, { limit: maxTextBytes });
  const text = decodeText(bytes, headers['content-type']);
  if (text === undefined) throw problem('UNREADABLE');
  return { status, headers, text, size: bytes.length };
}

/** The status says what matters: whatever is wrong with the body, the reply counts. */
async function readError(reply: Pick<HttpReply, 'status' | 'headers'>, body: Readable): Promise<HttpReply> {
  const { chunks, size, whole } = await readLimited(body, maxErrorBytes);
  const sent = join(chunks);
  const bytes = await decompressLeniently(sent, reply.headers['content-encoding']);
  const text = bytes && decodeText(bytes, reply.headers['content-type']);
  const cut = whole ? {} : { cut: true as const };
  if (text === undefined || isBinary(text)) return { ...reply, ...cut, text: '', size, unreadable: bytes ?? sent };
  return { ...reply, ...cut, text, size: bytes?.length ?? size };
}

async function decompressLeniently(bytes: Buffer, contentEncoding: string | undefined): Promise<Buffer | undefined> {
  const told = codecsOf(contentEncoding);
  const seen = codecOfBytes(bytes);
  const codecs = told.length > 0 ? told : seen ? [seen] : [];
  return decompress(bytes, codecs, { limit: maxErrorBytes, partly: true }).catch(() => undefined);
}

function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these characters are what tells bytes from text
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
}

/** Header names in lower case, each with one text. */
function plainHeaders(headers: object): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) plain[name.toLowerCase()] = String(value);
  return plain;
}

function join(chunks: readonly Buffer[]): Buffer {
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

function problem(code: 'TOO_LARGE' | 'UNREADABLE'): Error {
  return Object.assign(new Error(code), { code });
}

import { pipeline, Readable, type Transform } from 'node:stream';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

/** How a reply may be compressed, as the server is told. */
export const acceptedEncodings = 'gzip, br';

type Codec = 'gzip' | 'deflate' | 'br';

const codecs: Readonly<Record<string, Codec>> = { gzip: 'gzip', 'x-gzip': 'gzip', deflate: 'deflate', br: 'br' };

const decompressors = {
  // Unzip reads gzip and deflate with a zlib header; some servers leave the header out.
  unzip: { whole: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.unzip), stream: () => zlib.createUnzip() },
  raw: { whole: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflateRaw), stream: () => zlib.createInflateRaw() },
  br: {
    whole: promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress),
    stream: () => zlib.createBrotliDecompress(),
  },
};

/**
 * The compressions of a `Content-Encoding`, the last one first, as they are to be undone. What is not a known compression
 * is passed over: its bytes stay as they are, and are then not text.
 */
export function codecsOf(contentEncoding = ''): Codec[] {
  const names = contentEncoding.split(',').map((name) => name.trim().toLowerCase());
  return names.flatMap((name) => (Object.hasOwn(codecs, name) ? [codecs[name] as Codec] : [])).reverse();
}

/** The compression that the first bytes tell of; brotli cannot be told. */
export function codecOfBytes(bytes: Buffer): Codec | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  return bytes[0] === 0x78 && hasZlibHeader(bytes) ? 'deflate' : undefined;
}

/**
 * Decompresses bytes. Rejects where their end is missing (unless `partly`) or they are damaged, and with the code
 * `TOO_LARGE` as soon as there is more than `limit`.
 */
export async function decompress(
  bytes: Buffer,
  order: readonly Codec[],
  { limit, partly = false }: { limit: number; partly?: boolean },
): Promise<Buffer> {
  let result = bytes;
  for (const codec of order) {
    if (result.length === 0) return result;
    const flush = codec === 'br' ? zlib.constants.BROTLI_OPERATION_FLUSH : zlib.constants.Z_SYNC_FLUSH;
    const options = { maxOutputLength: limit, ...(partly ? { finishFlush: flush } : {}) };
    result = await decompressorFor(codec, result).whole(result, options).catch(rethrow);
  }
  return result;
}

/** The same for a stream, which fails where its end is missing. An empty stream stays empty. */
export async function decompressStream(body: Readable, order: readonly Codec[]): Promise<Readable> {
  if (order.length === 0) return body;
  const first = await firstBytes(body);
  if (!first) return Readable.from([]);
  const steps = order.map((codec, index): Transform =>
    decompressorFor(codec, index === 0 ? first : Buffer.of(0x78, 0x9c)).stream(),
  );
  // A failure of any step destroys all of them, and whoever reads the last one hears of it.
  pipeline([body, ...steps], () => undefined);
  return steps[steps.length - 1] as Transform;
}

function decompressorFor(codec: Codec, bytes: Buffer) {
  if (codec === 'br') return decompressors.br;
  return codec === 'deflate' && !hasZlibHeader(bytes) ? decompressors.raw : decompressors.unzip;
}

/** RFC 1950: the method in the first byte, and a check of both. A single byte is judged by the method alone. */
function hasZlibHeader(bytes: Buffer): boolean {
  const [first = 0, second] = bytes;
  return (first & 0x0f) === 8 && (second === undefined || (first * 256 + second) % 31 === 0);
}

/** Looks at the first bytes of a stream without taking them out; undefined where it has none. */
function firstBytes(body: Readable): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const first = body.read() as Buffer | null;
      // Without bytes the stream is over, or says again when it has some.
      if (first === null) return;
      settle();
      body.unshift(first);
      resolve(first);
    };
    const end = () => {
      settle();
      resolve(undefined);
    };
    const fail = (error: Error) => {
      settle();
      reject(error);
    };
    const settle = () => body.off('readable', look).off('end', end).off('error', fail);
    body.on('readable', look).on('end', end).on('error', fail);
  });
}

function rethrow(error: unknown): never {
  const { code } = error as { code?: string };
  throw code === 'ERR_BUFFER_TOO_LARGE' ? Object.assign(new Error('too large'), { code: 'TOO_LARGE' }) : error;
}

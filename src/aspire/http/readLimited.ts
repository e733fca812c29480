import type { Readable } from 'node:stream';

/** `whole` is false if the stream was longer than the limit; the rest was not read. */
export type BytesRead = { chunks: Buffer[]; size: number; whole: boolean };

/** Reads a stream up to `limit` bytes, and destroys it if it is longer. Rejects if the stream fails. */
export async function readLimited(body: Readable, limit: number): Promise<BytesRead> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (size + chunk.length > limit) {
      chunks.push(chunk.subarray(0, limit - size));
      return { chunks, size: limit, whole: false };
    }
    chunks.push(chunk);
    size += chunk.length;
  }
  return { chunks, size, whole: true };
}

import type { Readable } from 'node:stream';

/** `whole` is false where the stream held more than was allowed; the rest was not read. */
export type BytesRead = { chunks: Buffer[]; size: number; whole: boolean };

/** Reads a stream up to a number of bytes, and destroys it where it holds more. Rejects where the stream breaks. */
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

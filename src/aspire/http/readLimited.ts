import type { Readable } from 'node:stream';

/** `whole` is false where the stream held more than was allowed; the rest was not read. */
export type BytesRead = { chunks: Buffer[]; size: number; whole: boolean };

/** Reads a stream up to a number of bytes, and destroys it where it holds more. Rejects where the stream breaks. */
export function readLimited(body: Readable, limit: number): Promise<BytesRead> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let whole = true;
    let isOver = false;
    body.on('data', (chunk: Buffer) => {
      if (!whole) return;
      whole = size + chunk.length <= limit;
      chunks.push(whole ? chunk : chunk.subarray(0, limit - size));
      size = whole ? size + chunk.length : limit;
      if (whole) return;
      isOver = true;
      resolve({ chunks, size, whole });
      body.destroy();
    });
    body.once('end', () => {
      isOver = true;
      resolve({ chunks, size, whole });
    });
    body.on('error', reject);
    // A stream that somebody else destroyed neither ends nor fails. Every stream closes: an error takes long to make.
    body.once('close', () => {
      if (!isOver) reject(Object.assign(new Error('the stream was closed'), { code: 'ECONNRESET' }));
    });
  });
}

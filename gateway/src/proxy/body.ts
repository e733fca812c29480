import { Readable } from 'node:stream';

/** Up to here a body is kept in memory, so that it can be sent a second time. */
const replayableBytes = 1_048_576;

/** A small body as a whole; a larger one as a stream that begins with what was read already. */
export type Body = Buffer | Readable;

/** Reads no more than is kept. */
export async function readBody(payload: AsyncIterable<Buffer>): Promise<Body> {
  const parts: Buffer[] = [];
  const source = payload[Symbol.asyncIterator]();
  for (let size = 0; size <= replayableBytes;) {
    const next = await source.next();
    if (next.done) return Buffer.concat(parts);
    parts.push(next.value);
    size += next.value.length;
  }
  return Readable.from(joined(parts, source), { objectMode: false });
}

async function* joined(parts: Buffer[], source: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  // Each part is let go of once it was sent.
  for (let part = parts.shift(); part; part = parts.shift()) yield part;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}

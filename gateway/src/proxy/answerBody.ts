import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { GatewayError } from '../errors.ts';
import type { Echo } from './echo.ts';
import { discard, readWhole, type UpstreamAnswer } from './upstream.ts';

/** Encodings that are taken off, so that the body can be searched. */
const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What a provider is offered: encodings that are common and can be taken off. */
export const acceptedEncodings = 'gzip, br';

/** An answer that says to be no longer is read as a whole, in bytes: streams cost more than all else of a small one. */
const wholeBytes = 16_384;

/** Headers that are about the encoded bytes. */
const ofEncoded = ['content-encoding', 'content-length', 'content-md5', 'content-digest'];

export type AnswerBody = {
  body: Readable | Buffer;
  /** Headers of the answer that no longer fit. */
  dropped: readonly string[];
};

/**
 * The body of an answer as the caller gets it: without an encoding, and without the token. Throws for an unknown encoding, and for
 * a small one that does not come whole.
 */
export async function answerBody(
  answer: UpstreamAnswer,
  { method, host }: { method: string; host: string },
  echo: Echo,
): Promise<AnswerBody> {
  const { statusCode, headers, body } = answer;
  if (method === 'HEAD' || statusCode === 204 || statusCode === 304) return { body, dropped: [] };
  const encoding = String(headers['content-encoding'] ?? 'identity')
    .trim()
    .toLowerCase();
  const isPlain = encoding === 'identity' || encoding === '';
  if (!isPlain && !Object.hasOwn(decoders, encoding)) {
    await discard(answer);
    throw new GatewayError(
      'provider_refused',
      `The provider answers in the encoding ${encoding.slice(0, 50)}, which nobody asked for. Leave Accept-Encoding out.`,
    );
  }
  if (isPlain && Number(headers['content-length'] ?? Infinity) <= wholeBytes)
    return { body: echo.hide(await readWhole(answer, method, host)), dropped: [] };
  const filter = echo.filter();
  const steps = isPlain ? [body, filter] : [body, decoders[encoding]!(), filter];
  // Errors come out of the last step, where they end the answer.
  pipeline(steps as [Readable, Transform], () => undefined);
  return { body: filter, dropped: isPlain ? [] : ofEncoded };
}

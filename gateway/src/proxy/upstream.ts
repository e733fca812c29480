import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { GatewayError } from '../errors.ts';
import type { Egress } from '../providers/egress.ts';
import type { Body } from './body.ts';

/** How long a provider may be silent, in milliseconds, before its answer and within it. */
const silenceMs = 100_000;

export type UpstreamRequest = {
  method: string;
  origin: URL;
  path: string;
  headers: Record<string, string | string[]>;
  body: Body | undefined;
  signal: AbortSignal;
};

export type UpstreamAnswer = Dispatcher.ResponseData;

/** One request to a provider. Redirects are not followed. Throws a GatewayError that tells whether a write may have happened. */
export async function sendUpstream(
  agent: ReturnType<Egress['agentFor']>,
  { method, origin, path, headers, body, signal }: UpstreamRequest,
): Promise<UpstreamAnswer> {
  try {
    return await agent.request({
      origin: origin.origin,
      path,
      method: method,
      headers,
      body: body ?? null,
      signal,
      headersTimeout: silenceMs,
      bodyTimeout: silenceMs,
    });
  } catch (error) {
    if (body instanceof Readable) body.destroy();
    throw describeFault(error, method, origin.host);
  }
}

/** What a small answer holds, as a whole. Throws as `sendUpstream` does. */
export async function readWhole({ body }: UpstreamAnswer, method: string, host: string): Promise<Buffer> {
  try {
    const { buffer, byteOffset, byteLength } = await body.bytes();
    return Buffer.from(buffer, byteOffset, byteLength);
  } catch (error) {
    throw describeFault(error, method, host);
  }
}

/** Faults that come before anything of the request was sent. */
const unsent = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_INVALID_ARG',
];

function describeFault(error: unknown, method: string, host: string): GatewayError {
  const { code = 'unknown' } = error as { code?: string };
  const cause = { cause: error };
  if (code === 'EGRESS_REFUSED')
    return new GatewayError('forbidden', `${host} resolves to a private address, which is not called.`, cause);
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(method);
  if (isRead || unsent.includes(code))
    return new GatewayError(
      'unavailable',
      `${host} did not answer (${code}). Nothing was changed; try again later.`,
      cause,
    );
  return new GatewayError(
    'outcome_unknown',
    `${host} did not answer whole (${code}). The write may have happened: look before you send it again.`,
    cause,
  );
}

/** Throws an answer away, so that its connection can be used again, or is closed if there is much of it. */
export async function discard({ body }: UpstreamAnswer): Promise<void> {
  await body.dump({ limit: 65_536 }).catch(() => undefined);
}

import { request as requestHttp, validateHeaderValue, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestHttps, type RequestOptions } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { acceptedEncodings } from './decompress';
import { connector } from './userAgent';
import type { NetworkError, HttpReply, HttpRequest, Transport } from './types';

/** Begins a request. */
export type StartRequest = (options: RequestOptions, callback: (reply: IncomingMessage) => void) => ClientRequest;

/**
 * One attempt, in no more than its time, which goes on to the end of the reply's body. `attempt` begins the request with what
 * it is given. Never rejects.
 */
export function withTimeout(
  timeoutMs: number,
  { bearer }: HttpRequest,
  attempt: (start: StartRequest) => Promise<HttpReply>,
): ReturnType<Transport> {
  return new Promise((resolve) => {
    let end: (() => void) | undefined;
    const timeout = setTimeout(() => {
      end?.();
      resolve({ fault: { code: 'TIMEOUT', reached: 'maybe' } });
    }, timeoutMs);
    const start: StartRequest = (options, callback) => {
      const request = startRequest(options, callback, bearer);
      end = () => void request.destroy();
      return request;
    };
    attempt(start).then(
      (reply) => {
        const { body } = reply;
        if (body) {
          end = () => void body.destroy(Object.assign(new Error('the time ran out'), { code: 'TIMEOUT' }));
          body.once('close', () => clearTimeout(timeout));
        } else clearTimeout(timeout);
        resolve({ reply });
      },
      (error: unknown) => {
        clearTimeout(timeout);
        resolve({ fault: toNetworkError(error) });
      },
    );
  });
}

/**
 * Begins a request over Node's HTTP. The bearer is put on the request itself: the options that a request is made with are
 * written to the log, every one of them, where NODE_DEBUG asks for Node's.
 */
function startRequest(
  options: RequestOptions,
  callback: (reply: IncomingMessage) => void,
  bearer: string | undefined,
): ClientRequest {
  const authorization = bearer === undefined ? undefined : `Bearer ${bearer}`;
  // Before anything has begun: a request that is then given up would break later, with nobody to hear of it.
  if (authorization !== undefined) validateHeaderValue('Authorization', authorization);
  const secure = options.protocol === 'https:';
  const request = (secure ? requestHttps : requestHttp)(options, (reply) => {
    if (!secure || (reply.socket as TLSSocket).encrypted) return callback(reply);
    // A proxy that refused to make the way: the request was never sent, and this is not Aspire's reply.
    reply.on('error', () => undefined).destroy();
    request.emit('error', Object.assign(new Error('the proxy refused'), { code: `PROXY_${reply.statusCode}` }));
  });
  if (authorization !== undefined) request.setHeader('Authorization', authorization);
  // Without an `upgrade` listener Node never settles a request that gets a 101.
  request.on('upgrade', (_reply, socket) => {
    socket.destroy();
    request.emit('error', Object.assign(new Error('an unasked upgrade'), { code: 'UPGRADE' }));
  });
  return request;
}

const userAgent = `${connector.name}/${connector.version}`;

/** The headers that every request carries, and its own. */
export function headersOf({ headers, body, bytes }: HttpRequest): Record<string, string> {
  return {
    Accept: 'application/json',
    'Accept-Encoding': acceptedEncodings,
    'User-Agent': userAgent,
    ...(body === undefined && bytes === undefined ? {} : { 'Content-Type': 'application/json' }),
    // Of itself Node tells the length for some methods only; the body of a DELETE would count as the next request.
    ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
    ...(bytes ? { 'Content-Length': String(bytes.reduce((sum, { length }) => sum + length, 0)) } : {}),
    ...headers,
  };
}

/** Faults that end a call before its first byte is sent. Anything else may have reached Aspire. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_INVALID_|PROXY_)/;

/** What an error of Node's or of axios' means. */
export function toNetworkError(error: unknown): NetworkError {
  type Told = { code?: string; syscall?: string; cause?: Told };
  const { code: told = 'UNKNOWN', syscall, cause } = error as Told;
  // Axios' word for a body that broke off, which is a connection that was cut.
  const code = told === 'ERR_BAD_RESPONSE' ? 'ECONNRESET' : told;
  const connecting = (cause?.syscall ?? syscall) === 'connect';
  return { code, reached: neverSent.test(code) || connecting ? 'no' : 'maybe' };
}

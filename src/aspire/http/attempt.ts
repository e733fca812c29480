import { isAscii } from 'node:buffer';
import { request as requestHttp, validateHeaderValue, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestHttps, type RequestOptions } from 'node:https';
import type { HttpReply, HttpRequest, NetworkError, Transport } from './types';
import { connector } from './userAgent';

/** Starts a request. */
export type StartRequest = (options: RequestOptions, callback: (reply: IncomingMessage) => void) => ClientRequest;

/**
 * Runs one attempt within a time limit, which includes reading the reply's body to its end. `attempt` must start its
 * request with the function that it is given. Never rejects.
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
 * Starts a request with Node's HTTP. The bearer is set on the request and not in the options, since Node logs all options
 * when NODE_DEBUG is set.
 */
function startRequest(
  options: RequestOptions,
  callback: (reply: IncomingMessage) => void,
  bearer: string | undefined,
): ClientRequest {
  const authorization = bearer === undefined ? undefined : `Bearer ${bearer}`;
  // Checked before the request exists: a request abandoned later would emit an error that nothing handles.
  if (authorization !== undefined) validateHeaderValue('Authorization', authorization);
  const request = (options.protocol === 'https:' ? requestHttps : requestHttp)(options, callback);
  if (authorization !== undefined) request.setHeader('Authorization', authorization);
  // Without an `upgrade` listener Node never settles a request that gets a 101.
  request.on('upgrade', (_reply, socket) => {
    socket.destroy();
    request.emit('error', Object.assign(new Error('an unasked upgrade'), { code: 'UPGRADE' }));
  });
  return request;
}

const userAgent = `${connector.name}/${connector.version}`;

/** The headers that every request has, and the request's own. */
export function headersOf({ headers, body, bytes }: HttpRequest): Record<string, string> {
  return {
    Accept: 'application/json',
    'User-Agent': userAgent,
    ...(body === undefined && bytes === undefined ? {} : { 'Content-Type': 'application/json' }),
    // Node sets the length for some methods only; the server would take the body of a DELETE for the next request.
    ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
    ...(bytes ? { 'Content-Length': String(bytes.reduce((sum, { length }) => sum + length, 0)) } : {}),
    ...headers,
  };
}

/** A reply with a text body. Header names are in lower case, and each value is one text. */
export function readReply(status: number, headers: object, body: Buffer): HttpReply {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) plain[name.toLowerCase()] = String(value);
  // For ASCII both decode to the same text, and latin1 is several times as fast, which matters for a large page.
  const text = body.toString(isAscii(body) ? 'latin1' : 'utf8');
  return { status, headers: plain, text, size: body.length };
}

/** Codes of errors that end a request before its first byte is sent. After any other, it may have reached Aspire. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_INVALID_)/;

/** Maps an error of Node or axios. */
export function toNetworkError(error: unknown): NetworkError {
  type CodedError = { code?: string; syscall?: string; cause?: CodedError };
  const { code: rawCode = 'UNKNOWN', syscall, cause } = error as CodedError;
  // Axios uses this code when the connection was closed in the middle of a body.
  const code = rawCode === 'ERR_BAD_RESPONSE' ? 'ECONNRESET' : rawCode;
  const connecting = (cause?.syscall ?? syscall) === 'connect';
  return { code, reached: neverSent.test(code) || connecting ? 'no' : 'maybe' };
}

import type { ClientRequest } from 'node:http';
import { Readable } from 'node:stream';
import axios, { type AxiosError, type AxiosRequestConfig } from 'axios';
import { connector } from './about';
import { createAgents } from './agents';
import { readAtMost } from './readAtMost';
import { mayRetry, retryDelay, retryPolicy } from './retryPolicy';
import { requestDiscreetly } from './transport';

/** One HTTP request, complete but for the headers that every request carries. */
export type HttpRequest = {
  method: string;
  url: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless the headers name another type. */
  body?: string;
  /** A body of bytes in place of `body`, in pieces, so that a large one need not be put together in memory. */
  bytes?: readonly Buffer[];
  /** A success comes as a stream, in the reply's `body`; whoever gets it reads it to its end or destroys it. */
  stream?: true;
  /** Carries a file: one attempt may take all the time that is left. */
  large?: true;
};

/** What came back: the body as text, whatever it is. Header names are in lower case. */
export type HttpReply = {
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string;
  /** The body of a success that was asked for as a stream; `text` is empty then. */
  body?: Readable;
};

/**
 * No (whole) reply. `reached` says whether the request can have got to Aspire; `code` is Node's (`ECONNREFUSED`), or
 * `TIMEOUT` when our own time ran out.
 */
export type HttpFault = { code: string; reached: 'no' | 'maybe' };

export type Outcome = ({ reply: HttpReply } | { fault: HttpFault }) & {
  /** How many requests were sent. */
  attempts: number;
};

/** One attempt: sends the request and gives the reply or the fault; never rejects. */
export type Send = (request: HttpRequest, timeoutMs: number) => Promise<{ reply: HttpReply } | { fault: HttpFault }>;

/** The world outside, so that tests can bring their own. `now` gives milliseconds since 1970, `random` 0 to 1. */
export type World = {
  now: () => number;
  random: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  send: Send;
};

export type Exchange = (request: HttpRequest, deadline: number) => Promise<Outcome>;

/**
 * Makes the function that carries out a request with retries, all of it before `deadline` (milliseconds since 1970).
 * Never rejects: an outcome is a reply of any status, or a fault.
 */
export function createExchange(world: World): Exchange {
  return async (request, deadline) => {
    for (let attempts = 1; ; attempts++) {
      const timeLeft = deadline - world.now();
      if (timeLeft <= 0) return { fault: { code: 'TIMEOUT', reached: 'no' }, attempts: attempts - 1 };
      const timeout = request.large ? timeLeft : Math.min(retryPolicy.attemptTimeoutMs, timeLeft);
      const result = await world.send(request, timeout);
      const outcome = 'reply' in result ? { status: result.reply.status } : { reached: result.fault.reached };
      if (attempts >= retryPolicy.attempts || !mayRetry(request.method, outcome)) return { ...result, attempts };
      const retryAfter = 'reply' in result ? result.reply.headers['retry-after'] : undefined;
      const delay = retryDelay(attempts, retryAfter, world.now(), world.random);
      // A wait that ends after the deadline is not begun: what we know already is the better answer.
      if (world.now() + delay >= deadline) return { ...result, attempts };
      await world.sleep(delay);
    }
  };
}

/** The world as it is: the system's clock, and axios over one pair of keep-alive agents. */
export function createWorld(): World {
  const agents = createAgents({ now: Date.now });
  const client = axios.create({
    httpAgent: agents.httpAgent,
    httpsAgent: agents.httpsAgent,
    // An API that redirects is not the one we know; following would hand the bearer to a stranger.
    maxRedirects: 0,
    maxBodyLength: Infinity,
    // No limit. Infinity would be one to axios, and it would wrap streams so that they cannot be destroyed while they wait.
    maxContentLength: -1,
    transformRequest: [(body: unknown) => body],
    transformResponse: [(body: unknown) => body],
    validateStatus: () => true,
  });
  const send: Send = async (request, timeoutMs) => {
    agents.dropIdleSockets();
    let sent: ClientRequest | undefined;
    let timedOut = false;
    let abort = () => void sent?.destroy();
    // Not axios' own timeout: that one watches for silence only, and a trickling body would never end. Nor its signal, which
    // takes a fifth of a short call's time.
    const timeout = setTimeout(() => {
      timedOut = true;
      abort();
    }, timeoutMs);
    const transport: { request: typeof requestDiscreetly } = {
      request: (options, callback) => (sent = requestDiscreetly(options, callback)),
    };
    let streaming = false;
    try {
      const { status, headers, data } = await client.request<string | Readable | undefined>({
        ...axiosRequest(request),
        transport,
      });
      const reply = { status, headers: plainHeaders(headers), text: '' };
      if (!data || typeof data === 'string') return { reply: { ...reply, text: data ?? '' } };
      if (status < 200 || status >= 300) return { reply: { ...reply, text: await readError(data) } };
      abort = () => void data.destroy(Object.assign(new Error('the time ran out'), { code: 'TIMEOUT' }));
      data.once('close', () => clearTimeout(timeout));
      streaming = true;
      return { reply: { ...reply, body: data } };
    } catch (error) {
      return { fault: timedOut ? { code: 'TIMEOUT', reached: 'maybe' } : faultOf(error) };
    } finally {
      if (!streaming) clearTimeout(timeout);
    }
  };
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  return { now: Date.now, random: Math.random, sleep, send };
}

function axiosRequest({ method, url, headers, body, bytes, stream }: HttpRequest): AxiosRequestConfig {
  const data = bytes ? Readable.from(bytes, { objectMode: false }) : body;
  return {
    method,
    url,
    data,
    responseType: stream ? 'stream' : 'text',
    headers: {
      Accept: 'application/json',
      'User-Agent': `${connector.name}/${connector.version}`,
      // False keeps axios from naming a content type for a request without a body.
      'Content-Type': data === undefined ? false : 'application/json',
      ...(bytes ? { 'Content-Length': bytes.reduce((sum, { length }) => sum + length, 0) } : {}),
      ...headers,
    },
  };
}

/** What a refusal says is short; more than this of it, in bytes, is not read. */
const maxErrorBytes = 1_000_000;

async function readError(body: Readable): Promise<string> {
  const { chunks } = await readAtMost(body, maxErrorBytes);
  return Buffer.concat(chunks).toString('utf8');
}

/** Faults that end a call before its first byte is sent. Anything else may have reached Aspire. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_INVALID_)/;

function faultOf(error: unknown): HttpFault {
  const { code: told = 'UNKNOWN', cause } = error as AxiosError;
  // Axios' word for a body that broke off, which is a connection that was cut.
  const code = told === 'ERR_BAD_RESPONSE' ? 'ECONNRESET' : told;
  const connecting = (cause as { syscall?: string } | undefined)?.syscall === 'connect';
  return { code, reached: neverSent.test(code) || connecting ? 'no' : 'maybe' };
}

function plainHeaders(headers: object): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  return Object.fromEntries(entries);
}

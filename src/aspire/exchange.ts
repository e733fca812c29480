import axios, { type AxiosError } from 'axios';
import { connector } from './about';
import { createAgents } from './agents';
import { mayRetry, retryDelay, retryPolicy } from './retryPolicy';

/** One HTTP request, complete but for the headers that every request carries. */
export type HttpRequest = {
  method: string;
  url: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: string;
};

/** What came back: the body as text, whatever it is. Header names are in lower case. */
export type HttpReply = { status: number; headers: Readonly<Record<string, string>>; text: string };

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
      const result = await world.send(request, Math.min(retryPolicy.attemptTimeoutMs, timeLeft));
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
    maxContentLength: Infinity,
    responseType: 'text',
    transformRequest: [(body: unknown) => body],
    transformResponse: [(body: unknown) => body],
    validateStatus: () => true,
  });
  const send: Send = async ({ method, url, headers, body }, timeoutMs) => {
    agents.dropIdleSockets();
    // Not axios' own timeout: that one watches for silence only, and a trickling body would never end.
    const timer = new AbortController();
    const timeout = setTimeout(() => timer.abort(), timeoutMs);
    try {
      const response = await client.request<string | undefined>({
        method,
        url,
        data: body,
        signal: timer.signal,
        headers: {
          Accept: 'application/json',
          'User-Agent': `${connector.name}/${connector.version}`,
          // False keeps axios from naming a content type for a request without a body.
          'Content-Type': body === undefined ? false : 'application/json',
          ...headers,
        },
      });
      return { reply: { status: response.status, headers: plainHeaders(response.headers), text: response.data ?? '' } };
    } catch (error) {
      return { fault: timer.signal.aborted ? { code: 'TIMEOUT', reached: 'maybe' } : faultOf(error) };
    } finally {
      clearTimeout(timeout);
    }
  };
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  return { now: Date.now, random: Math.random, sleep, send };
}

/** Faults that end a call before its first byte is sent. Anything else may have reached Aspire. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_INVALID_)/;

function faultOf(error: unknown): HttpFault {
  const { code = 'UNKNOWN', cause } = error as AxiosError;
  const connecting = (cause as { syscall?: string } | undefined)?.syscall === 'connect';
  return { code, reached: neverSent.test(code) || connecting ? 'no' : 'maybe' };
}

function plainHeaders(headers: object): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  return Object.fromEntries(entries);
}

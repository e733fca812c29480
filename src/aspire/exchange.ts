import type { Readable } from 'node:stream';
import { mayRetry, retryDelay, retryPolicy } from './retryPolicy';

/** One HTTP request, complete but for the headers that every request carries. */
export type HttpRequest = {
  method: string;
  url: string;
  headers?: Readonly<Record<string, string>>;
  /** The access token that it is sent with. */
  bearer?: string;
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
  /** How many bytes the text took. */
  size: number;
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

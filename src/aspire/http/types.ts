import type { Readable } from 'node:stream';

/** One HTTP request, without the headers that every request has. */
export type HttpRequest = {
  method: string;
  url: string;
  /** The path without the query. Hooks get it instead of the URL, which may contain a secret. */
  path?: string;
  headers?: Readonly<Record<string, string>>;
  /** The access token. */
  bearer?: string;
  /** Sent as JSON unless the headers set another content type. */
  body?: string;
  /** A body of bytes, instead of `body`. It comes in chunks, so that a large one is not joined in memory. */
  bytes?: readonly Buffer[];
  /** The body of a success is a stream in the reply's `body`. The receiver must read it to its end or destroy it. */
  stream?: true;
  /** One attempt may take all the remaining time, since the request transfers a file. */
  wholeDeadline?: true;
};

/** A reply with its body as text, whatever its type. Header names are in lower case. */
export type HttpReply = {
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string;
  /** The size of the body in bytes. */
  size: number;
  /** The body of a success if the request set `stream`; `text` is empty then. */
  body?: Readable;
};

/**
 * A request that got no reply, or only part of one. `reached` says whether it may have reached Aspire. `code` is Node's
 * error code (`ECONNREFUSED`), or `TIMEOUT` if our own time limit ended it.
 */
export type NetworkError = { code: string; reached: 'no' | 'maybe' };

/** The result of one attempt. */
export type AttemptResult = { reply: HttpReply } | { fault: NetworkError };

export type Outcome = AttemptResult & {
  /** The number of requests that were sent. */
  attempts: number;
};

/** Makes one attempt: sends the request, and returns the reply or the network error. Never rejects. */
export type Transport = (request: HttpRequest, timeoutMs: number) => Promise<AttemptResult>;

/** Clock, randomness and network; tests use their own. `now` is in milliseconds since 1970, `random` from 0 to 1. */
export type System = {
  now: () => number;
  random: () => number;
  /** Resolves after the given time, or as soon as the signal aborts. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  send: Transport;
};

/**
 * Observers of requests, for audits and metrics. They see every attempt, without secrets and without the query. `status`
 * is absent if there was no reply; `milliseconds` is the duration of the attempt. A hook must not throw.
 */
export type HttpHooks = {
  onRequest?: (event: HttpEvent) => void;
  onResponse?: (event: HttpEvent & { status?: number; error?: string; milliseconds: number }) => void;
};

export type HttpEvent = { method: string; path: string; attempt: number };

/** Sends requests, with retries. */
export type HttpClient = {
  /**
   * Sends a request, with all retries before `deadline` (milliseconds since 1970). Never rejects: the outcome is a reply
   * of any status, or a network error.
   */
  send(request: HttpRequest, deadline: number): Promise<Outcome>;
};

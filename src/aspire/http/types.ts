import type { Readable } from 'node:stream';

/** One HTTP request, complete but for the headers that every request carries. */
export type HttpRequest = {
  method: string;
  url: string;
  /** What hooks are told in place of the URL, which may hold a secret: the path without the query. */
  path?: string;
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
  wholeDeadline?: true;
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
  /** The bytes of a reply other than a success that are not text; `text` is empty then. */
  unreadable?: Buffer;
  /** A reply other than a success that had more to say than is read. */
  cut?: true;
};

/**
 * No (whole) reply. `reached` says whether the request can have got to Aspire; `code` is Node's (`ECONNREFUSED`),
 * `TIMEOUT` when our own time ran out, `TOO_LARGE` and `UNREADABLE` for replies that are of no use, or `PROXY_` with the
 * status of a proxy that refused.
 */
export type NetworkError = { code: string; reached: 'no' | 'maybe' };

/** What one attempt came to. */
export type AttemptResult = { reply: HttpReply } | { fault: NetworkError };

export type Outcome = AttemptResult & {
  /** How many requests were sent. */
  attempts: number;
};

/** One attempt: sends the request and gives the reply or the fault; never rejects. */
export type Transport = (request: HttpRequest, timeoutMs: number) => Promise<AttemptResult>;

/** Clock, randomness and network, so that tests can bring their own. `now` gives milliseconds since 1970, `random` 0 to 1. */
export type System = {
  now: () => number;
  random: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal aborts. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  send: Transport;
};

/**
 * What watches requests, for audits and metrics. Each attempt is told, with no secret and no query: `status` is absent where
 * no reply came, `milliseconds` is how long the attempt took. A hook must not throw.
 */
export type HttpHooks = {
  onRequest?: (event: HttpEvent) => void;
  onResponse?: (event: HttpEvent & { status?: number; error?: string; milliseconds: number }) => void;
};

export type HttpEvent = { method: string; path: string; attempt: number };

/** Carries out requests with retries. */
export type HttpClient = {
  /** All of it before `deadline` (milliseconds since 1970). Never rejects: an outcome is a reply of any status, or a fault. */
  send(request: HttpRequest, deadline: number): Promise<Outcome>;
};

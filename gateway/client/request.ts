import { AspireError, errorOf } from './error.ts';
import { createTimeLimit, type TimeLimit } from './timeLimit.ts';
import type { ClientOptions, Method, WriteOptions } from './types.ts';

const usualTimeoutMs = 130_000;

/** One run of an operation. `receive` reads the answer while the time limit lasts. */
type Run = { client: ClientOptions; method: Method; input: object; options: WriteOptions };

/** An answer with status 200, and the time limit under which its body is read. */
export type Answer = {
  response: Response;
  limit: TimeLimit;
  /** The error that ended the reading of the body, in words. */
  explain(error: unknown): unknown;
};

/** Sends the operation and waits for the head of the answer. Throws an AspireError, or the reason of the caller's signal. */
export async function send({ client, method: [operation, mode], input, options }: Run): Promise<Answer> {
  const { signal, timeoutMs = client.timeoutMs ?? usualTimeoutMs, connection = client.connection } = options;
  const isWrite = mode === 'write';
  const limit = createTimeLimit(timeoutMs, signal);
  const explain = (error: unknown) => {
    if (signal?.aborted) return signal.reason as unknown;
    if (error instanceof AspireError) return error;
    const happened = limit.isOver ? `did not answer within ${timeoutMs} ms` : 'cannot be reached';
    const then = isWrite ? ' The write may have happened: send it again with the same idempotencyKey, or look.' : '';
    return new AspireError(`${operation}: the gateway ${happened}.${then}`, {
      code: isWrite ? 'outcome_unknown' : 'unavailable',
      cause: error,
    });
  };
  const { fetch = globalThis.fetch } = client;
  try {
    const response = await fetch(addressOf(client.url, operation), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: mode === 'all' ? 'application/x-ndjson' : 'application/json',
        authorization: `Bearer ${client.key}`,
        ...(isWrite && options.idempotencyKey !== undefined ? { 'idempotency-key': options.idempotencyKey } : {}),
      },
      body: JSON.stringify({ connection, input }),
      redirect: 'error',
      signal: limit.signal,
    });
    if (response.status !== 200) throw errorOf(response.status, await response.text(), isWrite);
    return { response, limit, explain };
  } catch (error) {
    limit.close();
    throw explain(error);
  }
}

/** Runs an operation and gives its output. */
export async function run(asked: Run): Promise<object> {
  const { response, limit, explain } = await send(asked);
  try {
    const text = await response.text();
    try {
      return JSON.parse(text) as object;
    } catch {
      throw errorOf(response.status, text, asked.method[1] === 'write');
    }
  } catch (error) {
    throw explain(error);
  } finally {
    limit.close();
  }
}

function addressOf(url: string | URL, operation: string): string {
  return `${String(url).replace(/\/$/, '')}/operations/${operation}`;
}

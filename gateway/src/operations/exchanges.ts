import { AsyncLocalStorage } from 'node:async_hooks';
import type { AttemptResult, HttpRequest } from '../../../src/aspire/http/types';

/** One request to Aspire as it was sent, without its bearer, and what came of it. */
export type Exchange = {
  method: string;
  /** As it is in the URL. */
  path: string;
  /** Decoded. */
  query: readonly (readonly [name: string, value: string])[];
  /** The body as sent; undefined for none, and for bytes. */
  body: string | undefined;
  /** Aspire's status, or the code of a network error. */
  outcome: number | string;
};

const notes = new AsyncLocalStorage<Exchange[]>();

/** Runs `work` and gives its requests to Aspire, in order, whether it succeeds or throws. */
export async function withExchanges<T>(
  work: () => Promise<T>,
): Promise<{ exchanges: readonly Exchange[]; result: PromiseSettledResult<T> }> {
  const exchanges: Exchange[] = [];
  const [result] = await notes.run(exchanges, () => Promise.allSettled([work()]));
  return { exchanges, result };
}

/** Sends, and notes it for whoever asked to see. Headers are left out, since one of them is the bearer. */
export async function noteExchange(request: HttpRequest, send: () => Promise<AttemptResult>): Promise<AttemptResult> {
  const result = await send();
  const list = notes.getStore();
  if (!list) return result;
  const { pathname, searchParams } = new URL(request.url);
  list.push({
    method: request.method,
    path: pathname,
    query: [...searchParams],
    body: request.body,
    outcome: 'reply' in result ? result.reply.status : result.fault.code,
  });
  return result;
}

import type { HttpClient, Outcome } from '../../../src/aspire/http/types';

/** Who started a run may end it, and watch it. */
export type Watch = {
  /** Once it aborts, nothing more is sent. A request that was sent already is not taken back: a write would have an unknown fate. */
  signal?: AbortSignal;
  /** Told after each request, how many were answered. */
  onReply?: (replies: number) => void;
};

const cancelled: Outcome = { fault: { code: 'CANCELLED', reached: 'no' }, attempts: 0 };

/** The client of one run that is watched. */
export function watchedHttp(http: HttpClient, { signal, onReply }: Watch): HttpClient {
  let replies = 0;
  return {
    async send(request, deadline) {
      if (signal?.aborted) return cancelled;
      const outcome = await http.send(request, deadline);
      replies += 1;
      onReply?.(replies);
      return outcome;
    },
  };
}

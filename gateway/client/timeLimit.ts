/** Ends a request when the caller's signal says so, or when nothing has come for so long. */
export type TimeLimit = {
  signal: AbortSignal;
  /** Whether it was the time that ended it. */
  readonly isOver: boolean;
  /** Something came: the time begins anew. */
  restart(): void;
  /** Ends the request, if it still runs, and the clock. */
  close(): void;
};

// `AbortSignal.any` is newer than Node 18.
export function createTimeLimit(milliseconds: number, outer: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const follow = () => controller.abort(outer?.reason);
  const start = () => {
    timer = setTimeout(() => {
      isOver = true;
      controller.abort();
    }, milliseconds);
  };
  if (outer?.aborted) follow();
  else outer?.addEventListener('abort', follow, { once: true });
  start();
  return {
    signal: controller.signal,
    get isOver() {
      return isOver;
    },
    restart() {
      clearTimeout(timer);
      start();
    },
    close() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', follow);
      controller.abort();
    },
  };
}

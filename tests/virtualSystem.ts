import type { AttemptResult, HttpRequest, System } from '../src/aspire/http/types';

/** The delay and the result of a request. A `silent` request gets no response, so the caller's time limit ends it. */
export type Answer = 'silent' | { afterMs: number; result: AttemptResult };

export type VirtualSystem = System & {
  /** Waits for a promise while the clock jumps from timer to timer. `took` is the time on that clock, in milliseconds. */
  passingTime<T>(promise: Promise<T>): Promise<{ value: T; took: number }>;
  sent: HttpRequest[];
};

/**
 * A system whose clock jumps to the next timer as soon as there is nothing else to do, so that a test does not wait. Unlike
 * in `fakeSystem`, several waits may overlap.
 */
export function virtualSystem(answer: (request: HttpRequest) => Answer): VirtualSystem {
  const start = Date.UTC(2026, 3, 8, 12);
  let time = start;
  let timers: { at: number; fire: () => void }[] = [];
  const sent: HttpRequest[] = [];

  const after = (milliseconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      const timer = { at: time + milliseconds, fire: resolve };
      timers.push(timer);
      signal?.addEventListener('abort', () => {
        timers = timers.filter((other) => other !== timer);
        resolve();
      });
    });

  return {
    sent,
    now: () => time,
    random: () => 0,
    sleep: after,
    async send(request, timeoutMs) {
      sent.push(request);
      const answered = answer(request);
      const takes = answered === 'silent' ? Infinity : answered.afterMs;
      await after(Math.min(takes, timeoutMs));
      if (answered === 'silent' || takes > timeoutMs) return { fault: { code: 'TIMEOUT', reached: 'maybe' } };
      return answered.result;
    },
    async passingTime(promise) {
      let settled = false;
      const watched = promise.finally(() => (settled = true));
      watched.catch(() => undefined);
      for (;;) {
        for (let turn = 0; turn < 20 && !settled; turn++) await new Promise((resolve) => setImmediate(resolve));
        if (settled) return { value: await watched, took: time - start };
        const next = timers.reduce((soonest, timer) => (timer.at < soonest.at ? timer : soonest), {
          at: Infinity,
          fire: () => undefined as void,
        });
        if (next.at === Infinity) throw new Error('nothing is left that could end this run');
        timers = timers.filter((timer) => timer !== next);
        time = Math.max(time, next.at);
        next.fire();
      }
    },
  };
}

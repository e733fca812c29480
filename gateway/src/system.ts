import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';

/**
 * The places where a test stops or kills the process, so that a kill lands where the test says. `room:before-what` or
 * `room:after-what`. In production `checkpoint` does nothing.
 */
export type FaultPoint =
  | 'refresh:before-call'
  | 'refresh:after-call'
  | 'refresh:before-save'
  | 'refresh:after-save'
  | 'refresh:before-row'
  | 'refresh:after-row'
  | 'authorize:after-exchange'
  | 'authorize:after-save'
  | 'secrets:during-rewrap'
  | 'secrets:during-migrate'
  | 'sync:before-write'
  | 'sync:before-commit'
  | 'sync:after-write'
  | 'sync:before-finish';

/** What the gateway takes from the machine it runs on. Only `composition.ts` makes one; tests inject their own. */
export type System = {
  /** Milliseconds since 1970. Where replicas must agree, the database's clock decides instead. */
  now(): number;
  /** Milliseconds from an unknown start, which never run backwards. For how long something took, or is still good for. */
  monotonic(): number;
  /** At least 0, below 1. For jitter only, never for secrets. */
  random(): number;
  randomBytes(size: number): Buffer;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  checkpoint(point: FaultPoint): Promise<void>;
  log: Logger;
};

/** Waits by the timers of this machine. An abort ends the wait early; it is no fault. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
    if (signal?.aborted) done();
  });
}

/** Of a time that a process was frozen for, no more than this counts as waited, in milliseconds. */
const stretchMs = 500;

/**
 * Waits for so much time as this process lives: the limit of how long somebody else is waited for. A process that was frozen
 * or starved wakes with its timers run out and the answers unread, new tokens among them; those it reads first.
 */
export async function patience({ sleep }: Pick<System, 'sleep'>, ms: number, signal?: AbortSignal): Promise<void> {
  for (let left = ms; left > 0 && !signal?.aborted; left -= stretchMs) {
    await sleep(Math.min(left, stretchMs), signal);
    await setImmediate();
  }
}

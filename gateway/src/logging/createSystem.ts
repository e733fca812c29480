import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { System } from '../system.ts';

/** The machine that the gateway runs on. */
export function createSystem(log: Logger): System {
  return {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    random: () => Math.random(),
    randomBytes,
    // An abort ends the wait early; it is no fault.
    sleep: (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}).catch(() => undefined),
    checkpoint: () => Promise.resolve(),
    log,
  };
}

import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Logger } from 'pino';
import { sleep, type System } from '../system.ts';

/** The machine that the gateway runs on. */
export function createSystem(log: Logger): System {
  return {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    random: () => Math.random(),
    randomBytes,
    sleep,
    checkpoint: () => Promise.resolve(),
    log,
  };
}

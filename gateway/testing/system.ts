import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import pino from 'pino';
import type { FaultPoint, System } from '../src/system.ts';

export type TestSystem = System & {
  /** Every line that was logged. */
  readonly lines: string[];
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[];
  /** Runs at a fault point, instead of nothing. */
  at(point: FaultPoint, action: (() => Promise<void> | void) | undefined): void;
  /** Sets this machine's clock off by so many milliseconds. */
  setClockOff(ms: number): void;
};

/** A system for tests: no randomness in waits, logs kept, fault points to hook into. Waits are real, unless told otherwise. */
export function createTestSystem({ waits: realWaits = true }: { waits?: boolean } = {}): TestSystem {
  const lines: string[] = [];
  const waits: number[] = [];
  const actions = new Map<FaultPoint, () => Promise<void> | void>();
  let off = 0;
  return {
    lines,
    waits,
    now: () => Date.now() + off,
    monotonic: () => performance.now(),
    random: () => 0.5,
    randomBytes,
    async sleep(ms, signal) {
      waits.push(ms);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, realWaits ? ms : Math.min(ms, 1));
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
    async checkpoint(point) {
      await actions.get(point)?.();
    },
    log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    at(point, action) {
      if (action) actions.set(point, action);
      else actions.delete(point);
    },
    setClockOff: (ms) => void (off = ms),
  };
}

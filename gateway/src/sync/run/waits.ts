import type { AspireError } from '../../../../src/aspire/model/result';
import { GatewayError } from '../../errors.ts';
import { isPassing } from '../read/source.ts';
import type { System } from '../../system.ts';

/** How long a fault that may pass is waited out from the last record on, in milliseconds. */
const patienceMs = 900_000;
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;

export type Patience = {
  /** Waits before another attempt. Throws the fault where it does not pass by itself, or has lasted for too long. */
  wait(fault: AspireError | GatewayError, until: Date | undefined): Promise<void>;
  /** It got on: the next fault is the first one again. */
  gotOn(): void;
};

export type PatienceDeps = {
  system: Pick<System, 'now' | 'random' | 'sleep'>;
  signal: AbortSignal;
  /** When the run ends at the latest, in milliseconds since 1970. */
  until: number;
  /** Told what is waited for, and at last how long it was. */
  onWait(why: string | undefined, waitedMs: number): void;
};

/** Waits out what passes by itself: each pause twice as long as the one before. */
export function createPatience({ system, signal, until, onWait }: PatienceDeps): Patience {
  let since: number | undefined;
  let pause = firstPauseMs;
  return {
    async wait(fault, askedFor) {
      const error = fault instanceof GatewayError ? fault : new GatewayError(fault.code, fault.message);
      const now = system.now();
      since ??= now;
      if (!mayPass(error) || now - since >= patienceMs) throw error;
      const jittered = pause * (0.5 + system.random() / 2);
      const wanted = Math.max(jittered, (askedFor?.getTime() ?? 0) - now);
      pause = Math.min(longestPauseMs, pause * 2);
      const ms = Math.max(0, Math.min(wanted, until - now));
      onWait(error.message, 0);
      await system.sleep(ms, signal);
      onWait(undefined, system.now() - now);
    },
    gotOn() {
      since = undefined;
      pause = firstPauseMs;
    },
  };
}

function mayPass(error: GatewayError): boolean {
  return error.code === 'store_unavailable' || isPassing({ code: error.code as AspireError['code'] });
}

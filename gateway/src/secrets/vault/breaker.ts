import type { System } from '../../system.ts';
import { isOutage, VaultFault } from './fault.ts';

/** After so many outages in a row within the window, nothing is asked for a while; so many successes then end that. */
const limits = { outages: 5, windowMs: 10_000, openMs: 60_000, successes: 2 };

/** Keeps callers from waiting for a server that is down. Answers of any kind, such as "not found", are no outage. */
export type Breaker = {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** How long nothing is asked yet, in milliseconds; 0 if it is. */
  openFor(): number;
};

export function createBreaker({ monotonic }: Pick<System, 'monotonic'>): Breaker {
  let outages: number[] = [];
  let openUntil: number | undefined;
  let successes = 0;
  let isTrying = false;

  const openFor = () => (openUntil === undefined ? 0 : Math.max(0, openUntil - monotonic()));
  const onAnswer = () => {
    outages = [];
    if (openUntil === undefined) return;
    successes += 1;
    if (successes >= limits.successes) openUntil = undefined;
  };
  const onOutage = (wasTrial: boolean) => {
    const now = monotonic();
    outages = [...outages, now].slice(-limits.outages);
    const isRow = outages.length === limits.outages && now - (outages[0] ?? now) <= limits.windowMs;
    if (!wasTrial && !isRow) return;
    openUntil = now + limits.openMs;
    successes = 0;
  };

  return {
    openFor,
    async run(work) {
      // Once the pause is over, one caller at a time tries.
      const isTrial = openUntil !== undefined;
      if (isTrial && (openFor() > 0 || isTrying))
        throw new VaultFault('outage', 'Vault was down and is not asked for a moment.', Math.max(openFor(), 1_000));
      if (isTrial) isTrying = true;
      try {
        const result = await work();
        onAnswer();
        return result;
      } catch (error) {
        if (isOutage(error)) onOutage(isTrial);
        else onAnswer();
        throw error;
      } finally {
        if (isTrial) isTrying = false;
      }
    },
  };
}

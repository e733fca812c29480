import type { Aspire } from '../aspire.ts';
import type { Client } from '../client.ts';
import type { Random } from '../random.ts';
import type { Tally } from '../tally.ts';

/** What a driver works with. */
export type DriverDeps = {
  aspire: Aspire;
  client: Client;
  /** Names of the connections. */
  connections: readonly string[];
  tally: Tally;
  random: Random;
  /** Aborted when the load ends. */
  signal: AbortSignal;
};

/** Does something again and again, with a wait of this length on average between, until the signal. */
export async function again(
  { random, signal }: Pick<DriverDeps, 'random' | 'signal'>,
  meanMs: number,
  work: () => Promise<unknown>,
): Promise<void> {
  for (;;) {
    await pause(random.gap(meanMs), signal);
    if (signal.aborted) return;
    await work();
  }
}

/** Waits, no longer than until the signal. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

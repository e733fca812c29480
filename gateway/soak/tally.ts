import type { Outcome } from './client.ts';

/** What was answered to whom, and what should not have been answered. */
export type Tally = {
  /** Counts an outcome, and notes one that is neither success nor among the codes allowed here. */
  count(driver: string, outcome: Outcome, allowed: readonly string[]): void;
  /** Notes an answer that is wrong though it says success. */
  wrong(driver: string, what: string): void;
  /** How often each driver got what. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly unexpected: readonly string[];
};

/** Passing troubles of a provider or of a replica that was just killed. */
export const passing = ['unavailable', 'rate_limited', 'unexpected_reply', 'reconnect_needed'] as const;

export function createTally(): Tally {
  const counts = new Map<string, Map<string, number>>();
  const unexpected: string[] = [];
  return {
    counts,
    unexpected,
    count(driver, outcome, allowed) {
      const name = nameOf(outcome);
      const ofDriver = counts.get(driver) ?? new Map<string, number>();
      counts.set(driver, ofDriver.set(name, (ofDriver.get(name) ?? 0) + 1));
      const isFine = 'cut' in outcome ? outcome.byKill : outcome.status < 300;
      if (!isFine && !allowed.includes(name)) unexpected.push(`${driver}: ${name}: ${describe(outcome)}`);
    },
    wrong: (driver, what) => void unexpected.push(`${driver}: ${what}`),
  };
}

function nameOf(outcome: Outcome): string {
  if ('cut' in outcome) return outcome.byKill ? 'cut by a kill' : 'cut';
  return outcome.code ?? String(outcome.status);
}

function describe(outcome: Outcome): string {
  return 'cut' in outcome ? outcome.cut : `${outcome.status} ${JSON.stringify(outcome.body).slice(0, 400)}`;
}

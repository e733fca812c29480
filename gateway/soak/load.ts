import { setMaxListeners } from 'node:events';
import type { Stage } from './setUp.ts';
import { connections, synced } from './setUp.ts';
import { changeRecords } from './churn.ts';
import { again, type DriverDeps } from './drivers/driver.ts';
import { readByOperations, readThroughProxy } from './drivers/reads.ts';
import { refresh, takeTokens } from './drivers/refreshes.ts';
import { sync } from './drivers/syncs.ts';
import { writeOnce, type Write } from './drivers/writes.ts';
import { happen } from './faults.ts';
import { createRandom } from './random.ts';
import type { Tally } from './tally.ts';

/** On average a replica is killed this often, something happens to Aspire, people change records, and memory is read. */
const everyMs = { kill: 10_000, event: 6_000, change: 700, sample: 1_000 };

/** Drivers of each kind. */
const drivers = { proxy: 6, operations: 4, writes: 4 };

/** Spared in the last two thirds of the load, so that its memory is that of one process all that time. */
export const elder = 1;

export type Loaded = {
  writes: Write[];
  /** Access tokens that were handed out. */
  tokens: Set<string>;
  /** What happened to Aspire, and how often. */
  events: Map<string, number>;
  from: number;
  to: number;
  /** Resolves when the fate of every write is told. */
  settled: Promise<unknown>;
};

/** Proxy, operations, syncs and refreshes at once for this time, while replicas are killed and Aspire fails. */
export async function load(
  stage: Stage,
  {
    seed,
    run,
    ms,
    tally,
    interrupted,
    say,
  }: { seed: number; run: string; ms: number; tally: Tally; interrupted: AbortSignal; say: (text: string) => void },
): Promise<Loaded> {
  const { aspire, client, replicas } = stage;
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  const timer = setTimeout(end, ms);
  interrupted.addEventListener('abort', end);
  setMaxListeners(0, signal, interrupted);
  const from = Date.now();
  const writes: Write[] = [];
  const tokens = new Set<string>();
  const events = new Map<string, number>();
  const deps = (name: string): DriverDeps => ({
    aspire,
    client,
    connections,
    tally,
    signal,
    random: createRandom(seed, name),
  });
  const several = (kind: keyof typeof drivers, start: (of: DriverDeps) => Promise<void>) =>
    Array.from({ length: drivers[kind] }, (_, at) => start(deps(`${kind} ${at + 1}`)));
  const every = (kind: keyof typeof everyMs, work: (of: DriverDeps) => Promise<unknown>) => {
    const own = deps(kind);
    return again(own, everyMs[kind], () => work(own));
  };

  const writing = several('writes', (of) => writeOnce(of, { run, writes, giveUp: interrupted }));
  // Who fails early is heard of at the end.
  const settled = Promise.allSettled(writing);
  await Promise.all([
    ...several('proxy', readThroughProxy),
    ...several('operations', readByOperations),
    refresh(deps('refresh')),
    takeTokens(deps('tokens'), tokens),
    sync(deps('sync'), synced),
    every('kill', ({ random }) => {
      const isEarly = Date.now() - from < ms / 3;
      return replicas.killOne(random, isEarly ? [] : [elder]);
    }),
    every('event', async ({ random }) => {
      const name = await happen(aspire, random);
      events.set(name, (events.get(name) ?? 0) + 1);
    }),
    every('change', ({ random }) => changeRecords(aspire, random)),
    every('sample', () => Promise.resolve(replicas.sampleMemory())),
    tellEachMinute(signal, () =>
      say(`${writes.length} writes, ${replicas.kills} kills, ${tally.unexpected.length} wrong`),
    ),
  ]);
  clearTimeout(timer);
  return { writes, tokens, events, from, to: Date.now(), settled: settled.then(throwRejected) };
}

function throwRejected(results: readonly PromiseSettledResult<void>[]): void {
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

async function tellEachMinute(signal: AbortSignal, tell: () => void): Promise<void> {
  const timer = setInterval(tell, 60_000);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  clearInterval(timer);
}

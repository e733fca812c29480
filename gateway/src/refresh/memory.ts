import type { GatewayBearer } from '../connections/ports.ts';

/** A bearer in memory. Times are by the monotonic clock. */
type Entry = { bearer: GatewayBearer; keptAt: number; freshUntil: number };

/** How long a bearer is served from memory, in milliseconds: with other replicas telling of changes, and without. */
const longestMs = { told: 300_000, untold: 5_000 };

/** No more bearers are kept than this; beyond it the one that was kept first goes. */
const maxEntries = 20_000;

/** What `begin` gave: with it, a bearer is kept only if nothing was forgotten since. */
export type Reading = { epoch: number };

/** Fresh bearers of this process, by the organisation that asked. */
export type BearerMemory = {
  get(organisation: string, name: string): GatewayBearer | undefined;
  /** Before the row is read. */
  begin(): Reading;
  keep(reading: Reading, organisation: string, bearer: { name: string } & Omit<Entry, 'keptAt'>): void;
  /** Whatever organisation asked: it may have been GLOBAL's, or have become its own. */
  forget(name: string): void;
  forgetAll(): void;
  /** Whether other replicas tell of changes at the moment. */
  setTold(told: boolean): void;
};

export function createBearerMemory({ monotonic }: { monotonic(): number }): BearerMemory {
  const byName = new Map<string, Map<string, Entry>>();
  let epoch = 0;
  let isTold = false;
  const forgetAll = () => {
    epoch += 1;
    byName.clear();
  };
  return {
    get(organisation, name) {
      const entry = byName.get(name)?.get(organisation);
      if (!entry) return undefined;
      const now = monotonic();
      const limit = isTold ? longestMs.told : longestMs.untold;
      return now < entry.freshUntil && now - entry.keptAt < limit ? entry.bearer : undefined;
    },
    begin: () => ({ epoch }),
    keep(reading, organisation, { name, bearer, freshUntil }) {
      if (reading.epoch !== epoch) return;
      const entries = byName.get(name) ?? new Map<string, Entry>();
      entries.set(organisation, { bearer, keptAt: monotonic(), freshUntil });
      byName.set(name, entries);
      const [oldest] = byName.keys();
      if (byName.size > maxEntries && oldest !== undefined) byName.delete(oldest);
    },
    forget(name) {
      epoch += 1;
      byName.delete(name);
    },
    forgetAll,
    setTold(told) {
      isTold = told;
      if (told) forgetAll();
    },
  };
}

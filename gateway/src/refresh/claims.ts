import { keyAt, type ConnectionKey } from './dueRows.ts';
import { takeLeases, type Lease, type LeaseSearch } from './lease.ts';
import type { RefresherDeps } from './refresherDeps.ts';

/** Gives the next leases of a sweep, at most so many; none at the end. */
export type Claim = (atMost: number) => Promise<Lease[]>;

/**
 * Goes through all keys once, and begins anywhere: replicas that sweep at the same time begin at different places, and each
 * passes by what another has taken.
 */
export async function createClaims(
  { database, system, owner }: Pick<RefresherDeps, 'database' | 'system' | 'owner'>,
  what: Pick<LeaseSearch, 'which' | 'notSince'>,
): Promise<Claim> {
  const first: ConnectionKey = { organisation: '', name: '' };
  const start = await keyAt(database, system.random());
  const parts: { after: ConnectionKey; upTo?: ConnectionKey }[] = start
    ? [{ after: start }, { after: first, upTo: start }]
    : [];
  return async (atMost) => {
    for (let part = parts[0]; part; part = parts[0]) {
      const leases = await takeLeases(database, system, { ...what, ...part, atMost }, owner);
      const last = leases.at(-1);
      if (last && leases.length === atMost) part.after = last.row;
      else parts.shift();
      if (last) return leases;
    }
    return [];
  };
}

import type { System } from '../http/types';

/**
 * What a write works on. `record` names the record that it changes. `match` are the values that a record is looked for by,
 * `values` gives those of the record that may come of it. `body` is all that a create sends.
 */
export type Claim = {
  record?: string;
  match?: ReadonlyMap<string, string>;
  values?: (field: string) => string | undefined;
  body?: string;
};

/** The records that other writes have changed since this one asked for its turn. Whoever reads anew may empty it. */
export type ChangedRecords = Set<string>;

/** Lets writes that are in each other's way run one after the other, in the order in which they came. */
export type WriteLocks = {
  /**
   * Runs with a claim as soon as no earlier one conflicts with it. Gives undefined, and runs nothing, where that would be
   * only after `until` (milliseconds since 1970), or where too many wait already. `room` is whose records they are, and
   * which: claims of different rooms never conflict. One run may hold a claim to a record within one that has none, and no
   * other way round: then no two wait for each other.
   */
  hold<T>(
    room: string,
    claim: Claim,
    until: number,
    run: (changed: ChangedRecords) => Promise<T>,
  ): Promise<{ value: T } | undefined>;
  /** How many writes there are, under way and waiting. */
  size(): number;
};

/** More than this never wait for each other: they could not all have their turn in time. */
const maxAhead = 500;

type Held = { claim: Claim; changed: ChangedRecords; ended: Promise<void> };

/** Nothing is kept of a write that has ended. */
export function createWriteLocks({ now, sleep }: Pick<System, 'now' | 'sleep'>): WriteLocks {
  const rooms = new Map<string, Set<Held>>();

  /** Whether all of these end in time. */
  const endInTime = async (ahead: readonly Held[], until: number): Promise<boolean> => {
    if (ahead.length === 0) return true;
    const timer = new AbortController();
    const timeUp = sleep(Math.max(0, until - now()), timer.signal).then(() => false);
    const allEnded = Promise.all(ahead.map(({ ended }) => ended)).then(() => true);
    return Promise.race([allEnded, timeUp]).finally(() => timer.abort());
  };

  return {
    size: () => [...rooms.values()].reduce((sum, { size }) => sum + size, 0),
    async hold(room, claim, until, run) {
      const held = rooms.get(room) ?? new Set();
      const ahead = [...held].filter((other) => conflicts(other.claim, claim));
      if (ahead.length > maxAhead) return undefined;
      let end = () => undefined as void;
      const ended = new Promise<void>((resolve) => (end = resolve));
      const own: Held = { claim, changed: new Set(), ended };
      rooms.set(room, held.add(own));
      try {
        if (!(await endInTime(ahead, until))) return undefined;
        const value = await run(own.changed);
        if (claim.record !== undefined) for (const { changed } of held) changed.add(claim.record);
        return { value };
      } finally {
        held.delete(own);
        if (held.size === 0) rooms.delete(room);
        end();
      }
    },
  };
}

/** Whether two writes are in each other's way: what one writes may be what the other looks for. */
export function conflicts(one: Claim, other: Claim): boolean {
  return (
    (one.record !== undefined && one.record === other.record) ||
    (one.body !== undefined && one.body === other.body) ||
    mayBeFound(one, other) ||
    mayBeFound(other, one)
  );
}

/** Whether the record that may come of one write is one that the other looks for. */
function mayBeFound({ values }: Claim, { match }: Claim): boolean {
  return values !== undefined && match !== undefined && [...match].every(([field, text]) => values(field) === text);
}

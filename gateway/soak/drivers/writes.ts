import type { Client, Outcome } from '../client.ts';
import { passing, type Tally } from '../tally.ts';
import { again, pause, type DriverDeps } from './driver.ts';

/** A write under an idempotency key, and what was told of its fate. */
export type Write = {
  readonly kind: WriteKind;
  /** The key, which also marks the record. */
  readonly key: string;
  readonly connection: string;
  fate: 'waiting' | 'done' | 'unknown' | 'refused';
  /** Of the record, as the answer told it. */
  id?: number;
};

/** How a write is made, and where its record is found. `mark`: the field that holds the key. */
export const writeKinds = {
  property: {
    operation: 'properties_create',
    list: 'Properties',
    id: 'PropertyID',
    mark: 'PropertyName',
    input: (key: string) => ({ PropertyName: key, BranchID: 1 }),
  },
  contact: {
    operation: 'contacts_create',
    list: 'Contacts',
    id: 'ContactID',
    mark: 'LastName',
    input: (key: string) => ({ Contact: { FirstName: 'Soak', LastName: key } }),
  },
} as const;
export type WriteKind = keyof typeof writeKinds;

/** A key tells its run, so that no other text looks like it. */
const newKey = (run: string, number: number) => `soak-${run}-${number}`;

/** After these the fate is not told yet: the same key asks again, on any replica. */
const notYet = [...passing, 'conflict', 'connection_not_ready', 'store_unavailable'];

/** Asks about a write once more, with the same key. */
export function askAgain(client: Client, random: DriverDeps['random'], write: Write): Promise<Outcome> {
  const { operation, input } = writeKinds[write.kind];
  return client.ask(random, {
    method: 'POST',
    path: `/operations/${operation}`,
    headers: { 'idempotency-key': write.key },
    body: { connection: write.connection, input: input(write.key) },
  });
}

/** Notes what an outcome tells of a write's fate. */
export function learn(write: Write, outcome: Outcome, tally: Tally): void {
  tally.count('writes', outcome, [...notYet, 'outcome_unknown']);
  if ('cut' in outcome || (outcome.code !== undefined && notYet.includes(outcome.code))) return;
  if (outcome.code !== undefined || outcome.status !== 200) {
    write.fate = outcome.code === 'outcome_unknown' ? 'unknown' : 'refused';
    return;
  }
  write.fate = 'done';
  const { id } = outcome.body as { id?: unknown };
  if (id !== undefined && Number.isInteger(Number(id))) write.id = Number(id);
}

/** Writes; what a kill has left in the dark is asked about again while other writes go on. Resolves when every fate is told. */
export async function writeOnce(
  deps: DriverDeps,
  { run, writes, giveUp }: { run: string; writes: Write[]; giveUp: AbortSignal },
): Promise<void> {
  const { client, random, connections, tally } = deps;
  const asking: Promise<void>[] = [];
  const pursue = async (write: Write) => {
    while (write.fate === 'waiting' && !giveUp.aborted) {
      learn(write, await askAgain(client, random, write), tally);
      if (write.fate === 'waiting') await pause(500 + random.gap(1_000), giveUp);
    }
  };
  await again(deps, 400, async () => {
    const kind = random.pick(Object.keys(writeKinds) as WriteKind[]);
    const write: Write = {
      kind,
      key: newKey(run, writes.length + 1),
      connection: random.pick(connections),
      fate: 'waiting',
    };
    writes.push(write);
    const asked = pursue(write);
    asking.push(asked);
    // A second caller with the same key, on another replica as often as not, must not write once more.
    if (random.next() < 0.3) asking.push(pursue(write));
    await Promise.race([asked, pause(2_000, deps.signal)]);
  });
  await Promise.all(asking);
}

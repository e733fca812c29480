import { describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { GroupWriter } from '../../src/sync/run/groupWriter.ts';
import { Tally } from '../../src/sync/run/tally.ts';
import { encoderOf } from '../../src/sync/tables/encode.ts';
import type { PageGroup, Scan, SchemaContract, SyncState } from '../../src/sync/write/destination.ts';
import { ordersTable } from './encoding.ts';

const encode = encoderOf(ordersTable);
const away = () => new GatewayError('store_unavailable', 'The database is away.');
const orders = (...ids: unknown[]) => ids.map((OrderID) => encode({ OrderID }));
const tooDeep = (OrderID: number) =>
  encode({ OrderID, Items: JSON.parse('['.repeat(200) + ']'.repeat(200)) as unknown });

type Options = { kind?: Scan['kind']; after?: string; contract?: SchemaContract };

/** A writer of groups of two records on a destination that keeps what it gets, after the faults it is given. */
function writerOf({ kind = 'full', after, contract = 'evolve' }: Options = {}) {
  const events: string[] = [];
  const written: { group: PageGroup; state: SyncState }[] = [];
  const faults: Error[] = [];
  const held: { until?: Promise<void> } = {};
  const stop = new AbortController();
  const tally = new Tally();
  let generation = 0;
  const groups = new GroupWriter(
    {
      writer: {
        write: async (group, state) => {
          await held.until;
          const fault = faults.shift();
          if (fault) throw fault;
          written.push({ group, state });
          return { new: group.rows.length, changed: 0, unchanged: 0 };
        },
      },
      tally,
      contract,
      patience: {
        wait: async (fault) => void events.push(`waits for: ${fault.message}`),
        gotOn: () => void events.push('got on'),
      },
      signal: stop.signal,
      size: 2,
      state: () => ({ generation: (generation += 1) }) as SyncState,
      onWritten: () => void events.push('written'),
    },
    kind,
    after === undefined ? undefined : [after],
  );
  const add = (records: ReturnType<typeof orders>, readAt = 1_000, isOrdered = true) =>
    groups.add(ordersTable, records, readAt, { isOrdered });
  /** What was written so far: keys, those that are present besides, and the range. */
  const told = () =>
    written.map(({ group: { rows, present, range } }) => [rows.flatMap(({ key }) => key), present, range]);
  return { groups, add, told, written, faults, held, events, tally, stop };
}

describe('groups of records', () => {
  it('are written once they are large enough, each with the range of keys behind the one before', async () => {
    const { groups, add, told, written, tally } = writerOf({ after: '5' });
    add(orders(6));
    await groups.writeFull();
    await groups.settled();
    expect(written).toEqual([]);
    add([...orders(7), tooDeep(8)], 2_000);
    expect(groups.last).toEqual(['8']);
    await groups.writeFull();
    add(orders(9), 3_000);
    await groups.writeAll();
    expect(told()).toEqual([
      [['6', '7'], [['8']], { after: ['5'], upTo: ['8'] }],
      [['9'], [], { after: ['8'], upTo: ['9'] }],
    ]);
    expect(written.map(({ group: { readAt }, state }) => [readAt, state.generation])).toEqual([
      [new Date(1_000), 1],
      [new Date(3_000), 2],
    ]);
    expect([tally.new, tally.skipped]).toEqual([3, 1]);
  });

  it('have no range where not all records are read', async () => {
    for (const kind of ['changes', 'backfill'] as const) {
      const { groups, add, written } = writerOf({ kind });
      add(orders(1, 2));
      await groups.writeAll();
      expect(written.map(({ group }) => group)).toEqual([
        {
          rows: [expect.objectContaining({ key: ['1'] }), expect.objectContaining({ key: ['2'] })],
          readAt: new Date(1_000),
          present: [],
        },
      ]);
    }
  });

  it('are written one at a time, while the next one is gathered', async () => {
    const { groups, add, told, held, events } = writerOf();
    let release = () => {};
    held.until = new Promise((resolve) => (release = resolve));
    add(orders(1, 2));
    await groups.writeFull();
    add(orders(3, 4));
    const second = groups.writeFull();
    await Promise.resolve();
    expect([told(), events]).toEqual([[], []]);
    release();
    await second;
    expect(told()[0]).toEqual([['1', '2'], [], { upTo: ['2'] }]);
    expect(events).toEqual(['got on', 'written']);
    await groups.writeAll();
    expect(told()).toHaveLength(2);
    expect(events).toEqual(['got on', 'written', 'got on', 'written']);
    await groups.writeAll();
    expect([told().length, events.length]).toEqual([2, 4]);
  });

  it('are settled once none of them is being written any more', async () => {
    const { groups, add, told, held } = writerOf();
    let release = () => {};
    held.until = new Promise((resolve) => (release = resolve));
    add(orders(1, 2));
    await groups.writeFull();
    const settled = groups.settled().then(() => told());
    await new Promise((resolve) => setImmediate(resolve));
    release();
    expect(await settled).toHaveLength(1);
  });

  it('are written where all of their records are skipped: they are there', async () => {
    const { groups, add, told } = writerOf();
    add([tooDeep(4)]);
    await groups.writeAll();
    expect(told()).toEqual([[[], [['4']], { upTo: ['4'] }]]);
  });

  it('are refused by a table that is to stay as it is', () => {
    const { add } = writerOf({ contract: 'freeze' });
    expect(() => add([encode({ OrderID: 1, Rank: 2 })])).toThrow('Rank has no column');
  });
});

describe('at the end of a scan', () => {
  it('what lies behind the last record is written as an empty range', async () => {
    const { groups, add, told, written } = writerOf();
    add(orders(1, 2));
    await groups.writeAll();
    await groups.writeRest(new Date(9_000));
    expect(told()[1]).toEqual([[], [], { after: ['2'] }]);
    expect(written[1]?.group.readAt).toEqual(new Date(9_000));
    const empty = writerOf();
    await empty.groups.writeRest(new Date(9_000));
    expect(empty.told()).toEqual([[[], [], {}]]);
    const resumed = writerOf({ after: '5' });
    await resumed.groups.writeRest(new Date(9_000));
    expect(resumed.told()).toEqual([[[], [], { after: ['5'] }]]);
  });

  it('of records in no order, all that came are told to be there', async () => {
    const { groups, add, told } = writerOf();
    add([...orders(5, 1), tooDeep(3)], 1_000, false);
    await groups.writeFull();
    add(orders(5, 2), 1_000, false);
    await groups.writeAll();
    expect(told()).toEqual([
      [['5', '1'], [['3']], undefined],
      [['5', '2'], [], undefined],
    ]);
    await groups.writeRest(new Date(9_000));
    expect(told()[2]).toEqual([[], [['5'], ['1'], ['3'], ['2']], {}]);
  });

  it('of changes in no order, none is noted', async () => {
    const { groups, add, told } = writerOf({ kind: 'changes' });
    add(orders(5, 1), 1_000, false);
    await groups.writeAll();
    await groups.writeRest(new Date(9_000));
    expect(told()[1]).toEqual([[], [], {}]);
  });

  it('of a scan that began anew, ranges begin at the front again', async () => {
    const { groups, add, told, events } = writerOf({ after: '5' });
    add(orders(6, 7));
    await groups.writeFull();
    await groups.restart();
    expect(events).toEqual(['got on', 'written']);
    add(orders(1));
    await groups.writeAll();
    expect(told()[1]).toEqual([['1'], [], { upTo: ['1'] }]);
  });

  it('records that were found by their keys are written without a range', async () => {
    const { groups, written } = writerOf();
    await groups.writeFound(ordersTable, orders(3), 4_000);
    expect(written.map(({ group }) => group)).toEqual([
      { rows: [expect.objectContaining({ key: ['3'] })], readAt: new Date(4_000), present: [] },
    ]);
  });
});

describe('a destination that is away', () => {
  it('is waited for, and gets the same group and state again', async () => {
    const { groups, add, told, written, faults, events, tally } = writerOf();
    faults.push(away(), away());
    add(orders(1, 2));
    await groups.writeAll();
    expect(events).toEqual([...Array<string>(2).fill('waits for: The database is away.'), 'got on', 'written']);
    expect([told().length, written[0]?.state.generation, tally.new]).toEqual([1, 1, 2]);
  });

  it('is not waited for once the run is to stop', async () => {
    const { groups, add, faults, stop, events, written } = writerOf();
    faults.push(away());
    stop.abort();
    add(orders(1, 2));
    await expect(groups.writeAll()).rejects.toThrow('The database is away.');
    expect([events, written]).toEqual([['waits for: The database is away.'], []]);
  });

  it.each([new GatewayError('conflict', 'Another run has it.'), new Error('a bug')])(
    'is another thing than %s, which ends the run and is told once',
    async (fault) => {
      const { groups, add, faults, events, told } = writerOf();
      faults.push(fault);
      add(orders(1, 2));
      await groups.writeFull();
      await groups.settled();
      add(orders(3));
      await expect(groups.writeAll()).rejects.toBe(fault);
      expect([events, told()]).toEqual([[], []]);
      await groups.settled();
    },
  );
});

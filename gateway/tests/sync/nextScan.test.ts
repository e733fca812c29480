import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullEveryMs, laneOf, nextScan, overlapMs, stateAfter } from '../../src/sync/run/nextScan.ts';
import type { SyncResource } from '../../src/sync/resources/resource.ts';
import type { SyncState } from '../../src/sync/write/destination.ts';

const now = Date.parse('2026-11-28T08:00:00Z');
const iso = (ms: number) => new Date(ms).toISOString();
const tickets = {
  name: 'work_tickets',
  class: 'changed',
  key: ['WorkTicketID'],
  changed: 'LastModifiedDateTime',
  created: 'CreatedDateTime',
} as unknown as SyncResource;
const branches = { name: 'branches', class: 'scan', key: ['BranchID'] } as unknown as SyncResource;
const known: SyncState = {
  generation: 4,
  scan: null,
  watermark: iso(now - 300_000),
  highestKey: '900',
  fullAt: iso(now - 3_600_000),
};
const unknown: SyncState = { generation: 0, scan: null, watermark: null, highestKey: null, fullAt: null };

describe('what a run has to read', () => {
  it('E104 is everything at first, and then what was changed since', () => {
    expect(nextScan(tickets, unknown, {}, now)).toMatchObject({
      scan: { kind: 'full', filter: '' },
      generation: 1,
      resumed: false,
    });
    expect(nextScan(tickets, known, {}, now).scan).toMatchObject({ kind: 'changes' });
  });

  it('E111 asks for stamps from before the last reading, for rows without a stamp, and for keys beyond all known ones', () => {
    const since = iso(now - 300_000 - overlapMs);
    expect(nextScan(tickets, known, {}, now).scan.filter).toBe(
      `LastModifiedDateTime ge ${since} or (LastModifiedDateTime eq null and CreatedDateTime ge ${since}) or WorkTicketID gt 900`,
    );
  });

  it('is everything again a day after the last complete reading of everything', () => {
    const old = { ...known, fullAt: iso(now - fullEveryMs) };
    expect(nextScan(tickets, old, {}, now)).toMatchObject({ scan: { kind: 'full' }, generation: 5 });
  });

  it('is everything each time where nothing is stamped', () => {
    expect(nextScan(branches, { ...known, fullAt: iso(now) }, {}, now).scan.kind).toBe('full');
  });

  it('goes on with what a run before did not end, unless everything is asked for in place of changes', () => {
    const changes = { kind: 'changes', startedAt: iso(now - 1000), filter: 'x' } as const;
    expect(nextScan(tickets, { ...known, scan: changes }, {}, now)).toMatchObject({ scan: changes, resumed: true });
    expect(nextScan(tickets, { ...known, scan: changes }, { full: true }, now)).toMatchObject({
      scan: { kind: 'full' },
      resumed: false,
    });
    const full = { kind: 'full', startedAt: iso(now - 1000), filter: '' } as const;
    expect(nextScan(tickets, { ...known, scan: full }, { full: true }, now)).toMatchObject({
      generation: 4,
      resumed: true,
    });
    expect(nextScan(tickets, { ...known, scan: full }, { full: true, anew: true }, now)).toMatchObject({
      generation: 5,
      resumed: false,
    });
  });

  it('E111 moves the watermark to the start of the reading, never past changes that were left out', () => {
    const { scan } = nextScan(tickets, known, {}, now);
    expect(stateAfter({ ...known, scan }, scan)).toMatchObject({
      scan: null,
      watermark: iso(now),
      fullAt: known.fullAt,
    });
    const later = nextScan(tickets, known, { since: iso(now - 1_000) }, now);
    expect(stateAfter({ ...known, scan: later.scan }, later.scan).watermark).toBe(known.watermark);
    const earlier = nextScan(tickets, known, { since: iso(now - 3_600_000) }, now);
    expect(stateAfter({ ...known, scan: earlier.scan }, earlier.scan).watermark).toBe(iso(now));
  });

  it('gives a backfill a lane and a filter of its own, and leaves the watermark alone', () => {
    const backfill = { fromKey: 10, toKey: 20 };
    const { scan } = nextScan(tickets, unknown, { backfill }, now);
    expect(scan).toMatchObject({ kind: 'backfill', filter: 'WorkTicketID ge 10 and WorkTicketID le 20' });
    expect(laneOf({ backfill })).toBe('backfill 10..20');
    expect(laneOf({})).toBe('main');
    expect(stateAfter({ ...unknown, scan }, scan)).toEqual(unknown);
    expect(nextScan(tickets, { ...unknown, scan }, { backfill }, now).resumed).toBe(true);
  });

  it('refuses a backfill by times of what has no stamp, and by keys of what has several', () => {
    const times = { backfill: { from: '2026-01-01T00:00:00Z' } };
    expect(() => nextScan(branches, unknown, times, now)).toThrow('branches has no stamp');
    const pairs = { ...branches, key: ['PropertyID', 'ContactID'] };
    expect(() => nextScan(pairs, unknown, { backfill: { fromKey: 1 } }, now)).toThrow('no key of a single number');
  });

  it('asks by creation alone where nothing else is stamped, and by no key where that is none or two', () => {
    const since = iso(now - 300_000 - overlapMs);
    const created = { ...tickets, changed: undefined };
    const filterOf = (resource: SyncResource, state: SyncState) => nextScan(resource, state, {}, now).scan.filter;
    expect(filterOf(created, known)).toBe(`CreatedDateTime ge ${since} or WorkTicketID gt 900`);
    expect(filterOf(created, { ...known, highestKey: null })).toBe(`CreatedDateTime ge ${since}`);
    const changed = { ...tickets, created: undefined };
    for (const key of [[], ['PropertyID', 'ContactID']])
      expect(filterOf({ ...changed, key }, known)).toBe(`LastModifiedDateTime ge ${since}`);
  });

  it('says when a reading began, which is now unless it goes on with another', () => {
    const startedAt = iso(now);
    expect(nextScan(tickets, unknown, {}, now).scan).toEqual({ kind: 'full', startedAt, filter: '' });
    expect(nextScan(tickets, known, {}, now)).toMatchObject({ scan: { startedAt }, generation: 4, resumed: false });
    const backfill = { toKey: 9 };
    expect(nextScan(tickets, known, { backfill }, now)).toEqual({
      scan: { kind: 'backfill', startedAt, filter: 'WorkTicketID le 9' },
      generation: 4,
      resumed: false,
    });
  });

  it('from a moment that is asked for, leaves out the keys, and reads all where nothing is stamped', () => {
    const since = iso(now - 1_000);
    const wanted = nextScan(tickets, known, { since }, now);
    expect(wanted).toEqual({
      scan: {
        kind: 'changes',
        startedAt: iso(now),
        filter: `LastModifiedDateTime ge ${since} or (LastModifiedDateTime eq null and CreatedDateTime ge ${since})`,
        keepsWatermark: true,
      },
      generation: 4,
      resumed: false,
    });
    expect(nextScan(branches, known, { since }, now).scan.kind).toBe('full');
    expect(nextScan(tickets, unknown, { since }, now).scan.keepsWatermark).toBe(true);
    expect(nextScan(tickets, known, { since: known.watermark ?? '' }, now).scan).not.toHaveProperty('keepsWatermark');
  });

  it('is everything again where it is asked for, or where everything was never read', () => {
    expect(nextScan(tickets, known, { full: true }, now).scan.kind).toBe('full');
    expect(nextScan(tickets, { ...known, fullAt: null }, {}, now).scan.kind).toBe('full');
    expect(nextScan(tickets, { ...known, watermark: null }, {}, now).scan.kind).toBe('full');
    expect(nextScan(tickets, { ...known, fullAt: iso(now - fullEveryMs + 1) }, {}, now).scan.kind).toBe('changes');
    const scan = { kind: 'changes', startedAt: iso(now), filter: 'x' } as const;
    expect(nextScan(tickets, { ...known, scan }, { anew: true }, now)).toMatchObject({
      scan: { kind: 'changes' },
      resumed: false,
    });
  });

  it('goes on with a backfill of the same range alone', () => {
    const { scan } = nextScan(tickets, unknown, { backfill: { fromKey: 1 } }, now);
    expect(nextScan(tickets, { ...unknown, scan }, { backfill: { fromKey: 2 } }, now + 1)).toMatchObject({
      scan: { filter: 'WorkTicketID ge 2', startedAt: iso(now + 1) },
      resumed: false,
    });
    const other = { kind: 'changes', startedAt: iso(now), filter: scan.filter } as const;
    expect(nextScan(tickets, { ...unknown, scan: other }, { backfill: { fromKey: 1 } }, now).resumed).toBe(false);
  });

  it('reads a backfill by times up to and without their end, by the stamp of changes or else of creation', () => {
    const backfill = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
    const filterOf = (resource: SyncResource, range: object) =>
      nextScan(resource, unknown, { backfill: range }, now).scan.filter;
    expect(filterOf(tickets, backfill)).toBe(
      'LastModifiedDateTime ge 2026-01-01T00:00:00Z and LastModifiedDateTime lt 2026-02-01T00:00:00Z',
    );
    expect(filterOf({ ...tickets, changed: undefined }, { to: backfill.to })).toBe(
      'CreatedDateTime lt 2026-02-01T00:00:00Z',
    );
    const pairs = { ...tickets, key: ['PropertyID', 'ContactID'] };
    expect(filterOf(pairs, { from: backfill.from })).toBe('LastModifiedDateTime ge 2026-01-01T00:00:00Z');
    expect(filterOf(branches, { fromKey: 5 })).toBe('BranchID ge 5');
    expect(laneOf({ backfill })).toBe('backfill 2026-01-01T00:00:00Z..2026-02-01T00:00:00Z');
    expect([laneOf({ backfill: { fromKey: 0 } }), laneOf({ backfill: { toKey: 7 } })]).toEqual([
      'backfill 0..',
      'backfill ..7',
    ]);
  });

  it('a backfill that cannot be is told with what to give instead', () => {
    const told = (resource: SyncResource, backfill: object) => {
      try {
        return nextScan(resource, unknown, { backfill }, now);
      } catch (error) {
        return error;
      }
    };
    expect(told(branches, { to: '2026-01-01T00:00:00Z' })).toMatchObject({
      code: 'invalid_input',
      message: 'branches has no stamp: give a range of keys, or read all of it with --full.',
      errors: [
        { field: 'backfill', message: 'branches has no stamp: give a range of keys, or read all of it with --full' },
      ],
    });
    for (const key of [[], ['PropertyID', 'ContactID']])
      expect(told({ ...tickets, key }, { toKey: 1 })).toMatchObject({
        message: 'work_tickets has no key of a single number: give a range of times, or read all of it with --full.',
      });
  });

  it('says when everything was read for the last time, once that is complete', () => {
    const scan = { kind: 'full', startedAt: iso(now), filter: '' } as const;
    expect(stateAfter({ ...known, scan }, scan)).toEqual({ ...known, watermark: iso(now), fullAt: iso(now) });
    expect(stateAfter({ ...unknown, scan }, scan)).toMatchObject({ watermark: iso(now), fullAt: iso(now) });
  });

  it('never lets the watermark go back, nor beyond the start of what was read', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (before, start) => {
        const state = { ...known, watermark: iso(now - before) };
        const scan = { kind: 'changes', startedAt: iso(now - start), filter: '' } as const;
        const after = Date.parse(stateAfter(state, scan).watermark ?? '');
        expect(after).toBe(Math.max(now - before, now - start));
      }),
    );
  });
});

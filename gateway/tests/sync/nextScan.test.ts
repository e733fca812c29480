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

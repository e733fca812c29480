import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshness, nextRefreshTime, refreshWindow, retryDelayMs } from '../../src/connections/dueTimes.ts';

const hour = 3_600_000;
const minute = 60_000;
const issuedAt = Date.UTC(2026, 0, 1);
const lifetimes = fc.integer({ min: 1, max: 400 * 24 * hour });
const rank = { unknown: 0, expired: 0, due: 1, fresh: 2 } as const;

describe('due times', () => {
  it('E36 renew a token of 24 hours when four are left', () => {
    expect(refreshWindow(24 * hour)).toBe(4 * hour);
    const due = nextRefreshTime({ issuedAt, expiresAt: issuedAt + 24 * hour });
    expect(due).toBe(issuedAt + 20 * hour);
  });

  it('E37 renew a token of an hour once, after 48 minutes, and one of a minute after half of it', () => {
    expect(refreshWindow(hour)).toBe(12 * minute);
    expect(refreshWindow(minute)).toBe(minute / 2);
    expect(refreshWindow(20 * minute)).toBe(5 * minute);
    expect([0, -hour].map(refreshWindow)).toEqual([0, 0]);
  });

  it('E37 lie after the issue and before the expiry, so that no token is renewed at every sweep nor handed out expired', () => {
    fc.assert(
      fc.property(lifetimes, fc.integer({ min: 0, max: 12 * hour }), (lifetime, marginMs) => {
        const life = { issuedAt, expiresAt: issuedAt + lifetime };
        const due = nextRefreshTime(life) ?? 0;
        expect(due).toBeGreaterThanOrEqual(issuedAt + Math.floor(lifetime / 2));
        expect(due).toBeLessThan(life.expiresAt);
        expect(freshness(life, { now: issuedAt, marginMs })).toBe('fresh');
        expect(freshness(life, { now: life.expiresAt, marginMs })).toBe('expired');
      }),
    );
  });

  it('E41 never look fresher for a larger margin or leeway, nor for a later moment', () => {
    const times = fc.integer({ min: -2 * hour, max: 500 * 24 * hour });
    const spans = fc.integer({ min: 0, max: 48 * hour });
    fc.assert(
      fc.property(lifetimes, times, spans, spans, spans, (lifetime, at, marginMs, leewayMs, more) => {
        const life = { issuedAt, expiresAt: issuedAt + lifetime };
        const now = issuedAt + at;
        const before = rank[freshness(life, { now, marginMs, leewayMs })];
        expect(rank[freshness(life, { now, marginMs: marginMs + more, leewayMs })]).toBeLessThanOrEqual(before);
        expect(rank[freshness(life, { now, marginMs, leewayMs: leewayMs + more })]).toBeLessThanOrEqual(before);
        expect(rank[freshness(life, { now: now + more, marginMs, leewayMs })]).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('E41 take the boundary itself as due, and the expiry itself as expired', () => {
    const life = { issuedAt, expiresAt: issuedAt + 24 * hour };
    const at = (left: number) => freshness(life, { now: life.expiresAt - left, marginMs: hour, leewayMs: 1_000 });
    expect([at(hour + 1), at(hour), at(1_001), at(1_000), at(0), at(-1)]).toEqual([
      'fresh',
      'due',
      'due',
      'expired',
      'expired',
      'expired',
    ]);
  });

  it('E41 take the last second for expired where nobody says otherwise', () => {
    const life = { issuedAt, expiresAt: issuedAt + 24 * hour };
    const at = (left: number) => freshness(life, { now: life.expiresAt - left, marginMs: hour });
    expect([at(1_001), at(1_000)]).toEqual(['due', 'expired']);
  });

  it('are whole milliseconds', () => {
    expect(nextRefreshTime({ issuedAt, expiresAt: issuedAt + 1 })).toBe(issuedAt);
  });

  it('take a token of which nobody knows when it was issued for one of a day', () => {
    const expiresAt = issuedAt + hour;
    expect(nextRefreshTime({ expiresAt, issuedAt: undefined })).toBe(expiresAt - 4 * hour);
    const at = (left: number) =>
      freshness({ expiresAt, issuedAt: undefined }, { now: expiresAt - left, marginMs: 9 * hour });
    expect([at(4 * hour + 1), at(4 * hour)]).toEqual(['fresh', 'due']);
  });

  it('E38 know nothing of a token without expiry, which is never fresh', () => {
    expect(nextRefreshTime({ expiresAt: undefined, issuedAt })).toBeUndefined();
    expect(freshness({ expiresAt: undefined, issuedAt }, { now: issuedAt, marginMs: 0 })).toBe('unknown');
  });

  it('try again after a minute, then twice as long, and never later than a quarter of an hour and its jitter', () => {
    const middle = () => 0.5;
    expect([1, 2, 3, 4, 5, 50].map((failures) => retryDelayMs(failures, middle) / minute)).toEqual([
      1, 2, 4, 8, 15, 15,
    ]);
    expect(retryDelayMs(0, middle)).toBe(minute);
    expect([0, 1].map((chance) => retryDelayMs(50, () => chance) / minute)).toEqual([12, 18]);
    expect(retryDelayMs(1, () => 0.00001)).toBe(48_000);
  });
});

import { describe, expect, it } from 'vitest';
import type { Caller } from '../../src/access/access.ts';
import { checkOrder, mostRunMs } from '../../src/sync/order.ts';
import type { SyncOrder } from '../../src/sync/sync.ts';

const writer: Caller = { organisation: 'acme', actor: 'cli', scopes: ['read', 'write'] };
const operator: Caller = { ...writer, scopes: ['operator'] };

/** What is wrong with an order; nothing if it is undefined. */
function refusal(order: Partial<SyncOrder>, caller = operator): unknown {
  try {
    checkOrder(caller, order);
    return undefined;
  } catch (error) {
    return error;
  }
}
const problems = (order: Partial<SyncOrder>) =>
  ((refusal(order) ?? { errors: [] }) as { errors: { field: string; message: string }[] }).errors;
const problem = (order: Partial<SyncOrder>) => problems(order).map(({ field, message }) => `${field} ${message}`);

const letters = 'must be small letters, digits and _, begin with a letter, and have at most 63 of them';
const aTime = (text: string) =>
  `must be a day or a time with its zone, such as 2026-11-01 or 2026-11-01T08:00:00Z (it is "${text}")`;

describe('an order to copy', () => {
  it.each<Partial<SyncOrder>>([
    {},
    { resources: ['tags'], full: true, select: ['TagName'], timeLimitMs: 1_000 },
    { exclude: ['TagName'], since: '2026-11-01', timeLimitMs: mostRunMs },
    { since: '2026-11-01T08:00Z' },
    { since: '2026-11-01T08:00:00+02:00', full: false },
    { since: '2026-11-01T08:00:00.123456789Z' },
    { to: 'duckdb:/data/x', schema: 'public' },
    { schema: `_${'x'.repeat(62)}` },
    { backfill: { fromKey: 5, toKey: 5 } },
    { backfill: { toKey: 0 } },
    { backfill: { from: '2026-11-01' } },
    { backfill: { from: '2026-11-01', to: '2026-11-01' } },
  ])('may say %j', (order) => {
    expect(refusal(order)).toBeUndefined();
  });

  it.each<[Partial<SyncOrder>, string]>([
    [{ to: 'duckdb:' }, 'to needs a path behind duckdb:'],
    [{ schema: 'Acme' }, `schema ${letters}`],
    [{ schema: 'a-b' }, `schema ${letters}`],
    [{ schema: '9a' }, `schema ${letters}`],
    [{ schema: '' }, `schema ${letters}`],
    [{ schema: 'x'.repeat(64) }, `schema ${letters}`],
    [{ schema: 'pg_temp' }, `schema ${letters}`],
    [{ schema: 'information_schema' }, `schema ${letters}`],
    [{ schema: 'public' }, 'schema is public, where the gateway keeps its own rows'],
    [{ schema: 'jobs' }, 'schema is jobs, where the gateway keeps its own rows'],
    [{ select: [], exclude: [] }, 'exclude cannot be given along with select: name what to copy, or what not to'],
    [{ since: '2026-11-01', full: true }, 'since cannot be given along with full, which reads everything'],
    [{ timeLimitMs: 999 }, 'time_limit must be from 1 second to 20 hours'],
    [{ timeLimitMs: mostRunMs + 1 }, 'time_limit must be from 1 second to 20 hours'],
    [{ timeLimitMs: NaN }, 'time_limit must be from 1 second to 20 hours'],
    [{ backfill: {} }, 'from_key or toKey is needed, or from or to, and not both kinds'],
    [{ backfill: { toKey: 1, to: '2026-11-01' } }, 'from_key or toKey is needed, or from or to, and not both kinds'],
    [
      { backfill: { fromKey: 1, from: '2026-11-01' } },
      'from_key or toKey is needed, or from or to, and not both kinds',
    ],
    [{ backfill: { fromKey: 6, toKey: 5 } }, 'to_key is 5, which comes before 6'],
    [{ backfill: { from: '2026-11-02', to: '2026-11-01' } }, 'to is 2026-11-01, which comes before 2026-11-02'],
    [{ backfill: { from: 'x', to: '2026-11-01' } }, `from ${aTime('x')}`],
    [{ backfill: { from: '2026-11-01', to: 'y' } }, `to ${aTime('y')}`],
  ])('may not say %j', (order, expected) => {
    expect(problem(order)).toEqual([expected]);
  });

  it.each([
    ...[
      '2026-11-01T08:00:00',
      '2026-11-01T08Z',
      '2026-13-01',
      '2026-02-30',
      '2026-04-31T00:00:00Z',
      '2026-02-30T00:00:00+0200',
      'x2026-11-01',
      '2026-11-01x',
    ],
    ...['2026-11-01T08:00:00.1234567890Z', '2026-11-01T08:00:00.Z', '2026-11-01T25:00:00Z', ''],
  ])('may not read changes since %j', (since) => {
    expect(problem({ since })).toEqual([`since ${aTime(since)}`]);
  });

  it('has its wrong times repeated in one short line', () => {
    expect(problem({ since: `a\nb${'c'.repeat(100)}` })).toEqual([`since ${aTime(`a b${'c'.repeat(57)}`)}`]);
  });

  it('is told of all that is wrong at once', () => {
    expect(refusal({ schema: 'A', timeLimitMs: 1 })).toMatchObject({
      code: 'invalid_input',
      message: `schema ${letters}; time_limit must be from 1 second to 20 hours`,
      errors: [
        { field: 'schema', message: letters },
        { field: 'time_limit', message: 'must be from 1 second to 20 hours' },
      ],
    });
  });

  it('says where tables go only for those who run the gateway', () => {
    for (const order of [{ to: 'duckdb:/data/x' }, { schema: 'acme' }])
      expect(refusal(order, writer)).toMatchObject({ code: 'forbidden', details: { scope: 'operator' } });
    expect(refusal({ resources: ['tags'] }, writer)).toBeUndefined();
    expect(refusal({ to: 'duckdb:' }, writer)).toMatchObject({ code: 'invalid_input' });
  });
});

import { expect, it } from 'vitest';
import { createRequests } from '../../src/budget/requests.ts';
import { rateLimited, type Waits } from '../../src/budget/waits.ts';
import type { Database } from '../../src/database/database.ts';
import { createTestSystem } from '../../testing/system.ts';

const until = new Date('2026-01-01T00:01:00Z');

/** Requests to a provider without a limit, that asks everybody to wait; what is read of waits is counted. */
function waiting() {
  const system = createTestSystem();
  const read: string[] = [];
  const waits: Waits = {
    until: () => Promise.resolve(until),
    check: (budget) => (read.push(budget), Promise.reject(rateLimited(until))),
    add: () => Promise.resolve(until),
  };
  const requests = createRequests({ database: {} as Database, waits, system });
  const take = (of: { retryAt?: Date; readAt?: number }) =>
    requests.take({ budget: 'acme crm', ...of }, { deadline: system.now() + 1_000 });
  return { system, read, take };
}

it('a wait that was read with the connection just now holds, and is not read again', async () => {
  const { system, read, take } = waiting();
  await expect(take({ retryAt: until, readAt: system.monotonic() })).rejects.toMatchObject({ code: 'rate_limited' });
  await expect(take({ readAt: system.monotonic() })).resolves.toBeUndefined();
  expect(read).toEqual([]);
});

it('a wait is read where it was not read with the connection, or a while ago', async () => {
  const { system, read, take } = waiting();
  await expect(take({})).rejects.toMatchObject({ code: 'rate_limited' });
  await expect(take({ readAt: system.monotonic() - 101 })).rejects.toMatchObject({ code: 'rate_limited' });
  expect(read).toEqual(['acme crm', 'acme crm']);
});

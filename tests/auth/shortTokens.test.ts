import fc from 'fast-check';
import { createServices } from '../../src/aspire/client/services';
import { bearerOf, context, hour, minute, start } from '../fakeAuth';
import { fakeSystem, json, type FakeSystem } from '../fakeSystem';

type Server = { lifetimeMs: number; skewMs?: number; tellsDate?: boolean; tellsIssue?: boolean };

/** An Aspire whose tokens live for so long, and whose clock is off by so much. */
function issuing({ lifetimeMs, skewMs = 0, tellsDate = true, tellsIssue = false }: Server) {
  let count = 0;
  const system: FakeSystem = fakeSystem(
    () => {
      const now = system.now() + skewMs;
      const claims = { jti: (count += 1), exp: (now + lifetimeMs) / 1000, ...(tellsIssue ? { iat: now / 1000 } : {}) };
      const Token = `a.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c`;
      const headers = tellsDate ? { date: new Date(now).toUTCString() } : undefined;
      return json({ Token, RefreshToken: `R${count}` }, 200, headers);
    },
    { start },
  );
  return { system, services: createServices(system), refreshes: () => count };
}

const ctx = context({ refresh_token: 'R0' });

describe('a token that lives shorter than the usual margin', () => {
  it.each([2_000, 120_000, 10 * minute, hour, 2 * hour])(
    'of %d ms is refreshed once for ten calls',
    async (lifetimeMs) => {
      const { services, refreshes } = issuing({ lifetimeMs });
      for (let call = 0; call < 10; call++) await bearerOf(ctx, services);
      expect(refreshes()).toBe(1);
    },
  );

  it('is refreshed at most once in half its life, whatever that is and whatever the clocks say', async () => {
    const server = fc.record({
      // In whole seconds: dates of HTTP hold no more.
      lifetimeMs: fc.integer({ min: 2, max: 100_000 }).map((seconds) => seconds * 1000),
      skewMs: fc.integer({ min: -200_000, max: 200_000 }).map((seconds) => seconds * 1000),
      tellsDate: fc.boolean(),
      tellsIssue: fc.boolean(),
    });
    // Where nobody tells Aspire's time, ours has to do, unless it cannot be right.
    const isTold = ({ lifetimeMs, skewMs, tellsDate, tellsIssue }: Required<Server>) =>
      tellsDate || tellsIssue || skewMs >= 0 || skewMs <= -lifetimeMs;
    await fc.assert(
      fc.asyncProperty(server.filter(isTold), fc.integer({ min: 1, max: 400 }), async (given, steps) => {
        const { system, services, refreshes } = issuing(given);
        await bearerOf(ctx, services);
        // Just short of half the life, in so many steps.
        const span = given.lifetimeMs / 2 - 1;
        for (let step = 0; step < Math.min(steps, 50); step++) {
          system.advance(span / Math.min(steps, 50));
          await bearerOf(ctx, services);
        }
        expect(refreshes()).toBe(1);
      }),
      { seed: 36, numRuns: 60 },
    );
  });

  it('is renewed when half its life is over', async () => {
    const { system, services, refreshes } = issuing({ lifetimeMs: 120_000 });
    await bearerOf(ctx, services);
    system.advance(59_000);
    expect((await bearerOf(ctx, services)).decision.reason).toBe('fresh');
    system.advance(1_000);
    expect((await bearerOf(ctx, services)).decision.reason).toBe('due');
    expect(refreshes()).toBe(2);
  });

  it('is used as it is stored, where what is stored tells how short it lives', async () => {
    const { services, refreshes } = issuing({ lifetimeMs: hour });
    const stored = { access_token: 'opaque', refresh_token: 'R0', expires_at: (start + 20 * minute) / 1000 };
    expect((await bearerOf(context({ ...stored, expires_in: 1_800 }), services)).token).toBe('opaque');
    expect(refreshes()).toBe(0);
    expect((await bearerOf(context(stored, 'auth-2'), services)).decision.reason).toBe('due');
  });
});

it('a token that lives longer than two hours is refreshed within its last one', async () => {
  const { system, services } = issuing({ lifetimeMs: 3 * hour });
  await bearerOf(ctx, services);
  system.advance(2 * hour - 1_000);
  expect((await bearerOf(ctx, services)).decision.reason).toBe('fresh');
  system.advance(1_000);
  expect((await bearerOf(ctx, services)).decision.reason).toBe('due');
});

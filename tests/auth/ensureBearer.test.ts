import fc from 'fast-check';
import { decideRefresh } from '../../src/aspire/auth/refreshDecision';
import { bearerOf, context, failureOf, hour, minute, setUp, start } from '../fakeAuth';
import { json, jwt } from '../fakeSystem';

describe('a token', () => {
  it('with more than an hour left is used as it is', async () => {
    const { services, system } = setUp();
    const token = jwt(start + hour + minute);
    const bearer = await bearerOf(context({ access_token: token, refresh_token: 'R0' }), services);
    expect(bearer).toMatchObject({ token, decision: { refresh: false, reason: 'fresh' } });
    expect(system.sent).toHaveLength(0);
  });

  it.each([
    ['within an hour of its expiry', jwt(start + hour), 'due'],
    ['that has expired', jwt(start - minute), 'expired'],
    ['of unknown expiry', 'opaque-token', 'unknown expiry'],
  ])('%s is refreshed', async (_, token, reason) => {
    const { services, system } = setUp();
    const bearer = await bearerOf(context({ access_token: token, refresh_token: 'R0' }), services);
    expect(bearer.decision).toEqual({ refresh: true, reason });
    expect(bearer.token).toBe(jwt(start + 24 * hour, 'T1'));
    expect(system.sent).toEqual([
      {
        method: 'POST',
        url: 'https://clouddemo-api.youraspire.com/Authorization/RefreshToken',
        path: '/Authorization/RefreshToken',
        body: '{"RefreshToken":"R0"}',
      },
    ]);
  });

  it('takes its expiry from expires_at before the JWT, and from expires_in when nothing else tells', async () => {
    const { services, system } = setUp();
    const old = { access_token: jwt(start - hour), refresh_token: 'R0' };
    expect((await bearerOf(context({ ...old, expires_at: (start + 2 * hour) / 1000 }), services)).decision.reason).toBe(
      'fresh',
    );
    const opaque = { access_token: 'opaque', refresh_token: 'R0', expires_in: 2 * 3600 };
    expect((await bearerOf(context(opaque), services)).decision.reason).toBe('fresh');
    system.advance(hour);
    expect((await bearerOf(context(opaque), services)).decision.reason).toBe('due');
  });

  it('whose stored expiry cannot be one is of unknown expiry, and thus due', async () => {
    const { services } = setUp();
    const stored = { access_token: 'opaque', refresh_token: 'R0', expires_at: (start + 2 * hour) * 1000 };
    expect((await bearerOf(context(stored), services)).decision).toEqual({ refresh: true, reason: 'unknown expiry' });
  });

  it('is decided on in one way for every expiry', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100 * hour, max: 100 * hour }), (left) => {
        const { refresh, reason } = decideRefresh(
          { value: 'T', expiresAt: start + left },
          { now: start, renewable: true },
        );
        expect(refresh).toBe(left <= hour);
        expect(reason).toBe(left > hour ? 'fresh' : left > 0 ? 'due' : 'expired');
      }),
      { seed: 6 },
    );
  });

  it.each(['two\nlines', 'Grün', 'nul\0'])('that no header can hold (%j) is none', async (broken) => {
    const { services, system } = setUp();
    const auth = { access_token: broken, expires_at: (start + 20 * hour) / 1000 };
    const bearer = await bearerOf(context({ ...auth, refresh_token: 'R0' }), services);
    expect(bearer).toMatchObject({
      token: jwt(start + 24 * hour, 'T1'),
      decision: { refresh: true, reason: 'no token' },
    });
    expect((await failureOf(context(auth), services))._tag).toBe('OauthRefreshError');
    expect(system.sent).toHaveLength(1);
  });

  it('is asked for when there is none', async () => {
    const { services } = setUp();
    expect((await bearerOf(context({ refresh_token: 'R0' }), services)).decision.reason).toBe('no token');
  });

  it('that nothing can refresh is used while it may be good, and is an oauthRefreshError after', async () => {
    const { services, system } = setUp();
    const ctx = context({ access_token: jwt(start + minute) });
    expect((await bearerOf(ctx, services)).decision.reason).toBe('nothing to refresh with');
    system.advance(2 * minute);
    expect((await failureOf(ctx, services))._tag).toBe('OauthRefreshError');
    expect(system.sent).toHaveLength(0);
  });
});

describe('a refresh', () => {
  it('is kept for the connection, with the refresh token that came with it', async () => {
    const { services, system } = setUp();
    const ctx = context({ access_token: jwt(start + minute), refresh_token: 'R0' });
    await bearerOf(ctx, services);
    expect((await bearerOf(ctx, services)).decision.reason).toBe('fresh');
    system.advance(23.5 * hour);
    await bearerOf(ctx, services);
    expect(system.sent.map(({ body }) => body)).toEqual(['{"RefreshToken":"R0"}', '{"RefreshToken":"R1"}']);
  });

  it('happens once for fifty callers', async () => {
    const { services, system } = setUp();
    const ctx = context({ access_token: jwt(start + minute), refresh_token: 'R0' });
    const bearers = await Promise.all(Array.from({ length: 50 }, () => bearerOf(ctx, services)));
    expect(new Set(bearers.map(({ token }) => token)).size).toBe(1);
    expect(system.sent).toHaveLength(1);
  });

  it('keeps the tokens of two connections apart, also when they began with the same ones', async () => {
    const { services, system } = setUp();
    const user = { access_token: jwt(start + minute), refresh_token: 'R0' };
    const [one, other] = await Promise.all([
      bearerOf(context(user, 'auth-1'), services),
      bearerOf(context(user, 'auth-2'), services),
    ]);
    expect(system.sent).toHaveLength(2);
    expect(one.token).not.toBe(other.token);
    expect((await bearerOf(context(user, 'auth-1'), services)).token).toBe(one.token);
    expect((await bearerOf(context(user, 'auth-2'), services)).token).toBe(other.token);
  });

  it('starts over when Tray has stored new tokens', async () => {
    const { services, system } = setUp();
    await bearerOf(context({ access_token: jwt(start + minute), refresh_token: 'R0' }), services);
    const token = jwt(start + 10 * hour, 'stored');
    expect((await bearerOf(context({ access_token: token, refresh_token: 'R9' }), services)).token).toBe(token);
    expect(system.sent).toHaveLength(1);
  });

  it.each([400, 401, 404])(
    'that is refused with %i uses the old token while that is valid, and does not ask again',
    async (status) => {
      const { services, system } = setUp(() => ({ status }));
      const token = jwt(start + 30 * minute);
      const ctx = context({ access_token: token, refresh_token: 'R0' });
      expect((await bearerOf(ctx, services)).token).toBe(token);
      expect((await bearerOf(ctx, services)).token).toBe(token);
      expect(system.sent).toHaveLength(1);
      system.advance(hour);
      const error = await failureOf(ctx, services);
      expect(error._tag).toBe('OauthRefreshError');
      expect(error.message).toContain('(demo)');
    },
  );

  it('that is refused falls back to client credentials where the context has them', async () => {
    const { services, system, fresh } = setUp((url) => (url.endsWith('/RefreshToken') ? { status: 401 } : fresh()));
    const ctx = context({
      access_token: jwt(start - minute),
      refresh_token: 'R0',
      '#client_id': 'id',
      '#client_secret': 'secret',
    });
    expect((await bearerOf(ctx, services)).token).toBe(jwt(start + 24 * hour, 'T1'));
    expect(system.sent.map(({ url, body }) => [new URL(url).pathname, body])).toEqual([
      ['/Authorization/RefreshToken', '{"RefreshToken":"R0"}'],
      ['/Authorization', '{"ClientId":"id","Secret":"secret"}'],
    ]);
  });

  it('that fails for a passing cause uses the old token and is not tried again for 30 seconds', async () => {
    const { services, system } = setUp(() => ({ status: 503 }));
    const token = jwt(start + 30 * minute);
    const ctx = context({ access_token: token, refresh_token: 'R0' });
    expect((await bearerOf(ctx, services)).token).toBe(token);
    system.advance(29_000);
    expect((await bearerOf(ctx, services)).decision).toEqual({ refresh: false, reason: 'cooling down' });
    expect(system.sent).toHaveLength(1);
    system.advance(1_000);
    expect((await bearerOf(ctx, services)).decision).toEqual({ refresh: true, reason: 'due' });
    expect(system.sent).toHaveLength(2);
  });

  it('that fails for a passing cause is an apiError once the old token has expired', async () => {
    const { services } = setUp(() => ({ fault: { code: 'ECONNRESET', reached: 'maybe' } }));
    const error = await failureOf(context({ access_token: jwt(start - minute), refresh_token: 'R0' }), services);
    expect(error).toMatchObject({ _tag: 'ApiError', message: expect.stringContaining('(demo)') });
  });

  it('is not sent a second time when the first may have spent the refresh token', async () => {
    const { services, system } = setUp(() => ({ fault: { code: 'ECONNRESET', reached: 'maybe' } }));
    await failureOf(context({ refresh_token: 'R0' }), services);
    expect(system.sent).toHaveLength(1);
  });

  it('never tells a secret', async () => {
    const { services } = setUp((_, index) => json([`bad token R0-very-secret and client-very-secret ${index}`], 401));
    const user = {
      access_token: jwt(start - minute),
      refresh_token: 'R0-very-secret',
      client_id: 'id',
      client_secret: 'client-very-secret',
    };
    expect(JSON.stringify(await failureOf(context(user), services))).not.toMatch(/very-secret/);
  });
});

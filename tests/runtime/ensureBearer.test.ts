import fc from 'fast-check';
import { ensureBearer, getBaseUrlForEnvironment, type AspireEnvironment } from '../../src/AspireConnectorAuth';
import type { Operation } from '../../src/aspire/operation';
import { request, type Context } from '../../src/aspire/request';
import { createRuntime } from '../../src/aspire/runtime';
import { decideRefresh } from '../../src/aspire/tokens';
import { fakeWorld, json, jwt, type FakeWorld, type Scripted } from '../fakeWorld';

const start = Date.UTC(2026, 3, 8, 12);
const minute = 60_000;
const hour = 60 * minute;

/** A context as Tray gives it. The fields are wider than the type: Tray stores what it likes. */
function context(user: Record<string, unknown>, authId = 'auth-1', app: Record<string, unknown> = {}): Context {
  const auth = { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId, user: { environment: 'demo', ...user }, app };
  return { auth } as unknown as Context;
}

/** An Aspire that hands out new tokens, T1, T2, ..., each good for a day. */
function issuing(world: () => FakeWorld, count = { refreshes: 0 }) {
  return (): Scripted => {
    count.refreshes += 1;
    return json({ Token: jwt(world().now() + 24 * hour, `T${count.refreshes}`), RefreshToken: `R${count.refreshes}` });
  };
}

function setUp(answer?: (url: string, index: number) => Scripted | Promise<Scripted>) {
  const world: FakeWorld = fakeWorld(({ url }, index) => (answer ? answer(url, index) : fresh()), { start });
  const fresh = issuing(() => world);
  return { world, runtime: createRuntime(world), fresh };
}

async function bearerOf(ctx: Context, runtime: ReturnType<typeof setUp>['runtime'], refused?: string) {
  const result = await ensureBearer(ctx, { runtime, refused });
  if (result.isFailure) throw new Error(`${result.error._tag}: ${result.error.message}`);
  return result.value;
}

async function failureOf(ctx: Context, runtime: ReturnType<typeof setUp>['runtime'], refused?: string) {
  const result = await ensureBearer(ctx, { runtime, refused });
  if (!result.isFailure) throw new Error('a failure was expected');
  return result.error;
}

describe('the environment', () => {
  it.each<[AspireEnvironment, string]>([
    ['demo', 'https://clouddemo-api.youraspire.com'],
    ['sandbox', 'https://cloudsandbox-api.youraspire.com'],
    ['production', 'https://cloud-api.youraspire.com'],
  ])('%s is at %s', (environment, url) => {
    expect(getBaseUrlForEnvironment(environment)).toBe(url);
  });

  it.each(['DEMO', ' Demo ', 'dEmO'])('is understood as %p', async (environment) => {
    const { runtime } = setUp();
    const ctx = context({ environment, access_token: jwt(start + 2 * hour) });
    expect((await bearerOf(ctx, runtime)).baseUrl).toBe('https://clouddemo-api.youraspire.com');
  });

  it('is found under the name that Tray gives to fields of the form', async () => {
    const { runtime } = setUp();
    const ctx = context({ environment: undefined, '#environment': 'Production', access_token: jwt(start + 2 * hour) });
    delete (ctx.auth?.user as Record<string, unknown>).environment;
    expect((await bearerOf(ctx, runtime)).baseUrl).toBe('https://cloud-api.youraspire.com');
  });

  it.each(['staging', '', undefined, null, 42, 'toString', '__proto__'])(
    '%p is an error and never a default',
    async (environment) => {
      const { runtime, world } = setUp();
      const error = await failureOf(context({ environment, access_token: jwt(start + 2 * hour) }), runtime);
      expect(error._tag).toBe('UserInputError');
      expect(error.message).toMatch(/environment.*Choose production, sandbox or demo/);
      expect(world.sent).toHaveLength(0);
      expect(() => getBaseUrlForEnvironment(environment as AspireEnvironment)).toThrow(
        /Choose production, sandbox or demo/,
      );
    },
  );

  it('does not tell back what may be a secret in the wrong field', async () => {
    const { runtime } = setUp();
    const error = await failureOf(context({ environment: 'k9-SECRET-that-is-long-enough-to-be-one' }), runtime);
    expect(error.message).not.toContain('SECRET');
  });
});

describe('ASPIRE_BASE_URL', () => {
  const before = process.env.ASPIRE_BASE_URL;
  afterEach(() => {
    if (before === undefined) delete process.env.ASPIRE_BASE_URL;
    else process.env.ASPIRE_BASE_URL = before;
  });

  it.each([
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://localhost:4010/', 'http://localhost:4010'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
  ])('points every environment at %s', async (value, expected) => {
    process.env.ASPIRE_BASE_URL = value;
    const { runtime } = setUp();
    expect((await bearerOf(context({ access_token: jwt(start + 2 * hour) }), runtime)).baseUrl).toBe(expected);
  });

  it.each([
    'https://evil.example.com',
    'http://127.0.0.1.evil.example.com',
    'http://10.0.0.1',
    'file:///etc/passwd',
    'nonsense',
  ])('refuses %s', async (value) => {
    process.env.ASPIRE_BASE_URL = value;
    const { runtime, world } = setUp();
    const error = await failureOf(context({ access_token: jwt(start + 2 * hour) }), runtime);
    expect(error.message).toContain('may only name an address of this machine');
    expect(world.sent).toHaveLength(0);
  });
});

describe('a token', () => {
  it('with more than an hour left is used as it is', async () => {
    const { runtime, world } = setUp();
    const token = jwt(start + hour + minute);
    const bearer = await bearerOf(context({ access_token: token, refresh_token: 'R0' }), runtime);
    expect(bearer).toMatchObject({ token, decision: { refresh: false, reason: 'fresh' } });
    expect(world.sent).toHaveLength(0);
  });

  it.each([
    ['within an hour of its expiry', jwt(start + hour), 'due'],
    ['that has expired', jwt(start - minute), 'expired'],
    ['of unknown expiry', 'opaque-token', 'unknown expiry'],
  ])('%s is refreshed', async (_, token, reason) => {
    const { runtime, world } = setUp();
    const bearer = await bearerOf(context({ access_token: token, refresh_token: 'R0' }), runtime);
    expect(bearer.decision).toEqual({ refresh: true, reason });
    expect(bearer.token).toBe(jwt(start + 24 * hour, 'T1'));
    expect(world.sent).toEqual([
      {
        method: 'POST',
        url: 'https://clouddemo-api.youraspire.com/Authorization/RefreshToken',
        body: '{"RefreshToken":"R0"}',
      },
    ]);
  });

  it('takes its expiry from expires_at before the JWT, and from expires_in when nothing else tells', async () => {
    const { runtime, world } = setUp();
    const old = { access_token: jwt(start - hour), refresh_token: 'R0' };
    expect((await bearerOf(context({ ...old, expires_at: (start + 2 * hour) / 1000 }), runtime)).decision.reason).toBe(
      'fresh',
    );
    const opaque = { access_token: 'opaque', refresh_token: 'R0', expires_in: 2 * 3600 };
    expect((await bearerOf(context(opaque), runtime)).decision.reason).toBe('fresh');
    world.advance(hour);
    expect((await bearerOf(context(opaque), runtime)).decision.reason).toBe('due');
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

  it('is asked for when there is none', async () => {
    const { runtime } = setUp();
    expect((await bearerOf(context({ refresh_token: 'R0' }), runtime)).decision.reason).toBe('no token');
  });

  it('that nothing can refresh is used while it may be good, and is an oauthRefreshError after', async () => {
    const { runtime, world } = setUp();
    const ctx = context({ access_token: jwt(start + minute) });
    expect((await bearerOf(ctx, runtime)).decision.reason).toBe('nothing to refresh with');
    world.advance(2 * minute);
    expect((await failureOf(ctx, runtime))._tag).toBe('OauthRefreshError');
    expect(world.sent).toHaveLength(0);
  });
});

describe('a refresh', () => {
  it('is kept for the connection, with the refresh token that came with it', async () => {
    const { runtime, world } = setUp();
    const ctx = context({ access_token: jwt(start + minute), refresh_token: 'R0' });
    await bearerOf(ctx, runtime);
    expect((await bearerOf(ctx, runtime)).decision.reason).toBe('fresh');
    world.advance(23.5 * hour);
    await bearerOf(ctx, runtime);
    expect(world.sent.map(({ body }) => body)).toEqual(['{"RefreshToken":"R0"}', '{"RefreshToken":"R1"}']);
  });

  it('happens once for fifty callers', async () => {
    const { runtime, world } = setUp();
    const ctx = context({ access_token: jwt(start + minute), refresh_token: 'R0' });
    const bearers = await Promise.all(Array.from({ length: 50 }, () => bearerOf(ctx, runtime)));
    expect(new Set(bearers.map(({ token }) => token)).size).toBe(1);
    expect(world.sent).toHaveLength(1);
  });

  it('keeps the tokens of two connections apart, also when they began with the same ones', async () => {
    const { runtime, world } = setUp();
    const user = { access_token: jwt(start + minute), refresh_token: 'R0' };
    const [one, other] = await Promise.all([
      bearerOf(context(user, 'auth-1'), runtime),
      bearerOf(context(user, 'auth-2'), runtime),
    ]);
    expect(world.sent).toHaveLength(2);
    expect(one.token).not.toBe(other.token);
    expect((await bearerOf(context(user, 'auth-1'), runtime)).token).toBe(one.token);
    expect((await bearerOf(context(user, 'auth-2'), runtime)).token).toBe(other.token);
  });

  it('starts over when Tray has stored new tokens', async () => {
    const { runtime, world } = setUp();
    await bearerOf(context({ access_token: jwt(start + minute), refresh_token: 'R0' }), runtime);
    const token = jwt(start + 10 * hour, 'stored');
    expect((await bearerOf(context({ access_token: token, refresh_token: 'R9' }), runtime)).token).toBe(token);
    expect(world.sent).toHaveLength(1);
  });

  it.each([400, 401, 404])(
    'that is refused with %i uses the old token while that is valid, and does not ask again',
    async (status) => {
      const { runtime, world } = setUp(() => ({ status }));
      const token = jwt(start + 30 * minute);
      const ctx = context({ access_token: token, refresh_token: 'R0' });
      expect((await bearerOf(ctx, runtime)).token).toBe(token);
      expect((await bearerOf(ctx, runtime)).token).toBe(token);
      expect(world.sent).toHaveLength(1);
      world.advance(hour);
      const error = await failureOf(ctx, runtime);
      expect(error._tag).toBe('OauthRefreshError');
      expect(error.message).toContain('(demo)');
    },
  );

  it('that is refused falls back to client credentials where the context has them', async () => {
    const { runtime, world, fresh } = setUp((url) => (url.endsWith('/RefreshToken') ? { status: 401 } : fresh()));
    const ctx = context({
      access_token: jwt(start - minute),
      refresh_token: 'R0',
      '#client_id': 'id',
      '#client_secret': 'secret',
    });
    expect((await bearerOf(ctx, runtime)).token).toBe(jwt(start + 24 * hour, 'T1'));
    expect(world.sent.map(({ url, body }) => [new URL(url).pathname, body])).toEqual([
      ['/Authorization/RefreshToken', '{"RefreshToken":"R0"}'],
      ['/Authorization', '{"ClientId":"id","Secret":"secret"}'],
    ]);
  });

  it('that fails for a passing cause uses the old token and is not tried again for 30 seconds', async () => {
    const { runtime, world } = setUp(() => ({ status: 503 }));
    const token = jwt(start + 30 * minute);
    const ctx = context({ access_token: token, refresh_token: 'R0' });
    expect((await bearerOf(ctx, runtime)).token).toBe(token);
    world.advance(29_000);
    expect((await bearerOf(ctx, runtime)).decision).toEqual({ refresh: false, reason: 'cooling down' });
    expect(world.sent).toHaveLength(1);
    world.advance(1_000);
    expect((await bearerOf(ctx, runtime)).decision).toEqual({ refresh: true, reason: 'due' });
    expect(world.sent).toHaveLength(2);
  });

  it('that fails for a passing cause is an apiError once the old token has expired', async () => {
    const { runtime } = setUp(() => ({ fault: { code: 'ECONNRESET', reached: 'maybe' } }));
    const error = await failureOf(context({ access_token: jwt(start - minute), refresh_token: 'R0' }), runtime);
    expect(error).toMatchObject({ _tag: 'ApiError', message: expect.stringContaining('(demo)') });
  });

  it('is not sent a second time when the first may have spent the refresh token', async () => {
    const { runtime, world } = setUp(() => ({ fault: { code: 'ECONNRESET', reached: 'maybe' } }));
    await failureOf(context({ refresh_token: 'R0' }), runtime);
    expect(world.sent).toHaveLength(1);
  });

  it('never tells a secret', async () => {
    const { runtime } = setUp((_, index) => json([`bad token R0-very-secret and client-very-secret ${index}`], 401));
    const user = {
      access_token: jwt(start - minute),
      refresh_token: 'R0-very-secret',
      client_id: 'id',
      client_secret: 'client-very-secret',
    };
    expect(JSON.stringify(await failureOf(context(user), runtime))).not.toMatch(/very-secret/);
  });
});

describe('a call that Aspire answers with 401', () => {
  const operation: Operation = {
    name: 'branches_get',
    title: 'List branches',
    resource: { name: 'Branches', singular: 'branch', plural: 'branches', key: ['BranchID'] },
    method: 'GET',
    path: '/Branches',
    options: 'odata',
    replies: 'rows',
  };
  const ctx = context({ access_token: jwt(start + 10 * hour, 'stored'), refresh_token: 'R0' });

  it('is made once more with a new token', async () => {
    const { runtime, world, fresh } = setUp((url, index) =>
      index === 0 ? { status: 401 } : url.includes('Authorization') ? fresh() : json([]),
    );
    const result = await request(ctx, { operation }, { runtime });
    expect(result.isSuccess).toBe(true);
    expect(world.sent.map(({ headers, url }) => [new URL(url).pathname, headers?.Authorization])).toEqual([
      ['/Branches', `Bearer ${jwt(start + 10 * hour, 'stored')}`],
      ['/Authorization/RefreshToken', undefined],
      ['/Branches', `Bearer ${jwt(start + 24 * hour, 'T1')}`],
    ]);
  });

  it('twice is an oauthRefreshError, so that Tray asks for a new token', async () => {
    const { runtime, world, fresh } = setUp((url) => (url.includes('Authorization') ? fresh() : { status: 401 }));
    const result = await request(ctx, { operation }, { runtime });
    expect(result).toMatchObject({ isFailure: true, error: { _tag: 'OauthRefreshError' } });
    expect(world.sent).toHaveLength(3);
  });

  it('refreshes once for many calls that met the same 401', async () => {
    const { runtime, world, fresh } = setUp((url) => (url.includes('Authorization') ? fresh() : json([])));
    const refused = jwt(start + 10 * hour, 'stored');
    await Promise.all(Array.from({ length: 20 }, () => bearerOf(ctx, runtime, refused)));
    await bearerOf(ctx, runtime, refused);
    expect(world.sent).toHaveLength(1);
  });

  it('does not use the refused token again when there is no other', async () => {
    const { runtime } = setUp(() => ({ status: 401 }));
    const result = await request(context({ access_token: jwt(start + 10 * hour) }), { operation }, { runtime });
    expect(result).toMatchObject({ isFailure: true, error: { _tag: 'OauthRefreshError' } });
  });
});

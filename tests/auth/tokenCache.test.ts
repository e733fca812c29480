import type { Connection } from '../../src/aspire/auth/connection';
import { createTokenCache } from '../../src/aspire/auth/tokenCache';
import type { HttpRequest, Outcome } from '../../src/aspire/http/types';
import { hour, minute, start } from '../fakeAuth';
import { jwt } from '../fakeSystem';

const target = { environment: 'demo', baseUrl: 'https://a.example' } as const;
const credentials = { clientId: 'id', secret: 'secret' };
const never = new Promise<Outcome>(() => undefined);
const within = (milliseconds: number, rejected?: string) => ({ deadline: start + milliseconds, rejected });

const reply = (status: number, value: unknown = {}): Outcome => ({
  reply: { status, headers: {}, text: JSON.stringify(value), size: 0 },
  attempts: 1,
});
const granted = (name = 'T1') => reply(200, { Token: jwt(start + 24 * hour, name) });

/** A cache whose clock stands still, in front of an Aspire that answers so. */
function cacheOf(answer: (request: HttpRequest, index: number) => Outcome | Promise<Outcome>) {
  const sent: HttpRequest[] = [];
  const waits: { milliseconds: number; signal?: AbortSignal }[] = [];
  const cache = createTokenCache({
    now: () => start,
    http: {
      send: (request) => {
        sent.push(request);
        return Promise.resolve(answer(request, sent.length - 1));
      },
    },
    sleep: (milliseconds, signal) => {
      waits.push({ milliseconds, signal });
      return milliseconds > 10_000 ? new Promise(() => undefined) : Promise.resolve();
    },
  });
  return { ...cache, sent, waits };
}

describe('a token that Aspire has answered with 401', () => {
  const stored = { value: jwt(start + 9 * hour, 'stored'), expiresAt: undefined };
  const connection: Connection = { ...target, token: stored, refreshToken: 'R0' };

  it('is refreshed at once, however good it looks', async () => {
    const cache = cacheOf(() => granted());
    expect(await cache.getToken(connection, within(hour))).toMatchObject({ token: stored.value, renewed: false });
    expect(await cache.getToken(connection, within(hour, stored.value))).toMatchObject({
      token: jwt(start + 24 * hour, 'T1'),
      renewed: true,
      decision: { reason: 'refused by Aspire' },
    });
  });

  it('that is no longer in use leads to no second refresh', async () => {
    const cache = cacheOf(() => granted());
    await cache.getToken(connection, within(hour, stored.value));
    expect(await cache.getToken(connection, within(hour, stored.value))).toMatchObject({
      decision: { reason: 'fresh' },
    });
    expect(cache.sent).toHaveLength(1);
  });

  it('is not used again where its refresh fails', async () => {
    const cache = cacheOf(() => reply(503));
    expect(await cache.getToken(connection, within(hour, stored.value))).toEqual({
      decision: { refresh: true, reason: 'refused by Aspire' },
      failure: { reason: 'unavailable', why: 'status 503' },
    });
  });

  it('is not used again by callers who say nothing of it, or speak of an older one', async () => {
    const cache = cacheOf(() => reply(503));
    await cache.getToken(connection, within(hour, stored.value));
    for (const rejected of [undefined, 'older'])
      expect(await cache.getToken(connection, within(hour, rejected))).toHaveProperty('failure');
  });

  it('does not keep a connection without any token from asking for one', async () => {
    const cache = cacheOf(() => granted());
    const result = await cache.getToken({ ...target, refreshToken: 'R0' }, within(hour, 'another'));
    expect(result).toMatchObject({ renewed: true, decision: { reason: 'no token' } });
  });
});

describe('a failed refresh', () => {
  it.each([
    ['whose expiry is not known', 'opaque', undefined],
    ['that is still good', 'opaque', start + 1],
  ])('leaves a token %s in use, as the old one', async (_, value, expiresAt) => {
    const cache = cacheOf(() => reply(401));
    const connection = { ...target, token: { value, expiresAt }, refreshToken: 'R0' };
    expect(await cache.getToken(connection, within(hour))).toMatchObject({ token: value, expiresAt, renewed: false });
  });

  it('leaves no token in use that ends this very moment, and says that Aspire refused', async () => {
    const cache = cacheOf(() => reply(401));
    const connection = { ...target, token: { value: 'opaque', expiresAt: start }, refreshToken: 'R0' };
    expect(await cache.getToken(connection, within(hour))).toEqual({
      decision: { refresh: true, reason: 'expired' },
      failure: { reason: 'refused', why: 'status 401' },
    });
  });

  it('with a passing cause keeps the refresh token, and does not turn to the client secret', async () => {
    const cache = cacheOf((_, index) => (index === 0 ? reply(503) : granted()));
    const connection = { ...target, refreshToken: 'R0', credentials };
    await cache.getToken(connection, within(hour));
    await cache.getToken(connection, within(hour));
    expect(cache.sent.map(({ path }) => path)).toEqual(['/Authorization/RefreshToken', '/Authorization/RefreshToken']);
  });

  it('with a refused refresh token does not try that again', async () => {
    const cache = cacheOf(() => reply(401));
    const connection = { ...target, refreshToken: 'R0', credentials };
    await cache.getToken(connection, within(hour));
    await cache.getToken(connection, within(hour));
    const [byRefresh, bySecret] = ['/Authorization/RefreshToken', '/Authorization'];
    expect(cache.sent.map(({ path }) => path)).toEqual([byRefresh, bySecret, bySecret]);
  });

  it('tells no secret of the connection, whichever was sent', async () => {
    const cache = cacheOf(() => reply(401, { message: 'Bad: opaque-token, R0-token, client-secret.' }));
    const result = await cache.getToken(
      {
        ...target,
        token: { value: 'opaque-token', expiresAt: start },
        refreshToken: 'R0-token',
        credentials: { clientId: 'id', secret: 'client-secret' },
      },
      within(hour),
    );
    expect(JSON.stringify(result)).not.toMatch(/opaque-token|R0-token|client-secret/);
  });
});

it('a connection with nothing to refresh with says so, and nothing is sent', async () => {
  const cache = cacheOf(() => granted());
  expect(await cache.getToken(target, within(hour))).toEqual({
    decision: { refresh: true, reason: 'no token' },
    failure: { reason: 'nothing to refresh with', why: 'no token, and there is nothing to refresh it with' },
  });
  expect(cache.sent).toEqual([]);
});

it('a client id and secret are enough to get a token', async () => {
  const cache = cacheOf(() => granted());
  expect(await cache.getToken({ ...target, credentials }, within(hour))).toMatchObject({ renewed: true });
});

describe('a caller with less time than the refresh', () => {
  it('stops waiting when its time is up', async () => {
    const cache = cacheOf(() => never);
    expect(await cache.getToken({ ...target, refreshToken: 'R0' }, within(5_000))).toMatchObject({
      failure: { reason: 'unavailable', why: 'it did not answer in time' },
    });
    expect(cache.waits.map(({ milliseconds }) => milliseconds)).toEqual([5_000]);
  });

  it('whose time is over already does not wait at all', async () => {
    const cache = cacheOf(() => never);
    await cache.getToken({ ...target, refreshToken: 'R0' }, within(-1));
    expect(cache.waits.map(({ milliseconds }) => milliseconds)).toEqual([0]);
  });

  it('leaves no timer behind when the answer comes first', async () => {
    const cache = cacheOf(() => granted());
    expect(await cache.getToken({ ...target, refreshToken: 'R0' }, within(20_000))).toMatchObject({ renewed: true });
    expect(cache.waits.map(({ signal }) => signal?.aborted)).toEqual([true]);
  });

  it('needs no timer where it has as much time as the refresh', async () => {
    const cache = cacheOf(() => granted());
    await cache.getToken({ ...target, refreshToken: 'R0' }, within(minute / 2));
    expect(cache.waits).toEqual([]);
  });
});

describe('of more than a thousand connections', () => {
  const connection = (id: number): Connection => ({ ...target, id: String(id), refreshToken: 'R0' });
  const asked = async (cache: ReturnType<typeof cacheOf>, id: number) => {
    const before = cache.sent.length;
    await cache.getToken(connection(id), within(hour));
    return cache.sent.length > before;
  };

  it('the one that was used longest ago is forgotten, and only that', async () => {
    const cache = cacheOf(() => granted());
    for (let id = 0; id < 1_000; id++) await asked(cache, id);
    expect(await asked(cache, 0)).toBe(false);
    expect(await asked(cache, 1_000)).toBe(true);
    expect(await asked(cache, 0)).toBe(false);
    expect(await asked(cache, 2)).toBe(false);
    expect(await asked(cache, 1)).toBe(true);
  });

  it('one that is being refreshed is kept', async () => {
    let answer: (outcome: Outcome) => void = () => undefined;
    const slow = new Promise<Outcome>((resolve) => (answer = resolve));
    const cache = cacheOf((_, index) => (index === 0 ? slow : granted()));
    const first = cache.getToken(connection(0), within(hour));
    for (let id = 1; id <= 1_000; id++) await asked(cache, id);
    const second = cache.getToken(connection(0), within(hour));
    answer(granted());
    expect([await first, await second]).toMatchObject([{ renewed: true }, { renewed: true }]);
    expect(cache.sent).toHaveLength(1_001);
  });
});

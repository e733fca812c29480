import { createServices } from '../../src/aspire/client/services';
import { call } from '../../src/aspire/operations/call';
import { list } from '../../src/aspire/operations/list/list';
import { rawRequest } from '../../src/aspire/operations/rawRequest/rawRequest';
import { context, sessionOf } from '../fakeAuth';
import { fakeSystem, json, jwt, type Scripted } from '../fakeSystem';
import { connected, createProperty, listProperties } from '../sampleOperations';

/** Everything that the hooks are told. */
function watching(answer: (url: string, index: number) => Scripted) {
  const told: object[] = [];
  const system = fakeSystem(({ url }, index) => {
    system.advance(40);
    return answer(url, index);
  });
  const services = createServices(system, {
    onRequest: (event) => told.push({ on: 'request', ...event }),
    onResponse: (event) => told.push({ on: 'response', ...event }),
  });
  return { told, services };
}

describe('a host that watches requests', () => {
  it('is told of every attempt: method, path, status and time, without the query', async () => {
    const { told, services } = watching((_url, index) => (index === 0 ? { status: 503 } : json([])));
    await list(sessionOf(connected, services), listProperties, { filter: "Email eq 'private@example.com'" });
    const event = { method: 'GET', path: '/Properties' };
    expect(told).toEqual([
      { on: 'request', ...event, attempt: 1 },
      { on: 'response', ...event, attempt: 1, status: 503, milliseconds: 40 },
      { on: 'request', ...event, attempt: 2 },
      { on: 'response', ...event, attempt: 2, status: 200, milliseconds: 40 },
    ]);
  });

  it('is told of the refresh before a call, and of a fault', async () => {
    const { told, services } = watching((url) =>
      url.includes('Authorization')
        ? json({ Token: jwt(Date.UTC(2100, 0)), RefreshToken: 'R1' })
        : { fault: { code: 'ECONNRESET', reached: 'maybe' } },
    );
    await call(sessionOf(context({ refresh_token: 'R0' }), services), createProperty, { PropertyName: 'Plaza' });
    expect(told).toMatchObject([
      { on: 'request', path: '/Authorization/RefreshToken' },
      { on: 'response', path: '/Authorization/RefreshToken', status: 200 },
      { on: 'request', method: 'POST', path: '/Properties' },
      { on: 'response', method: 'POST', path: '/Properties', error: 'ECONNRESET' },
    ]);
  });

  it('is told no secret, not even one that stands in the path', async () => {
    const { told, services } = watching(() => json([]));
    const secret = 'refresh-token-of-the-context';
    await rawRequest(sessionOf(connected, services), { method: 'GET', url: `/Properties/${secret}?token=${secret}` });
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain(secret);
  });
});

describe('a host that brings bearers of its own', () => {
  it('is asked for every call, and told which token Aspire refused', async () => {
    const asked: (string | undefined)[] = [];
    const system = fakeSystem((_request, index) => (index === 0 ? { status: 401 } : json([])));
    const services = createServices(system, {
      bearers: {
        bearer: (_connection, { rejected }) => {
          asked.push(rejected);
          const token = rejected === undefined ? 'first' : 'second';
          const decision = { refresh: false, reason: 'fresh' } as const;
          const value = { token, expiresAt: undefined, renewed: false, decision };
          return Promise.resolve({ _tag: 'Success', isSuccess: true, isFailure: false, value });
        },
      },
    });
    const result = await list(sessionOf(connected, services), listProperties, {});
    expect(result.isSuccess).toBe(true);
    expect(asked).toEqual([undefined, 'first']);
    expect(system.sent.map(({ bearer }) => bearer)).toEqual(['first', 'second']);
  });
});

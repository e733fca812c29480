import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { connect, type Connected } from '../testing/client';

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect({ corsOrigins: ['http://localhost:5173'] });
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

/** Sends a request as a browser or a program would, with headers that fetch does not let us choose. */
function ask(method: string, path: string, headers: OutgoingHttpHeaders = {}, body = '') {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const { port } = aspire.emulator;
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', reject).end(body);
  });
}

const login = JSON.stringify({ ClientId: 'emulator', Secret: 'emulator-secret' });
const rows = async () => (await aspire.rows('/UnitTypes')).length;

describe('the admin routes', () => {
  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['a page that may call the API', { origin: 'http://localhost:5173' }],
    ['an image of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a script of another port', { 'sec-fetch-site': 'same-site' }],
    ['a rebound name', { host: 'evil.example:4010', origin: 'http://evil.example:4010' }],
    ['a rebound name, without an origin', { host: 'evil.example' }],
    ['a name that begins like this machine', { host: '127.0.0.1.evil.example' }],
    ['a name that ends like this machine', { host: 'evil-localhost:80' }],
  ])('refuse %s, and do nothing', async (_, headers) => {
    await aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Pallet' });
    const before = await rows();
    for (const [method, path] of [
      ['POST', '/_emulator/reset'],
      ['POST', '/_EMULATOR/reset/'],
      ['PUT', '/_emulator/state'],
      ['OPTIONS', '/_emulator/reset'],
      ['GET', '/_emulator/journal'],
      ['GET', '/_emulator/unknown'],
      ['POST', 'http://127.0.0.1/_emulator/reset'],
    ] as const) {
      const { status, headers: sent } = await ask(method, path, { 'content-type': 'text/plain', ...headers });
      expect({ path, status, cors: sent['access-control-allow-origin'] }).toEqual({ path, status: 403 });
    }
    expect(await rows()).toBe(before);
  });

  it.each(['127.0.0.1', '127.8.0.1:80', 'localhost:4010', 'LOCALHOST', '[::1]:4010'])('answer as %s', async (host) => {
    expect((await ask('POST', '/_emulator/reset', { host })).status).toBe(200);
    expect((await ask('POST', '/_emulator/reset', { host, origin: `http://${host}` })).status).toBe(200);
    expect((await ask('GET', '/_emulator/journal', { host, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});

describe('the status page', () => {
  it('is not shown under the name of another host', async () => {
    expect((await ask('GET', '/_emulator', { host: 'evil.example' })).status).toBe(403);
    expect((await ask('GET', '/_emulator', { host: 'localhost:1' })).status).toBe(200);
  });

  it('opens from a link on another site', async () => {
    expect(
      (await ask('GET', '/_emulator', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status,
    ).toBe(200);
  });
});

describe('the API', () => {
  it('sends no CORS headers to a page that is not named, and refuses its preflight', async () => {
    const headers = { origin: 'https://evil.example', authorization: `Bearer ${aspire.token}` };
    const reply = await ask('GET', '/Branches', headers);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const preflight = await ask('OPTIONS', '/Branches', { ...headers, 'access-control-request-method': 'GET' });
    expect(preflight.status).toBe(405);
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('gives no token to a page that reaches it by another host', async () => {
    const headers = { host: 'evil.example:4010', origin: 'http://evil.example:4010' };
    expect((await ask('POST', '/Authorization', headers, login)).status).toBe(403);
    expect((await ask('POST', '/Authorization', { ...headers, origin: 'http://localhost:5173' }, login)).status).toBe(
      403,
    );
  });

  it('answers a program whatever host it names, as one behind a proxy does', async () => {
    expect((await ask('POST', '/Authorization', { host: 'clouddemo-api.youraspire.com' }, login)).status).toBe(200);
  });

  it('lets a page call it whose origin an option names', async () => {
    const origin = 'http://localhost:5173';
    const wanted = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'authorization' };
    expect(await ask('OPTIONS', '/Properties', { origin, ...wanted })).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-headers': 'authorization',
        'access-control-allow-methods': expect.stringContaining('PUT'),
        vary: 'origin',
      },
    });
    const headers = { origin, authorization: `Bearer ${aspire.token}` };
    const allowed = { headers: { 'access-control-allow-origin': origin } };
    expect(await ask('GET', '/Branches', headers)).toMatchObject({ status: 200, ...allowed });
    expect(await ask('GET', '/Nothing', headers)).toMatchObject({ status: 404, ...allowed });
    aspire.emulator.fault({ status: 503, slowBodyMs: 10, body: 'late' });
    expect(await ask('GET', '/Branches', headers)).toMatchObject({ status: 503, ...allowed });
    expect((await ask('OPTIONS', '/Properties', { origin })).status).toBe(405);
  });
});

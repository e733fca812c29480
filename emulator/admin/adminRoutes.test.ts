import { connect, type Connected } from '../testing/client';
import { holdTimers, until } from '../testing/timers';

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect();
});
beforeEach(() => aspire.emulator.reset());
afterEach(() => jest.restoreAllMocks());
afterAll(() => aspire.emulator.close());

const control = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(`${aspire.emulator.url}/_emulator/${path}`, {
    method,
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

describe('the journal', () => {
  it('tells what was asked and what was answered, the token left out', async () => {
    await aspire.get('/Properties', { $filter: "City eq 'A+B'", $top: 5 });
    await aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Pallet' });
    const { body } = await control('GET', 'journal');
    expect(body).toMatchObject([
      {
        index: 0,
        method: 'GET',
        path: '/Properties',
        query: { $filter: "City eq 'A+B'", $top: '5' },
        authorized: true,
        status: 400,
      },
      {
        index: 1,
        method: 'POST',
        path: '/UnitTypes',
        query: {},
        body: { UnitTypeName: 'Pallet' },
        authorized: true,
        status: 200,
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(aspire.token);
    expect(body).toEqual(aspire.emulator.journal);
  });

  it('tells of calls that nobody takes, and of broken bodies', async () => {
    await fetch(`${aspire.emulator.url}/Nothing?a=1&a=2`);
    await aspire.send('POST', '/UnitTypes', '{broken');
    expect(aspire.emulator.journal).toMatchObject([
      { path: '/Nothing', query: { a: ['1', '2'] }, authorized: false, status: 404 },
      { path: '/UnitTypes', body: '{broken', status: 400 },
    ]);
  });

  it('masks secrets', async () => {
    await aspire.send('POST', '/Authorization', { ClientId: 'emulator', secret: 'emulator-secret' });
    await aspire.send('POST', '/Authorization/RefreshToken', { RefreshToken: 'abcdef' });
    expect(aspire.emulator.journal).toMatchObject([
      { body: { ClientId: 'emulator', secret: '***' } },
      { body: { RefreshToken: '***' } },
    ]);
  });

  it.each([
    ['/Authorization', 'ClientId=emulator&Secret=hush-hush'],
    ['/Authorization', '{"ClientId":"emulator","Secret":"hush-hush"'],
    ['/authorization', '["hush-hush"]'],
    ['/UnitTypes', 'client_secret=hush-hush'],
    ['/UnitTypes', '{"Nested":[{"clientSecret":"hush-hush","access_token":"hush-hush"}]}'],
    ['/UnitTypes?access_token=hush-hush', '{}'],
  ])('masks secrets wherever a client puts them: %s %s', async (path, body) => {
    await aspire.send('POST', path, body);
    expect(aspire.emulator.journal).toHaveLength(1);
    expect(JSON.stringify(aspire.emulator.journal)).not.toContain('hush-hush');
  });

  it('has no header that carries credentials', async () => {
    const headers = { authorization: 'Bearer x', cookie: 'a=b', 'proxy-authorization': 'Basic x', 'x-note': 'kept' };
    await fetch(`${aspire.emulator.url}/Branches`, { headers });
    const [entry] = aspire.emulator.journal;
    expect(entry?.headers).toMatchObject({ 'x-note': 'kept' });
    for (const name of ['authorization', 'cookie', 'proxy-authorization'])
      expect(entry?.headers).not.toHaveProperty(name);
  });

  it('does not show the control paths, and can be cleared', async () => {
    await aspire.get('/Branches');
    await control('DELETE', 'journal');
    expect((await control('GET', 'journal')).body).toEqual([]);
    await aspire.get('/Branches');
    aspire.emulator.clearJournal();
    expect(aspire.emulator.journal).toEqual([]);
  });
});

describe('a fault', () => {
  it('befalls the next call that it fits, once', async () => {
    await control('POST', 'faults', { method: 'GET', path: '/Properties', status: 403, body: 'Forbidden' });
    expect((await aspire.get('/Branches')).status).toBe(200);
    expect(await aspire.get('/Properties')).toMatchObject({ status: 403, body: 'Forbidden' });
    expect((await aspire.get('/Properties', { $top: 1 })).status).toBe(200);
  });

  it('comes in the order in which it was asked for, as often as it says', async () => {
    aspire.emulator.fault({ path: '/branches', status: 503, times: 2 });
    aspire.emulator.fault({ path: '/B*', status: 504 });
    const statuses = [];
    for (let call = 0; call < 4; call++) statuses.push((await aspire.get('/Branches')).status);
    expect(statuses).toEqual([503, 503, 504, 200]);
  });

  it('may have headers and a body that is no JSON', async () => {
    const headers = { 'content-type': 'text/html', 'retry-after': '3' };
    aspire.emulator.fault({ status: 502, body: '<h1>Bad gateway</h1>', headers });
    const response = await fetch(`${aspire.emulator.url}/Branches`);
    expect(response.headers.get('retry-after')).toBe('3');
    expect(await response.text()).toBe('<h1>Bad gateway</h1>');
  });

  it('may only delay', async () => {
    aspire.emulator.fault({ delayMs: 123 });
    const delays = holdTimers(123);
    const reply = aspire.get('/Branches');
    await delays.release();
    expect((await reply).status).toBe(200);
  });

  it('may cut the connection, before the call is carried out or after', async () => {
    const post = () => aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Pallet' });
    aspire.emulator.fault({ reset: true });
    await expect(post()).rejects.toThrow();
    expect(await aspire.rows('/UnitTypes')).toHaveLength(10);
    aspire.emulator.fault({ reset: true, after: true });
    await expect(post()).rejects.toThrow();
    expect(await aspire.rows('/UnitTypes')).toHaveLength(11);
  });

  it('may leave a call without an answer, which does not keep the emulator from stopping', async () => {
    const other = await connect();
    other.emulator.fault({ hang: true });
    const call = expect(other.get('/Branches')).rejects.toThrow();
    await until(() => other.emulator.journal.some(({ path }) => path === '/Branches'));
    await other.emulator.close();
    await call;
  });

  it('can be called off', async () => {
    aspire.emulator.fault({ status: 500 });
    expect((await control('GET', 'faults')).body).toEqual([{ id: expect.any(Number), status: 500, left: 1 }]);
    await control('DELETE', 'faults');
    expect((await aspire.get('/Branches')).status).toBe(200);
  });

  it.each([
    [{ statsu: 500 }, 'a fault has no "statsu"'],
    [{ probability: 2 }, '"probability" of a fault cannot be 2'],
    [{ reset: 'later' }, '"reset" of a fault cannot be "later"'],
    [{ status: 42 }, '"status" of a fault cannot be 42'],
    [{ path: 'Properties' }, '"path" of a fault cannot be "Properties"'],
    ['{', 'the body is not JSON'],
    [[], 'a fault is an object'],
  ])('that is none is refused with the reason: %j', async (body, message) => {
    expect(await control('POST', 'faults', body)).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining(message) },
    });
  });
});

describe('the control paths', () => {
  it('put the clock forward: records are stamped with it', async () => {
    const { body } = await control('POST', 'clock', { advanceSeconds: 7200 });
    const { now } = body as { now: string };
    expect(new Date(now).getTime() - Date.now()).toBeGreaterThan(7_100_000);
    expect(await control('POST', 'clock', {})).toMatchObject({ status: 400 });
  });

  it('revoke tokens', async () => {
    const other = await connect();
    const revoke = (tokens: string) =>
      fetch(`${other.emulator.url}/_emulator/revoke`, { method: 'POST', body: JSON.stringify({ tokens }) });
    expect((await revoke('every')).status).toBe(400);
    await revoke('all');
    expect((await other.get('/Branches')).status).toBe(401);
    expect((await other.send('POST', '/Authorization/RefreshToken', { RefreshToken: other.refreshToken })).status).toBe(
      401,
    );
    await other.emulator.close();
  });

  it('make everything as new', async () => {
    await aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Pallet' });
    aspire.emulator.fault({ status: 500 });
    await control('POST', 'reset');
    expect(await aspire.rows('/UnitTypes')).toHaveLength(10);
    expect(aspire.emulator.journal).toHaveLength(1);
  });

  it('name each other where one is mistyped', async () => {
    expect(await control('GET', 'jurnal')).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining('journal') },
    });
  });
});

it('the requests of each minute are counted, those of the control left out', async () => {
  const before = (await control('GET', 'rate')).body as { perMinute: number };
  expect(before).toEqual({ perMinute: 0, minutes: [] });
  await aspire.get('/Branches', { $top: 1 });
  await aspire.get('/Branches', { $top: 1 });
  const { minutes } = (await control('GET', 'rate')).body as { minutes: { requests: number; refused: number }[] };
  // Two requests may stand in two minutes.
  expect(minutes.reduce((sum, { requests }) => sum + requests, 0)).toBe(2);
  expect(minutes).toEqual(aspire.emulator.requestsByMinute());
});

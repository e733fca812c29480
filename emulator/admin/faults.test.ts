import { request } from 'node:http';
import { Faults } from './faults';
import { startEmulator, type Emulator, type Fault } from '../index';
import { connect, type Connected } from '../testing/client';
import { holdTimers, until } from '../testing/timers';

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect();
});
beforeEach(() => aspire.emulator.reset());
afterEach(() => jest.restoreAllMocks());
afterAll(() => aspire.emulator.close());

const branches = () =>
  fetch(`${aspire.emulator.url}/Branches`, { headers: { authorization: `Bearer ${aspire.token}` } });

describe('a fault', () => {
  it('stands for a query that takes too long: 504 with a gateway’s page, late', async () => {
    const page = '<html><body><h1>504 Gateway Time-out</h1></body></html>';
    aspire.emulator.fault({
      path: '/Branches',
      delayMs: 123,
      status: 504,
      body: page,
      headers: { 'content-type': 'text/html' },
    });
    const delays = holdTimers(123);
    const reply = branches();
    await delays.release();
    const response = await reply;
    expect([response.status, await response.text()]).toEqual([504, page]);
  });

  it('answers what it is told: 429 with Retry-After', async () => {
    aspire.emulator.fault({ status: 429, body: 'Too many requests.', headers: { 'retry-after': '2' } });
    const response = await branches();
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2']);
    expect(await response.json()).toBe('Too many requests.');
  });

  it('makes logins fail for a while: 503 twice, then a token', async () => {
    aspire.emulator.fault({ method: 'POST', path: '/Authorization', status: 503, times: 2 });
    const logIn = () => aspire.send('POST', '/Authorization', { ClientId: 'emulator', Secret: 'emulator-secret' });
    expect([(await logIn()).status, (await logIn()).status, (await logIn()).status]).toEqual([503, 503, 200]);
  });

  it('has an empty body where it is given none, even with 200', async () => {
    aspire.emulator.fault({ status: 200 });
    expect(await (await branches()).text()).toBe('');
  });

  it('sends the headers first and its body slowly', async () => {
    aspire.emulator.fault({ slowBodyMs: 1230 });
    const delays = holdTimers(123);
    const response = await branches();
    const body = response.json();
    for (let chunk = 0; chunk < 10; chunk++) await delays.release();
    expect(await body).toHaveLength(4);
  });

  it('ends JSON in the middle, as if that were all', async () => {
    aspire.emulator.fault({ truncate: true });
    const response = await branches();
    const text = await response.text();
    expect([response.status, response.headers.get('content-length')]).toEqual([200, String(text.length)]);
    expect(text).toMatch(/^\[\{/);
    expect(() => JSON.parse(text) as unknown).toThrow();
  });

  it('cuts the connection in the middle of a body', async () => {
    aspire.emulator.fault({ reset: 'mid-body' });
    const response = await branches();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it('applies to a body of its own too', async () => {
    aspire.emulator.fault({ status: 500, body: { Message: 'Internal Server Error' }, truncate: true });
    expect(await (await branches()).text()).toBe('{"Message":"Inter');
  });

  it('in the middle of an answer leaves what the call wrote', async () => {
    aspire.emulator.fault({ method: 'POST', reset: 'mid-body' });
    await expect(aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Pallet' })).rejects.toThrow();
    expect(await aspire.rows('/UnitTypes')).toHaveLength(11);
  });
});

describe('a fault with a probability', () => {
  const hits = (fault: Fault, calls: number) => {
    const faults = new Faults();
    faults.add(fault);
    return Array.from({ length: calls }, () => faults.take('GET', '/Branches') !== undefined);
  };
  const count = (drawn: readonly boolean[]) => drawn.filter(Boolean).length;

  it.each([0.02, 0.5, 0.9])('of %p befalls about so many calls, for as long as it is there', (probability) => {
    const share = count(hits({ status: 500, probability, seed: 5 }, 20_000)) / 20_000;
    expect(Math.abs(share - probability)).toBeLessThan(0.01);
  });

  it('befalls the same calls with the same seed, and others with another', () => {
    const draw = (seed: number) => hits({ status: 500, probability: 0.3, seed }, 200);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(8)).not.toEqual(draw(7));
  });

  it('befalls none at 0, all at 1, and no more than it may', () => {
    expect(count(hits({ status: 500, probability: 0 }, 500))).toBe(0);
    expect(count(hits({ status: 500, probability: 1 }, 500))).toBe(500);
    expect(count(hits({ status: 500, probability: 0.5, times: 3 }, 500))).toBe(3);
  });
});

describe('an outage', () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startEmulator({ unref: true });
  });
  afterEach(() => emulator.close());

  /** The outcome of a call on a new connection: `open`, or its error code. */
  const knock = () =>
    new Promise<string>((resolve) => {
      const call = request({ host: '127.0.0.1', port: emulator.port, agent: false }, (response) => {
        response.resume().once('end', () => resolve('open'));
      });
      call.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message)).end();
    });

  it('refuses connections for a time, and is open on the same port after it', async () => {
    const timers = holdTimers(12_345);
    emulator.refuseConnections({ forMs: 12_345 });
    expect(await knock()).toBe('ECONNREFUSED');
    expect(await knock()).toBe('ECONNREFUSED');
    await timers.release();
    expect(await knock()).toBe('open');
  });

  it('can be ended early', async () => {
    emulator.refuseConnections({ forMs: 60_000 });
    expect(await knock()).toBe('ECONNREFUSED');
    emulator.acceptConnections();
    expect(await knock()).toBe('open');
  });

  it('cuts a number of connections', async () => {
    emulator.refuseConnections({ connections: 2 });
    expect([await knock(), await knock(), await knock()]).toEqual(['ECONNRESET', 'ECONNRESET', 'open']);
  });

  it('begins over HTTP once that call is answered', async () => {
    const refuse = (body: unknown) =>
      fetch(`${emulator.url}/_emulator/outage`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { connection: 'close' },
      });
    expect((await refuse({ forMs: 0 })).status).toBe(400);
    expect((await refuse({ forMs: 60_000 })).status).toBe(200);
    await until(async () => (await knock()) === 'ECONNREFUSED');
    emulator.acceptConnections();
    expect((await fetch(`${emulator.url}/Version/GetApiVersion`)).status).toBe(200);
  });

  it('does not keep the emulator from being stopped', async () => {
    const other = await startEmulator({ unref: true });
    other.refuseConnections({ forMs: 60_000 });
    await expect(other.close()).resolves.toBeUndefined();
  });
});

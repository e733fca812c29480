import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { lookup } from 'node:dns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEgress, whyNotCallable } from '../../src/providers/egress.ts';
import { exchangeHttp } from '../../src/providers/exchange.ts';

let port = 0;
let requests = 0;
const server = createServer((_request, response) => {
  requests += 1;
  response.end('{}');
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

const refused = [
  'http://login.example.com/token',
  'https://127.0.0.1/token',
  'https://127.1/token',
  'https://0x7f.1/token',
  'https://2130706433/token',
  'https://10.0.0.8/token',
  'https://172.16.3.4/token',
  'https://192.168.1.1/token',
  'https://169.254.169.254/latest/meta-data',
  'https://100.64.0.1/',
  'https://0.0.0.0/',
  'https://[::1]/token',
  'https://[::ffff:127.0.0.1]/token',
  'https://[::ffff:a9fe:a9fe]/token',
  'https://[fe80::1]/token',
  'https://[fd00::1]/token',
  'https://localhost/token',
  'https://db.internal/token',
  'https://user:pass@login.example.com/token',
  'ftp://login.example.com/',
  'file:///etc/passwd',
  '/token',
  '',
];

describe('requests to addresses that callers name', () => {
  it.each(refused)('E69 are not made to %s', (url) => {
    expect(whyNotCallable(url, [])).toBeTypeOf('string');
  });

  it('E69 are made to public https, and to what the operator named by host and port', () => {
    expect(whyNotCallable('https://login.example.com/token', [])).toBeUndefined();
    expect(whyNotCallable(`http://127.0.0.1:${port}/token`, [`127.0.0.1:${port}`])).toBeUndefined();
    expect(whyNotCallable(`http://127.0.0.1:${port + 1}/token`, [`127.0.0.1:${port}`])).toBeTypeOf('string');
  });

  it('E69 judge the address that a name resolves to, each time, so that rebinding gains nothing', async () => {
    const answers = ['93.184.216.34', '127.0.0.1'];
    const resolve = ((_host: string, _options: unknown, done: (error: null, found: unknown) => void) =>
      done(null, [{ address: answers.pop(), family: 4 }])) as unknown as typeof lookup;
    const egress = createEgress([], resolve);
    const url = new URL(`https://rebinding.example:${port}/token`);
    const outcome = await exchangeHttp(egress, { url, method: 'GET', headers: {} }, 2_000);
    expect(outcome).toEqual({ fault: { code: 'EGRESS_REFUSED', unclear: false } });
    expect(requests).toBe(0);
    await egress.close();
  });

  it('E69 refuse a name of which only one address is private', async () => {
    const resolve = ((_host: string, _options: unknown, done: (error: null, found: unknown) => void) =>
      done(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '::ffff:10.0.0.1', family: 6 },
      ])) as unknown as typeof lookup;
    const egress = createEgress([], resolve);
    const url = new URL('https://mixed.example/token');
    const outcome = await exchangeHttp(egress, { url, method: 'GET', headers: {} }, 2_000);
    expect(outcome).toEqual({ fault: { code: 'EGRESS_REFUSED', unclear: false } });
    await egress.close();
  });
});
